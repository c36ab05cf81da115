// T1: not supported: an async generator that is moved on by hand, not by a loop.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class GeneratorByHand extends WorkflowEntrypoint {
  async run(event, step) {
    const generator = (async function* () {
      yield await step.do("first", async () => 1);
      yield await step.do("second", async () => 2);
    })();
    await generator.next();
  }
}

//= GeneratorByHand  (incomplete)
//= ├─ ▸ do           first
//= └─ ▸ do           second
