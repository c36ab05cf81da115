// F8: a function that is never called shows nothing.
import { WorkflowEntrypoint } from "cloudflare:workers";

async function unused(step) {
  await step.do("unused", async () => 1);
}

export class Unused extends WorkflowEntrypoint {
  async alsoUnused(step) {
    await step.do("also unused", async () => 1);
  }

  async run(event, step) {
    const kept = unused;
    await step.do("used", async () => kept.name);
  }
}

//= Unused
//= └─ ▸ do           used
