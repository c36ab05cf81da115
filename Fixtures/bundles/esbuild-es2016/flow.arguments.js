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

// arguments.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var Arguments = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      console.log(yield step.do("first", () => __async(this, null, function* () {
        return 1;
      })), yield step.do("second", () => __async(this, null, function* () {
        return 2;
      })));
      Math.max(yield step.do("third", () => __async(this, null, function* () {
        return 3;
      })), ...yield step.do("spread", () => __async(this, null, function* () {
        return [4];
      })));
      yield step.do(`named by ${yield step.do("name", () => __async(this, null, function* () {
        return "x";
      }))}`, () => __async(this, null, function* () {
        return 5;
      }));
    });
  }
};
export {
  Arguments
};
