// The results of steps are values like others: calls on them show nothing.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Results extends WorkflowEntrypoint {
  async run(event, step) {
    const rows = await step.do("list", async () => [1]);
    const event2 = await step.waitForEvent("answer", { type: "answer" });
    const total = rows.map((row) => row.amount).reduce((a, b) => a + b, 0);
    await Promise.all(rows.map(async (row) => row.id));
    for (const row of rows) {
      await step.do(`row ${row.id}`, async () => event2.payload.text + total);
    }
  }
}

//= Results
//= ├─ ▸ do           list
//= ├─ ⚑ waitForEvent answer  (event answer)
//= └─ ↻ loop for (const row of rows)
//=    └─ ▸ do           row ${...}
