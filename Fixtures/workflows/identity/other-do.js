// I2: an object that has methods of the same names is no step object.
import { WorkflowEntrypoint } from "cloudflare:workers";

const queue = { do: async (n, f) => f(), sleep: async () => {} };

export class OtherDo extends WorkflowEntrypoint {
  async run(event, step) {
    await queue.do("not a step", async () => 1);
    await queue.sleep("neither", 10);
    await step.do("real", async () => queue.do("no", async () => 1));
  }
}

//= OtherDo
//= └─ ▸ do           real
