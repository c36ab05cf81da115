"use strict";

Object.defineProperty(exports, "__esModule", {
  value: true
});
exports.Two = exports.One = void 0;
var _cloudflareWorkers = require("cloudflare:workers");
function asyncGeneratorStep(gen, resolve, reject, _next, _throw, key, arg) { try { var info = gen[key](arg); var value = info.value; } catch (error) { reject(error); return; } if (info.done) { resolve(value); } else { Promise.resolve(value).then(_next, _throw); } }
function _asyncToGenerator(fn) { return function () { var self = this, args = arguments; return new Promise(function (resolve, reject) { var gen = fn.apply(self, args); function _next(value) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "next", value); } function _throw(err) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "throw", err); } _next(undefined); }); }; }
var BaseWorkflow = class extends _cloudflareWorkers.WorkflowEntrypoint {
  run(event, step) {
    var _this = this;
    return _asyncToGenerator(function* () {
      yield step.do("start", /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
      try {
        yield _this.handle(event, step);
        yield _this.onSuccess(step);
      } catch (e) {
        yield _this.onError(step, e);
        throw e;
      }
    })();
  }
  onSuccess(step) {
    return _asyncToGenerator(function* () {
      yield step.do("success", /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
    })();
  }
  onError(step, e) {
    return _asyncToGenerator(function* () {
      yield step.do("error", /*#__PURE__*/_asyncToGenerator(function* () {
        return String(e);
      }));
    })();
  }
};
var One = class extends BaseWorkflow {
  handle(event, step) {
    return _asyncToGenerator(function* () {
      yield step.do("one", /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
    })();
  }
};
exports.One = One;
var Two = class extends BaseWorkflow {
  handle(event, step) {
    return _asyncToGenerator(function* () {
      yield step.do("two", /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
    })();
  }
  onError(step, e) {
    var _superprop_getOnError = () => super.onError,
      _this2 = this;
    return _asyncToGenerator(function* () {
      yield step.do("two failed", /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
      yield _superprop_getOnError().call(_this2, step, e);
    })();
  }
};
exports.Two = Two;
