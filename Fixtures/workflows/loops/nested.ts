// F5, F8: loops nest; a loop that shows no step is left out.
import { WorkflowEntrypoint, WorkflowEvent, WorkflowStep } from "cloudflare:workers";

export class Nested extends WorkflowEntrypoint {
  async run(event: WorkflowEvent<any>, step: WorkflowStep) {
    let total = 0;
    for (const n of event.payload.numbers) total += n;
    for (const row of event.payload.rows) {
      for (const cell of row.cells) {
        await step.do(`cell ${cell}`, async () => cell);
      }
      await step.do("row done", async () => total);
    }
  }
}

//= Nested
//= └─ ↻ loop for (const row of event.payload.rows)
//=    ├─ ↻ loop for (const cell of row.cells)
//=    │  └─ ▸ do           cell ${...}
//=    └─ ▸ do           row done
