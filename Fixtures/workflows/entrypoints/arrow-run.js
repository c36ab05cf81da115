// I3: run as an arrow function in a field.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class ArrowRun extends WorkflowEntrypoint {
  run = async (event, step) => {
    await step.do("arrow", async () => event.payload);
  };
}

//= ArrowRun
//= └─ ▸ do           arrow
