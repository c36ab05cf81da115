"use strict";

Object.defineProperty(exports, "__esModule", {
  value: true
});
exports.Strings = void 0;
var _cloudflareWorkers = require("cloudflare:workers");
function asyncGeneratorStep(gen, resolve, reject, _next, _throw, key, arg) { try { var info = gen[key](arg); var value = info.value; } catch (error) { reject(error); return; } if (info.done) { resolve(value); } else { Promise.resolve(value).then(_next, _throw); } }
function _asyncToGenerator(fn) { return function () { var self = this, args = arguments; return new Promise(function (resolve, reject) { var gen = fn.apply(self, args); function _next(value) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "next", value); } function _throw(err) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "throw", err); } _next(undefined); }); }; }
var BASE = "Order";
var Strings = class extends _cloudflareWorkers.WorkflowEntrypoint {
  run(event, step) {
    return _asyncToGenerator(function* () {
      yield step.do(BASE.toUpperCase(), /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
      yield step.do(["a", "b", "c"].join("-"), /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
      yield step.do("a".concat("b", 1), /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
      yield step.do("7".padStart(3, "0"), /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
      yield step.do(" spaced ".trim(), /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
      yield step.do("a_b".replace("_", " "), /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
      yield step.do(BASE.slice(0, 3) + BASE.length, /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
      yield step.do(`${1 + 2} of ${Math.pow(2, 3)}`, /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
      yield step.do(String(12) + 5 .toString(), /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
    })();
  }
};
exports.Strings = Strings;
