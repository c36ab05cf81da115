// P1, P2: lanes that are calls of named functions and methods.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class NamedLanes extends WorkflowEntrypoint {
  async email(step) {
    await step.do("render email", async () => 1);
    await step.do("send email", async () => 1);
  }

  async run(event, step) {
    const sms = async () => {
      await step.do("send sms", async () => 1);
    };
    await Promise.allSettled([this.email(step), sms(), step.sleep("pause", 1000)]);
  }
}

//= NamedLanes
//= └─ ⫴ parallel all_settled
//=    ├─ ƒ function     email()  #1→2
//=    ├─ ƒ function     sms()  #1→2
//=    └─ ◷ sleep        pause  #1→2  (1s)
//=
//= function email()
//= ├─ ▸ do           render email
//= └─ ▸ do           send email
//=
//= function sms()
//= └─ ▸ do           send sms
