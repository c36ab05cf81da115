// I4: the article's snippet of vite's output, completed to a class. The steps and numbers are those of review-source.ts.
import { WorkflowEntrypoint as pe } from "cloudflare:workers";
const et = "You summarize documents. Keep the output short, concrete, and factual.", tt = "You check documents for mistakes.";
async function _(e, r, s) {
  return e.AI.run("model", { system: r, prompt: s });
}
async function J(e, r, s) {
  await e.TELEGRAM.fetch("https://telegram.test/" + r, { method: "POST", body: s });
}
const K = (e, r, s) => `${e}
${r}
${s}`, b = (e, r) => console.log(e, r), H = (e, r) => console.warn(e, r);
class ht extends pe {
  async run(e, r) {
    b("workflow.run.start", { instanceId: e.instanceId });
    const s = await r.do("validate payload", async () => {
      if (!e.payload.r2Key)
        throw new Error("r2Key is required");
      if (!e.payload.telegramChatId)
        throw new Error("telegramChatId is required");
      return {
        r2Key: e.payload.r2Key,
        telegramChatId: e.payload.telegramChatId,
        context: e.payload.context?.trim()
      };
    }), n = await r.do(
      "load source document from r2",
      async () => {
        const i = await this.env.REVIEW_DOCUMENTS.get(s.r2Key);
        if (!i)
          throw new Error(`R2 object not found: ${s.r2Key}`);
        const c = (await i.text()).trim();
        if (!c)
          throw new Error("R2 object is empty");
        return c;
      }
    ), o = Number(this.env.MAX_REVIEW_LOOPS ?? "5"), l = this.env.RESPONSE_TIMEOUT ?? "7 days", a = async (i, c, u) => {
      if (i > o)
        return H("workflow.loop.max_reached", {
          instanceId: e.instanceId,
          maxLoops: o
        }), await r.do("notify max loop reached", async () => {
          await J(
            this.env,
            s.telegramChatId,
            `Review stopped after ${o} loops for ${e.instanceId}. Start again if you still need revisions.`
          );
        }), {
          approved: !1,
          loops: o,
          finalText: c
        };
      const h = r.do(
        `summary agent (loop ${i})`,
        async () => _(
          this.env,
          et,
          K(
            "Summarize this text in 5 bullet points.",
            c,
            s.context
          )
        )
      ), d = r.do(
        `correctness agent (loop ${i})`,
        async () => _(
          this.env,
          tt,
          K(
            "List correctness issues and suggested fixes.",
            c,
            s.context
          )
        )
      ), [f, g] = await Promise.all([h, d]);
      await r.do(`send review (loop ${i})`, async () => {
        await J(this.env, s.telegramChatId, [f, g, u].join(`
`));
      });
      const p = await r.waitForEvent(`wait for user response (loop ${i})`, {
        type: "user-response",
        timeout: l
      });
      if (p.payload.approved)
        return { approved: !0, loops: i, finalText: c };
      const m = await r.do(
        `rewrite (loop ${i})`,
        async () => _(this.env, "Rewrite.", K(p.payload.feedback, c, s.context))
      );
      return a(i + 1, m, p.payload.feedback);
    };
    return a(1, n, "");
  }
}
export {
  ht as ReviewWorkflow
};

//= ReviewWorkflow
//= ├─ ▸ do           validate payload
//= ├─ ▸ do           load source document from r2
//= └─ ƒ function     a()  #1→2
//=
//= function a()
//= ├─ ◇ if
//= │  └─ i > o
//= │     ├─ ▸ do           notify max loop reached
//= │     └─ ■ return
//= ├─ ⫴ parallel all
//= │  ├─ ▸ do           summary agent (loop ${...})  #1→2
//= │  └─ ▸ do           correctness agent (loop ${...})  #1→2
//= ├─ ▸ do           send review (loop ${...})
//= ├─ ⚑ waitForEvent wait for user response (loop ${...})  (event user-response · timeout unknown)
//= ├─ ◇ if
//= │  └─ p.payload.approved
//= │     └─ ■ return
//= ├─ ▸ do           rewrite (loop ${...})
//= └─ ƒ function     a()  #2→3
