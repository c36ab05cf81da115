// I1, N2: factories that return functions and objects of functions.
import { WorkflowEntrypoint } from "cloudflare:workers";

const createTools = (step) => ({
  ship: async () => {
    await step.do("ship order", async () => 1);
  },
  async bill() {
    await step.do("bill order", async () => 1);
  },
});

const createRunner = (step) => async (name) => step.do(name, async () => 1);

export class Factory extends WorkflowEntrypoint {
  async run(event, step) {
    const tools = createTools(step);
    await tools.ship();
    await tools.bill();
    const run = createRunner(step);
    await run("first");
    await run("second");
  }
}

//= Factory
//= ├─ ƒ function     ship()
//= ├─ ƒ function     bill()
//= ├─ ▸ do           first
//= └─ ▸ do           second
//=
//= function ship()
//= └─ ▸ do           ship order
//=
//= function bill()
//= └─ ▸ do           bill order
