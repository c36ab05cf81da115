// F2: steps in a test stand before the node.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class TestSteps extends WorkflowEntrypoint {
  async run(event, step) {
    if (await step.do("check", async () => true)) {
      await step.do("checked", async () => 1);
    }
    if (await step.do("probe", async () => true)) console.log("nothing to show");
    switch (await step.do("pick", async () => "x")) {
      case "x":
        await step.do("picked x", async () => 1);
    }
  }
}

//= TestSteps
//= ├─ ▸ do           check
//= ├─ ◇ if
//= │  └─ await step.do("check", async () => true)
//= │     └─ ▸ do           checked
//= ├─ ▸ do           probe
//= ├─ ▸ do           pick
//= └─ ◇ switch await step.do("pick", async () => "x")
//=    └─ case x
//=       └─ ▸ do           picked x
