"use strict";

Object.defineProperty(exports, "__esModule", {
  value: true
});
exports.Mapped = void 0;
var _cloudflareWorkers = require("cloudflare:workers");
function asyncGeneratorStep(gen, resolve, reject, _next, _throw, key, arg) { try { var info = gen[key](arg); var value = info.value; } catch (error) { reject(error); return; } if (info.done) { resolve(value); } else { Promise.resolve(value).then(_next, _throw); } }
function _asyncToGenerator(fn) { return function () { var self = this, args = arguments; return new Promise(function (resolve, reject) { var gen = fn.apply(self, args); function _next(value) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "next", value); } function _throw(err) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "throw", err); } _next(undefined); }); }; }
var Mapped = class extends _cloudflareWorkers.WorkflowEntrypoint {
  run(event, step) {
    return _asyncToGenerator(function* () {
      const items = event.payload.items;
      yield Promise.all(items.map(item => step.do(`expression ${item}`, /*#__PURE__*/_asyncToGenerator(function* () {
        return item;
      }))));
      yield Promise.all(items.map( /*#__PURE__*/function () {
        var _ref2 = _asyncToGenerator(function* (item) {
          return yield step.do(`awaited ${item}`, /*#__PURE__*/_asyncToGenerator(function* () {
            return item;
          }));
        });
        return function (_x) {
          return _ref2.apply(this, arguments);
        };
      }()));
      yield Promise.allSettled(items.map( /*#__PURE__*/function () {
        var _ref4 = _asyncToGenerator(function* (item) {
          const loaded = yield fetch(item);
          return step.do(`body ${item}`, /*#__PURE__*/_asyncToGenerator(function* () {
            return loaded;
          }));
        });
        return function (_x2) {
          return _ref4.apply(this, arguments);
        };
      }()));
    })();
  }
};
exports.Mapped = Mapped;
