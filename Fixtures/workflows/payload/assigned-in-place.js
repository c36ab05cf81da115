// I4: a variable that is assigned where a list is asked for, as minifiers do it, holds its value in
// the functions that are called for the elements.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class AssignedInPlace extends WorkflowEntrypoint {
  async run(event, step) {
    var order, note;
    await step.do("find", () => (order = event.payload).lines.find((line) => order.state[line.sku]));
    for (const line of (note = event.payload.note).lines) {
      await step.do("write", () => note.author);
    }
  }
}

//= AssignedInPlace
//= ├─ payload { lines, state, note { lines, author } }
//= ├─ ▸ do           find
//= └─ ↻ loop for (const line of (note = event.payload.note).lines)
//=    └─ ▸ do           write
