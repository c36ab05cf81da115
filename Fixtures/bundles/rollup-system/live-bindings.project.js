System.register('bundle', ['cloudflare:workers'], (function (exports) {
  'use strict';
  var WorkflowEntrypoint;
  return {
    setters: [function (module) {
      WorkflowEntrypoint = module.WorkflowEntrypoint;
    }],
    execute: (function () {

      let stage = 1;
      function advance() {
        stage = 2;
      }

      class LiveBindings extends WorkflowEntrypoint {
        async run(event, step) {
          await step.do(`stage ${stage}`, async () => {
          });
          advance();
          await step.do(`stage ${stage}`, async () => {
          });
        }
      } exports('LiveBindings', LiveBindings);

    })
  };
}));
