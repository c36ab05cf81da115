// F5: a known list that was changed by something unknown is not known.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class UnknownThenKnown extends WorkflowEntrypoint {
  async run(event, step) {
    const names = ["a"];
    for (const extra of event.payload.extra) names.push(extra);
    for (const name of names) {
      await step.do(`name ${name}`, async () => name);
    }
  }
}

//= UnknownThenKnown
//= └─ ↻ loop for (const name of names)
//=    └─ ▸ do           name ${...}
