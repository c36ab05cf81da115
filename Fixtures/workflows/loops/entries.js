// F5: loops over entries, keys and indexes of lists that are not known.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Entries extends WorkflowEntrypoint {
  async run(event, step) {
    const { list, table } = event.payload;
    for (const [index, value] of list.entries()) {
      await step.do(`entry ${index}`, async () => value);
    }
    for (const [key, value] of Object.entries(table)) {
      await step.do(`table ${key}`, async () => value);
    }
    for (const index in list) await step.do(`index ${index}`, async () => index);
    while (list.length) await step.do("take", async () => list.pop());
  }
}

//= Entries
//= ├─ ↻ loop for (const [index, value] of list.entries())
//= │  └─ ▸ do           entry ${...}
//= ├─ ↻ loop for (const [key, value] of Object.entries(table))
//= │  └─ ▸ do           table ${...}
//= ├─ ↻ loop for (const index in list)
//= │  └─ ▸ do           index ${...}
//= └─ ↻ loop while (list.length)
//=    └─ ▸ do           take
