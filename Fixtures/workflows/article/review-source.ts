// The article's review workflow as source; review-rspack.js and review-vite.js hold the bundlers' forms of it.
import { WorkflowEntrypoint, WorkflowEvent, WorkflowStep } from "cloudflare:workers";

const SUMMARY_SYSTEM = "You summarize documents. Keep the output short, concrete, and factual.";
const CORRECTNESS_SYSTEM = "You check documents for mistakes.";

async function runAgentPrompt(env: any, system: string, prompt: string): Promise<string> {
  return env.AI.run("model", { system, prompt });
}

async function sendMessage(env: any, chat: string, text: string): Promise<void> {
  await env.TELEGRAM.fetch("https://telegram.test/" + chat, { method: "POST", body: text });
}

const buildReviewPrompt = (task: string, draft: string, context: string) => `${task}\n${draft}\n${context}`;

const logInfo = (name: string, details: object) => console.log(name, details);
const logWarn = (name: string, details: object) => console.warn(name, details);

export class ReviewWorkflow extends WorkflowEntrypoint {
  async run(event: WorkflowEvent<any>, step: WorkflowStep) {
    logInfo("workflow.run.start", { instanceId: event.instanceId });
    const input = await step.do("validate payload", async () => {
      if (!event.payload.r2Key) throw new Error("r2Key is required");
      if (!event.payload.telegramChatId) throw new Error("telegramChatId is required");
      return {
        r2Key: event.payload.r2Key,
        telegramChatId: event.payload.telegramChatId,
        context: event.payload.context?.trim(),
      };
    });
    const source = await step.do("load source document from r2", async () => {
      const object = await this.env.REVIEW_DOCUMENTS.get(input.r2Key);
      if (!object) throw new Error(`R2 object not found: ${input.r2Key}`);
      const text = (await object.text()).trim();
      if (!text) throw new Error("R2 object is empty");
      return text;
    });
    const maxLoops = Number(this.env.MAX_REVIEW_LOOPS ?? "5");
    const responseTimeout = this.env.RESPONSE_TIMEOUT ?? "7 days";

    const runLoop = async (loop: number, draft: string, feedback: string): Promise<object> => {
      if (loop > maxLoops) {
        logWarn("workflow.loop.max_reached", { instanceId: event.instanceId, maxLoops });
        await step.do("notify max loop reached", async () => {
          await sendMessage(
            this.env,
            input.telegramChatId,
            `Review stopped after ${maxLoops} loops for ${event.instanceId}. Start again if you still need revisions.`,
          );
        });
        return { approved: false, loops: maxLoops, finalText: draft };
      }
      const summaryPromise = step.do(`summary agent (loop ${loop})`, async () =>
        runAgentPrompt(this.env, SUMMARY_SYSTEM, buildReviewPrompt("Summarize this text in 5 bullet points.", draft, input.context)),
      );
      const correctnessPromise = step.do(`correctness agent (loop ${loop})`, async () =>
        runAgentPrompt(this.env, CORRECTNESS_SYSTEM, buildReviewPrompt("List correctness issues and suggested fixes.", draft, input.context)),
      );
      const [summary, correctness] = await Promise.all([summaryPromise, correctnessPromise]);
      await step.do(`send review (loop ${loop})`, async () => {
        await sendMessage(this.env, input.telegramChatId, [summary, correctness, feedback].join("\n"));
      });
      const response = await step.waitForEvent(`wait for user response (loop ${loop})`, {
        type: "user-response",
        timeout: responseTimeout,
      });
      if (response.payload.approved) {
        return { approved: true, loops: loop, finalText: draft };
      }
      const next = await step.do(`rewrite (loop ${loop})`, async () =>
        runAgentPrompt(this.env, "Rewrite.", buildReviewPrompt(response.payload.feedback, draft, input.context)),
      );
      return runLoop(loop + 1, next, response.payload.feedback);
    };

    return runLoop(1, source, "");
  }
}

//= ReviewWorkflow
//= ├─ ▸ do           validate payload
//= ├─ ▸ do           load source document from r2
//= └─ ƒ function     runLoop()  #1→2
//=
//= function runLoop()
//= ├─ ◇ if
//= │  └─ loop > maxLoops
//= │     ├─ ▸ do           notify max loop reached
//= │     └─ ■ return
//= ├─ ⫴ parallel all
//= │  ├─ ▸ do           summary agent (loop ${...})  #1→2
//= │  └─ ▸ do           correctness agent (loop ${...})  #1→2
//= ├─ ▸ do           send review (loop ${...})
//= ├─ ⚑ waitForEvent wait for user response (loop ${...})  (event user-response · timeout unknown)
//= ├─ ◇ if
//= │  └─ response.payload.approved
//= │     └─ ■ return
//= ├─ ▸ do           rewrite (loop ${...})
//= └─ ƒ function     runLoop()  #2→3
