// F8: a switch that shows no step is left out.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class EmptySwitch extends WorkflowEntrypoint {
  async run(event, step) {
    let limit = 0;
    switch (event.payload.plan) {
      case "free":
        limit = 1;
        break;
      default:
        limit = 100;
    }
    await step.do("apply limit", async () => limit);
  }
}

//= EmptySwitch
//= └─ ▸ do           apply limit
