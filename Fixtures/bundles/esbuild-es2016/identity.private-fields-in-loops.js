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

// private-fields-in-loops.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var _step, _name, _ask, ask_fn;
var Tool = class {
  constructor(step, name) {
    __privateAdd(this, _ask);
    __privateAdd(this, _step, void 0);
    __privateAdd(this, _name, void 0);
    __privateSet(this, _step, step);
    __privateSet(this, _name, name);
  }
  work() {
    return __async(this, null, function* () {
      var _a;
      if (yield __privateMethod(this, _ask, ask_fn).call(this))
        yield (_a = __privateGet(this, _step)) == null ? void 0 : _a.do("work", () => __async(this, null, function* () {
          return 1;
        }));
    });
  }
};
_step = new WeakMap();
_name = new WeakMap();
_ask = new WeakSet();
ask_fn = function() {
  return __async(this, null, function* () {
    var _a;
    return yield (_a = __privateGet(this, _step)) == null ? void 0 : _a.do(`ask ${__privateGet(this, _name)}`, () => __async(this, null, function* () {
      return 1;
    }));
  });
};
var PrivateFieldsInLoops = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      while (event.payload.isOpen) {
        const tool = new Tool(step, "once more");
        yield tool.work();
      }
    });
  }
};
export {
  PrivateFieldsInLoops
};
