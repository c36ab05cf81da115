"use strict";

Object.defineProperty(exports, "__esModule", {
  value: true
});
exports.TracedWorkflow = void 0;
var _cloudflareWorkers = require("cloudflare:workers");
function asyncGeneratorStep(gen, resolve, reject, _next, _throw, key, arg) { try { var info = gen[key](arg); var value = info.value; } catch (error) { reject(error); return; } if (info.done) { resolve(value); } else { Promise.resolve(value).then(_next, _throw); } }
function _asyncToGenerator(fn) { return function () { var self = this, args = arguments; return new Promise(function (resolve, reject) { var gen = fn.apply(self, args); function _next(value) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "next", value); } function _throw(err) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "throw", err); } _next(undefined); }); }; }
var Traced = class {
  constructor(inner) {
    this.inner = inner;
  }
  do(name, ...rest) {
    var _this = this;
    return _asyncToGenerator(function* () {
      console.log("begin", name);
      const result = yield _this.inner.do(name, ...rest);
      console.log("end", name);
      return result;
    })();
  }
  sleep(name, time) {
    return this.inner.sleep(name, time);
  }
};
var TracedWorkflow = class extends _cloudflareWorkers.WorkflowEntrypoint {
  run(event, raw) {
    return _asyncToGenerator(function* () {
      const step = new Traced(raw);
      yield step.do("load", /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
      yield step.do("save", {
        timeout: "1 minute"
      }, /*#__PURE__*/_asyncToGenerator(function* () {
        return 2;
      }));
      yield step.sleep("rest", "1 hour");
    })();
  }
};
exports.TracedWorkflow = TracedWorkflow;
