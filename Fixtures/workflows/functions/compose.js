// F5, N2: functions that are composed by a chain of promises.
import { WorkflowEntrypoint } from "cloudflare:workers";

const compose = (...fns) => (step, input) => fns.reduce((p, f) => p.then((v) => f(step, v)), Promise.resolve(input));
const a = (step, v) => step.do("a", async () => v);
const b = (step, v) => step.do("b", async () => v);

export class Compose extends WorkflowEntrypoint {
  async run(event, step) {
    await compose(a, b)(step, event.payload);
    await step.do("end", async () => 1);
  }
}

//= Compose
//= ├─ ƒ function     a()
//= ├─ ƒ function     b()
//= └─ ▸ do           end
//=
//= function a()
//= └─ ▸ do           a  #1→2
//=
//= function b()
//= └─ ▸ do           b  #1→2
