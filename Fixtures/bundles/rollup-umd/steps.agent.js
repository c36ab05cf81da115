(function (global, factory) {
  typeof exports === 'object' && typeof module !== 'undefined' ? factory(exports, require('agents/workflows')) :
  typeof define === 'function' && define.amd ? define(['exports', 'agents/workflows'], factory) :
  (global = typeof globalThis !== 'undefined' ? globalThis : global || self, factory(global.bundle = {}, global.workflows));
})(this, (function (exports, workflows) { 'use strict';

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
