System.register('bundle', ['cloudflare:workers'], (function (exports) {
  'use strict';
  var WorkflowEntrypoint;
  return {
    setters: [function (module) {
      WorkflowEntrypoint = module.WorkflowEntrypoint;
    }],
    execute: (function () {

      class Report {
        constructor(rows, title) {
          this.rows = rows;
          this.title = title;
        }
      }
      const tag = (parts, ...values) => values.join(parts[0]);
      class Statements extends WorkflowEntrypoint {
        async run(event, step) {
          const report = new Report(await step.do("rows", async () => []), await step.do("title", async () => "t"));
          const tagged = tag`a ${await step.do("tagged", async () => 1)} b`;
          const { id, ...rest } = await step.do("destructured", async () => ({ id: 1 }));
          let first;
          [first] = await step.do("array pattern", async () => [1]);
          if (event.payload.bad)
            throw new Error(await step.do("message", async () => "bad"));
          return [report, tagged, id, rest, first, await step.do("returned", async () => 1)];
        }
      } exports('Statements', Statements);

    })
  };
}));
