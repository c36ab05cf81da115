// P2, I1: lanes that return functions which run later.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class ReturnedFunctions extends WorkflowEntrypoint {
  async run(event, step) {
    const work = async (n) => {
      await step.do(`w ${n}`, async () => n);
      return () => step.do(`commit ${n}`, async () => n);
    };
    const commits = await Promise.all([work("a"), work("b")]);
    for (const c of commits) await c();
  }
}

//= ReturnedFunctions
//= ├─ ⫴ parallel all
//= │  ├─ ƒ function     work(a)  #1→2
//= │  └─ ƒ function     work(b)  #1→2
//= ├─ ▸ do           commit a
//= └─ ▸ do           commit b
//=
//= function work(a)
//= └─ ▸ do           w a
//=
//= function work(b)
//= └─ ▸ do           w b
