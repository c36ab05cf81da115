"use strict";

Object.defineProperty(exports, "__esModule", {
  value: true
});
exports.ServiceClass = void 0;
var _cloudflareWorkers = require("cloudflare:workers");
function asyncGeneratorStep(gen, resolve, reject, _next, _throw, key, arg) { try { var info = gen[key](arg); var value = info.value; } catch (error) { reject(error); return; } if (info.done) { resolve(value); } else { Promise.resolve(value).then(_next, _throw); } }
function _asyncToGenerator(fn) { return function () { var self = this, args = arguments; return new Promise(function (resolve, reject) { var gen = fn.apply(self, args); function _next(value) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "next", value); } function _throw(err) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "throw", err); } _next(undefined); }); }; }
var Shipping = class {
  constructor(step, order) {
    this.step = step;
    this.order = order;
  }
  send() {
    var _this = this;
    return _asyncToGenerator(function* () {
      yield _this.pack();
      yield _this.step.do("send parcel", /*#__PURE__*/_asyncToGenerator(function* () {
        return _this.order;
      }));
    })();
  }
  pack() {
    var _this2 = this;
    return _asyncToGenerator(function* () {
      yield _this2.step.do("pack parcel", /*#__PURE__*/_asyncToGenerator(function* () {
        return _this2.order;
      }));
    })();
  }
};
var ServiceClass = class extends _cloudflareWorkers.WorkflowEntrypoint {
  run(event, step) {
    return _asyncToGenerator(function* () {
      const shipping = new Shipping(step, event.payload.order);
      yield shipping.send();
    })();
  }
};
exports.ServiceClass = ServiceClass;
