// N2: anonymous functions that are called where they stand are inlined when they run in sequence.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Inlined extends WorkflowEntrypoint {
  async run(event, step) {
    await (async () => {
      await step.do("a", async () => 1);
      await step.do("b", async () => 2);
    })();
    const value = await (() => step.do("c", async () => 3))();
    return value;
  }
}

//= Inlined
//= ├─ ▸ do           a
//= ├─ ▸ do           b
//= └─ ▸ do           c
