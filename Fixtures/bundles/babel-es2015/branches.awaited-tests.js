"use strict";

Object.defineProperty(exports, "__esModule", {
  value: true
});
exports.AwaitedTests = void 0;
var _cloudflareWorkers = require("cloudflare:workers");
function asyncGeneratorStep(gen, resolve, reject, _next, _throw, key, arg) { try { var info = gen[key](arg); var value = info.value; } catch (error) { reject(error); return; } if (info.done) { resolve(value); } else { Promise.resolve(value).then(_next, _throw); } }
function _asyncToGenerator(fn) { return function () { var self = this, args = arguments; return new Promise(function (resolve, reject) { var gen = fn.apply(self, args); function _next(value) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "next", value); } function _throw(err) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "throw", err); } _next(undefined); }); }; }
var AwaitedTests = class extends _cloudflareWorkers.WorkflowEntrypoint {
  run(event, step) {
    return _asyncToGenerator(function* () {
      const _event$payload = event.payload,
        isKnown = _event$payload.isKnown,
        isOpen = _event$payload.isOpen,
        isNew = _event$payload.isNew,
        tries = _event$payload.tries;
      if (isKnown && (yield step.do("ask", /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      })))) yield step.do("answer", /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
      if (!isOpen || !(yield step.do("check", /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      })))) yield step.do("open", /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));else yield step.do("reuse", /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
      if (isNew && isOpen && (yield step.do("first", /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }))) && (yield step.do("second", /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      })))) {
        yield step.do("both", /*#__PURE__*/_asyncToGenerator(function* () {
          return 1;
        }));
      }
      let left = tries;
      while (left-- > 0 && (yield step.do("again", /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      })))) yield step.do("try", /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
      if ((isNew || (yield step.do("look", /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      })))) && isKnown) yield step.do("seen", /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
      return isKnown && (yield step.do("last", /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      })));
    })();
  }
};
exports.AwaitedTests = AwaitedTests;
