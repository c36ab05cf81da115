// N2: functions of one name in several modules have keys of their own.
import { WorkflowEntrypoint } from "cloudflare:workers";
import { save } from "./users";
import { save as saveOrder } from "./orders";

export class SameNames extends WorkflowEntrypoint {
  async run(event, step) {
    await save(step);
    await saveOrder(step);
  }
}

//= SameNames
//= ├─ ƒ function     save()
//= └─ ƒ function     save (2)
//=
//= function save()
//= └─ ▸ do           save user
//=
//= function save (2)
//= └─ ▸ do           save order
