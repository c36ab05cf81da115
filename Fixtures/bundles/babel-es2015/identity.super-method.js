"use strict";

Object.defineProperty(exports, "__esModule", {
  value: true
});
exports.SuperMethod = void 0;
var _cloudflareWorkers = require("cloudflare:workers");
function asyncGeneratorStep(gen, resolve, reject, _next, _throw, key, arg) { try { var info = gen[key](arg); var value = info.value; } catch (error) { reject(error); return; } if (info.done) { resolve(value); } else { Promise.resolve(value).then(_next, _throw); } }
function _asyncToGenerator(fn) { return function () { var self = this, args = arguments; return new Promise(function (resolve, reject) { var gen = fn.apply(self, args); function _next(value) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "next", value); } function _throw(err) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "throw", err); } _next(undefined); }); }; }
var Base = class extends _cloudflareWorkers.WorkflowEntrypoint {
  setup(step) {
    return _asyncToGenerator(function* () {
      yield step.do("base setup", /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
    })();
  }
};
var SuperMethod = class extends Base {
  setup(step) {
    var _superprop_getSetup = () => super.setup,
      _this = this;
    return _asyncToGenerator(function* () {
      yield _superprop_getSetup().call(_this, step);
      yield step.do("own setup", /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
    })();
  }
  run(event, step) {
    var _this2 = this;
    return _asyncToGenerator(function* () {
      yield _this2.setup(step);
    })();
  }
};
exports.SuperMethod = SuperMethod;
