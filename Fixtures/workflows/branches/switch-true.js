// F4, L5: a switch over true has conditions as its cases.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class SwitchTrue extends WorkflowEntrypoint {
  async run(event, step) {
    const { size } = event.payload;
    switch (true) {
      case size > 100:
        await step.do("large", async () => 1);
        break;
      case size > 10: {
        await step.do("medium", async () => 1);
        break;
      }
      default:
        await step.do("small", async () => 1);
    }
  }
}

//= SwitchTrue
//= └─ ◇ switch true
//=    ├─ case size > 100
//=    │  ├─ ▸ do           large
//=    │  └─ ■ break
//=    ├─ case size > 10
//=    │  ├─ ▸ do           medium
//=    │  └─ ■ break
//=    └─ default
//=       └─ ▸ do           small
