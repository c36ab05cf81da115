define(['exports', 'cloudflare:workers'], (function (exports, cloudflare_workers) { 'use strict';

  async function handle(ctx) {
    await ctx.step.do("handle", async () => ctx.event.payload);
    await finish({ ...ctx, done: true });
  }
  async function finish({ step, done }) {
    await step.do("finish", async () => done);
  }
  class ContextObject extends cloudflare_workers.WorkflowEntrypoint {
    async run(event, step) {
      const ctx = { step, event, env: this.env };
      await handle(ctx);
    }
  }

  exports.ContextObject = ContextObject;

}));
