// L6: the payload keeps its identity through helpers and aliases.
import { WorkflowEntrypoint } from "cloudflare:workers";

const label = ({ first, last }) => `${first} ${last}`;

async function greet(step, order) {
  await step.do("greet", async () => order.customer.mail);
}

export class Passed extends WorkflowEntrypoint {
  async run(event, step) {
    const { payload } = event;
    await step.do("label", async () => label(payload.person));
    await greet(step, payload);
  }
}

//= Passed
//= ├─ payload { person { first, last }, customer { mail } }
//= ├─ ▸ do           label
//= └─ ƒ function     greet()
//=
//= function greet()
//= └─ ▸ do           greet
