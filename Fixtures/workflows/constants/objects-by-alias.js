// L1: what a module does to an object through another name is done to the object.
import { WorkflowEntrypoint } from "cloudflare:workers";

var Stage, alias;
(alias = Stage || (Stage = {})).Load = "load", alias.Save = "save";

const names = {};
const same = names;
same.first = "first";

export class ObjectsByAlias extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do(Stage.Load, async () => 1);
    await step.do(Stage.Save, async () => 1);
    await step.do(names.first, async () => 1);
    for (const name of ["known", event.payload.name]) {
      await step.do(`template ${name}`, async () => 1);
      await step.do("sum " + name, async () => 1);
    }
    for (const name of event.payload.isLong ? ["a", event.payload.name] : []) {
      await step.do(`template ${name}`, async () => 1);
      await step.do("sum " + name, async () => 1);
    }
  }
}

//= ObjectsByAlias
//= ├─ ▸ do           load
//= ├─ ▸ do           save
//= ├─ ▸ do           first
//= ├─ ▸ do           template known
//= ├─ ▸ do           sum known
//= ├─ ▸ do           template ${...}
//= ├─ ▸ do           sum ${...}
//= └─ ↻ loop for (const name of event.payload.isLong ? ["a", event.payload.name] : [])
//=    ├─ ▸ do           template ${...}
//=    └─ ▸ do           sum ${...}
