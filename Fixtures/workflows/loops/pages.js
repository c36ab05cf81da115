// F5, F7: a loop over pages with a cursor.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Pages extends WorkflowEntrypoint {
  async run(event, step) {
    let cursor = null;
    let page = 0;
    do {
      const result = await step.do(`page ${page + 1}`, async () => ({ cursor: null, rows: [] }));
      await Promise.all(result.rows.map((row) => step.do(`row ${row.id}`, async () => row)));
      cursor = result.cursor;
      page += 1;
    } while (cursor);
    await step.do("done", async () => page);
  }
}

//= Pages
//= ├─ ↻ loop do … while (cursor)
//= │  ├─ ▸ do           page ${...}
//= │  └─ ⫴ parallel all
//= │     └─ ↻ loop result.rows.map(…)
//= │        └─ ▸ do           row ${...}  #1→2
//= └─ ▸ do           done
