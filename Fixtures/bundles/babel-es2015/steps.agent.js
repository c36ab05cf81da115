"use strict";

Object.defineProperty(exports, "__esModule", {
  value: true
});
exports.AgentTask = void 0;
var _workflows = require("agents/workflows");
function asyncGeneratorStep(gen, resolve, reject, _next, _throw, key, arg) { try { var info = gen[key](arg); var value = info.value; } catch (error) { reject(error); return; } if (info.done) { resolve(value); } else { Promise.resolve(value).then(_next, _throw); } }
function _asyncToGenerator(fn) { return function () { var self = this, args = arguments; return new Promise(function (resolve, reject) { var gen = fn.apply(self, args); function _next(value) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "next", value); } function _throw(err) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "throw", err); } _next(undefined); }); }; }
var AgentTask = class extends _workflows.AgentWorkflow {
  run(event, step) {
    var _this = this;
    return _asyncToGenerator(function* () {
      yield step.do("prepare", /*#__PURE__*/_asyncToGenerator(function* () {
        return event.payload.id;
      }));
      yield _this.reportProgress({
        step: "prepare",
        percent: 0.5
      });
      yield _this.waitForApproval(step, {
        timeout: "7 days"
      });
      yield step.reportComplete({
        ok: true
      });
    })();
  }
};
exports.AgentTask = AgentTask;
