"use strict";

Object.defineProperty(exports, "__esModule", {
  value: true
});
exports.HeaderSteps = void 0;
var _cloudflareWorkers = require("cloudflare:workers");
function asyncGeneratorStep(gen, resolve, reject, _next, _throw, key, arg) { try { var info = gen[key](arg); var value = info.value; } catch (error) { reject(error); return; } if (info.done) { resolve(value); } else { Promise.resolve(value).then(_next, _throw); } }
function _asyncToGenerator(fn) { return function () { var self = this, args = arguments; return new Promise(function (resolve, reject) { var gen = fn.apply(self, args); function _next(value) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "next", value); } function _throw(err) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "throw", err); } _next(undefined); }); }; }
var HeaderSteps = class extends _cloudflareWorkers.WorkflowEntrypoint {
  run(event, step) {
    return _asyncToGenerator(function* () {
      for (let n = yield step.do("first", /*#__PURE__*/_asyncToGenerator(function* () {
        return 3;
      })); n > 0; n = yield step.do("next", /*#__PURE__*/_asyncToGenerator(function* () {
        return n - 1;
      }))) {
        yield step.do("use", /*#__PURE__*/_asyncToGenerator(function* () {
          return n;
        }));
      }
      while (yield step.do("more?", /*#__PURE__*/_asyncToGenerator(function* () {
        return false;
      }))) {
        yield step.do("work", /*#__PURE__*/_asyncToGenerator(function* () {
          return 1;
        }));
      }
      do {
        yield step.do("try it", /*#__PURE__*/_asyncToGenerator(function* () {
          return 1;
        }));
      } while (!(yield step.do("done?", /*#__PURE__*/_asyncToGenerator(function* () {
        return true;
      }))));
    })();
  }
};
exports.HeaderSteps = HeaderSteps;
