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

// race-timeout.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var RaceTimeout = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      const answer = yield Promise.race([
        step.waitForEvent("answer", { type: "answer", timeout: "2 days" }),
        step.sleep("reminder time", "1 day")
      ]);
      if (!answer)
        yield step.do("remind", () => __async(this, null, function* () {
          return 1;
        }));
    });
  }
};
export {
  RaceTimeout
};
