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
exports.Destructured = void 0;
// destructured.js
const cloudflare_workers_1 = require("cloudflare:workers");
var Destructured = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(_a, step) {
        var _b = _a.payload, { id } = _b, _c = _b.user, { name: userName } = _c, others = __rest(_c, ["name"]), { tags = [] } = _b, { instanceId } = _a;
        await step.do("use", async () => [id, userName, others, tags, instanceId]);
    }
};
exports.Destructured = Destructured;
