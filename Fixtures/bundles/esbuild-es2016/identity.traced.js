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

// traced.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var Traced = class {
  constructor(inner) {
    this.inner = inner;
  }
  do(name, ...rest) {
    return __async(this, null, function* () {
      console.log("begin", name);
      const result = yield this.inner.do(name, ...rest);
      console.log("end", name);
      return result;
    });
  }
  sleep(name, time) {
    return this.inner.sleep(name, time);
  }
};
var TracedWorkflow = class extends WorkflowEntrypoint {
  run(event, raw) {
    return __async(this, null, function* () {
      const step = new Traced(raw);
      yield step.do("load", () => __async(this, null, function* () {
        return 1;
      }));
      yield step.do("save", { timeout: "1 minute" }, () => __async(this, null, function* () {
        return 2;
      }));
      yield step.sleep("rest", "1 hour");
    });
  }
};
export {
  TracedWorkflow
};
