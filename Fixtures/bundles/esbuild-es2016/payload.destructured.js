var __getOwnPropSymbols = Object.getOwnPropertySymbols;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __propIsEnum = Object.prototype.propertyIsEnumerable;
var __objRest = (source, exclude) => {
  var target = {};
  for (var prop in source)
    if (__hasOwnProp.call(source, prop) && exclude.indexOf(prop) < 0)
      target[prop] = source[prop];
  if (source != null && __getOwnPropSymbols)
    for (var prop of __getOwnPropSymbols(source)) {
      if (exclude.indexOf(prop) < 0 && __propIsEnum.call(source, prop))
        target[prop] = source[prop];
    }
  return target;
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

// destructured.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var Destructured = class extends WorkflowEntrypoint {
  run(_a, step) {
    return __async(this, null, function* () {
      var _b = _a, { payload: _c } = _b, _d = _c, { id, user: _e } = _d, _f = _e, { name: userName } = _f, others = __objRest(_f, ["name"]), { tags = [] } = _d, { instanceId } = _b;
      yield step.do("use", () => __async(this, null, function* () {
        return [id, userName, others, tags, instanceId];
      }));
    });
  }
};
export {
  Destructured
};
