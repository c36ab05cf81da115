"use strict";

Object.defineProperty(exports, "__esModule", {
  value: true
});
exports.Names = void 0;
var _cloudflareWorkers = require("cloudflare:workers");
function asyncGeneratorStep(gen, resolve, reject, _next, _throw, key, arg) { try { var info = gen[key](arg); var value = info.value; } catch (error) { reject(error); return; } if (info.done) { resolve(value); } else { Promise.resolve(value).then(_next, _throw); } }
function _asyncToGenerator(fn) { return function () { var self = this, args = arguments; return new Promise(function (resolve, reject) { var gen = fn.apply(self, args); function _next(value) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "next", value); } function _throw(err) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "throw", err); } _next(undefined); }); }; }
var PREFIX = "order";
var NAMES = {
  ship: "ship order",
  bill: {
    now: "bill now"
  }
};
var Names = class extends _cloudflareWorkers.WorkflowEntrypoint {
  run(event, step) {
    return _asyncToGenerator(function* () {
      yield step.do("plain", /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
      yield step.do(`${PREFIX} check`, /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
      yield step.do("concatenated " + PREFIX + "!", /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
      yield step.do("pack order" /* Pack */, /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
      yield step.do("close order" /* Close */, /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
      yield step.do(NAMES.ship, /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
      yield step.do(NAMES.bill.now, /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
      yield step.do(`ship ${event.payload.id} to ${event.payload.country}`, /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
      yield step.do("id " + event.payload.id, /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
      yield step.do(event.payload.name, /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
      yield step.do(event.payload.fast ? "express" : "standard", /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
    })();
  }
};
exports.Names = Names;
