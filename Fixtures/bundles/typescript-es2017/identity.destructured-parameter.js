"use strict";
var __rest = (this && this.__rest) || function (s, e) {
    var t = {};
    for (var p in s) if (Object.prototype.hasOwnProperty.call(s, p) && e.indexOf(p) < 0)
        t[p] = s[p];
    if (s != null && typeof Object.getOwnPropertySymbols === "function")
        for (var i = 0, p = Object.getOwnPropertySymbols(s); i < p.length; i++) {
            if (e.indexOf(p[i]) < 0 && Object.prototype.propertyIsEnumerable.call(s, p[i]))
                t[p[i]] = s[p[i]];
        }
    return t;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.DestructuredParameter = void 0;
// destructured-parameter.js
const cloudflare_workers_1 = require("cloudflare:workers");
async function pause({ sleep }) {
    await sleep("pause", 2e3);
}
var DestructuredParameter = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run({ payload }, _a) {
        var { do: work, sleep } = _a, others = __rest(_a, ["do", "sleep"]);
        await work("first", async () => payload);
        await sleep("short", 1e3);
        await others.sleepUntil("later", new Date("2030-01-01T00:00:00Z"));
        await pause({ sleep });
    }
};
exports.DestructuredParameter = DestructuredParameter;
