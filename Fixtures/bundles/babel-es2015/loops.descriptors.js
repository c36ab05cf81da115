"use strict";

Object.defineProperty(exports, "__esModule", {
  value: true
});
exports.Descriptors = void 0;
var _cloudflareWorkers = require("cloudflare:workers");
function asyncGeneratorStep(gen, resolve, reject, _next, _throw, key, arg) { try { var info = gen[key](arg); var value = info.value; } catch (error) { reject(error); return; } if (info.done) { resolve(value); } else { Promise.resolve(value).then(_next, _throw); } }
function _asyncToGenerator(fn) { return function () { var self = this, args = arguments; return new Promise(function (resolve, reject) { var gen = fn.apply(self, args); function _next(value) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "next", value); } function _throw(err) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "throw", err); } _next(undefined); }); }; }
var PIPELINE = [{
  kind: "do",
  name: "extract"
}, {
  kind: "sleep",
  name: "settle",
  for: "10 seconds"
}, {
  kind: "event",
  name: "confirm",
  type: "confirmed"
}, {
  kind: "do",
  name: "load",
  config: {
    timeout: "5 minutes"
  }
}];
var Descriptors = class extends _cloudflareWorkers.WorkflowEntrypoint {
  run(event, step) {
    return _asyncToGenerator(function* () {
      for (var _i = 0, _PIPELINE = PIPELINE; _i < _PIPELINE.length; _i++) {
        var _s$config;
        const s = _PIPELINE[_i];
        if (s.kind === "do") yield step.do(s.name, (_s$config = s.config) !== null && _s$config !== void 0 ? _s$config : {}, /*#__PURE__*/_asyncToGenerator(function* () {
          return 1;
        }));else if (s.kind === "sleep") yield step.sleep(s.name, s.for);else yield step.waitForEvent(s.name, {
          type: s.type
        });
      }
    })();
  }
};
exports.Descriptors = Descriptors;
