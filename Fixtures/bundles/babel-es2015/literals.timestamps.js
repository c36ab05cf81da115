"use strict";

Object.defineProperty(exports, "__esModule", {
  value: true
});
exports.Timestamps = void 0;
var _cloudflareWorkers = require("cloudflare:workers");
function asyncGeneratorStep(gen, resolve, reject, _next, _throw, key, arg) { try { var info = gen[key](arg); var value = info.value; } catch (error) { reject(error); return; } if (info.done) { resolve(value); } else { Promise.resolve(value).then(_next, _throw); } }
function _asyncToGenerator(fn) { return function () { var self = this, args = arguments; return new Promise(function (resolve, reject) { var gen = fn.apply(self, args); function _next(value) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "next", value); } function _throw(err) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "throw", err); } _next(undefined); }); }; }
var Timestamps = class extends _cloudflareWorkers.WorkflowEntrypoint {
  run(event, step) {
    return _asyncToGenerator(function* () {
      yield step.sleepUntil("from text", new Date("2026-12-31T23:59:59Z"));
      yield step.sleepUntil("from number", 17672256e5);
      yield step.sleepUntil("from parts", Date.UTC(2027, 0, 1));
      yield step.sleepUntil("parsed", Date.parse("2027-06-01T00:00:00Z"));
      yield step.sleepUntil("not known", new Date(event.payload.when));
      yield step.sleepUntil("from now", new Date(Date.now() + 6e4));
    })();
  }
};
exports.Timestamps = Timestamps;
