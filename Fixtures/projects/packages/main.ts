// Names that begin with `#`, the package's own name, and packages of the workspace by source.
import { WorkflowEntrypoint } from "cloudflare:workers";
import { internal } from "#internal";
import { own } from "shop/own";
import { charge } from "@shop/billing";
import { refund } from "@shop/billing/refund";

export class Packages extends WorkflowEntrypoint {
  async run(event, step) {
    await internal(step);
    await own(step);
    await charge(step);
    await refund(step);
  }
}

//= Packages
//= ├─ ƒ function     internal()
//= ├─ ƒ function     own()
//= ├─ ƒ function     charge()
//= └─ ƒ function     refund()
//=
//= function internal()
//= └─ ▸ do           internal  #1→2
//=
//= function own()
//= └─ ▸ do           own  #1→2
//=
//= function charge()
//= └─ ▸ do           charge  #1→2
//=
//= function refund()
//= └─ ▸ do           refund  #1→2
