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

// unrolled.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var STAGES = [
  { name: "extract", wait: "1 minute" },
  { name: "transform", wait: "2 minutes" },
  { name: "load", wait: "3 minutes" }
];
var Unrolled = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      for (const stage of STAGES) {
        yield step.do(stage.name, () => __async(this, null, function* () {
          return stage.name;
        }));
        yield step.sleep(`after ${stage.name}`, stage.wait);
      }
      for (const name of ["red", "green"])
        yield step.do(name, () => __async(this, null, function* () {
          return name;
        }));
    });
  }
};
export {
  Unrolled
};
