// The paths of `tsconfig.json`, which may extend another file and have comments.
import { WorkflowEntrypoint } from "cloudflare:workers";
import { charge } from "@/charge";
import { notify } from "lib/notify";

export class Mappings extends WorkflowEntrypoint {
  async run(event, step) {
    await charge(step);
    await notify(step);
  }
}

//= Mappings
//= ├─ ƒ function     charge()
//= └─ ƒ function     notify()
//=
//= function charge()
//= └─ ▸ do           charge  #1→2
//=
//= function notify()
//= └─ ▸ do           notify  #1→2
