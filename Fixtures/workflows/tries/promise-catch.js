// F6: .catch, .then and .finally are try and sequence in another dress.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class PromiseCatch extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do("a", async () => 1).catch(() => step.do("a failed", async () => 1));
    await step.do("b", async () => 1).catch(() => null);
    await step.do("c", async () => 1).then((c) => step.do("after c", async () => c));
    await step.do("d", async () => 1).finally(() => step.do("d closed", async () => 1));
  }
}

//= PromiseCatch
//= ├─ ⛨ try
//= │  ├─ try
//= │  │  └─ ▸ do           a
//= │  └─ catch
//= │     └─ ▸ do           a failed
//= ├─ ⛨ try
//= │  └─ try
//= │     └─ ▸ do           b
//= ├─ ▸ do           c
//= ├─ ▸ do           after c
//= └─ ⛨ try
//=    ├─ try
//=    │  └─ ▸ do           d
//=    └─ finally
//=       └─ ▸ do           d closed
