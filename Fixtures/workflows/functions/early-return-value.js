// N1, F7: what a helper returns is a value of the caller.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class EarlyReturnValue extends WorkflowEntrypoint {
  async run(event, step) {
    const decide = async () => {
      const answer = await step.do("ask", async () => true);
      if (answer) return "yes";
      await step.do("think again", async () => 1);
      return "no";
    };
    const decision = await decide();
    if (decision === "yes") {
      await step.do("act", async () => 1);
    }
  }
}

//= EarlyReturnValue
//= ├─ ƒ function     decide()
//= └─ ◇ if
//=    └─ decision === "yes"
//=       └─ ▸ do           act
//=
//= function decide()
//= ├─ ▸ do           ask
//= ├─ ◇ if
//= │  └─ answer
//= │     └─ ■ return
//= └─ ▸ do           think again
