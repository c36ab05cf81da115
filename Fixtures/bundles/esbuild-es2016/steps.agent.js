var __async = (__this, __arguments, generator) => {
  return new Promise((resolve, reject) => {
    var fulfilled = (value) => {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    };
    var rejected = (value) => {
      try {
        step(generator.throw(value));
      } catch (e) {
        reject(e);
      }
    };
    var step = (x) => x.done ? resolve(x.value) : Promise.resolve(x.value).then(fulfilled, rejected);
    step((generator = generator.apply(__this, __arguments)).next());
  });
};

// agent.ts
import { AgentWorkflow } from "agents/workflows";
var AgentTask = class extends AgentWorkflow {
  run(event, step) {
    return __async(this, null, function* () {
      yield step.do("prepare", () => __async(this, null, function* () {
        return event.payload.id;
      }));
      yield this.reportProgress({ step: "prepare", percent: 0.5 });
      yield this.waitForApproval(step, { timeout: "7 days" });
      yield step.reportComplete({ ok: true });
    });
  }
};
export {
  AgentTask
};
