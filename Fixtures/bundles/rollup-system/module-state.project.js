System.register('bundle', ['cloudflare:workers'], (function (exports) {
  'use strict';
  var WorkflowEntrypoint;
  return {
    setters: [function (module) {
      WorkflowEntrypoint = module.WorkflowEntrypoint;
    }],
    execute: (function () {

      const state = { isConnected: false };
      async function connect(step) {
        if (!state.isConnected) {
          await step.do("connect", async () => {
          });
          state.isConnected = true;
        }
      }

      class ModuleState extends WorkflowEntrypoint {
        async run(event, step) {
          if (event.payload.first) {
            await connect(step);
          } else {
            await connect(step);
          }
        }
      } exports('ModuleState', ModuleState);

    })
  };
}));
