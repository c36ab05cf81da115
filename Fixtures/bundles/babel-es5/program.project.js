"use strict";

Object.defineProperty(exports, "__esModule", {
  value: true
});
exports.W = void 0;
var _cloudflareWorkers = require("cloudflare:workers");
var _runner;
function _slicedToArray(arr, i) { return _arrayWithHoles(arr) || _iterableToArrayLimit(arr, i) || _unsupportedIterableToArray(arr, i) || _nonIterableRest(); }
function _nonIterableRest() { throw new TypeError("Invalid attempt to destructure non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method."); }
function _iterableToArrayLimit(arr, i) { var _i = null == arr ? null : "undefined" != typeof Symbol && arr[Symbol.iterator] || arr["@@iterator"]; if (null != _i) { var _s, _e, _x, _r, _arr = [], _n = !0, _d = !1; try { if (_x = (_i = _i.call(arr)).next, 0 === i) { if (Object(_i) !== _i) return; _n = !1; } else for (; !(_n = (_s = _x.call(_i)).done) && (_arr.push(_s.value), _arr.length !== i); _n = !0); } catch (err) { _d = !0, _e = err; } finally { try { if (!_n && null != _i.return && (_r = _i.return(), Object(_r) !== _r)) return; } finally { if (_d) throw _e; } } return _arr; } }
function _arrayWithHoles(arr) { if (Array.isArray(arr)) return arr; }
function _createForOfIteratorHelper(o, allowArrayLike) { var it = typeof Symbol !== "undefined" && o[Symbol.iterator] || o["@@iterator"]; if (!it) { if (Array.isArray(o) || (it = _unsupportedIterableToArray(o)) || allowArrayLike && o && typeof o.length === "number") { if (it) o = it; var i = 0; var F = function F() {}; return { s: F, n: function n() { if (i >= o.length) return { done: true }; return { done: false, value: o[i++] }; }, e: function e(_e2) { throw _e2; }, f: F }; } throw new TypeError("Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method."); } var normalCompletion = true, didErr = false, err; return { s: function s() { it = it.call(o); }, n: function n() { var step = it.next(); normalCompletion = step.done; return step; }, e: function e(_e3) { didErr = true; err = _e3; }, f: function f() { try { if (!normalCompletion && it.return != null) it.return(); } finally { if (didErr) throw err; } } }; }
function _unsupportedIterableToArray(o, minLen) { if (!o) return; if (typeof o === "string") return _arrayLikeToArray(o, minLen); var n = Object.prototype.toString.call(o).slice(8, -1); if (n === "Object" && o.constructor) n = o.constructor.name; if (n === "Map" || n === "Set") return Array.from(o); if (n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)) return _arrayLikeToArray(o, minLen); }
function _arrayLikeToArray(arr, len) { if (len == null || len > arr.length) len = arr.length; for (var i = 0, arr2 = new Array(len); i < len; i++) arr2[i] = arr[i]; return arr2; }
function _classPrivateFieldInitSpec(obj, privateMap, value) { _checkPrivateRedeclaration(obj, privateMap); privateMap.set(obj, value); }
function _checkPrivateRedeclaration(obj, privateCollection) { if (privateCollection.has(obj)) { throw new TypeError("Cannot initialize the same private elements twice on an object"); } }
function _classPrivateFieldGet(receiver, privateMap) { var descriptor = _classExtractFieldDescriptor(receiver, privateMap, "get"); return _classApplyDescriptorGet(receiver, descriptor); }
function _classExtractFieldDescriptor(receiver, privateMap, action) { if (!privateMap.has(receiver)) { throw new TypeError("attempted to " + action + " private field on non-instance"); } return privateMap.get(receiver); }
function _classApplyDescriptorGet(receiver, descriptor) { if (descriptor.get) { return descriptor.get.call(receiver); } return descriptor.value; }
function _get() { if (typeof Reflect !== "undefined" && Reflect.get) { _get = Reflect.get.bind(); } else { _get = function _get(target, property, receiver) { var base = _superPropBase(target, property); if (!base) return; var desc = Object.getOwnPropertyDescriptor(base, property); if (desc.get) { return desc.get.call(arguments.length < 3 ? target : receiver); } return desc.value; }; } return _get.apply(this, arguments); }
function _superPropBase(object, property) { while (!Object.prototype.hasOwnProperty.call(object, property)) { object = _getPrototypeOf(object); if (object === null) break; } return object; }
function _inherits(subClass, superClass) { if (typeof superClass !== "function" && superClass !== null) { throw new TypeError("Super expression must either be null or a function"); } subClass.prototype = Object.create(superClass && superClass.prototype, { constructor: { value: subClass, writable: true, configurable: true } }); Object.defineProperty(subClass, "prototype", { writable: false }); if (superClass) _setPrototypeOf(subClass, superClass); }
function _setPrototypeOf(o, p) { _setPrototypeOf = Object.setPrototypeOf ? Object.setPrototypeOf.bind() : function _setPrototypeOf(o, p) { o.__proto__ = p; return o; }; return _setPrototypeOf(o, p); }
function _createSuper(Derived) { var hasNativeReflectConstruct = _isNativeReflectConstruct(); return function _createSuperInternal() { var Super = _getPrototypeOf(Derived), result; if (hasNativeReflectConstruct) { var NewTarget = _getPrototypeOf(this).constructor; result = Reflect.construct(Super, arguments, NewTarget); } else { result = Super.apply(this, arguments); } return _possibleConstructorReturn(this, result); }; }
function _possibleConstructorReturn(self, call) { if (call && (_typeof(call) === "object" || typeof call === "function")) { return call; } else if (call !== void 0) { throw new TypeError("Derived constructors may only return object or undefined"); } return _assertThisInitialized(self); }
function _assertThisInitialized(self) { if (self === void 0) { throw new ReferenceError("this hasn't been initialised - super() hasn't been called"); } return self; }
function _isNativeReflectConstruct() { if (typeof Reflect === "undefined" || !Reflect.construct) return false; if (Reflect.construct.sham) return false; if (typeof Proxy === "function") return true; try { Boolean.prototype.valueOf.call(Reflect.construct(Boolean, [], function () {})); return true; } catch (e) { return false; } }
function _getPrototypeOf(o) { _getPrototypeOf = Object.setPrototypeOf ? Object.getPrototypeOf.bind() : function _getPrototypeOf(o) { return o.__proto__ || Object.getPrototypeOf(o); }; return _getPrototypeOf(o); }
function _classCallCheck(instance, Constructor) { if (!(instance instanceof Constructor)) { throw new TypeError("Cannot call a class as a function"); } }
function _defineProperties(target, props) { for (var i = 0; i < props.length; i++) { var descriptor = props[i]; descriptor.enumerable = descriptor.enumerable || false; descriptor.configurable = true; if ("value" in descriptor) descriptor.writable = true; Object.defineProperty(target, _toPropertyKey(descriptor.key), descriptor); } }
function _createClass(Constructor, protoProps, staticProps) { if (protoProps) _defineProperties(Constructor.prototype, protoProps); if (staticProps) _defineProperties(Constructor, staticProps); Object.defineProperty(Constructor, "prototype", { writable: false }); return Constructor; }
function _toPropertyKey(arg) { var key = _toPrimitive(arg, "string"); return _typeof(key) === "symbol" ? key : String(key); }
function _toPrimitive(input, hint) { if (_typeof(input) !== "object" || input === null) return input; var prim = input[Symbol.toPrimitive]; if (prim !== undefined) { var res = prim.call(input, hint || "default"); if (_typeof(res) !== "object") return res; throw new TypeError("@@toPrimitive must return a primitive value."); } return (hint === "string" ? String : Number)(input); }
function _regeneratorRuntime() { "use strict"; /*! regenerator-runtime -- Copyright (c) 2014-present, Facebook, Inc. -- license (MIT): https://github.com/facebook/regenerator/blob/main/LICENSE */ _regeneratorRuntime = function _regeneratorRuntime() { return exports; }; var exports = {}, Op = Object.prototype, hasOwn = Op.hasOwnProperty, defineProperty = Object.defineProperty || function (obj, key, desc) { obj[key] = desc.value; }, $Symbol = "function" == typeof Symbol ? Symbol : {}, iteratorSymbol = $Symbol.iterator || "@@iterator", asyncIteratorSymbol = $Symbol.asyncIterator || "@@asyncIterator", toStringTagSymbol = $Symbol.toStringTag || "@@toStringTag"; function define(obj, key, value) { return Object.defineProperty(obj, key, { value: value, enumerable: !0, configurable: !0, writable: !0 }), obj[key]; } try { define({}, ""); } catch (err) { define = function define(obj, key, value) { return obj[key] = value; }; } function wrap(innerFn, outerFn, self, tryLocsList) { var protoGenerator = outerFn && outerFn.prototype instanceof Generator ? outerFn : Generator, generator = Object.create(protoGenerator.prototype), context = new Context(tryLocsList || []); return defineProperty(generator, "_invoke", { value: makeInvokeMethod(innerFn, self, context) }), generator; } function tryCatch(fn, obj, arg) { try { return { type: "normal", arg: fn.call(obj, arg) }; } catch (err) { return { type: "throw", arg: err }; } } exports.wrap = wrap; var ContinueSentinel = {}; function Generator() {} function GeneratorFunction() {} function GeneratorFunctionPrototype() {} var IteratorPrototype = {}; define(IteratorPrototype, iteratorSymbol, function () { return this; }); var getProto = Object.getPrototypeOf, NativeIteratorPrototype = getProto && getProto(getProto(values([]))); NativeIteratorPrototype && NativeIteratorPrototype !== Op && hasOwn.call(NativeIteratorPrototype, iteratorSymbol) && (IteratorPrototype = NativeIteratorPrototype); var Gp = GeneratorFunctionPrototype.prototype = Generator.prototype = Object.create(IteratorPrototype); function defineIteratorMethods(prototype) { ["next", "throw", "return"].forEach(function (method) { define(prototype, method, function (arg) { return this._invoke(method, arg); }); }); } function AsyncIterator(generator, PromiseImpl) { function invoke(method, arg, resolve, reject) { var record = tryCatch(generator[method], generator, arg); if ("throw" !== record.type) { var result = record.arg, value = result.value; return value && "object" == _typeof(value) && hasOwn.call(value, "__await") ? PromiseImpl.resolve(value.__await).then(function (value) { invoke("next", value, resolve, reject); }, function (err) { invoke("throw", err, resolve, reject); }) : PromiseImpl.resolve(value).then(function (unwrapped) { result.value = unwrapped, resolve(result); }, function (error) { return invoke("throw", error, resolve, reject); }); } reject(record.arg); } var previousPromise; defineProperty(this, "_invoke", { value: function value(method, arg) { function callInvokeWithMethodAndArg() { return new PromiseImpl(function (resolve, reject) { invoke(method, arg, resolve, reject); }); } return previousPromise = previousPromise ? previousPromise.then(callInvokeWithMethodAndArg, callInvokeWithMethodAndArg) : callInvokeWithMethodAndArg(); } }); } function makeInvokeMethod(innerFn, self, context) { var state = "suspendedStart"; return function (method, arg) { if ("executing" === state) throw new Error("Generator is already running"); if ("completed" === state) { if ("throw" === method) throw arg; return doneResult(); } for (context.method = method, context.arg = arg;;) { var delegate = context.delegate; if (delegate) { var delegateResult = maybeInvokeDelegate(delegate, context); if (delegateResult) { if (delegateResult === ContinueSentinel) continue; return delegateResult; } } if ("next" === context.method) context.sent = context._sent = context.arg;else if ("throw" === context.method) { if ("suspendedStart" === state) throw state = "completed", context.arg; context.dispatchException(context.arg); } else "return" === context.method && context.abrupt("return", context.arg); state = "executing"; var record = tryCatch(innerFn, self, context); if ("normal" === record.type) { if (state = context.done ? "completed" : "suspendedYield", record.arg === ContinueSentinel) continue; return { value: record.arg, done: context.done }; } "throw" === record.type && (state = "completed", context.method = "throw", context.arg = record.arg); } }; } function maybeInvokeDelegate(delegate, context) { var methodName = context.method, method = delegate.iterator[methodName]; if (undefined === method) return context.delegate = null, "throw" === methodName && delegate.iterator.return && (context.method = "return", context.arg = undefined, maybeInvokeDelegate(delegate, context), "throw" === context.method) || "return" !== methodName && (context.method = "throw", context.arg = new TypeError("The iterator does not provide a '" + methodName + "' method")), ContinueSentinel; var record = tryCatch(method, delegate.iterator, context.arg); if ("throw" === record.type) return context.method = "throw", context.arg = record.arg, context.delegate = null, ContinueSentinel; var info = record.arg; return info ? info.done ? (context[delegate.resultName] = info.value, context.next = delegate.nextLoc, "return" !== context.method && (context.method = "next", context.arg = undefined), context.delegate = null, ContinueSentinel) : info : (context.method = "throw", context.arg = new TypeError("iterator result is not an object"), context.delegate = null, ContinueSentinel); } function pushTryEntry(locs) { var entry = { tryLoc: locs[0] }; 1 in locs && (entry.catchLoc = locs[1]), 2 in locs && (entry.finallyLoc = locs[2], entry.afterLoc = locs[3]), this.tryEntries.push(entry); } function resetTryEntry(entry) { var record = entry.completion || {}; record.type = "normal", delete record.arg, entry.completion = record; } function Context(tryLocsList) { this.tryEntries = [{ tryLoc: "root" }], tryLocsList.forEach(pushTryEntry, this), this.reset(!0); } function values(iterable) { if (iterable) { var iteratorMethod = iterable[iteratorSymbol]; if (iteratorMethod) return iteratorMethod.call(iterable); if ("function" == typeof iterable.next) return iterable; if (!isNaN(iterable.length)) { var i = -1, next = function next() { for (; ++i < iterable.length;) if (hasOwn.call(iterable, i)) return next.value = iterable[i], next.done = !1, next; return next.value = undefined, next.done = !0, next; }; return next.next = next; } } return { next: doneResult }; } function doneResult() { return { value: undefined, done: !0 }; } return GeneratorFunction.prototype = GeneratorFunctionPrototype, defineProperty(Gp, "constructor", { value: GeneratorFunctionPrototype, configurable: !0 }), defineProperty(GeneratorFunctionPrototype, "constructor", { value: GeneratorFunction, configurable: !0 }), GeneratorFunction.displayName = define(GeneratorFunctionPrototype, toStringTagSymbol, "GeneratorFunction"), exports.isGeneratorFunction = function (genFun) { var ctor = "function" == typeof genFun && genFun.constructor; return !!ctor && (ctor === GeneratorFunction || "GeneratorFunction" === (ctor.displayName || ctor.name)); }, exports.mark = function (genFun) { return Object.setPrototypeOf ? Object.setPrototypeOf(genFun, GeneratorFunctionPrototype) : (genFun.__proto__ = GeneratorFunctionPrototype, define(genFun, toStringTagSymbol, "GeneratorFunction")), genFun.prototype = Object.create(Gp), genFun; }, exports.awrap = function (arg) { return { __await: arg }; }, defineIteratorMethods(AsyncIterator.prototype), define(AsyncIterator.prototype, asyncIteratorSymbol, function () { return this; }), exports.AsyncIterator = AsyncIterator, exports.async = function (innerFn, outerFn, self, tryLocsList, PromiseImpl) { void 0 === PromiseImpl && (PromiseImpl = Promise); var iter = new AsyncIterator(wrap(innerFn, outerFn, self, tryLocsList), PromiseImpl); return exports.isGeneratorFunction(outerFn) ? iter : iter.next().then(function (result) { return result.done ? result.value : iter.next(); }); }, defineIteratorMethods(Gp), define(Gp, toStringTagSymbol, "Generator"), define(Gp, iteratorSymbol, function () { return this; }), define(Gp, "toString", function () { return "[object Generator]"; }), exports.keys = function (val) { var object = Object(val), keys = []; for (var key in object) keys.push(key); return keys.reverse(), function next() { for (; keys.length;) { var key = keys.pop(); if (key in object) return next.value = key, next.done = !1, next; } return next.done = !0, next; }; }, exports.values = values, Context.prototype = { constructor: Context, reset: function reset(skipTempReset) { if (this.prev = 0, this.next = 0, this.sent = this._sent = undefined, this.done = !1, this.delegate = null, this.method = "next", this.arg = undefined, this.tryEntries.forEach(resetTryEntry), !skipTempReset) for (var name in this) "t" === name.charAt(0) && hasOwn.call(this, name) && !isNaN(+name.slice(1)) && (this[name] = undefined); }, stop: function stop() { this.done = !0; var rootRecord = this.tryEntries[0].completion; if ("throw" === rootRecord.type) throw rootRecord.arg; return this.rval; }, dispatchException: function dispatchException(exception) { if (this.done) throw exception; var context = this; function handle(loc, caught) { return record.type = "throw", record.arg = exception, context.next = loc, caught && (context.method = "next", context.arg = undefined), !!caught; } for (var i = this.tryEntries.length - 1; i >= 0; --i) { var entry = this.tryEntries[i], record = entry.completion; if ("root" === entry.tryLoc) return handle("end"); if (entry.tryLoc <= this.prev) { var hasCatch = hasOwn.call(entry, "catchLoc"), hasFinally = hasOwn.call(entry, "finallyLoc"); if (hasCatch && hasFinally) { if (this.prev < entry.catchLoc) return handle(entry.catchLoc, !0); if (this.prev < entry.finallyLoc) return handle(entry.finallyLoc); } else if (hasCatch) { if (this.prev < entry.catchLoc) return handle(entry.catchLoc, !0); } else { if (!hasFinally) throw new Error("try statement without catch or finally"); if (this.prev < entry.finallyLoc) return handle(entry.finallyLoc); } } } }, abrupt: function abrupt(type, arg) { for (var i = this.tryEntries.length - 1; i >= 0; --i) { var entry = this.tryEntries[i]; if (entry.tryLoc <= this.prev && hasOwn.call(entry, "finallyLoc") && this.prev < entry.finallyLoc) { var finallyEntry = entry; break; } } finallyEntry && ("break" === type || "continue" === type) && finallyEntry.tryLoc <= arg && arg <= finallyEntry.finallyLoc && (finallyEntry = null); var record = finallyEntry ? finallyEntry.completion : {}; return record.type = type, record.arg = arg, finallyEntry ? (this.method = "next", this.next = finallyEntry.finallyLoc, ContinueSentinel) : this.complete(record); }, complete: function complete(record, afterLoc) { if ("throw" === record.type) throw record.arg; return "break" === record.type || "continue" === record.type ? this.next = record.arg : "return" === record.type ? (this.rval = this.arg = record.arg, this.method = "return", this.next = "end") : "normal" === record.type && afterLoc && (this.next = afterLoc), ContinueSentinel; }, finish: function finish(finallyLoc) { for (var i = this.tryEntries.length - 1; i >= 0; --i) { var entry = this.tryEntries[i]; if (entry.finallyLoc === finallyLoc) return this.complete(entry.completion, entry.afterLoc), resetTryEntry(entry), ContinueSentinel; } }, catch: function _catch(tryLoc) { for (var i = this.tryEntries.length - 1; i >= 0; --i) { var entry = this.tryEntries[i]; if (entry.tryLoc === tryLoc) { var record = entry.completion; if ("throw" === record.type) { var thrown = record.arg; resetTryEntry(entry); } return thrown; } } throw new Error("illegal catch attempt"); }, delegateYield: function delegateYield(iterable, resultName, nextLoc) { return this.delegate = { iterator: values(iterable), resultName: resultName, nextLoc: nextLoc }, "next" === this.method && (this.arg = undefined), ContinueSentinel; } }, exports; }
function asyncGeneratorStep(gen, resolve, reject, _next, _throw, key, arg) { try { var info = gen[key](arg); var value = info.value; } catch (error) { reject(error); return; } if (info.done) { resolve(value); } else { Promise.resolve(value).then(_next, _throw); } }
function _asyncToGenerator(fn) { return function () { var self = this, args = arguments; return new Promise(function (resolve, reject) { var gen = fn.apply(self, args); function _next(value) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "next", value); } function _throw(err) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "throw", err); } _next(undefined); }); }; }
function _typeof(obj) { "@babel/helpers - typeof"; return _typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function (obj) { return typeof obj; } : function (obj) { return obj && "function" == typeof Symbol && obj.constructor === Symbol && obj !== Symbol.prototype ? "symbol" : typeof obj; }, _typeof(obj); }
var __defProp = Object.defineProperty;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __defNormalProp = function __defNormalProp(obj, key, value) {
  return key in obj ? __defProp(obj, key, {
    enumerable: true,
    configurable: true,
    writable: true,
    value: value
  }) : obj[key] = value;
};
var __esm = function __esm(fn, res) {
  return function __init() {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  };
};
var __commonJS = function __commonJS(cb, mod) {
  return function __require() {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = {
      exports: {}
    }).exports, mod), mod.exports;
  };
};
var __export = function __export(target, all) {
  for (var name in all) __defProp(target, name, {
    get: all[name],
    enumerable: true
  });
};
var __publicField = function __publicField(obj, key, value) {
  __defNormalProp(obj, _typeof(key) !== "symbol" ? key + "" : key, value);
  return value;
};

// conflict-one.ts
var _picked;
var init_conflict_one = __esm({
  "conflict-one.ts": function conflictOneTs() {
    _picked = /*#__PURE__*/function () {
      var _ref = _asyncToGenerator( /*#__PURE__*/_regeneratorRuntime().mark(function _callee3(s) {
        return _regeneratorRuntime().wrap(function _callee3$(_context3) {
          while (1) switch (_context3.prev = _context3.next) {
            case 0:
              _context3.next = 2;
              return s.do("picked a", /*#__PURE__*/_asyncToGenerator( /*#__PURE__*/_regeneratorRuntime().mark(function _callee() {
                return _regeneratorRuntime().wrap(function _callee$(_context) {
                  while (1) switch (_context.prev = _context.next) {
                    case 0:
                    case "end":
                      return _context.stop();
                  }
                }, _callee);
              })));
            case 2:
              _context3.next = 4;
              return s.do("picked b", /*#__PURE__*/_asyncToGenerator( /*#__PURE__*/_regeneratorRuntime().mark(function _callee2() {
                return _regeneratorRuntime().wrap(function _callee2$(_context2) {
                  while (1) switch (_context2.prev = _context2.next) {
                    case 0:
                    case "end":
                      return _context2.stop();
                  }
                }, _callee2);
              })));
            case 4:
            case "end":
              return _context3.stop();
          }
        }, _callee3);
      }));
      return function picked(_x) {
        return _ref.apply(this, arguments);
      };
    }();
  }
});

// conflict-two.ts
var _Conflict;
var init_conflict_two = __esm({
  "conflict-two.ts": function conflictTwoTs() {
    _Conflict = /*#__PURE__*/function () {
      var _ref4 = _asyncToGenerator( /*#__PURE__*/_regeneratorRuntime().mark(function _callee6(s) {
        return _regeneratorRuntime().wrap(function _callee6$(_context6) {
          while (1) switch (_context6.prev = _context6.next) {
            case 0:
              _context6.next = 2;
              return s.do("two a", /*#__PURE__*/_asyncToGenerator( /*#__PURE__*/_regeneratorRuntime().mark(function _callee4() {
                return _regeneratorRuntime().wrap(function _callee4$(_context4) {
                  while (1) switch (_context4.prev = _context4.next) {
                    case 0:
                    case "end":
                      return _context4.stop();
                  }
                }, _callee4);
              })));
            case 2:
              _context6.next = 4;
              return s.do("two b", /*#__PURE__*/_asyncToGenerator( /*#__PURE__*/_regeneratorRuntime().mark(function _callee5() {
                return _regeneratorRuntime().wrap(function _callee5$(_context5) {
                  while (1) switch (_context5.prev = _context5.next) {
                    case 0:
                    case "end":
                      return _context5.stop();
                  }
                }, _callee5);
              })));
            case 4:
            case "end":
              return _context6.stop();
          }
        }, _callee6);
      }));
      return function Conflict(_x2) {
        return _ref4.apply(this, arguments);
      };
    }();
  }
});

// only-default.ts
function onlyDefault(_x3) {
  return _onlyDefault.apply(this, arguments);
}
function _onlyDefault() {
  _onlyDefault = _asyncToGenerator( /*#__PURE__*/_regeneratorRuntime().mark(function _callee32(s) {
    return _regeneratorRuntime().wrap(function _callee32$(_context32) {
      while (1) switch (_context32.prev = _context32.next) {
        case 0:
          _context32.next = 2;
          return s.do("od a", /*#__PURE__*/_asyncToGenerator( /*#__PURE__*/_regeneratorRuntime().mark(function _callee30() {
            return _regeneratorRuntime().wrap(function _callee30$(_context30) {
              while (1) switch (_context30.prev = _context30.next) {
                case 0:
                case "end":
                  return _context30.stop();
              }
            }, _callee30);
          })));
        case 2:
          _context32.next = 4;
          return s.do("od b", /*#__PURE__*/_asyncToGenerator( /*#__PURE__*/_regeneratorRuntime().mark(function _callee31() {
            return _regeneratorRuntime().wrap(function _callee31$(_context31) {
              while (1) switch (_context31.prev = _context31.next) {
                case 0:
                case "end":
                  return _context31.stop();
              }
            }, _callee31);
          })));
        case 4:
        case "end":
          return _context32.stop();
      }
    }, _callee32);
  }));
  return _onlyDefault.apply(this, arguments);
}
var init_only_default = __esm({
  "only-default.ts": function onlyDefaultTs() {}
});

// leaf.ts
function _leaf(s) {
  return s.do("leaf", /*#__PURE__*/_asyncToGenerator( /*#__PURE__*/_regeneratorRuntime().mark(function _callee7() {
    return _regeneratorRuntime().wrap(function _callee7$(_context7) {
      while (1) switch (_context7.prev = _context7.next) {
        case 0:
        case "end":
          return _context7.stop();
      }
    }, _callee7);
  })));
}
var init_leaf = __esm({
  "leaf.ts": function leafTs() {}
});

// deep.ts
var deep_exports = {};
__export(deep_exports, {
  deeper: function deeper() {
    return _deeper;
  },
  leaf: function leaf() {
    return _leaf;
  }
});
var _deeper;
var init_deep = __esm({
  "deep.ts": function deepTs() {
    init_leaf();
    _deeper = _leaf;
  }
});

// barrel.ts
var barrel_exports = {};
__export(barrel_exports, {
  Conflict: function Conflict() {
    return _Conflict;
  },
  deep: function deep() {
    return deep_exports;
  },
  default: function _default() {
    return onlyDefault;
  },
  picked: function picked() {
    return _picked;
  }
});
var init_barrel = __esm({
  "barrel.ts": function barrelTs() {
    init_conflict_one();
    init_conflict_two();
    init_conflict_two();
    init_only_default();
    init_deep();
  }
});

// export-equals.ts
var require_export_equals = __commonJS({
  "export-equals.ts": function exportEqualsTs(exports, module) {
    function legacy2(_x4) {
      return _legacy.apply(this, arguments);
    }
    function _legacy() {
      _legacy = _asyncToGenerator( /*#__PURE__*/_regeneratorRuntime().mark(function _callee10(step) {
        return _regeneratorRuntime().wrap(function _callee10$(_context10) {
          while (1) switch (_context10.prev = _context10.next) {
            case 0:
              _context10.next = 2;
              return step.do("legacy a", /*#__PURE__*/_asyncToGenerator( /*#__PURE__*/_regeneratorRuntime().mark(function _callee8() {
                return _regeneratorRuntime().wrap(function _callee8$(_context8) {
                  while (1) switch (_context8.prev = _context8.next) {
                    case 0:
                    case "end":
                      return _context8.stop();
                  }
                }, _callee8);
              })));
            case 2:
              _context10.next = 4;
              return step.do("legacy b", /*#__PURE__*/_asyncToGenerator( /*#__PURE__*/_regeneratorRuntime().mark(function _callee9() {
                return _regeneratorRuntime().wrap(function _callee9$(_context9) {
                  while (1) switch (_context9.prev = _context9.next) {
                    case 0:
                    case "end":
                      return _context9.stop();
                  }
                }, _callee9);
              })));
            case 4:
            case "end":
              return _context10.stop();
          }
        }, _callee10);
      }));
      return _legacy.apply(this, arguments);
    }
    module.exports = legacy2;
  }
});

// main.ts

// default-class.ts
var Runner = /*#__PURE__*/function () {
  function Runner(s) {
    _classCallCheck(this, Runner);
    this.s = s;
  }
  _createClass(Runner, [{
    key: "go",
    value: function () {
      var _go = _asyncToGenerator( /*#__PURE__*/_regeneratorRuntime().mark(function _callee12() {
        return _regeneratorRuntime().wrap(function _callee12$(_context12) {
          while (1) switch (_context12.prev = _context12.next) {
            case 0:
              _context12.next = 2;
              return this.s.do("default class", /*#__PURE__*/_asyncToGenerator( /*#__PURE__*/_regeneratorRuntime().mark(function _callee11() {
                return _regeneratorRuntime().wrap(function _callee11$(_context11) {
                  while (1) switch (_context11.prev = _context11.next) {
                    case 0:
                    case "end":
                      return _context11.stop();
                  }
                }, _callee11);
              })));
            case 2:
              _context12.next = 4;
              return helper(this.s);
            case 4:
            case "end":
              return _context12.stop();
          }
        }, _callee12, this);
      }));
      function go() {
        return _go.apply(this, arguments);
      }
      return go;
    }()
  }]);
  return Runner;
}();
function helper(_x5) {
  return _helper.apply(this, arguments);
} // namespaces.ts
function _helper() {
  _helper = _asyncToGenerator( /*#__PURE__*/_regeneratorRuntime().mark(function _callee34(step) {
    return _regeneratorRuntime().wrap(function _callee34$(_context34) {
      while (1) switch (_context34.prev = _context34.next) {
        case 0:
          _context34.next = 2;
          return step.sleep("helper sleep", 10);
        case 2:
          _context34.next = 4;
          return step.do("helper do", /*#__PURE__*/_asyncToGenerator( /*#__PURE__*/_regeneratorRuntime().mark(function _callee33() {
            return _regeneratorRuntime().wrap(function _callee33$(_context33) {
              while (1) switch (_context33.prev = _context33.next) {
                case 0:
                case "end":
                  return _context33.stop();
              }
            }, _callee33);
          })));
        case 4:
        case "end":
          return _context34.stop();
      }
    }, _callee34);
  }));
  return _helper.apply(this, arguments);
}
var Names;
(function (Names2) {
  Names2.inner = "inner name";
})(Names || (Names = {}));

// main.ts
init_barrel();

// base-runner.ts
var _BaseRunner = /*#__PURE__*/function () {
  function _BaseRunner(name) {
    _classCallCheck(this, _BaseRunner);
    this.name = name;
    _BaseRunner.count++;
  }
  _createClass(_BaseRunner, [{
    key: "exec",
    value: function () {
      var _exec = _asyncToGenerator( /*#__PURE__*/_regeneratorRuntime().mark(function _callee14(step) {
        return _regeneratorRuntime().wrap(function _callee14$(_context14) {
          while (1) switch (_context14.prev = _context14.next) {
            case 0:
              _context14.next = 2;
              return step.do("".concat(this.name, " exec"), /*#__PURE__*/_asyncToGenerator( /*#__PURE__*/_regeneratorRuntime().mark(function _callee13() {
                return _regeneratorRuntime().wrap(function _callee13$(_context13) {
                  while (1) switch (_context13.prev = _context13.next) {
                    case 0:
                    case "end":
                      return _context13.stop();
                  }
                }, _callee13);
              })));
            case 2:
              _context14.next = 4;
              return this.inner(step);
            case 4:
            case "end":
              return _context14.stop();
          }
        }, _callee14, this);
      }));
      function exec(_x6) {
        return _exec.apply(this, arguments);
      }
      return exec;
    }()
  }]);
  return _BaseRunner;
}();
var BaseRunner = _BaseRunner;
__publicField(BaseRunner, "count", 0);

// runner.ts
var StepRunner = /*#__PURE__*/function (_BaseRunner2) {
  _inherits(StepRunner, _BaseRunner2);
  var _super = _createSuper(StepRunner);
  function StepRunner(n) {
    _classCallCheck(this, StepRunner);
    return _super.call(this, n);
  }
  _createClass(StepRunner, [{
    key: "inner",
    value: function () {
      var _inner = _asyncToGenerator( /*#__PURE__*/_regeneratorRuntime().mark(function _callee16(step) {
        return _regeneratorRuntime().wrap(function _callee16$(_context16) {
          while (1) switch (_context16.prev = _context16.next) {
            case 0:
              _context16.next = 2;
              return step.do("".concat(this.name, " inner"), /*#__PURE__*/_asyncToGenerator( /*#__PURE__*/_regeneratorRuntime().mark(function _callee15() {
                return _regeneratorRuntime().wrap(function _callee15$(_context15) {
                  while (1) switch (_context15.prev = _context15.next) {
                    case 0:
                    case "end":
                      return _context15.stop();
                  }
                }, _callee15);
              })));
            case 2:
            case "end":
              return _context16.stop();
          }
        }, _callee16, this);
      }));
      function inner(_x7) {
        return _inner.apply(this, arguments);
      }
      return inner;
    }()
  }]);
  return StepRunner;
}(BaseRunner);

// main.ts
init_barrel();

// wrap.ts
var wrap = function wrap(n) {
  return /*#__PURE__*/function () {
    var _ref13 = _asyncToGenerator( /*#__PURE__*/_regeneratorRuntime().mark(function _callee18(step) {
      return _regeneratorRuntime().wrap(function _callee18$(_context18) {
        while (1) switch (_context18.prev = _context18.next) {
          case 0:
            _context18.next = 2;
            return step.do("wrapped ".concat(n), /*#__PURE__*/_asyncToGenerator( /*#__PURE__*/_regeneratorRuntime().mark(function _callee17() {
              return _regeneratorRuntime().wrap(function _callee17$(_context17) {
                while (1) switch (_context17.prev = _context17.next) {
                  case 0:
                  case "end":
                    return _context17.stop();
                }
              }, _callee17);
            })));
          case 2:
          case "end":
            return _context18.stop();
        }
      }, _callee18);
    }));
    return function (_x8) {
      return _ref13.apply(this, arguments);
    };
  }();
};

// factory.ts
function makeSteps(c) {
  return c.names.map(function (n) {
    return wrap(n);
  });
}

// table.ts
function tableFn(_x9, _x10) {
  return _tableFn.apply(this, arguments);
} // config.ts
function _tableFn() {
  _tableFn = _asyncToGenerator( /*#__PURE__*/_regeneratorRuntime().mark(function _callee36(step, k) {
    return _regeneratorRuntime().wrap(function _callee36$(_context36) {
      while (1) switch (_context36.prev = _context36.next) {
        case 0:
          _context36.next = 2;
          return step.do("table ".concat(k), /*#__PURE__*/_asyncToGenerator( /*#__PURE__*/_regeneratorRuntime().mark(function _callee35() {
            return _regeneratorRuntime().wrap(function _callee35$(_context35) {
              while (1) switch (_context35.prev = _context35.next) {
                case 0:
                case "end":
                  return _context35.stop();
              }
            }, _callee35);
          })));
        case 2:
        case "end":
          return _context36.stop();
      }
    }, _callee36);
  }));
  return _tableFn.apply(this, arguments);
}
var config = {
  names: ["n1", "n2"],
  key: "picked",
  table: {
    x: tableFn,
    y: tableFn
  }
};

// cyc-b.ts
var B = /*#__PURE__*/function () {
  function B() {
    _classCallCheck(this, B);
  }
  _createClass(B, [{
    key: "run",
    value: function () {
      var _run = _asyncToGenerator( /*#__PURE__*/_regeneratorRuntime().mark(function _callee20(step) {
        return _regeneratorRuntime().wrap(function _callee20$(_context20) {
          while (1) switch (_context20.prev = _context20.next) {
            case 0:
              _context20.next = 2;
              return step.do("B ".concat(NAME), /*#__PURE__*/_asyncToGenerator( /*#__PURE__*/_regeneratorRuntime().mark(function _callee19() {
                return _regeneratorRuntime().wrap(function _callee19$(_context19) {
                  while (1) switch (_context19.prev = _context19.next) {
                    case 0:
                    case "end":
                      return _context19.stop();
                  }
                }, _callee19);
              })));
            case 2:
            case "end":
              return _context20.stop();
          }
        }, _callee20);
      }));
      function run(_x11) {
        return _run.apply(this, arguments);
      }
      return run;
    }()
  }]);
  return B;
}();

// cyc-a.ts
var A = /*#__PURE__*/function (_B) {
  _inherits(A, _B);
  var _super2 = _createSuper(A);
  function A() {
    _classCallCheck(this, A);
    return _super2.apply(this, arguments);
  }
  _createClass(A, [{
    key: "run",
    value: function () {
      var _run2 = _asyncToGenerator( /*#__PURE__*/_regeneratorRuntime().mark(function _callee22(step) {
        return _regeneratorRuntime().wrap(function _callee22$(_context22) {
          while (1) switch (_context22.prev = _context22.next) {
            case 0:
              _context22.next = 2;
              return _get(_getPrototypeOf(A.prototype), "run", this).call(this, step);
            case 2:
              _context22.next = 4;
              return step.do("A run", /*#__PURE__*/_asyncToGenerator( /*#__PURE__*/_regeneratorRuntime().mark(function _callee21() {
                return _regeneratorRuntime().wrap(function _callee21$(_context21) {
                  while (1) switch (_context21.prev = _context21.next) {
                    case 0:
                    case "end":
                      return _context21.stop();
                  }
                }, _callee21);
              })));
            case 4:
            case "end":
              return _context22.stop();
          }
        }, _callee22, this);
      }));
      function run(_x12) {
        return _run2.apply(this, arguments);
      }
      return run;
    }()
  }]);
  return A;
}(B);
var NAME = "from a";

// queue.ts
var queue = ["initial"];

// init.ts
queue.push("pushed");
var done = false;
function once(_x13) {
  return _once.apply(this, arguments);
} // late-install.ts
function _once() {
  _once = _asyncToGenerator( /*#__PURE__*/_regeneratorRuntime().mark(function _callee38(step) {
    var _iterator2, _step2, q;
    return _regeneratorRuntime().wrap(function _callee38$(_context38) {
      while (1) switch (_context38.prev = _context38.next) {
        case 0:
          if (!done) {
            _context38.next = 2;
            break;
          }
          return _context38.abrupt("return");
        case 2:
          done = true;
          _iterator2 = _createForOfIteratorHelper(queue);
          _context38.prev = 4;
          _iterator2.s();
        case 6:
          if ((_step2 = _iterator2.n()).done) {
            _context38.next = 12;
            break;
          }
          q = _step2.value;
          _context38.next = 10;
          return step.do("once ".concat(q), /*#__PURE__*/_asyncToGenerator( /*#__PURE__*/_regeneratorRuntime().mark(function _callee37() {
            return _regeneratorRuntime().wrap(function _callee37$(_context37) {
              while (1) switch (_context37.prev = _context37.next) {
                case 0:
                case "end":
                  return _context37.stop();
              }
            }, _callee37);
          })));
        case 10:
          _context38.next = 6;
          break;
        case 12:
          _context38.next = 17;
          break;
        case 14:
          _context38.prev = 14;
          _context38.t0 = _context38["catch"](4);
          _iterator2.e(_context38.t0);
        case 17:
          _context38.prev = 17;
          _iterator2.f();
          return _context38.finish(17);
        case 20:
        case "end":
          return _context38.stop();
      }
    }, _callee38, null, [[4, 14, 17, 20]]);
  }));
  return _once.apply(this, arguments);
}
function install() {
  setHandler( /*#__PURE__*/function () {
    var _ref17 = _asyncToGenerator( /*#__PURE__*/_regeneratorRuntime().mark(function _callee25(s) {
      return _regeneratorRuntime().wrap(function _callee25$(_context25) {
        while (1) switch (_context25.prev = _context25.next) {
          case 0:
            _context25.next = 2;
            return s.do("late a", /*#__PURE__*/_asyncToGenerator( /*#__PURE__*/_regeneratorRuntime().mark(function _callee23() {
              return _regeneratorRuntime().wrap(function _callee23$(_context23) {
                while (1) switch (_context23.prev = _context23.next) {
                  case 0:
                  case "end":
                    return _context23.stop();
                }
              }, _callee23);
            })));
          case 2:
            _context25.next = 4;
            return s.do("late b", /*#__PURE__*/_asyncToGenerator( /*#__PURE__*/_regeneratorRuntime().mark(function _callee24() {
              return _regeneratorRuntime().wrap(function _callee24$(_context24) {
                while (1) switch (_context24.prev = _context24.next) {
                  case 0:
                  case "end":
                    return _context24.stop();
                }
              }, _callee24);
            })));
          case 4:
          case "end":
            return _context25.stop();
        }
      }, _callee25);
    }));
    return function (_x14) {
      return _ref17.apply(this, arguments);
    };
  }());
}

// late.ts
var handler;
function setHandler(f) {
  handler = f;
}
function later(_x15) {
  return _later.apply(this, arguments);
}
function _later() {
  _later = _asyncToGenerator( /*#__PURE__*/_regeneratorRuntime().mark(function _callee39(step) {
    return _regeneratorRuntime().wrap(function _callee39$(_context39) {
      while (1) switch (_context39.prev = _context39.next) {
        case 0:
          _context39.next = 2;
          return handler(step);
        case 2:
        case "end":
          return _context39.stop();
      }
    }, _callee39);
  }));
  return _later.apply(this, arguments);
}
install();

// main.ts
var legacy = require_export_equals();
var W = (_runner = /*#__PURE__*/new WeakMap(), /*#__PURE__*/function (_WorkflowEntrypoint) {
  _inherits(W, _WorkflowEntrypoint);
  var _super3 = _createSuper(W);
  function W() {
    var _this;
    _classCallCheck(this, W);
    for (var _len = arguments.length, args = new Array(_len), _key = 0; _key < _len; _key++) {
      args[_key] = arguments[_key];
    }
    _this = _super3.call.apply(_super3, [this].concat(args));
    _classPrivateFieldInitSpec(_assertThisInitialized(_this), _runner, {
      writable: true,
      value: new StepRunner("main")
    });
    return _this;
  }
  _createClass(W, [{
    key: "run",
    value: function () {
      var _run3 = _asyncToGenerator( /*#__PURE__*/_regeneratorRuntime().mark(function _callee29(event, step) {
        var _iterator, _step, s, picked2, mod;
        return _regeneratorRuntime().wrap(function _callee29$(_context29) {
          while (1) switch (_context29.prev = _context29.next) {
            case 0:
              _context29.next = 2;
              return new Runner(step).go();
            case 2:
              _context29.next = 4;
              return helper(step);
            case 4:
              _context29.next = 6;
              return step.do("first stage" /* First */, /*#__PURE__*/_asyncToGenerator( /*#__PURE__*/_regeneratorRuntime().mark(function _callee26() {
                return _regeneratorRuntime().wrap(function _callee26$(_context26) {
                  while (1) switch (_context26.prev = _context26.next) {
                    case 0:
                    case "end":
                      return _context26.stop();
                  }
                }, _callee26);
              })));
            case 6:
              _context29.next = 8;
              return step.do("kind ".concat(2 /* B */), /*#__PURE__*/_asyncToGenerator( /*#__PURE__*/_regeneratorRuntime().mark(function _callee27() {
                return _regeneratorRuntime().wrap(function _callee27$(_context27) {
                  while (1) switch (_context27.prev = _context27.next) {
                    case 0:
                    case "end":
                      return _context27.stop();
                  }
                }, _callee27);
              })));
            case 8:
              _context29.next = 10;
              return step.do(Names.inner, /*#__PURE__*/_asyncToGenerator( /*#__PURE__*/_regeneratorRuntime().mark(function _callee28() {
                return _regeneratorRuntime().wrap(function _callee28$(_context28) {
                  while (1) switch (_context28.prev = _context28.next) {
                    case 0:
                    case "end":
                      return _context28.stop();
                  }
                }, _callee28);
              })));
            case 10:
              _context29.next = 12;
              return legacy(step);
            case 12:
              _context29.next = 14;
              return onlyDefault(step);
            case 14:
              _context29.next = 16;
              return _Conflict(step);
            case 16:
              _context29.next = 18;
              return _classPrivateFieldGet(this, _runner).exec(step);
            case 18:
              _context29.next = 20;
              return deep_exports.deeper(step);
            case 20:
              _iterator = _createForOfIteratorHelper(makeSteps(config));
              _context29.prev = 21;
              _iterator.s();
            case 23:
              if ((_step = _iterator.n()).done) {
                _context29.next = 29;
                break;
              }
              s = _step.value;
              _context29.next = 27;
              return s(step);
            case 27:
              _context29.next = 23;
              break;
            case 29:
              _context29.next = 34;
              break;
            case 31:
              _context29.prev = 31;
              _context29.t0 = _context29["catch"](21);
              _iterator.e(_context29.t0);
            case 34:
              _context29.prev = 34;
              _iterator.f();
              return _context29.finish(34);
            case 37:
              _context29.next = 39;
              return new A().run(step);
            case 39:
              _context29.next = 41;
              return once(step);
            case 41:
              _context29.next = 43;
              return later(step);
            case 43:
              picked2 = barrel_exports[config.key];
              _context29.next = 46;
              return picked2(step);
            case 46:
              _context29.next = 48;
              return Promise.resolve().then(function () {
                return init_barrel(), barrel_exports;
              });
            case 48:
              mod = _context29.sent;
              _context29.next = 51;
              return mod.Conflict(step);
            case 51:
              _context29.next = 53;
              return Promise.all(Object.entries(config.table).map(function (_ref23) {
                var _ref24 = _slicedToArray(_ref23, 2),
                  k = _ref24[0],
                  f = _ref24[1];
                return f(step, k);
              }));
            case 53:
            case "end":
              return _context29.stop();
          }
        }, _callee29, this, [[21, 31, 34, 37]]);
      }));
      function run(_x16, _x17) {
        return _run3.apply(this, arguments);
      }
      return run;
    }()
  }]);
  return W;
}(_cloudflareWorkers.WorkflowEntrypoint));
exports.W = W;
