// P6: a call of a function with steps that nobody awaits.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class FloatingCall extends WorkflowEntrypoint {
  async run(event, step) {
    const audit = async () => {
      await step.do("audit", async () => 1);
    };
    audit();
    await step.do("work", async () => 2);
  }
}

//= FloatingCall
//= └─ ⫴ parallel all
//=    ├─ ƒ function     audit()  #1→
//=    └─ ▸ do           work  #1→2
//=
//= function audit()
//= └─ ▸ do           audit
