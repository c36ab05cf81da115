"use strict";

Object.defineProperty(exports, "__esModule", {
  value: true
});
exports.Generic = void 0;
var _cloudflareWorkers = require("cloudflare:workers");
function asyncGeneratorStep(gen, resolve, reject, _next, _throw, key, arg) { try { var info = gen[key](arg); var value = info.value; } catch (error) { reject(error); return; } if (info.done) { resolve(value); } else { Promise.resolve(value).then(_next, _throw); } }
function _asyncToGenerator(fn) { return function () { var self = this, args = arguments; return new Promise(function (resolve, reject) { var gen = fn.apply(self, args); function _next(value) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "next", value); } function _throw(err) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "throw", err); } _next(undefined); }); }; }
function runStep(_x, _x2, _x3) {
  return _runStep.apply(this, arguments);
}
function _runStep() {
  _runStep = _asyncToGenerator(function* (step, name, body) {
    return yield step.do(name, {
      timeout: "1 minute"
    }, body);
  });
  return _runStep.apply(this, arguments);
}
function twice(_x4, _x5) {
  return _twice.apply(this, arguments);
}
function _twice() {
  _twice = _asyncToGenerator(function* (step, name) {
    yield step.do(name, /*#__PURE__*/_asyncToGenerator(function* () {
      return 1;
    }));
    yield step.do(`${name} again`, /*#__PURE__*/_asyncToGenerator(function* () {
      return 2;
    }));
  });
  return _twice.apply(this, arguments);
}
var Generic = class extends _cloudflareWorkers.WorkflowEntrypoint {
  run(event, step) {
    return _asyncToGenerator(function* () {
      yield runStep(step, "charge card", /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
      yield runStep(step, "send receipt", /*#__PURE__*/_asyncToGenerator(function* () {
        return 2;
      }));
      yield twice(step, "ring");
      yield twice(step, "knock");
      yield twice(step, "ring");
    })();
  }
};
exports.Generic = Generic;
