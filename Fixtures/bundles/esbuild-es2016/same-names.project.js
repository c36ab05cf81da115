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

// users.js
var name = "save user";
function save(step) {
  return __async(this, null, function* () {
    yield step.do(name, () => __async(this, null, function* () {
    }));
  });
}

// orders.js
var name2 = "save order";
function save2(step) {
  return __async(this, null, function* () {
    yield step.do(name2, () => __async(this, null, function* () {
    }));
  });
}

// main.js
var SameNames = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      yield save(step);
      yield save2(step);
    });
  }
};
export {
  SameNames
};
