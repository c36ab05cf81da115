"use strict";

Object.defineProperty(exports, "__esModule", {
  value: true
});
exports.TernaryChain = void 0;
var _cloudflareWorkers = require("cloudflare:workers");
function asyncGeneratorStep(gen, resolve, reject, _next, _throw, key, arg) { try { var info = gen[key](arg); var value = info.value; } catch (error) { reject(error); return; } if (info.done) { resolve(value); } else { Promise.resolve(value).then(_next, _throw); } }
function _asyncToGenerator(fn) { return function () { var self = this, args = arguments; return new Promise(function (resolve, reject) { var gen = fn.apply(self, args); function _next(value) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "next", value); } function _throw(err) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "throw", err); } _next(undefined); }); }; }
var TernaryChain = class extends _cloudflareWorkers.WorkflowEntrypoint {
  run(event, step) {
    return _asyncToGenerator(function* () {
      event.payload.vip ? yield step.do("vip", /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      })) : yield step.do("normal", /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
      const r = yield event.payload.fast ? step.do("fast", /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      })) : step.do("slow", /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
      const z = event.payload.a ? yield step.do("z1", /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      })) : event.payload.b ? yield step.do("z2", /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      })) : null;
    })();
  }
};
exports.TernaryChain = TernaryChain;
