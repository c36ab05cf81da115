// optional-chains.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var OptionalChains = class extends WorkflowEntrypoint {
  async run(event, step) {
    const handlers = {
      mail: async (s) => {
        await s.do("write mail", async () => 1);
        await s.do("send mail", async () => 1);
      },
      text: async (s) => {
        await s.do("write text", async () => 1);
        await s.do("send text", async () => 1);
      }
    };
    await handlers[event.payload.kind]?.(step);
    const only = { mail: async (s) => {
      await s.do("only mail", async () => 1);
    } };
    await only[event.payload.kind]?.(step);
    const service = event.payload.isPaid ? { run: async (s) => {
      await s.do("charge", async () => 1);
      return { confirm: (t) => t.do("confirm", async () => 1) };
    } } : void 0;
    await (await service?.run(step))?.confirm(step);
    this.env.LOG?.write(await step.do("read log level", async () => 1));
    await step?.do?.("surely", async () => 1);
    const callback = event.payload.isLoud ? () => step.do("shout", async () => 1) : void 0;
    await step.do("speak", async () => 1).then(callback);
    let pending;
    if (event.payload.isSlow)
      pending = step.do("wait", async () => 1);
    await pending?.then(() => step.do("go on", async () => 1));
  }
};
export {
  OptionalChains
};
