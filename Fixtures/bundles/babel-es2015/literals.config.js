"use strict";

Object.defineProperty(exports, "__esModule", {
  value: true
});
exports.Config = void 0;
var _cloudflareWorkers = require("cloudflare:workers");
function ownKeys(object, enumerableOnly) { var keys = Object.keys(object); if (Object.getOwnPropertySymbols) { var symbols = Object.getOwnPropertySymbols(object); enumerableOnly && (symbols = symbols.filter(function (sym) { return Object.getOwnPropertyDescriptor(object, sym).enumerable; })), keys.push.apply(keys, symbols); } return keys; }
function _objectSpread(target) { for (var i = 1; i < arguments.length; i++) { var source = null != arguments[i] ? arguments[i] : {}; i % 2 ? ownKeys(Object(source), !0).forEach(function (key) { _defineProperty(target, key, source[key]); }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(target, Object.getOwnPropertyDescriptors(source)) : ownKeys(Object(source)).forEach(function (key) { Object.defineProperty(target, key, Object.getOwnPropertyDescriptor(source, key)); }); } return target; }
function _defineProperty(obj, key, value) { key = _toPropertyKey(key); if (key in obj) { Object.defineProperty(obj, key, { value: value, enumerable: true, configurable: true, writable: true }); } else { obj[key] = value; } return obj; }
function _toPropertyKey(arg) { var key = _toPrimitive(arg, "string"); return typeof key === "symbol" ? key : String(key); }
function _toPrimitive(input, hint) { if (typeof input !== "object" || input === null) return input; var prim = input[Symbol.toPrimitive]; if (prim !== undefined) { var res = prim.call(input, hint || "default"); if (typeof res !== "object") return res; throw new TypeError("@@toPrimitive must return a primitive value."); } return (hint === "string" ? String : Number)(input); }
function asyncGeneratorStep(gen, resolve, reject, _next, _throw, key, arg) { try { var info = gen[key](arg); var value = info.value; } catch (error) { reject(error); return; } if (info.done) { resolve(value); } else { Promise.resolve(value).then(_next, _throw); } }
function _asyncToGenerator(fn) { return function () { var self = this, args = arguments; return new Promise(function (resolve, reject) { var gen = fn.apply(self, args); function _next(value) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "next", value); } function _throw(err) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "throw", err); } _next(undefined); }); }; }
var MINUTE = 60 * 1e3;
var RETRIES = {
  limit: 3,
  delay: "5 seconds",
  backoff: "linear"
};
var PATIENT = {
  retries: RETRIES,
  timeout: 10 * MINUTE
};
var Config = class extends _cloudflareWorkers.WorkflowEntrypoint {
  run(event, step) {
    return _asyncToGenerator(function* () {
      yield step.do("all given", {
        retries: {
          limit: 10,
          delay: 2e3,
          backoff: "constant"
        },
        timeout: "30 seconds"
      }, /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
      yield step.do("shared", PATIENT, /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
      yield step.do("spread", _objectSpread(_objectSpread({}, PATIENT), {}, {
        timeout: 9e4
      }), /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
      yield step.do("only a timeout", {
        timeout: MINUTE
      }, /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
      yield step.do("defaults", /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
      yield step.do("empty", {}, /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
    })();
  }
};
exports.Config = Config;
