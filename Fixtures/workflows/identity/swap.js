// I1, F7: the step object changes places; the other is null.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Swap extends WorkflowEntrypoint {
  async run(event, step) {
    let [a, b] = [step, null];
    [a, b] = [b, a];
    await b.do("swapped", async () => 1);
    if (a) await a.do("never", async () => 1);
  }
}

//= Swap
//= └─ ▸ do           swapped
