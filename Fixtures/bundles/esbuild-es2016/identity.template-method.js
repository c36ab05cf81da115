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

// template-method.ts
import { WorkflowEntrypoint } from "cloudflare:workers";
var Job = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      yield step.do("begin", () => __async(this, null, function* () {
        return 1;
      }));
      yield this.work(step);
      yield step.do("end", () => __async(this, null, function* () {
        return 1;
      }));
    });
  }
};
var Import = class extends Job {
  work(step) {
    return __async(this, null, function* () {
      yield step.do("read rows", () => __async(this, null, function* () {
        return 1;
      }));
      yield step.do("write rows", () => __async(this, null, function* () {
        return 1;
      }));
    });
  }
};
export {
  Import
};
