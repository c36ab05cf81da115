// A file of JSON is a value, and its members are exports too; a file of text is a string.
import { WorkflowEntrypoint } from "cloudflare:workers";
import settings from "./settings.json" with { type: "json" };
import { timeouts } from "./settings.json";
import greeting from "./greeting.txt";

export class Data extends WorkflowEntrypoint {
  async run(event, step) {
    for (const name of settings.steps) {
      await step.do(name, { timeout: timeouts.long }, async () => {});
    }
    await step.do(greeting.trim(), async () => {});
  }
}

//= Data
//= ├─ ▸ do           load  (timeout 1 hour)
//= ├─ ▸ do           store  (timeout 1 hour)
//= └─ ▸ do           say hello
