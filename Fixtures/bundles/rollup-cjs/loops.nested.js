'use strict';

var cloudflare_workers = require('cloudflare:workers');

class Nested extends cloudflare_workers.WorkflowEntrypoint {
  async run(event, step) {
    let total = 0;
    for (const n of event.payload.numbers)
      total += n;
    for (const row of event.payload.rows) {
      for (const cell of row.cells) {
        await step.do(`cell ${cell}`, async () => cell);
      }
      await step.do("row done", async () => total);
    }
  }
}

exports.Nested = Nested;
