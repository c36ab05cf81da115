// N2, P5: a loop over generators that have no name waits in its turns for what they begin.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class GeneratorCalledInPlace extends WorkflowEntrypoint {
  async run(event, step) {
    for (const promise of (function* () {
      yield step.do("first", async () => 1);
      yield* (function* () {
        yield step.do("second", async () => 2);
      })();
    })()) await promise;
    await step.do("end", async () => 1);
  }
}

//= GeneratorCalledInPlace
//= ├─ ▸ do           first
//= ├─ ▸ do           second
//= └─ ▸ do           end
