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

// arguments-rest.js
import { WorkflowEntrypoint } from "cloudflare:workers";
function old() {
  return __async(this, arguments, function* () {
    var _arguments = arguments;
    yield arguments[0].do("arguments", () => __async(this, null, function* () {
      return _arguments[1];
    }));
  });
}
var rest = (...all) => __async(void 0, null, function* () {
  const [first, step] = all;
  yield step.do("rest", () => __async(void 0, null, function* () {
    return first;
  }));
});
var ArgumentsRest = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      yield old(step, event);
      yield rest(event, step);
      yield rest(...[event, step]);
      const list = [step];
      yield list[0].do("element", () => __async(this, null, function* () {
        return 1;
      }));
      const [alias] = list;
      yield alias.do("destructured", () => __async(this, null, function* () {
        return 1;
      }));
    });
  }
};
export {
  ArgumentsRest
};
