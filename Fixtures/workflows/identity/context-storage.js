// I1: the step object in a context that is handed on behind the program's back.
import { AsyncLocalStorage } from "node:async_hooks";
import { WorkflowEntrypoint } from "cloudflare:workers";

const context = new AsyncLocalStorage();

const currentStep = () => context.getStore().step;

async function charge(order) {
  await currentStep().do(`charge ${order.id}`, async () => order.total);
  await notify("charged");
}

async function notify(kind) {
  const { step } = context.getStore();
  await step.do(`notify ${kind}`, async () => kind);
}

export class ContextStorage extends WorkflowEntrypoint {
  async run(event, step) {
    await context.run({ step }, async () => {
      await charge(event.payload.order);
      await context.run({ step, inner: true }, notify, "inner");
    });
    if (context.getStore()) await step.do("never", async () => 0);
    context.enterWith({ step });
    await notify("entered");
  }
}

//= ContextStorage
//= ├─ ƒ function     charge()
//= ├─ ƒ function     notify(inner)
//= └─ ƒ function     notify(entered)
//=
//= function charge()
//= ├─ ▸ do           charge ${...}
//= └─ ƒ function     notify(charged)
//=
//= function notify(charged)
//= └─ ▸ do           notify charged
//=
//= function notify(inner)
//= └─ ▸ do           notify inner
//=
//= function notify(entered)
//= └─ ▸ do           notify entered
