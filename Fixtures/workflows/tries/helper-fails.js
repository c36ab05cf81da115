// P1, T1: what a helper has begun goes on when it fails, so that nothing waits for the helper's end.
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
//= └─ ⫴ parallel all
//=    ├─ ⛨ try
//=    │  ├─ try
//=    │  │  └─ ƒ function     helper()  #1→
//=    │  └─ catch
//=    │     └─ ▸ do           undo  #1→2
//=    └─ ▸ do           report  #2→3
//=
//= function helper()
//= └─ ⫴ parallel all
//=    ├─ ▸ do           early  #1→3
//=    └─ ▸ do           may fail  #1→2
