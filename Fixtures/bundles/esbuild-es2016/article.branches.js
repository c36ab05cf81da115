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

// branches.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var Branches = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      const { action, status, cond, variableThatCanBeNullUndefined } = event.payload;
      switch (action.type) {
        case "create":
          yield step.do("handle create", () => __async(this, null, function* () {
          }));
          break;
        default:
          yield step.do("handle unknown", () => __async(this, null, function* () {
          }));
          break;
      }
      if (status === "pending") {
        yield step.do("pending path", () => __async(this, null, function* () {
        }));
      } else if (status === "active") {
        yield step.do("active path", () => __async(this, null, function* () {
        }));
      } else {
        yield step.do("fallback path", () => __async(this, null, function* () {
        }));
      }
      yield cond ? step.do("ternary true branch", () => __async(this, null, function* () {
      })) : step.do("ternary false branch", () => __async(this, null, function* () {
      }));
      const myStepResult = variableThatCanBeNullUndefined != null ? variableThatCanBeNullUndefined : yield step.do("nullish fallback step", () => __async(this, null, function* () {
        return "default";
      }));
      try {
        yield step.do("try step", () => __async(this, null, function* () {
        }));
      } catch (_e) {
        yield step.do("catch step", () => __async(this, null, function* () {
        }));
      } finally {
        yield step.do("finally step", () => __async(this, null, function* () {
        }));
      }
    });
  }
};
export {
  Branches
};
