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

// statements.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var Report = class {
  constructor(rows, title) {
    this.rows = rows;
    this.title = title;
  }
};
var tag = (parts, ...values) => values.join(parts[0]);
var Statements = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      const report = new Report(yield step.do("rows", () => __async(this, null, function* () {
        return [];
      })), yield step.do("title", () => __async(this, null, function* () {
        return "t";
      })));
      const tagged = tag`a ${yield step.do("tagged", () => __async(this, null, function* () {
        return 1;
      }))} b`;
      const _a = yield step.do("destructured", () => __async(this, null, function* () {
        return { id: 1 };
      })), { id } = _a, rest = __objRest(_a, ["id"]);
      let first;
      [first] = yield step.do("array pattern", () => __async(this, null, function* () {
        return [1];
      }));
      if (event.payload.bad)
        throw new Error(yield step.do("message", () => __async(this, null, function* () {
          return "bad";
        })));
      return [report, tagged, id, rest, first, yield step.do("returned", () => __async(this, null, function* () {
        return 1;
      }))];
    });
  }
};
export {
  Statements
};
