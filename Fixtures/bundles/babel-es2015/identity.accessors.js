"use strict";

Object.defineProperty(exports, "__esModule", {
  value: true
});
exports.Accessors = void 0;
var _cloudflareWorkers = require("cloudflare:workers");
function asyncGeneratorStep(gen, resolve, reject, _next, _throw, key, arg) { try { var info = gen[key](arg); var value = info.value; } catch (error) { reject(error); return; } if (info.done) { resolve(value); } else { Promise.resolve(value).then(_next, _throw); } }
function _asyncToGenerator(fn) { return function () { var self = this, args = arguments; return new Promise(function (resolve, reject) { var gen = fn.apply(self, args); function _next(value) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "next", value); } function _throw(err) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "throw", err); } _next(undefined); }); }; }
function _defineProperty(obj, key, value) { key = _toPropertyKey(key); if (key in obj) { Object.defineProperty(obj, key, { value: value, enumerable: true, configurable: true, writable: true }); } else { obj[key] = value; } return obj; }
function _toPropertyKey(arg) { var key = _toPrimitive(arg, "string"); return typeof key === "symbol" ? key : String(key); }
function _toPrimitive(input, hint) { if (typeof input !== "object" || input === null) return input; var prim = input[Symbol.toPrimitive]; if (prim !== undefined) { var res = prim.call(input, hint || "default"); if (typeof res !== "object") return res; throw new TypeError("@@toPrimitive must return a primitive value."); } return (hint === "string" ? String : Number)(input); }
var Accessors = class Accessors extends _cloudflareWorkers.WorkflowEntrypoint {
  constructor(...args) {
    super(...args);
    _defineProperty(this, "_step", void 0);
  }
  get step() {
    return this._step;
  }
  set step(s) {
    this._step = s;
  }
  run(event, step) {
    var _this = this;
    return _asyncToGenerator(function* () {
      _this.step = step;
      yield _this.step.do("one", /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
      yield _this.two();
    })();
  }
  two() {
    var _this2 = this;
    return _asyncToGenerator(function* () {
      yield _this2.step.sleep("two", 5e3);
    })();
  }
};
exports.Accessors = Accessors;
