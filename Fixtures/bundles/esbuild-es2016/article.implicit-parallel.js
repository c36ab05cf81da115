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

// implicit-parallel.ts
import { WorkflowEntrypoint } from "cloudflare:workers";
var ImplicitParallelWorkflow = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      const branchA = () => __async(this, null, function* () {
        const a = step.do("task a", () => __async(this, null, function* () {
          return "a";
        }));
        const b = step.do("task b", () => __async(this, null, function* () {
          return "b";
        }));
        const c = yield step.waitForEvent("task c", { type: "my-event", timeout: "1 hour" });
        yield step.do("task d", () => __async(this, null, function* () {
          return JSON.stringify(c);
        }));
        return Promise.all([a, b]);
      });
      const branchB = () => __async(this, null, function* () {
        const e = step.do("task e", () => __async(this, null, function* () {
          return "e";
        }));
        const f = step.do("task f", () => __async(this, null, function* () {
          return "f";
        }));
        return Promise.all([e, f]);
      });
      yield Promise.all([branchA(), branchB()]);
      yield step.sleep("final sleep", 1e3);
    });
  }
};
export {
  ImplicitParallelWorkflow
};
