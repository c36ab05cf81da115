"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Logical = void 0;
// logical.js
const cloudflare_workers_1 = require("cloudflare:workers");
var Logical = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, step) {
        let { user, name, cache } = event.payload;
        user && await step.do("greet", async () => 1);
        const id = user || await step.do("create user", async () => 2);
        cache !== null && cache !== void 0 ? cache : (cache = await step.do("fill cache", async () => 3));
        name || (name = await step.do("make name", async () => "x"));
        cache && (cache = await step.do("refresh cache", async () => 4));
        return [id, cache, name];
    }
};
exports.Logical = Logical;
