// context-object.js
import { WorkflowEntrypoint } from "cloudflare:workers";
async function handle(ctx) {
  await ctx.step.do("handle", async () => ctx.event.payload);
  await finish({ ...ctx, done: true });
}
async function finish({ step, done }) {
  await step.do("finish", async () => done);
}
var ContextObject = class extends WorkflowEntrypoint {
  async run(event, step) {
    const ctx = { step, event, env: this.env };
    await handle(ctx);
  }
};
export {
  ContextObject
};
