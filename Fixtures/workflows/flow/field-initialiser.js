// F2: a field initialiser runs when the object is made.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class FieldInitialiser extends WorkflowEntrypoint {
  async run(event, step) {
    class Holder {
      first = step.do("first field", async () => 1);
      second = step.do("second field", async () => 2);
    }
    const holder = new Holder();
    await step.do("meanwhile", async () => 3);
    await Promise.all([holder.first, holder.second]);
  }
}

//= FieldInitialiser
//= └─ ⫴ parallel all
//=    ├─ ▸ do           first field  #1→3
//=    ├─ ▸ do           second field  #1→3
//=    └─ ▸ do           meanwhile  #1→2
