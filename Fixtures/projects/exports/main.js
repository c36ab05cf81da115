// Every way to export: names, defaults, namespaces, and what other modules export.
import { WorkflowEntrypoint } from "cloudflare:workers";
import first, { second as renamed, third } from "./functions";
import * as all from "./barrel";
import { "any name" as quoted } from "./functions";

const { destructured } = all;

export class Exports extends WorkflowEntrypoint {
  async run(event, step) {
    await first(step);
    await renamed(step);
    await third(step);
    await quoted(step);
    await all.second(step);
    await all.functions.third(step);
    await destructured(step);
    await all.default(step);
    for (const each of Object.values(all.tools)) await each(step);
  }
}

//= Exports
//= ├─ ƒ function     first()
//= ├─ ƒ function     second()
//= ├─ ƒ function     third()
//= ├─ ƒ function     third()
//= ├─ ƒ function     second()
//= ├─ ƒ function     third()
//= ├─ ƒ function     destructured()
//= ├─ ƒ function     expression()
//= ├─ ƒ function     hammer()
//= └─ ƒ function     saw()
//=
//= function first()
//= └─ ▸ do           first
//=
//= function second()
//= └─ ▸ do           second
//=
//= function third()
//= └─ ▸ do           third
//=
//= function destructured()
//= └─ ▸ do           destructured
//=
//= function expression()
//= └─ ▸ do           expression
//=
//= function hammer()
//= └─ ▸ do           hammer  #1→2
//=
//= function saw()
//= └─ ▸ do           saw  #1→2
