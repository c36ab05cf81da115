"use strict";

Object.defineProperty(exports, "__esModule", {
  value: true
});
exports.PrivateFields = void 0;
var _cloudflareWorkers = require("cloudflare:workers");
var _step, _warmUp;
function asyncGeneratorStep(gen, resolve, reject, _next, _throw, key, arg) { try { var info = gen[key](arg); var value = info.value; } catch (error) { reject(error); return; } if (info.done) { resolve(value); } else { Promise.resolve(value).then(_next, _throw); } }
function _asyncToGenerator(fn) { return function () { var self = this, args = arguments; return new Promise(function (resolve, reject) { var gen = fn.apply(self, args); function _next(value) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "next", value); } function _throw(err) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "throw", err); } _next(undefined); }); }; }
function _classPrivateMethodInitSpec(obj, privateSet) { _checkPrivateRedeclaration(obj, privateSet); privateSet.add(obj); }
function _classPrivateFieldInitSpec(obj, privateMap, value) { _checkPrivateRedeclaration(obj, privateMap); privateMap.set(obj, value); }
function _checkPrivateRedeclaration(obj, privateCollection) { if (privateCollection.has(obj)) { throw new TypeError("Cannot initialize the same private elements twice on an object"); } }
function _classPrivateMethodGet(receiver, privateSet, fn) { if (!privateSet.has(receiver)) { throw new TypeError("attempted to get private field on non-instance"); } return fn; }
function _classPrivateFieldGet(receiver, privateMap) { var descriptor = _classExtractFieldDescriptor(receiver, privateMap, "get"); return _classApplyDescriptorGet(receiver, descriptor); }
function _classApplyDescriptorGet(receiver, descriptor) { if (descriptor.get) { return descriptor.get.call(receiver); } return descriptor.value; }
function _classPrivateFieldSet(receiver, privateMap, value) { var descriptor = _classExtractFieldDescriptor(receiver, privateMap, "set"); _classApplyDescriptorSet(receiver, descriptor, value); return value; }
function _classExtractFieldDescriptor(receiver, privateMap, action) { if (!privateMap.has(receiver)) { throw new TypeError("attempted to " + action + " private field on non-instance"); } return privateMap.get(receiver); }
function _classApplyDescriptorSet(receiver, descriptor, value) { if (descriptor.set) { descriptor.set.call(receiver, value); } else { if (!descriptor.writable) { throw new TypeError("attempted to set read only private field"); } descriptor.value = value; } }
var Runner = (_step = /*#__PURE__*/new WeakMap(), _warmUp = /*#__PURE__*/new WeakSet(), class Runner {
  constructor(step) {
    _classPrivateMethodInitSpec(this, _warmUp);
    _classPrivateFieldInitSpec(this, _step, {
      writable: true,
      value: void 0
    });
    _classPrivateFieldSet(this, _step, step);
  }
  get steps() {
    return _classPrivateFieldGet(this, _step);
  }
  go() {
    var _this = this;
    return _asyncToGenerator(function* () {
      yield _classPrivateMethodGet(_this, _warmUp, _warmUp2).call(_this);
      yield _this.steps.do("go", /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
    })();
  }
});
function _warmUp2() {
  return _warmUp3.apply(this, arguments);
}
function _warmUp3() {
  _warmUp3 = _asyncToGenerator(function* () {
    yield _classPrivateFieldGet(this, _step).do("warm up", /*#__PURE__*/_asyncToGenerator(function* () {
      return 1;
    }));
  });
  return _warmUp3.apply(this, arguments);
}
var PrivateFields = class extends _cloudflareWorkers.WorkflowEntrypoint {
  run(event, step) {
    return _asyncToGenerator(function* () {
      yield new Runner(step).go();
    })();
  }
};
exports.PrivateFields = PrivateFields;
