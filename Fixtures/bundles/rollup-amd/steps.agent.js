define(['exports', 'agents/workflows'], (function (exports, workflows) { 'use strict';

  class AgentTask extends workflows.AgentWorkflow {
    async run(event, step) {
      await step.do("prepare", async () => event.payload.id);
      await this.reportProgress({ step: "prepare", percent: 0.5 });
      await this.waitForApproval(step, { timeout: "7 days" });
      await step.reportComplete({ ok: true });
    }
  }

  exports.AgentTask = AgentTask;

}));
