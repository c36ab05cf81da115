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

// intermediate.ts
import { WorkflowEntrypoint } from "cloudflare:workers";
var Base = class extends WorkflowEntrypoint {
  log(step, text) {
    return __async(this, null, function* () {
      yield step.do("log", () => __async(this, null, function* () {
        return text;
      }));
    });
  }
};
var Middle = class extends Base {
};
var Leaf = class extends Middle {
  run(event, step) {
    return __async(this, null, function* () {
      yield this.log(step, "begin");
      yield step.do("leaf", () => __async(this, null, function* () {
        return 1;
      }));
    });
  }
};
export {
  Leaf
};
