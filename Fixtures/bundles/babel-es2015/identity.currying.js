"use strict";

Object.defineProperty(exports, "__esModule", {
  value: true
});
exports.Currying = void 0;
var _cloudflareWorkers = require("cloudflare:workers");
function asyncGeneratorStep(gen, resolve, reject, _next, _throw, key, arg) { try { var info = gen[key](arg); var value = info.value; } catch (error) { reject(error); return; } if (info.done) { resolve(value); } else { Promise.resolve(value).then(_next, _throw); } }
function _asyncToGenerator(fn) { return function () { var self = this, args = arguments; return new Promise(function (resolve, reject) { var gen = fn.apply(self, args); function _next(value) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "next", value); } function _throw(err) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "throw", err); } _next(undefined); }); }; }
var run = step => name => body => step.do(name, body);
var Currying = class extends _cloudflareWorkers.WorkflowEntrypoint {
  run(event, step) {
    return _asyncToGenerator(function* () {
      yield run(step)("first")( /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
      const second = run(step)("second");
      yield second( /*#__PURE__*/_asyncToGenerator(function* () {
        return 2;
      }));
    })();
  }
};
exports.Currying = Currying;
