"use strict";

Object.defineProperty(exports, "__esModule", {
  value: true
});
exports.Hoisted = void 0;
var _cloudflareWorkers = require("cloudflare:workers");
function asyncGeneratorStep(gen, resolve, reject, _next, _throw, key, arg) { try { var info = gen[key](arg); var value = info.value; } catch (error) { reject(error); return; } if (info.done) { resolve(value); } else { Promise.resolve(value).then(_next, _throw); } }
function _asyncToGenerator(fn) { return function () { var self = this, args = arguments; return new Promise(function (resolve, reject) { var gen = fn.apply(self, args); function _next(value) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "next", value); } function _throw(err) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "throw", err); } _next(undefined); }); }; }
var Hoisted = class extends _cloudflareWorkers.WorkflowEntrypoint {
  run(event, step) {
    return _asyncToGenerator(function* () {
      yield before(step);
      yield after(step);
      function before(s) {
        return s.do("inner before", /*#__PURE__*/_asyncToGenerator(function* () {
          return 1;
        }));
      }
    })();
  }
};
exports.Hoisted = Hoisted;
function after(_x) {
  return _after.apply(this, arguments);
}
function _after() {
  _after = _asyncToGenerator(function* (step) {
    yield step.do("outer after", /*#__PURE__*/_asyncToGenerator(function* () {
      return 1;
    }));
  });
  return _after.apply(this, arguments);
}
