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

// descriptors.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var PIPELINE = [
  { kind: "do", name: "extract" },
  { kind: "sleep", name: "settle", for: "10 seconds" },
  { kind: "event", name: "confirm", type: "confirmed" },
  { kind: "do", name: "load", config: { timeout: "5 minutes" } }
];
var Descriptors = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      var _a;
      for (const s of PIPELINE) {
        if (s.kind === "do")
          yield step.do(s.name, (_a = s.config) != null ? _a : {}, () => __async(this, null, function* () {
            return 1;
          }));
        else if (s.kind === "sleep")
          yield step.sleep(s.name, s.for);
        else
          yield step.waitForEvent(s.name, { type: s.type });
      }
    });
  }
};
export {
  Descriptors
};
