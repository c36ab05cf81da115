"use strict";

Object.defineProperty(exports, "__esModule", {
  value: true
});
exports.Retries = void 0;
var _cloudflareWorkers = require("cloudflare:workers");
function asyncGeneratorStep(gen, resolve, reject, _next, _throw, key, arg) { try { var info = gen[key](arg); var value = info.value; } catch (error) { reject(error); return; } if (info.done) { resolve(value); } else { Promise.resolve(value).then(_next, _throw); } }
function _asyncToGenerator(fn) { return function () { var self = this, args = arguments; return new Promise(function (resolve, reject) { var gen = fn.apply(self, args); function _next(value) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "next", value); } function _throw(err) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "throw", err); } _next(undefined); }); }; }
var Retries = class extends _cloudflareWorkers.WorkflowEntrypoint {
  run(event, step) {
    return _asyncToGenerator(function* () {
      const retryable = /*#__PURE__*/function () {
        var _ref = _asyncToGenerator(function* (name, fn, n = 3) {
          for (let i = 0; i < n; i++) {
            try {
              return yield step.do(`${name} #${i}`, fn);
            } catch (e) {
              if (i === n - 1) throw e;
              yield step.sleep(`${name} wait #${i}`, 1e3 * Math.pow(2, i));
            }
          }
        });
        return function retryable(_x, _x2) {
          return _ref.apply(this, arguments);
        };
      }();
      yield retryable("charge", /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
      yield retryable("ship", /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }), 5);
    })();
  }
};
exports.Retries = Retries;
