"use strict";

Object.defineProperty(exports, "__esModule", {
  value: true
});
exports.Branches = void 0;
var _cloudflareWorkers = require("cloudflare:workers");
function asyncGeneratorStep(gen, resolve, reject, _next, _throw, key, arg) { try { var info = gen[key](arg); var value = info.value; } catch (error) { reject(error); return; } if (info.done) { resolve(value); } else { Promise.resolve(value).then(_next, _throw); } }
function _asyncToGenerator(fn) { return function () { var self = this, args = arguments; return new Promise(function (resolve, reject) { var gen = fn.apply(self, args); function _next(value) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "next", value); } function _throw(err) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "throw", err); } _next(undefined); }); }; }
var Branches = class extends _cloudflareWorkers.WorkflowEntrypoint {
  run(event, step) {
    return _asyncToGenerator(function* () {
      const _event$payload = event.payload,
        action = _event$payload.action,
        status = _event$payload.status,
        cond = _event$payload.cond,
        variableThatCanBeNullUndefined = _event$payload.variableThatCanBeNullUndefined;
      switch (action.type) {
        case "create":
          yield step.do("handle create", /*#__PURE__*/_asyncToGenerator(function* () {}));
          break;
        default:
          yield step.do("handle unknown", /*#__PURE__*/_asyncToGenerator(function* () {}));
          break;
      }
      if (status === "pending") {
        yield step.do("pending path", /*#__PURE__*/_asyncToGenerator(function* () {}));
      } else if (status === "active") {
        yield step.do("active path", /*#__PURE__*/_asyncToGenerator(function* () {}));
      } else {
        yield step.do("fallback path", /*#__PURE__*/_asyncToGenerator(function* () {}));
      }
      yield cond ? step.do("ternary true branch", /*#__PURE__*/_asyncToGenerator(function* () {})) : step.do("ternary false branch", /*#__PURE__*/_asyncToGenerator(function* () {}));
      const myStepResult = variableThatCanBeNullUndefined !== null && variableThatCanBeNullUndefined !== void 0 ? variableThatCanBeNullUndefined : yield step.do("nullish fallback step", /*#__PURE__*/_asyncToGenerator(function* () {
        return "default";
      }));
      try {
        yield step.do("try step", /*#__PURE__*/_asyncToGenerator(function* () {}));
      } catch (_e) {
        yield step.do("catch step", /*#__PURE__*/_asyncToGenerator(function* () {}));
      } finally {
        yield step.do("finally step", /*#__PURE__*/_asyncToGenerator(function* () {}));
      }
    })();
  }
};
exports.Branches = Branches;
