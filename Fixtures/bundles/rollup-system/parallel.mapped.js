System.register('bundle', ['cloudflare:workers'], (function (exports) {
  'use strict';
  var WorkflowEntrypoint;
  return {
    setters: [function (module) {
      WorkflowEntrypoint = module.WorkflowEntrypoint;
    }],
    execute: (function () {

      class Mapped extends WorkflowEntrypoint {
        async run(event, step) {
          const { items } = event.payload;
          await Promise.all(items.map((item) => step.do(`expression ${item}`, async () => item)));
          await Promise.all(items.map(async (item) => await step.do(`awaited ${item}`, async () => item)));
          await Promise.allSettled(items.map(async (item) => {
            const loaded = await fetch(item);
            return step.do(`body ${item}`, async () => loaded);
          }));
        }
      } exports('Mapped', Mapped);

    })
  };
}));
