"use strict";

Object.defineProperty(exports, "__esModule", {
  value: true
});
exports.Tries = void 0;
var _cloudflareWorkers = require("cloudflare:workers");
function asyncGeneratorStep(gen, resolve, reject, _next, _throw, key, arg) { try { var info = gen[key](arg); var value = info.value; } catch (error) { reject(error); return; } if (info.done) { resolve(value); } else { Promise.resolve(value).then(_next, _throw); } }
function _asyncToGenerator(fn) { return function () { var self = this, args = arguments; return new Promise(function (resolve, reject) { var gen = fn.apply(self, args); function _next(value) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "next", value); } function _throw(err) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "throw", err); } _next(undefined); }); }; }
var Tries = class extends _cloudflareWorkers.WorkflowEntrypoint {
  run(event, step) {
    return _asyncToGenerator(function* () {
      try {
        yield step.do("ship", /*#__PURE__*/_asyncToGenerator(function* () {
          return 1;
        }));
      } catch (error) {
        yield step.do("refund", /*#__PURE__*/_asyncToGenerator(function* () {
          return 1;
        }));
      } finally {
        yield step.do("close", /*#__PURE__*/_asyncToGenerator(function* () {
          return 1;
        }));
      }
      try {
        yield step.do("no finally", /*#__PURE__*/_asyncToGenerator(function* () {
          return 1;
        }));
      } catch (_unused) {
        yield step.do("handle", /*#__PURE__*/_asyncToGenerator(function* () {
          return 1;
        }));
      }
      try {
        yield step.do("no catch", /*#__PURE__*/_asyncToGenerator(function* () {
          return 1;
        }));
      } finally {
        yield step.do("clean", /*#__PURE__*/_asyncToGenerator(function* () {
          return 1;
        }));
      }
      try {
        yield step.do("caught silently", /*#__PURE__*/_asyncToGenerator(function* () {
          return 1;
        }));
      } catch (_unused2) {}
      try {
        JSON.parse(event.payload.text);
      } catch (_unused3) {
        yield step.do("bad text", /*#__PURE__*/_asyncToGenerator(function* () {
          return 1;
        }));
      }
      try {
        JSON.parse(event.payload.text);
      } catch (_unused4) {
        console.log("trimmed");
      }
    })();
  }
};
exports.Tries = Tries;
