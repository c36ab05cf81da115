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

// mapped.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var Mapped = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      const { items } = event.payload;
      yield Promise.all(items.map((item) => step.do(`expression ${item}`, () => __async(this, null, function* () {
        return item;
      }))));
      yield Promise.all(items.map((item) => __async(this, null, function* () {
        return yield step.do(`awaited ${item}`, () => __async(this, null, function* () {
          return item;
        }));
      })));
      yield Promise.allSettled(items.map((item) => __async(this, null, function* () {
        const loaded = yield fetch(item);
        return step.do(`body ${item}`, () => __async(this, null, function* () {
          return loaded;
        }));
      })));
    });
  }
};
export {
  Mapped
};
