"use strict";

Object.defineProperty(exports, "__esModule", {
  value: true
});
exports.Logical = void 0;
var _cloudflareWorkers = require("cloudflare:workers");
function asyncGeneratorStep(gen, resolve, reject, _next, _throw, key, arg) { try { var info = gen[key](arg); var value = info.value; } catch (error) { reject(error); return; } if (info.done) { resolve(value); } else { Promise.resolve(value).then(_next, _throw); } }
function _asyncToGenerator(fn) { return function () { var self = this, args = arguments; return new Promise(function (resolve, reject) { var gen = fn.apply(self, args); function _next(value) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "next", value); } function _throw(err) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "throw", err); } _next(undefined); }); }; }
var Logical = class extends _cloudflareWorkers.WorkflowEntrypoint {
  run(event, step) {
    return _asyncToGenerator(function* () {
      var _cache;
      let _event$payload = event.payload,
        user = _event$payload.user,
        name = _event$payload.name,
        cache = _event$payload.cache;
      user && (yield step.do("greet", /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      })));
      const id = user || (yield step.do("create user", /*#__PURE__*/_asyncToGenerator(function* () {
        return 2;
      })));
      (_cache = cache) !== null && _cache !== void 0 ? _cache : cache = yield step.do("fill cache", /*#__PURE__*/_asyncToGenerator(function* () {
        return 3;
      }));
      name || (name = yield step.do("make name", /*#__PURE__*/_asyncToGenerator(function* () {
        return "x";
      })));
      cache && (cache = yield step.do("refresh cache", /*#__PURE__*/_asyncToGenerator(function* () {
        return 4;
      })));
      return [id, cache, name];
    })();
  }
};
exports.Logical = Logical;
