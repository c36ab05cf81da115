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

// main.js
import { WorkflowEntrypoint } from "cloudflare:workers";

// state.js
var stage = 1;
function advance() {
  stage = 2;
}

// main.js
var LiveBindings = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      yield step.do(`stage ${stage}`, () => __async(this, null, function* () {
      }));
      advance();
      yield step.do(`stage ${stage}`, () => __async(this, null, function* () {
      }));
    });
  }
};
export {
  LiveBindings
};
