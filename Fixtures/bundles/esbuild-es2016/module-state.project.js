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

// client.js
var state = { isConnected: false };
function connect(step) {
  return __async(this, null, function* () {
    if (!state.isConnected) {
      yield step.do("connect", () => __async(this, null, function* () {
      }));
      state.isConnected = true;
    }
  });
}

// main.js
var ModuleState = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      if (event.payload.first) {
        yield connect(step);
      } else {
        yield connect(step);
      }
    });
  }
};
export {
  ModuleState
};
