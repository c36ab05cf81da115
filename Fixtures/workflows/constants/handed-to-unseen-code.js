// T1: code that is not in the input may set the flags and counters of an object that it is handed.
import { WorkflowEntrypoint } from "cloudflare:workers";
import { validate, track } from "some-package";

export class HandedToUnseenCode extends WorkflowEntrypoint {
  async run(event, step) {
    const state = { name: "order", ok: false, tries: 0 };
    await validate(event.payload, { state });
    if (state.ok) await step.do(`pay ${state.name}`, async () => 1);
    if (state.tries > 3) await step.do("give up", async () => 2);
    const log = { sent: null };
    track(log);
    if (log.sent) await step.do("confirm", async () => 3);
  }
}

//= HandedToUnseenCode
//= ├─ ◇ if
//= │  └─ state.ok
//= │     └─ ▸ do           pay order
//= ├─ ◇ if
//= │  └─ state.tries > 3
//= │     └─ ▸ do           give up
//= └─ ◇ if
//=    └─ log.sent
//=       └─ ▸ do           confirm
