// F4, F7, L1: a variable has the alternatives that a switch assigned.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class AssignedInSwitch extends WorkflowEntrypoint {
  async run(event, step) {
    let status;
    switch (event.payload.kind) {
      case "a":
        status = "A";
        break;
      case "b":
        status = "B";
        break;
      default:
        status = "other";
    }
    await step.do(`status ${status}`, async () => 1);
    if (status === "A") await step.do("is A", async () => 1);
    else if (status === "zzz") await step.do("never", async () => 1);
  }
}

//= AssignedInSwitch
//= ├─ ▸ do           status other | status A | status B
//= └─ ◇ if
//=    └─ status === "A"
//=       └─ ▸ do           is A
