// N3, F7: a wrapper that returns before its step is a function, since its exit must be seen.
import { WorkflowEntrypoint } from "cloudflare:workers";

const cond = async (step, name, on, fn) => {
  if (!on) return null;
  return await step.do(name, fn);
};

export class Guarded extends WorkflowEntrypoint {
  async run(event, step) {
    await cond(step, "a", event.payload.a, async () => 1);
  }
}

//= Guarded
//= └─ ƒ function     cond(a)
//=
//= function cond(a)
//= ├─ ◇ if
//= │  └─ !on
//= │     └─ ■ return
//= └─ ▸ do           a
