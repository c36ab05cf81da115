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

// overloads.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var config = { timeout: "1 minute" };
var body = () => __async(void 0, null, function* () {
  return 1;
});
var Overloads = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      yield step.do("body only", body);
      yield step.do("config and body", config, body);
      yield step.do("maybe", event.payload.slow ? config : body, body);
      yield step.do("named function", function work() {
        return __async(this, null, function* () {
          return 2;
        });
      });
      yield step.do("method", this.work.bind(this));
      yield step.do("no body");
    });
  }
  work() {
    return __async(this, null, function* () {
      return 3;
    });
  }
};
export {
  Overloads
};
