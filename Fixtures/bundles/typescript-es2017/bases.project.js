"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Renamed = exports.Other = exports.Derived = void 0;
// base.ts
const workers = require("cloudflare:workers");
var BaseWorkflow = class extends workers.WorkflowEntrypoint {
    async run(event, step) {
        await this.work(step);
        await step.do("base", async () => {
        });
    }
    async log(step, name) {
        await step.do(`log ${name}`, async () => {
        });
    }
};
// named.ts
const cloudflare_workers_1 = require("cloudflare:workers");
var Named = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, step) {
        await step.do("named", async () => {
        });
    }
};
exports.Renamed = Named;
// others.ts
const cloudflare_workers_2 = require("cloudflare:workers");
var Other = class extends cloudflare_workers_2.WorkflowEntrypoint {
    async run(event, step) {
        await step.do("other", async () => {
        });
    }
};
exports.Other = Other;
// main.ts
var Derived = class extends BaseWorkflow {
    async work(step) {
        await this.log(step, "derived");
    }
};
exports.Derived = Derived;
