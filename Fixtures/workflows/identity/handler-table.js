// I1, F4: a constant table of functions, called by a key that is not known, is a branch over its entries.
import { WorkflowEntrypoint } from "cloudflare:workers";

const handlers = {
  create: async (step) => {
    await step.do("create record", async () => 1);
  },
  remove: async (step) => {
    await step.do("remove record", async () => 1);
  },
};

export class HandlerTable extends WorkflowEntrypoint {
  async run(event, step) {
    await handlers[event.payload.type](step);
    await handlers.create(step);
  }
}

//= HandlerTable
//= ├─ ◇ switch event.payload.type
//= │  ├─ case create
//= │  │  ├─ ƒ function     create()
//= │  │  └─ ■ break
//= │  └─ case remove
//= │     └─ ƒ function     remove()
//= └─ ƒ function     create()
//=
//= function create()
//= └─ ▸ do           create record
//=
//= function remove()
//= └─ ▸ do           remove record
