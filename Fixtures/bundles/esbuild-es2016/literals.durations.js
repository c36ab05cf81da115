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

// durations.ts
import { WorkflowEntrypoint } from "cloudflare:workers";
var HOUR = 36e5;
var Durations = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      yield step.sleep("a second", 1e3);
      yield step.sleep("odd", 1234);
      yield step.sleep("text", "2 hours");
      yield step.sleep("product", 2 * HOUR);
      yield step.sleep("two days", 48 * HOUR);
      yield step.sleep("template", `${5} minutes`);
      yield step.sleep("not known", event.payload.delay);
    });
  }
};
export {
  Durations
};
