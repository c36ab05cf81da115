"use strict";

Object.defineProperty(exports, "__esModule", {
  value: true
});
exports.Order = void 0;
var _cloudflareWorkers = require("cloudflare:workers");
function asyncGeneratorStep(gen, resolve, reject, _next, _throw, key, arg) { try { var info = gen[key](arg); var value = info.value; } catch (error) { reject(error); return; } if (info.done) { resolve(value); } else { Promise.resolve(value).then(_next, _throw); } }
function _asyncToGenerator(fn) { return function () { var self = this, args = arguments; return new Promise(function (resolve, reject) { var gen = fn.apply(self, args); function _next(value) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "next", value); } function _throw(err) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "throw", err); } _next(undefined); }); }; }
function zeta(_x) {
  return _zeta.apply(this, arguments);
}
function _zeta() {
  _zeta = _asyncToGenerator(function* (step) {
    yield step.do("z", /*#__PURE__*/_asyncToGenerator(function* () {
      return 1;
    }));
  });
  return _zeta.apply(this, arguments);
}
function alpha(_x2) {
  return _alpha.apply(this, arguments);
}
function _alpha() {
  _alpha = _asyncToGenerator(function* (step) {
    yield step.do("a", /*#__PURE__*/_asyncToGenerator(function* () {
      return 1;
    }));
    yield zeta(step);
  });
  return _alpha.apply(this, arguments);
}
function beta(_x3) {
  return _beta.apply(this, arguments);
}
function _beta() {
  _beta = _asyncToGenerator(function* (step) {
    yield step.do("b", /*#__PURE__*/_asyncToGenerator(function* () {
      return 1;
    }));
  });
  return _beta.apply(this, arguments);
}
var Order = class extends _cloudflareWorkers.WorkflowEntrypoint {
  run(event, step) {
    return _asyncToGenerator(function* () {
      yield beta(step);
      yield alpha(step);
      yield zeta(step);
    })();
  }
};
exports.Order = Order;
