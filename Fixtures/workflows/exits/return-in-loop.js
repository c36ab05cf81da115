// F7: a return inside a loop keeps the later turns and everything after the loop from running.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class ReturnInLoop extends WorkflowEntrypoint {
  async run(event, step) {
    for (const host of event.payload.hosts) {
      const up = await step.do(`ping ${host}`, async () => true);
      if (up) {
        return host;
      }
    }
    await step.do("nobody answers", async () => 1);
  }
}

//= ReturnInLoop
//= ├─ ↻ loop for (const host of event.payload.hosts)
//= │  ├─ ▸ do           ping ${...}
//= │  └─ ◇ if
//= │     └─ up
//= │        └─ ■ return
//= └─ ▸ do           nobody answers
