"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.OptionalChains = void 0;
// optional-chains.js
const cloudflare_workers_1 = require("cloudflare:workers");
var OptionalChains = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, step) {
        var _a, _b, _c, _d, _e;
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
        await ((_a = handlers[event.payload.kind]) === null || _a === void 0 ? void 0 : _a.call(handlers, step));
        const only = { mail: async (s) => {
                await s.do("only mail", async () => 1);
            } };
        await ((_b = only[event.payload.kind]) === null || _b === void 0 ? void 0 : _b.call(only, step));
        const service = event.payload.isPaid ? { run: async (s) => {
                await s.do("charge", async () => 1);
                return { confirm: (t) => t.do("confirm", async () => 1) };
            } } : void 0;
        await ((_c = (await (service === null || service === void 0 ? void 0 : service.run(step)))) === null || _c === void 0 ? void 0 : _c.confirm(step));
        (_d = this.env.LOG) === null || _d === void 0 ? void 0 : _d.write(await step.do("read log level", async () => 1));
        await ((_e = step === null || step === void 0 ? void 0 : step.do) === null || _e === void 0 ? void 0 : _e.call(step, "surely", async () => 1));
        const callback = event.payload.isLoud ? () => step.do("shout", async () => 1) : void 0;
        await step.do("speak", async () => 1).then(callback);
        let pending;
        if (event.payload.isSlow)
            pending = step.do("wait", async () => 1);
        await (pending === null || pending === void 0 ? void 0 : pending.then(() => step.do("go on", async () => 1)));
    }
};
exports.OptionalChains = OptionalChains;
