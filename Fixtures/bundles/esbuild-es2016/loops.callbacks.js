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

// callbacks.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var Callbacks = class extends WorkflowEntrypoint {
  save(step, item) {
    return __async(this, null, function* () {
      yield step.do("save", () => __async(this, null, function* () {
        return item;
      }));
    });
  }
  run(event, step) {
    return __async(this, null, function* () {
      const { items } = event.payload;
      const pack = (item) => step.do("pack", () => __async(this, null, function* () {
        return item;
      }));
      yield Promise.all(items.map(pack));
      yield Promise.all(items.map((item) => this.save(step, item)));
      yield Promise.all(items.map(this.save.bind(this, step)));
      yield Promise.all(items.flatMap((item) => [step.do(`one ${item}`, () => __async(this, null, function* () {
        return 1;
      })), step.do(`two ${item}`, () => __async(this, null, function* () {
        return 2;
      }))]));
      yield Promise.all(Array.from(items, (item) => step.do(`from ${item}`, () => __async(this, null, function* () {
        return item;
      }))));
    });
  }
};
export {
  Callbacks
};
