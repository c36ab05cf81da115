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
exports.Statements = void 0;
// statements.js
const cloudflare_workers_1 = require("cloudflare:workers");
var Report = class {
    constructor(rows, title) {
        this.rows = rows;
        this.title = title;
    }
};
var tag = (parts, ...values) => values.join(parts[0]);
var Statements = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, step) {
        const report = new Report(await step.do("rows", async () => []), await step.do("title", async () => "t"));
        const tagged = tag `a ${await step.do("tagged", async () => 1)} b`;
        const _a = await step.do("destructured", async () => ({ id: 1 })), { id } = _a, rest = __rest(_a, ["id"]);
        let first;
        [first] = await step.do("array pattern", async () => [1]);
        if (event.payload.bad)
            throw new Error(await step.do("message", async () => "bad"));
        return [report, tagged, id, rest, first, await step.do("returned", async () => 1)];
    }
};
exports.Statements = Statements;
