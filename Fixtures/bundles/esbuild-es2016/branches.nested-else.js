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

// nested-else.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var NestedElse = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      const { mode } = event.payload;
      if (mode === "a") {
        yield step.do("a1", () => __async(this, null, function* () {
          return 1;
        }));
      } else {
        if (mode === "b") {
          yield step.do("b1", () => __async(this, null, function* () {
            return 1;
          }));
        } else {
          yield step.do("c1", () => __async(this, null, function* () {
            return 1;
          }));
        }
      }
      mode === "a" ? yield step.do("a2", () => __async(this, null, function* () {
        return 1;
      })) : mode === "b" ? yield step.do("b2", () => __async(this, null, function* () {
        return 1;
      })) : yield step.do("c2", () => __async(this, null, function* () {
        return 1;
      }));
      if (mode === "a") {
        yield step.do("a3", () => __async(this, null, function* () {
          return 1;
        }));
      } else {
        if (mode === "b")
          yield step.do("b3", () => __async(this, null, function* () {
            return 1;
          }));
        yield step.do("not a", () => __async(this, null, function* () {
          return 1;
        }));
      }
    });
  }
};
export {
  NestedElse
};
