// Modules that are imported fill the table of another one before the workflow runs.
import { WorkflowEntrypoint } from "cloudflare:workers";
import { handlers, runAll } from "./registry";
import "./plugins";

export class Registry extends WorkflowEntrypoint {
  async run(event, step) {
    await runAll(step);
    await handlers.last(step);
  }
}

//= Registry
//= ├─ ƒ function     runAll()
//= └─ ƒ function     last()
//=
//= function runAll()
//= ├─ ƒ function     first()
//= └─ ƒ function     second()
//=
//= function first()
//= └─ ▸ do           first plugin
//=
//= function second()
//= └─ ▸ do           second plugin
//=
//= function last()
//= └─ ▸ do           last
