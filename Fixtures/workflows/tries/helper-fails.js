// P2, P5: a call that is waited for is over, also for the code behind a catch.
import { WorkflowEntrypoint } from "cloudflare:workers";

async function helper(step) {
  const early = step.do("early", async () => 1);
  await step.do("may fail", async () => 2);
  await early;
}

export class HelperFails extends WorkflowEntrypoint {
  async run(event, step) {
    try {
      await helper(step);
    } catch {
      await step.do("undo", async () => 3);
    }
    await step.do("report", async () => 4);
  }
}

//= HelperFails
//= ├─ ⛨ try
//= │  ├─ try
//= │  │  └─ ƒ function     helper()
//= │  └─ catch
//= │     └─ ▸ do           undo
//= └─ ▸ do           report
//=
//= function helper()
//= └─ ⫴ parallel all
//=    ├─ ▸ do           early  #1→3
//=    └─ ▸ do           may fail  #1→2
