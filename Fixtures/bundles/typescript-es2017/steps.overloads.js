"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Overloads = void 0;
// overloads.js
const cloudflare_workers_1 = require("cloudflare:workers");
var config = { timeout: "1 minute" };
var body = async () => 1;
var Overloads = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, step) {
        await step.do("body only", body);
        await step.do("config and body", config, body);
        await step.do("maybe", event.payload.slow ? config : body, body);
        await step.do("named function", async function work() {
            return 2;
        });
        await step.do("method", this.work.bind(this));
        await step.do("no body");
    }
    async work() {
        return 3;
    }
};
exports.Overloads = Overloads;
