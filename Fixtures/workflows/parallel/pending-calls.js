// P1, P7: calls of functions that run steps are promises too; calls of others change no number.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class PendingCalls extends WorkflowEntrypoint {
  async run(event, step) {
    const audit = async (text) => {
      await step.do("write audit", async () => text);
      await step.do("seal audit", async () => text);
    };
    const log = async (text) => console.log(text);
    const audited = audit("begin");
    const logged = log("begin");
    await step.do("work", async () => 1);
    await logged;
    await audited;
  }
}

//= PendingCalls
//= └─ ⫴ parallel all
//=    ├─ ƒ function     audit()  #1→3
//=    └─ ▸ do           work  #1→2
//=
//= function audit()
//= ├─ ▸ do           write audit
//= └─ ▸ do           seal audit
