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

// poll.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var Poll = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      let status = "pending", attempts = 0;
      while (status === "pending" && attempts < 20) {
        yield step.sleep(`wait ${attempts}`, "30 seconds");
        status = yield step.do(`check ${attempts}`, () => __async(this, null, function* () {
          return "done";
        }));
        attempts++;
      }
      if (status !== "done")
        throw new Error("timeout");
      yield step.do("finish", () => __async(this, null, function* () {
        return 1;
      }));
    });
  }
};
export {
  Poll
};
