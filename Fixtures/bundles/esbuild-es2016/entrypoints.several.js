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

// several.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var Helper = class {
  run(event, step) {
    return __async(this, null, function* () {
      yield step.do("not a workflow", () => __async(this, null, function* () {
        return 1;
      }));
    });
  }
};
var First = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      yield step.do("first", () => __async(this, null, function* () {
        return new Helper();
      }));
    });
  }
};
var Second = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      yield step.do("second", () => __async(this, null, function* () {
        return 1;
      }));
    });
  }
};
var Third = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      console.log(event);
    });
  }
};
export {
  First,
  Second,
  Third
};
