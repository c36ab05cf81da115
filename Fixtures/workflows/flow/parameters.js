// F2: the default of a parameter runs where the argument is left out.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Parameters extends WorkflowEntrypoint {
  async run(event, step) {
    const load = async (rows = step.do("default rows", async () => [])) => {
      const list = await rows;
      await step.do("use rows", async () => list);
    };
    await load();
  }
}

//= Parameters
//= └─ ƒ function     load()
//=
//= function load()
//= ├─ ▸ do           default rows
//= └─ ▸ do           use rows
