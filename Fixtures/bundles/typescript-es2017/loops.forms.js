"use strict";
var __asyncValues = (this && this.__asyncValues) || function (o) {
    if (!Symbol.asyncIterator) throw new TypeError("Symbol.asyncIterator is not defined.");
    var m = o[Symbol.asyncIterator], i;
    return m ? m.call(o) : (o = typeof __values === "function" ? __values(o) : o[Symbol.iterator](), i = {}, verb("next"), verb("throw"), verb("return"), i[Symbol.asyncIterator] = function () { return this; }, i);
    function verb(n) { i[n] = o[n] && function (v) { return new Promise(function (resolve, reject) { v = o[n](v), settle(resolve, reject, v.done, v.value); }); }; }
    function settle(resolve, reject, d, v) { Promise.resolve(v).then(function(v) { resolve({ value: v, done: d }); }, reject); }
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.Forms = void 0;
// forms.js
const cloudflare_workers_1 = require("cloudflare:workers");
var Forms = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, step) {
        var e_1, _a;
        const { count, table, stream } = event.payload;
        for (let i = 0; i < count; i++) {
            await step.do(`classic ${i}`, async () => i);
        }
        for (const key in table) {
            await step.do(`key ${key}`, async () => key);
        }
        try {
            for (var stream_1 = __asyncValues(stream), stream_1_1; stream_1_1 = await stream_1.next(), !stream_1_1.done;) {
                const chunk = stream_1_1.value;
                await step.do("chunk", async () => chunk);
            }
        }
        catch (e_1_1) { e_1 = { error: e_1_1 }; }
        finally {
            try {
                if (stream_1_1 && !stream_1_1.done && (_a = stream_1.return)) await _a.call(stream_1);
            }
            finally { if (e_1) throw e_1.error; }
        }
        let left = count;
        while (left > 0) {
            left = await step.do("drain", async () => left - 1);
        }
        do {
            left = await step.do("refill", async () => left + 1);
        } while (left < count);
    }
};
exports.Forms = Forms;
