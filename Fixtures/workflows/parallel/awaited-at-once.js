// P5: a promise that is awaited with nothing between counts as awaited at once.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class AwaitedAtOnce extends WorkflowEntrypoint {
  async run(event, step) {
    const promise = step.do("a", async () => 1);
    const value = await promise;
    const other = step.do("b", async () => value);
    console.log(await other);
  }
}

//= AwaitedAtOnce
//= ├─ ▸ do           a
//= └─ ▸ do           b
