"use strict";

Object.defineProperty(exports, "__esModule", {
  value: true
});
exports.PrivateFieldsInLoops = void 0;
var _cloudflareWorkers = require("cloudflare:workers");
var _step, _name, _ask;
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
var Tool = (_step = /*#__PURE__*/new WeakMap(), _name = /*#__PURE__*/new WeakMap(), _ask = /*#__PURE__*/new WeakSet(), class Tool {
  constructor(step, name) {
    _classPrivateMethodInitSpec(this, _ask);
    _classPrivateFieldInitSpec(this, _step, {
      writable: true,
      value: void 0
    });
    _classPrivateFieldInitSpec(this, _name, {
      writable: true,
      value: void 0
    });
    _classPrivateFieldSet(this, _step, step);
    _classPrivateFieldSet(this, _name, name);
  }
  work() {
    var _this = this;
    return _asyncToGenerator(function* () {
      var _classPrivateFieldGet2;
      if (yield _classPrivateMethodGet(_this, _ask, _ask2).call(_this)) yield (_classPrivateFieldGet2 = _classPrivateFieldGet(_this, _step)) === null || _classPrivateFieldGet2 === void 0 ? void 0 : _classPrivateFieldGet2.do("work", /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
    })();
  }
});
function _ask2() {
  return _ask3.apply(this, arguments);
}
function _ask3() {
  _ask3 = _asyncToGenerator(function* () {
    var _classPrivateFieldGet3;
    return yield (_classPrivateFieldGet3 = _classPrivateFieldGet(this, _step)) === null || _classPrivateFieldGet3 === void 0 ? void 0 : _classPrivateFieldGet3.do(`ask ${_classPrivateFieldGet(this, _name)}`, /*#__PURE__*/_asyncToGenerator(function* () {
      return 1;
    }));
  });
  return _ask3.apply(this, arguments);
}
var PrivateFieldsInLoops = class extends _cloudflareWorkers.WorkflowEntrypoint {
  run(event, step) {
    return _asyncToGenerator(function* () {
      while (event.payload.isOpen) {
        const tool = new Tool(step, "once more");
        yield tool.work();
      }
    })();
  }
};
exports.PrivateFieldsInLoops = PrivateFieldsInLoops;
