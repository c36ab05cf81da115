// I1, N3: a context that makes changed copies of itself.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class ForkedContext extends WorkflowEntrypoint {
  async run(event, step) {
    const withCtx = (ctx) => ({ ...ctx, fork: (extra) => withCtx({ ...ctx, ...extra }), run: (name) => ctx.step.do(`${ctx.path}/${name}`, async () => 1) });
    const root = withCtx({ step, path: "root" });
    await root.run("a");
    await root.fork({ path: "child" }).run("b");
  }
}

//= ForkedContext
//= ├─ ƒ function     run(a)
//= └─ ƒ function     run(b)
//=
//= function run(a)
//= └─ ▸ do           root/a  #1→2
//=
//= function run(b)
//= └─ ▸ do           child/b  #1→2
