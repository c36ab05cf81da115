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

// guards-in-a-row.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var GuardsInARow = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      const { a, b } = event.payload;
      if (a) {
        yield step.do("a", () => __async(this, null, function* () {
          return 1;
        }));
        return;
      }
      if (b) {
        yield step.do("b", () => __async(this, null, function* () {
          return 1;
        }));
        return;
      }
      yield step.do("neither", () => __async(this, null, function* () {
        return 1;
      }));
    });
  }
};
export {
  GuardsInARow
};
