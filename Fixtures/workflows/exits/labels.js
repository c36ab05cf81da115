// F7: labelled exits keep their label.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Labels extends WorkflowEntrypoint {
  async run(event, step) {
    outer: for (const row of event.payload.rows) {
      for (const cell of row) {
        if (cell === null) continue outer;
        if (cell === "end") break outer;
        await step.do("cell", async () => cell);
      }
      await step.do("row", async () => row);
    }
  }
}

//= Labels
//= └─ ↻ loop for (const row of event.payload.rows)
//=    ├─ ↻ loop for (const cell of row)
//=    │  ├─ ◇ if
//=    │  │  └─ cell === null
//=    │  │     └─ ■ continue outer
//=    │  ├─ ◇ if
//=    │  │  └─ cell === "end"
//=    │  │     └─ ■ break outer
//=    │  └─ ▸ do           cell
//=    └─ ▸ do           row
