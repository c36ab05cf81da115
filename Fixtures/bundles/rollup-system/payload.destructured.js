System.register('bundle', ['cloudflare:workers'], (function (exports) {
  'use strict';
  var WorkflowEntrypoint;
  return {
    setters: [function (module) {
      WorkflowEntrypoint = module.WorkflowEntrypoint;
    }],
    execute: (function () {

      class Destructured extends WorkflowEntrypoint {
        async run({ payload: { id, user: { name: userName, ...others }, tags = [] }, instanceId }, step) {
          await step.do("use", async () => [id, userName, others, tags, instanceId]);
        }
      } exports('Destructured', Destructured);

    })
  };
}));
