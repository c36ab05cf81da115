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

// options-object.ts
import { WorkflowEntrypoint } from "cloudflare:workers";
var OptionsObject = class extends WorkflowEntrypoint {
  execute(_0, _1) {
    return __async(this, arguments, function* (step, { name, timeout = "30 seconds", body }) {
      return yield step.do(name, { timeout }, body);
    });
  }
  run(event, step) {
    return __async(this, null, function* () {
      yield this.execute(step, { name: "first", body: () => __async(this, null, function* () {
        return 1;
      }) });
      yield this.execute(step, { name: "second", timeout: "2 minutes", body: () => __async(this, null, function* () {
        return 2;
      }) });
    });
  }
};
export {
  OptionsObject
};
