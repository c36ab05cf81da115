// F5, F6: a try in every turn, with a continue in the catch.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class LoopWithTry extends WorkflowEntrypoint {
  async run(event, step) {
    for (const id of event.payload.ids) {
      try {
        await step.do(`import ${id}`, async () => id);
      } catch (error) {
        await step.do(`log ${id}`, async () => String(error));
        continue;
      }
      await step.do(`mark ${id}`, async () => id);
    }
  }
}

//= LoopWithTry
//= └─ ↻ loop for (const id of event.payload.ids)
//=    ├─ ⛨ try
//=    │  ├─ try
//=    │  │  └─ ▸ do           import ${...}
//=    │  └─ catch
//=    │     ├─ ▸ do           log ${...}
//=    │     └─ ■ continue
//=    └─ ▸ do           mark ${...}
