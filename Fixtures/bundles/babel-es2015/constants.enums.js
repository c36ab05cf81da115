"use strict";

Object.defineProperty(exports, "__esModule", {
  value: true
});
exports.Enums = void 0;
var _cloudflareWorkers = require("cloudflare:workers");
function asyncGeneratorStep(gen, resolve, reject, _next, _throw, key, arg) { try { var info = gen[key](arg); var value = info.value; } catch (error) { reject(error); return; } if (info.done) { resolve(value); } else { Promise.resolve(value).then(_next, _throw); } }
function _asyncToGenerator(fn) { return function () { var self = this, args = arguments; return new Promise(function (resolve, reject) { var gen = fn.apply(self, args); function _next(value) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "next", value); } function _throw(err) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "throw", err); } _next(undefined); }); }; }
var Stage = /* @__PURE__ */(Stage2 => {
  Stage2["Load"] = "load";
  Stage2[Stage2["Save"] = `${"load" /* Load */} and save`] = "Save";
  return Stage2;
})(Stage || {});
var Level = /* @__PURE__ */(Level2 => {
  Level2[Level2["Low"] = 1] = "Low";
  Level2[Level2["High"] = 2] = "High";
  return Level2;
})(Level || {});
var Enums = class extends _cloudflareWorkers.WorkflowEntrypoint {
  run(event, step) {
    return _asyncToGenerator(function* () {
      yield step.do("load" /* Load */, /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
      yield step.do(Stage.Save, /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
      yield step.do(`level ${2 /* High */}`, /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
      yield step.do(`level ${Level[1]}`, /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
      yield step.do("fast" /* Fast */, /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
    })();
  }
};
exports.Enums = Enums;
