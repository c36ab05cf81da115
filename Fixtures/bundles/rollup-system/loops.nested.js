System.register('bundle', ['cloudflare:workers'], (function (exports) {
  'use strict';
  var WorkflowEntrypoint;
  return {
    setters: [function (module) {
      WorkflowEntrypoint = module.WorkflowEntrypoint;
    }],
    execute: (function () {

      class Nested extends WorkflowEntrypoint {
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
      } exports('Nested', Nested);

    })
  };
}));
