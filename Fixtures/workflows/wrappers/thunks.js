// N3: a table of thunks that another function runs.
import { WorkflowEntrypoint } from "cloudflare:workers";

async function runAll(tasks) {
  for (const task of tasks) {
    await task();
  }
}

export class Thunks extends WorkflowEntrypoint {
  async run(event, step) {
    await runAll([
      () => step.do("first", async () => 1),
      () => step.do("second", async () => 2),
    ]);
  }
}

//= Thunks
//= └─ ƒ function     runAll()
//=
//= function runAll()
//= ├─ ▸ do           first
//= └─ ▸ do           second
