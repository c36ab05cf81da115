"use strict";

Object.defineProperty(exports, "__esModule", {
  value: true
});
exports.ConditionalLane = void 0;
var _cloudflareWorkers = require("cloudflare:workers");
function asyncGeneratorStep(gen, resolve, reject, _next, _throw, key, arg) { try { var info = gen[key](arg); var value = info.value; } catch (error) { reject(error); return; } if (info.done) { resolve(value); } else { Promise.resolve(value).then(_next, _throw); } }
function _asyncToGenerator(fn) { return function () { var self = this, args = arguments; return new Promise(function (resolve, reject) { var gen = fn.apply(self, args); function _next(value) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "next", value); } function _throw(err) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "throw", err); } _next(undefined); }); }; }
var ConditionalLane = class extends _cloudflareWorkers.WorkflowEntrypoint {
  run(event, step) {
    return _asyncToGenerator(function* () {
      const _event$payload = event.payload,
        extra = _event$payload.extra,
        fast = _event$payload.fast;
      yield Promise.all([step.do("always", /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      })), extra ? step.do("extra", /*#__PURE__*/_asyncToGenerator(function* () {
        return 2;
      })) : null, extra && step.do("more", /*#__PURE__*/_asyncToGenerator(function* () {
        return 3;
      }))]);
      const chosen = fast ? step.do("fast", /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      })) : step.do("slow", /*#__PURE__*/_asyncToGenerator(function* () {
        return 2;
      }));
      yield step.do("meanwhile", /*#__PURE__*/_asyncToGenerator(function* () {
        return 3;
      }));
      yield chosen;
    })();
  }
};
exports.ConditionalLane = ConditionalLane;
