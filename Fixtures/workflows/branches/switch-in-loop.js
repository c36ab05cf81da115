// F4, F7: a break inside of a switch ends the switch, a continue the turn of the loop.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class SwitchInLoop extends WorkflowEntrypoint {
  async run(event, step) {
    for (const job of event.payload.jobs) {
      switch (job.kind) {
        case "skip":
          continue;
        case "mail":
          await step.do("mail", async () => job);
          break;
        default:
          await step.do("other", async () => job);
      }
      await step.do("mark as done", async () => job);
    }
  }
}

//= SwitchInLoop
//= └─ ↻ loop for (const job of event.payload.jobs)
//=    ├─ ◇ switch job.kind
//=    │  ├─ case skip
//=    │  │  └─ ■ continue
//=    │  ├─ case mail
//=    │  │  ├─ ▸ do           mail
//=    │  │  └─ ■ break
//=    │  └─ default
//=    │     └─ ▸ do           other
//=    └─ ▸ do           mark as done
