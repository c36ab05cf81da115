"use strict";

Object.defineProperty(exports, "__esModule", {
  value: true
});
exports.Unrolled = void 0;
var _cloudflareWorkers = require("cloudflare:workers");
function asyncGeneratorStep(gen, resolve, reject, _next, _throw, key, arg) { try { var info = gen[key](arg); var value = info.value; } catch (error) { reject(error); return; } if (info.done) { resolve(value); } else { Promise.resolve(value).then(_next, _throw); } }
function _asyncToGenerator(fn) { return function () { var self = this, args = arguments; return new Promise(function (resolve, reject) { var gen = fn.apply(self, args); function _next(value) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "next", value); } function _throw(err) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "throw", err); } _next(undefined); }); }; }
var STAGES = [{
  name: "extract",
  wait: "1 minute"
}, {
  name: "transform",
  wait: "2 minutes"
}, {
  name: "load",
  wait: "3 minutes"
}];
var Unrolled = class extends _cloudflareWorkers.WorkflowEntrypoint {
  run(event, step) {
    return _asyncToGenerator(function* () {
      for (var _i = 0, _STAGES = STAGES; _i < _STAGES.length; _i++) {
        const stage = _STAGES[_i];
        yield step.do(stage.name, /*#__PURE__*/_asyncToGenerator(function* () {
          return stage.name;
        }));
        yield step.sleep(`after ${stage.name}`, stage.wait);
      }
      for (var _i2 = 0, _arr = ["red", "green"]; _i2 < _arr.length; _i2++) {
        const name = _arr[_i2];
        yield step.do(name, /*#__PURE__*/_asyncToGenerator(function* () {
          return name;
        }));
      }
    })();
  }
};
exports.Unrolled = Unrolled;
