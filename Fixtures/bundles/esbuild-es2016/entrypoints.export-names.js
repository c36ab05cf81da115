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

// export-names.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var A = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      yield step.do("a", () => __async(this, null, function* () {
        return 1;
      }));
    });
  }
};
var B = class Inner extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      yield step.do("b", () => __async(this, null, function* () {
        return 1;
      }));
    });
  }
};
var C = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      yield step.do("c", () => __async(this, null, function* () {
        return 1;
      }));
    });
  }
};
var Renamed = C;
export {
  B,
  A as OrderWorkflow,
  Renamed
};
