"use strict";

Object.defineProperty(exports, "__esModule", {
  value: true
});
exports.ComputedMembers = void 0;
var _cloudflareWorkers = require("cloudflare:workers");
function asyncGeneratorStep(gen, resolve, reject, _next, _throw, key, arg) { try { var info = gen[key](arg); var value = info.value; } catch (error) { reject(error); return; } if (info.done) { resolve(value); } else { Promise.resolve(value).then(_next, _throw); } }
function _asyncToGenerator(fn) { return function () { var self = this, args = arguments; return new Promise(function (resolve, reject) { var gen = fn.apply(self, args); function _next(value) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "next", value); } function _throw(err) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "throw", err); } _next(undefined); }); }; }
var ComputedMembers = class extends _cloudflareWorkers.WorkflowEntrypoint {
  run(event, step) {
    return _asyncToGenerator(function* () {
      const invoke = (obj, method, ...args) => obj[method](...args);
      yield invoke(step, "do", "a", /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
      yield invoke(step, "sleep", "b", 1e3);
      const m = ["do", "sleep"];
      yield step[m[0]]("c", /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
      const path = "step.do".split(".")[1];
      yield step[path]("d", /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
      const e = step[path];
      yield e.call(step, "e", /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
    })();
  }
};
exports.ComputedMembers = ComputedMembers;
