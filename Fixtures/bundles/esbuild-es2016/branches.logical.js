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

// logical.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var Logical = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      let { user, name, cache } = event.payload;
      user && (yield step.do("greet", () => __async(this, null, function* () {
        return 1;
      })));
      const id = user || (yield step.do("create user", () => __async(this, null, function* () {
        return 2;
      })));
      cache != null ? cache : cache = yield step.do("fill cache", () => __async(this, null, function* () {
        return 3;
      }));
      name || (name = yield step.do("make name", () => __async(this, null, function* () {
        return "x";
      })));
      cache && (cache = yield step.do("refresh cache", () => __async(this, null, function* () {
        return 4;
      })));
      return [id, cache, name];
    });
  }
};
export {
  Logical
};
