// L6: what the language itself asks data for is no field of the payload.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class IteratedByHand extends WorkflowEntrypoint {
  async run(event, step) {
    const rows = event.payload.rows;
    const iterator = rows[Symbol.iterator]();
    for (let turn = iterator.next(); !turn.done; turn = iterator.next()) {
      await step.do("row", async () => 1);
    }
    if (rows[Symbol.asyncIterator]) await step.do("stream", async () => event.payload.name);
  }
}

//= IteratedByHand
//= ├─ payload { rows, name }
//= ├─ ↻ loop for (let turn = iterator.next(); !turn.done; turn = iterator.next())
//= │  └─ ▸ do           row
//= └─ ◇ if
//=    └─ rows[Symbol.asyncIterator]
//=       └─ ▸ do           stream
