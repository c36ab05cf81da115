// Relative imports with and without extension, of folders, and of what `.js` is compiled from.
import { WorkflowEntrypoint } from "cloudflare:workers";
import { charge } from "./steps/charge.js";
import { pack } from "./steps/pack";
import { ship } from "./steps/ship.ts";
import { view } from "./view.jsx";
import { folder } from "./folder";

export class Extensions extends WorkflowEntrypoint {
  async run(event, step) {
    await charge(step);
    await pack(step);
    await ship(step);
    await view(step);
    await folder(step);
  }
}

//= Extensions
//= ├─ ƒ function     charge()
//= ├─ ƒ function     pack()
//= ├─ ƒ function     ship()
//= ├─ ƒ function     view()
//= └─ ƒ function     inner()
//=
//= function charge()
//= └─ ▸ do           charge card
//=
//= function pack()
//= └─ ▸ do           pack  #1→2
//=
//= function ship()
//= └─ ▸ do           ship
//=
//= function view()
//= └─ ▸ do           render page
//=
//= function inner()
//= └─ ▸ do           in a folder
