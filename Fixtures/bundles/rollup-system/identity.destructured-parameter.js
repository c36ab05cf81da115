System.register('bundle', ['cloudflare:workers'], (function (exports) {
  'use strict';
  var WorkflowEntrypoint;
  return {
    setters: [function (module) {
      WorkflowEntrypoint = module.WorkflowEntrypoint;
    }],
    execute: (function () {

      async function pause({ sleep }) {
        await sleep("pause", 2e3);
      }
      class DestructuredParameter extends WorkflowEntrypoint {
        async run({ payload }, { do: work, sleep, ...others }) {
          await work("first", async () => payload);
          await sleep("short", 1e3);
          await others.sleepUntil("later", new Date("2030-01-01T00:00:00Z"));
          await pause({ sleep });
        }
      } exports('DestructuredParameter', DestructuredParameter);

    })
  };
}));
