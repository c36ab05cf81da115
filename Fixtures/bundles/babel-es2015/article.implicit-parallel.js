"use strict";

Object.defineProperty(exports, "__esModule", {
  value: true
});
exports.ImplicitParallelWorkflow = void 0;
var _cloudflareWorkers = require("cloudflare:workers");
function asyncGeneratorStep(gen, resolve, reject, _next, _throw, key, arg) { try { var info = gen[key](arg); var value = info.value; } catch (error) { reject(error); return; } if (info.done) { resolve(value); } else { Promise.resolve(value).then(_next, _throw); } }
function _asyncToGenerator(fn) { return function () { var self = this, args = arguments; return new Promise(function (resolve, reject) { var gen = fn.apply(self, args); function _next(value) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "next", value); } function _throw(err) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "throw", err); } _next(undefined); }); }; }
var ImplicitParallelWorkflow = class extends _cloudflareWorkers.WorkflowEntrypoint {
  run(event, step) {
    return _asyncToGenerator(function* () {
      const branchA = /*#__PURE__*/function () {
        var _ref = _asyncToGenerator(function* () {
          const a = step.do("task a", /*#__PURE__*/_asyncToGenerator(function* () {
            return "a";
          }));
          const b = step.do("task b", /*#__PURE__*/_asyncToGenerator(function* () {
            return "b";
          }));
          const c = yield step.waitForEvent("task c", {
            type: "my-event",
            timeout: "1 hour"
          });
          yield step.do("task d", /*#__PURE__*/_asyncToGenerator(function* () {
            return JSON.stringify(c);
          }));
          return Promise.all([a, b]);
        });
        return function branchA() {
          return _ref.apply(this, arguments);
        };
      }();
      const branchB = /*#__PURE__*/function () {
        var _ref5 = _asyncToGenerator(function* () {
          const e = step.do("task e", /*#__PURE__*/_asyncToGenerator(function* () {
            return "e";
          }));
          const f = step.do("task f", /*#__PURE__*/_asyncToGenerator(function* () {
            return "f";
          }));
          return Promise.all([e, f]);
        });
        return function branchB() {
          return _ref5.apply(this, arguments);
        };
      }();
      yield Promise.all([branchA(), branchB()]);
      yield step.sleep("final sleep", 1e3);
    })();
  }
};
exports.ImplicitParallelWorkflow = ImplicitParallelWorkflow;
