"use strict";

Object.defineProperty(exports, "__esModule", {
  value: true
});
exports.ArgumentsRest = void 0;
var _cloudflareWorkers = require("cloudflare:workers");
function asyncGeneratorStep(gen, resolve, reject, _next, _throw, key, arg) { try { var info = gen[key](arg); var value = info.value; } catch (error) { reject(error); return; } if (info.done) { resolve(value); } else { Promise.resolve(value).then(_next, _throw); } }
function _asyncToGenerator(fn) { return function () { var self = this, args = arguments; return new Promise(function (resolve, reject) { var gen = fn.apply(self, args); function _next(value) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "next", value); } function _throw(err) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "throw", err); } _next(undefined); }); }; }
function old() {
  return _old.apply(this, arguments);
}
function _old() {
  _old = _asyncToGenerator(function* () {
    var _arguments = arguments;
    yield arguments[0].do("arguments", /*#__PURE__*/_asyncToGenerator(function* () {
      return _arguments[1];
    }));
  });
  return _old.apply(this, arguments);
}
var rest = /*#__PURE__*/function () {
  var _ref = _asyncToGenerator(function* (...all) {
    const first = all[0],
      step = all[1];
    yield step.do("rest", /*#__PURE__*/_asyncToGenerator(function* () {
      return first;
    }));
  });
  return function rest() {
    return _ref.apply(this, arguments);
  };
}();
var ArgumentsRest = class extends _cloudflareWorkers.WorkflowEntrypoint {
  run(event, step) {
    return _asyncToGenerator(function* () {
      yield old(step, event);
      yield rest(event, step);
      yield rest(...[event, step]);
      const list = [step];
      yield list[0].do("element", /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
      const alias = list[0];
      yield alias.do("destructured", /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
    })();
  }
};
exports.ArgumentsRest = ArgumentsRest;
