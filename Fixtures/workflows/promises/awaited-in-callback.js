// P6: a promise that is awaited inside of a later step's callback has resolved when that step has.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class AwaitedInCallback extends WorkflowEntrypoint {
  async run(event, step) {
    const early = step.do("early", async () => 1);
    await step.do("late", async () => {
      const value = await early;
      return value;
    });
    await step.do("after", async () => 2);
  }
}

//= AwaitedInCallback
//= ├─ ⫴ parallel all
//= │  ├─ ▸ do           early  #1→2
//= │  └─ ▸ do           late  #1→2
//= └─ ▸ do           after
