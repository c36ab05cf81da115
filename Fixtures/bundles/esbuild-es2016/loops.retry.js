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

// retry.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var Retry = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      let attempt = 0;
      while (true) {
        attempt++;
        try {
          yield step.do(`attempt ${attempt}`, () => __async(this, null, function* () {
            return 1;
          }));
          break;
        } catch (error) {
          if (attempt >= event.payload.max)
            throw error;
          yield step.sleep(`back off ${attempt}`, "1 minute");
        }
      }
      yield step.do("after", () => __async(this, null, function* () {
        return 1;
      }));
    });
  }
};
export {
  Retry
};
