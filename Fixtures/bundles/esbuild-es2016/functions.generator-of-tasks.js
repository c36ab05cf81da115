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

// generator-of-tasks.js
import { WorkflowEntrypoint } from "cloudflare:workers";
function* plan(step) {
  yield () => step.do("one", () => __async(this, null, function* () {
    return 1;
  }));
  yield () => step.do("two", () => __async(this, null, function* () {
    return 2;
  }));
}
var GeneratorOfTasks = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      for (const task of plan(step))
        yield task();
    });
  }
};
export {
  GeneratorOfTasks
};
