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

// found.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var Found = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      let found = null;
      for (const i of event.payload.items) {
        const r = yield step.do(`check ${i}`, () => __async(this, null, function* () {
          return i;
        }));
        if (r) {
          found = r;
          break;
        }
      }
      if (found)
        yield step.do("found", () => __async(this, null, function* () {
          return found;
        }));
      else
        yield step.do("none", () => __async(this, null, function* () {
          return 1;
        }));
    });
  }
};
export {
  Found
};
