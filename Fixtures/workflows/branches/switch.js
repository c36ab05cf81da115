// F4: all cases in source order, empty ones too, the default where it stands; breaks before other nodes are kept.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Switch extends WorkflowEntrypoint {
  async run(event, step) {
    switch (event.payload.kind) {
      case "created":
      case "updated":
        await step.do("index", async () => 1);
        break;
      default:
        await step.do("log unknown", async () => 1);
        break;
      case 3:
        await step.do("third", async () => 3);
    }
  }
}

//= Switch
//= └─ ◇ switch event.payload.kind
//=    ├─ case created  (no steps)
//=    ├─ case updated
//=    │  ├─ ▸ do           index
//=    │  └─ ■ break
//=    ├─ default
//=    │  ├─ ▸ do           log unknown
//=    │  └─ ■ break
//=    └─ case 3
//=       └─ ▸ do           third
