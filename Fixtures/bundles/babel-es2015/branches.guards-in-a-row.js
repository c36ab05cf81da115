"use strict";

Object.defineProperty(exports, "__esModule", {
  value: true
});
exports.GuardsInARow = void 0;
var _cloudflareWorkers = require("cloudflare:workers");
function asyncGeneratorStep(gen, resolve, reject, _next, _throw, key, arg) { try { var info = gen[key](arg); var value = info.value; } catch (error) { reject(error); return; } if (info.done) { resolve(value); } else { Promise.resolve(value).then(_next, _throw); } }
function _asyncToGenerator(fn) { return function () { var self = this, args = arguments; return new Promise(function (resolve, reject) { var gen = fn.apply(self, args); function _next(value) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "next", value); } function _throw(err) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "throw", err); } _next(undefined); }); }; }
var GuardsInARow = class extends _cloudflareWorkers.WorkflowEntrypoint {
  run(event, step) {
    return _asyncToGenerator(function* () {
      const _event$payload = event.payload,
        a = _event$payload.a,
        b = _event$payload.b;
      if (a) {
        yield step.do("a", /*#__PURE__*/_asyncToGenerator(function* () {
          return 1;
        }));
        return;
      }
      if (b) {
        yield step.do("b", /*#__PURE__*/_asyncToGenerator(function* () {
          return 1;
        }));
        return;
      }
      yield step.do("neither", /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
    })();
  }
};
exports.GuardsInARow = GuardsInARow;
