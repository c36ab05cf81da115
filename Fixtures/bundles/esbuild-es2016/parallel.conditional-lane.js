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

// conditional-lane.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var ConditionalLane = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      const { extra, fast } = event.payload;
      yield Promise.all([
        step.do("always", () => __async(this, null, function* () {
          return 1;
        })),
        extra ? step.do("extra", () => __async(this, null, function* () {
          return 2;
        })) : null,
        extra && step.do("more", () => __async(this, null, function* () {
          return 3;
        }))
      ]);
      const chosen = fast ? step.do("fast", () => __async(this, null, function* () {
        return 1;
      })) : step.do("slow", () => __async(this, null, function* () {
        return 2;
      }));
      yield step.do("meanwhile", () => __async(this, null, function* () {
        return 3;
      }));
      yield chosen;
    });
  }
};
export {
  ConditionalLane
};
