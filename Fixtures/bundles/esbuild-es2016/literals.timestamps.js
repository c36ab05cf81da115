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

// timestamps.ts
import { WorkflowEntrypoint } from "cloudflare:workers";
var Timestamps = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      yield step.sleepUntil("from text", new Date("2026-12-31T23:59:59Z"));
      yield step.sleepUntil("from number", 17672256e5);
      yield step.sleepUntil("from parts", Date.UTC(2027, 0, 1));
      yield step.sleepUntil("parsed", Date.parse("2027-06-01T00:00:00Z"));
      yield step.sleepUntil("not known", new Date(event.payload.when));
      yield step.sleepUntil("from now", new Date(Date.now() + 6e4));
    });
  }
};
export {
  Timestamps
};
