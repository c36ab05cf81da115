System.register('bundle', ['cloudflare:workers'], (function (exports) {
  'use strict';
  var WorkflowEntrypoint;
  return {
    setters: [function (module) {
      WorkflowEntrypoint = module.WorkflowEntrypoint;
    }],
    execute: (function () {

      class Labels extends WorkflowEntrypoint {
        async run(event, step) {
          outer:
            for (const row of event.payload.rows) {
              for (const cell of row) {
                if (cell === null)
                  continue outer;
                if (cell === "end")
                  break outer;
                await step.do("cell", async () => cell);
              }
              await step.do("row", async () => row);
            }
        }
      } exports('Labels', Labels);

    })
  };
}));
