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

// members.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var Members = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      const params = event.payload;
      yield step.do("read", () => __async(this, null, function* () {
        return event.payload.user.name;
      }));
      yield step.do("read more", () => __async(this, null, function* () {
        return params.user.address.city + params.count;
      }));
      yield step.do("read again", () => __async(this, null, function* () {
        return event.payload["count"];
      }));
    });
  }
};
export {
  Members
};
