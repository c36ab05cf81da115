// P6: promises in an object, by property, destructured and by Object.values.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class ObjectFields extends WorkflowEntrypoint {
  async run(event, step) {
    const tasks = { user: step.do("user", async () => 1), cart: step.do("cart", async () => 2) };
    await tasks.cart;
    await tasks.user;
    const { left, right } = { left: step.do("left", async () => 1), right: step.do("right", async () => 2) };
    await Promise.all([left, right]);
    const jobs = { one: step.do("one", async () => 1), two: step.do("two", async () => 2) };
    await Promise.all(Object.values(jobs));
  }
}

//= ObjectFields
//= ├─ ⫴ parallel all
//= │  ├─ ▸ do           user  #1→3
//= │  └─ ▸ do           cart  #1→2
//= ├─ ⫴ parallel all
//= │  ├─ ▸ do           left  #3→4
//= │  └─ ▸ do           right  #3→4
//= └─ ⫴ parallel all
//=    ├─ ▸ do           one  #4→5
//=    └─ ▸ do           two  #4→5
