"use strict";

Object.defineProperty(exports, "__esModule", {
  value: true
});
exports.Callbacks = void 0;
var _cloudflareWorkers = require("cloudflare:workers");
function asyncGeneratorStep(gen, resolve, reject, _next, _throw, key, arg) { try { var info = gen[key](arg); var value = info.value; } catch (error) { reject(error); return; } if (info.done) { resolve(value); } else { Promise.resolve(value).then(_next, _throw); } }
function _asyncToGenerator(fn) { return function () { var self = this, args = arguments; return new Promise(function (resolve, reject) { var gen = fn.apply(self, args); function _next(value) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "next", value); } function _throw(err) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "throw", err); } _next(undefined); }); }; }
var Callbacks = class extends _cloudflareWorkers.WorkflowEntrypoint {
  save(step, item) {
    return _asyncToGenerator(function* () {
      yield step.do("save", /*#__PURE__*/_asyncToGenerator(function* () {
        return item;
      }));
    })();
  }
  run(event, step) {
    var _this = this;
    return _asyncToGenerator(function* () {
      const items = event.payload.items;
      const pack = item => step.do("pack", /*#__PURE__*/_asyncToGenerator(function* () {
        return item;
      }));
      yield Promise.all(items.map(pack));
      yield Promise.all(items.map(item => _this.save(step, item)));
      yield Promise.all(items.map(_this.save.bind(_this, step)));
      yield Promise.all(items.flatMap(item => [step.do(`one ${item}`, /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      })), step.do(`two ${item}`, /*#__PURE__*/_asyncToGenerator(function* () {
        return 2;
      }))]));
      yield Promise.all(Array.from(items, item => step.do(`from ${item}`, /*#__PURE__*/_asyncToGenerator(function* () {
        return item;
      }))));
    })();
  }
};
exports.Callbacks = Callbacks;
