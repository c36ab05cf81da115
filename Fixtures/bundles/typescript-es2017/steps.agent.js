"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.AgentTask = void 0;
// agent.ts
const workflows_1 = require("agents/workflows");
var AgentTask = class extends workflows_1.AgentWorkflow {
    async run(event, step) {
        await step.do("prepare", async () => event.payload.id);
        await this.reportProgress({ step: "prepare", percent: 0.5 });
        await this.waitForApproval(step, { timeout: "7 days" });
        await step.reportComplete({ ok: true });
    }
};
exports.AgentTask = AgentTask;
