System.register('bundle', ['cloudflare:workers'], (function (exports) {
  'use strict';
  var WorkflowEntrypoint;
  return {
    setters: [function (module) {
      WorkflowEntrypoint = module.WorkflowEntrypoint;
    }],
    execute: (function () {

      async function handle(ctx) {
        await ctx.step.do("handle", async () => ctx.event.payload);
        await finish({ ...ctx, done: true });
      }
      async function finish({ step, done }) {
        await step.do("finish", async () => done);
      }
      class ContextObject extends WorkflowEntrypoint {
        async run(event, step) {
          const ctx = { step, event, env: this.env };
          await handle(ctx);
        }
      } exports('ContextObject', ContextObject);

    })
  };
}));
