// I1: the step object in a variable of the module.
import { WorkflowEntrypoint } from "cloudflare:workers";

let current;

async function helper() {
  await current.do("helper", async () => 1);
}

export class ModuleVariable extends WorkflowEntrypoint {
  async run(event, step) {
    current = step;
    await helper();
  }
}

//= ModuleVariable
//= └─ ƒ function     helper()
//=
//= function helper()
//= └─ ▸ do           helper
