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

// limiter.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var Limiter = class {
  batch(items, body) {
    return __async(this, null, function* () {
      for (const item of items) {
        yield body(item);
      }
    });
  }
};
var LimiterWorkflow = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      const limiter = new Limiter();
      yield limiter.batch(event.payload.items, (item) => __async(this, null, function* () {
        yield step.do(`item ${item}`, () => __async(this, null, function* () {
          return item;
        }));
      }));
    });
  }
};
export {
  LimiterWorkflow
};
