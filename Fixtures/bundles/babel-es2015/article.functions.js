"use strict";

Object.defineProperty(exports, "__esModule", {
  value: true
});
exports.Functions = void 0;
var _cloudflareWorkers = require("cloudflare:workers");
function asyncGeneratorStep(gen, resolve, reject, _next, _throw, key, arg) { try { var info = gen[key](arg); var value = info.value; } catch (error) { reject(error); return; } if (info.done) { resolve(value); } else { Promise.resolve(value).then(_next, _throw); } }
function _asyncToGenerator(fn) { return function () { var self = this, args = arguments; return new Promise(function (resolve, reject) { var gen = fn.apply(self, args); function _next(value) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "next", value); } function _throw(err) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "throw", err); } _next(undefined); }); }; }
var Functions = class extends _cloudflareWorkers.WorkflowEntrypoint {
  functionA(step) {
    var _this = this;
    return _asyncToGenerator(function* () {
      console.log(yield _this.functionB(step), yield _this.functionC());
    })();
  }
  functionB(step) {
    return _asyncToGenerator(function* () {
      return yield step.do("b", /*#__PURE__*/_asyncToGenerator(function* () {
        return "b";
      }));
    })();
  }
  functionC() {
    return _asyncToGenerator(function* () {
      return "c";
    })();
  }
  run(event, step) {
    var _this2 = this;
    return _asyncToGenerator(function* () {
      yield _this2.functionA(step);
    })();
  }
};
exports.Functions = Functions;
