// N3: a generic wrapper is shown as its step; a function whose steps depend on the call is one entry per outcome.
import { WorkflowEntrypoint } from "cloudflare:workers";

async function runStep(step, name, body) {
  return await step.do(name, { timeout: "1 minute" }, body);
}

async function twice(step, name) {
  await step.do(name, async () => 1);
  await step.do(`${name} again`, async () => 2);
}

export class Generic extends WorkflowEntrypoint {
  async run(event, step) {
    await runStep(step, "charge card", async () => 1);
    await runStep(step, "send receipt", async () => 2);
    await twice(step, "ring");
    await twice(step, "knock");
    await twice(step, "ring");
  }
}

//= Generic
//= ├─ ▸ do           charge card  (timeout 1 minute)
//= ├─ ▸ do           send receipt  (timeout 1 minute)
//= ├─ ƒ function     twice(ring)
//= ├─ ƒ function     twice(knock)
//= └─ ƒ function     twice(ring)
//=
//= function twice(ring)
//= ├─ ▸ do           ring
//= └─ ▸ do           ring again
//=
//= function twice(knock)
//= ├─ ▸ do           knock
//= └─ ▸ do           knock again
