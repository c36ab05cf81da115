"use strict";

Object.defineProperty(exports, "__esModule", {
  value: true
});
exports.Leaf = void 0;
var _cloudflareWorkers = require("cloudflare:workers");
function asyncGeneratorStep(gen, resolve, reject, _next, _throw, key, arg) { try { var info = gen[key](arg); var value = info.value; } catch (error) { reject(error); return; } if (info.done) { resolve(value); } else { Promise.resolve(value).then(_next, _throw); } }
function _asyncToGenerator(fn) { return function () { var self = this, args = arguments; return new Promise(function (resolve, reject) { var gen = fn.apply(self, args); function _next(value) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "next", value); } function _throw(err) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "throw", err); } _next(undefined); }); }; }
var Base = class extends _cloudflareWorkers.WorkflowEntrypoint {
  log(step, text) {
    return _asyncToGenerator(function* () {
      yield step.do("log", /*#__PURE__*/_asyncToGenerator(function* () {
        return text;
      }));
    })();
  }
};
var Middle = class extends Base {};
var Leaf = class extends Middle {
  run(event, step) {
    var _this = this;
    return _asyncToGenerator(function* () {
      yield _this.log(step, "begin");
      yield step.do("leaf", /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
    })();
  }
};
exports.Leaf = Leaf;
