// T1: not supported: code that arrives with the event.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class UnknownCode extends WorkflowEntrypoint {
  async run(event, step) {
    await event.payload.plugin.run(step);
  }
}

//= UnknownCode  (incomplete)
//= └─ ƒ function     event.payload.plugin.run()  (not in the input)
