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

// destructured-parameter.js
import { WorkflowEntrypoint } from "cloudflare:workers";
function pause(_0) {
  return __async(this, arguments, function* ({ sleep }) {
    yield sleep("pause", 2e3);
  });
}
var DestructuredParameter = class extends WorkflowEntrypoint {
  run(_0, _1) {
    return __async(this, arguments, function* ({ payload }, _a) {
      var _b = _a, { do: work, sleep } = _b, others = __objRest(_b, ["do", "sleep"]);
      yield work("first", () => __async(this, null, function* () {
        return payload;
      }));
      yield sleep("short", 1e3);
      yield others.sleepUntil("later", new Date("2030-01-01T00:00:00Z"));
      yield pause({ sleep });
    });
  }
};
export {
  DestructuredParameter
};
