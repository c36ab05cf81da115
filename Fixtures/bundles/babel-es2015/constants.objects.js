"use strict";

Object.defineProperty(exports, "__esModule", {
  value: true
});
exports.Objects = void 0;
var _cloudflareWorkers = require("cloudflare:workers");
function asyncGeneratorStep(gen, resolve, reject, _next, _throw, key, arg) { try { var info = gen[key](arg); var value = info.value; } catch (error) { reject(error); return; } if (info.done) { resolve(value); } else { Promise.resolve(value).then(_next, _throw); } }
function _asyncToGenerator(fn) { return function () { var self = this, args = arguments; return new Promise(function (resolve, reject) { var gen = fn.apply(self, args); function _next(value) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "next", value); } function _throw(err) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "throw", err); } _next(undefined); }); }; }
function ownKeys(object, enumerableOnly) { var keys = Object.keys(object); if (Object.getOwnPropertySymbols) { var symbols = Object.getOwnPropertySymbols(object); enumerableOnly && (symbols = symbols.filter(function (sym) { return Object.getOwnPropertyDescriptor(object, sym).enumerable; })), keys.push.apply(keys, symbols); } return keys; }
function _objectSpread(target) { for (var i = 1; i < arguments.length; i++) { var source = null != arguments[i] ? arguments[i] : {}; i % 2 ? ownKeys(Object(source), !0).forEach(function (key) { _defineProperty(target, key, source[key]); }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(target, Object.getOwnPropertyDescriptors(source)) : ownKeys(Object(source)).forEach(function (key) { Object.defineProperty(target, key, Object.getOwnPropertyDescriptor(source, key)); }); } return target; }
function _defineProperty(obj, key, value) { key = _toPropertyKey(key); if (key in obj) { Object.defineProperty(obj, key, { value: value, enumerable: true, configurable: true, writable: true }); } else { obj[key] = value; } return obj; }
function _toPropertyKey(arg) { var key = _toPrimitive(arg, "string"); return typeof key === "symbol" ? key : String(key); }
function _toPrimitive(input, hint) { if (typeof input !== "object" || input === null) return input; var prim = input[Symbol.toPrimitive]; if (prim !== undefined) { var res = prim.call(input, hint || "default"); if (typeof res !== "object") return res; throw new TypeError("@@toPrimitive must return a primitive value."); } return (hint === "string" ? String : Number)(input); }
var __defProp = Object.defineProperty;
var __defNormalProp = (obj, key, value) => key in obj ? __defProp(obj, key, {
  enumerable: true,
  configurable: true,
  writable: true,
  value
}) : obj[key] = value;
var __publicField = (obj, key, value) => {
  __defNormalProp(obj, typeof key !== "symbol" ? key + "" : key, value);
  return value;
};

// objects.ts

var NAMES = Object.freeze({
  load: "load rows",
  save: "save rows"
});
var PLAN = {
  first: {
    name: "plan first",
    timeout: "5 minutes"
  }
};
var RETRY = {
  retries: {
    limit: 7,
    delay: "10 seconds",
    backoff: "exponential"
  }
};
var LIMITS = _objectSpread(_objectSpread({}, RETRY), {}, {
  timeout: 3 * 6e4
});
var _Objects = class _Objects extends _cloudflareWorkers.WorkflowEntrypoint {
  constructor(...args) {
    super(...args);
    _defineProperty(this, "prefix", "own");
  }
  run(event, step) {
    var _this = this;
    return _asyncToGenerator(function* () {
      const save = NAMES.save;
      yield step.do(NAMES.load, RETRY, /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
      yield step.do(save, LIMITS, /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
      yield step.do(PLAN.first.name, {
        timeout: PLAN.first.timeout
      }, /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
      yield step.do(`${_this.prefix} step`, _Objects.CONFIG, /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
      yield step.do(NAMES.load, {
        retries: _objectSpread(_objectSpread({}, RETRY.retries), {}, {
          limit: 1
        })
      }, /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
    })();
  }
};
var Objects = _Objects;
exports.Objects = Objects;
__publicField(Objects, "CONFIG", {
  timeout: "1 hour"
});
