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

// switch.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var Switch = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      switch (event.payload.kind) {
        case "created":
        case "updated":
          yield step.do("index", () => __async(this, null, function* () {
            return 1;
          }));
          break;
        default:
          yield step.do("log unknown", () => __async(this, null, function* () {
            return 1;
          }));
          break;
        case 3:
          yield step.do("third", () => __async(this, null, function* () {
            return 3;
          }));
      }
    });
  }
};
export {
  Switch
};
