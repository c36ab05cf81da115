var __accessCheck = (obj, member, msg) => {
  if (!member.has(obj))
    throw TypeError("Cannot " + msg);
};
var __privateGet = (obj, member, getter) => {
  __accessCheck(obj, member, "read from private field");
  return getter ? getter.call(obj) : member.get(obj);
};
var __privateAdd = (obj, member, value) => {
  if (member.has(obj))
    throw TypeError("Cannot add the same private member more than once");
  member instanceof WeakSet ? member.add(obj) : member.set(obj, value);
};
var __privateSet = (obj, member, value, setter) => {
  __accessCheck(obj, member, "write to private field");
  setter ? setter.call(obj, value) : member.set(obj, value);
  return value;
};
var __privateMethod = (obj, member, method) => {
  __accessCheck(obj, member, "access private method");
  return method;
};
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

// private-fields.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var _step, _warmUp, warmUp_fn;
var Runner = class {
  constructor(step) {
    __privateAdd(this, _warmUp);
    __privateAdd(this, _step, void 0);
    __privateSet(this, _step, step);
  }
  get steps() {
    return __privateGet(this, _step);
  }
  go() {
    return __async(this, null, function* () {
      yield __privateMethod(this, _warmUp, warmUp_fn).call(this);
      yield this.steps.do("go", () => __async(this, null, function* () {
        return 1;
      }));
    });
  }
};
_step = new WeakMap();
_warmUp = new WeakSet();
warmUp_fn = function() {
  return __async(this, null, function* () {
    yield __privateGet(this, _step).do("warm up", () => __async(this, null, function* () {
      return 1;
    }));
  });
};
var PrivateFields = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      yield new Runner(step).go();
    });
  }
};
export {
  PrivateFields
};
