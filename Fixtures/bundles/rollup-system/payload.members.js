System.register('bundle', ['cloudflare:workers'], (function (exports) {
  'use strict';
  var WorkflowEntrypoint;
  return {
    setters: [function (module) {
      WorkflowEntrypoint = module.WorkflowEntrypoint;
    }],
    execute: (function () {

      class Members extends WorkflowEntrypoint {
        async run(event, step) {
          const params = event.payload;
          await step.do("read", async () => event.payload.user.name);
          await step.do("read more", async () => params.user.address.city + params.count);
          await step.do("read again", async () => event.payload["count"]);
        }
      } exports('Members', Members);

    })
  };
}));
