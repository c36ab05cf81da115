// D4: functions are ordered by their first call.
import { WorkflowEntrypoint } from "cloudflare:workers";

async function zeta(step) {
  await step.do("z", async () => 1);
}

async function alpha(step) {
  await step.do("a", async () => 1);
  await zeta(step);
}

async function beta(step) {
  await step.do("b", async () => 1);
}

export class Order extends WorkflowEntrypoint {
  async run(event, step) {
    await beta(step);
    await alpha(step);
    await zeta(step);
  }
}

//= Order
//= ├─ ƒ function     beta()
//= ├─ ƒ function     alpha()
//= └─ ƒ function     zeta()
//=
//= function beta()
//= └─ ▸ do           b
//=
//= function alpha()
//= ├─ ▸ do           a
//= └─ ƒ function     zeta()
//=
//= function zeta()
//= └─ ▸ do           z
