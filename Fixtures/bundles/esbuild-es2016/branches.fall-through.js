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

// fall-through.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var FallThrough = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      switch (event.payload.level) {
        case "gold":
          yield step.do("gold gift", () => __async(this, null, function* () {
            return 1;
          }));
        case "silver":
          yield step.do("silver gift", () => __async(this, null, function* () {
            return 1;
          }));
          break;
        case "none":
          break;
      }
      yield step.do("thank", () => __async(this, null, function* () {
        return 1;
      }));
    });
  }
};
export {
  FallThrough
};
