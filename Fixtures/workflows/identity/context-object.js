// I1: the step object in an object that goes through several functions.
import { WorkflowEntrypoint } from "cloudflare:workers";

async function handle(ctx) {
  await ctx.step.do("handle", async () => ctx.event.payload);
  await finish({ ...ctx, done: true });
}

async function finish({ step, done }) {
  await step.do("finish", async () => done);
}

export class ContextObject extends WorkflowEntrypoint {
  async run(event, step) {
    const ctx = { step, event, env: this.env };
    await handle(ctx);
  }
}

//= ContextObject
//= └─ ƒ function     handle()
//=
//= function handle()
//= ├─ ▸ do           handle
//= └─ ƒ function     finish()
//=
//= function finish()
//= └─ ▸ do           finish
