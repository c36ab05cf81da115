// I1: what a module does through functions has happened before the workflow runs.
import { WorkflowEntrypoint } from "cloudflare:workers";

const handlers = new Map();
function on(kind, handler) {
  handlers.set(kind, handler);
}
on("created", async (step) => { await step.do("on created", async () => 1); });
const tasks = [];
["x", "y"].forEach((name) => tasks.push((step) => step.do(`do ${name}`, async () => 1)));

export class Registered extends WorkflowEntrypoint {
  async run(event, step) {
    await handlers.get("created")(step);
    for (const task of tasks) await task(step);
  }
}

//= Registered
//= ├─ ƒ function     created()
//= ├─ ▸ do           do x
//= └─ ▸ do           do y
//=
//= function created()
//= └─ ▸ do           on created
