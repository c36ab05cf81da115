"use strict";

Object.defineProperty(exports, "__esModule", {
  value: true
});
exports.Combinators = void 0;
var _cloudflareWorkers = require("cloudflare:workers");
function asyncGeneratorStep(gen, resolve, reject, _next, _throw, key, arg) { try { var info = gen[key](arg); var value = info.value; } catch (error) { reject(error); return; } if (info.done) { resolve(value); } else { Promise.resolve(value).then(_next, _throw); } }
function _asyncToGenerator(fn) { return function () { var self = this, args = arguments; return new Promise(function (resolve, reject) { var gen = fn.apply(self, args); function _next(value) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "next", value); } function _throw(err) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "throw", err); } _next(undefined); }); }; }
var Combinators = class extends _cloudflareWorkers.WorkflowEntrypoint {
  run(event, step) {
    return _asyncToGenerator(function* () {
      yield Promise.all([step.do("a", /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      })), step.do("b", /*#__PURE__*/_asyncToGenerator(function* () {
        return 2;
      }))]);
      yield Promise.allSettled([step.do("c", /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      })), step.do("d", /*#__PURE__*/_asyncToGenerator(function* () {
        return 2;
      }))]);
      yield Promise.race([step.do("e", /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      })), step.sleep("too long", "1 minute")]);
      yield Promise.any([step.do("f", /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      })), step.do("g", /*#__PURE__*/_asyncToGenerator(function* () {
        return 2;
      }))]);
      yield step.do("h", /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
    })();
  }
};
exports.Combinators = Combinators;
