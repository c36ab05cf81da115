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

// loops.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var getStatus = () => "ready";
var Loops = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      const { items } = event.payload;
      let shouldContinue = items.length > 0;
      for (const item of items) {
        yield step.do(`process ${item}`, () => __async(this, null, function* () {
          return item;
        }));
      }
      while (shouldContinue) {
        yield step.do("poll", () => __async(this, null, function* () {
          return getStatus();
        }));
      }
      yield Promise.all(
        items.map((item) => step.do(`map ${item}`, () => __async(this, null, function* () {
          return item;
        })))
      );
      yield items.forEach((item) => __async(this, null, function* () {
        yield step.do(`each ${item}`, () => __async(this, null, function* () {
          return item;
        }));
      }));
    });
  }
};
export {
  Loops
};
