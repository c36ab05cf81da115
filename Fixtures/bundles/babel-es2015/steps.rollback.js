"use strict";

Object.defineProperty(exports, "__esModule", {
  value: true
});
exports.Rollback = void 0;
var _cloudflareWorkers = require("cloudflare:workers");
function asyncGeneratorStep(gen, resolve, reject, _next, _throw, key, arg) { try { var info = gen[key](arg); var value = info.value; } catch (error) { reject(error); return; } if (info.done) { resolve(value); } else { Promise.resolve(value).then(_next, _throw); } }
function _asyncToGenerator(fn) { return function () { var self = this, args = arguments; return new Promise(function (resolve, reject) { var gen = fn.apply(self, args); function _next(value) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "next", value); } function _throw(err) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "throw", err); } _next(undefined); }); }; }
var Rollback = class extends _cloudflareWorkers.WorkflowEntrypoint {
  run(event, step) {
    return _asyncToGenerator(function* () {
      yield step.do("reserve", /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }), {
        rollback: function () {
          var _rollback = _asyncToGenerator(function* () {});
          function rollback() {
            return _rollback.apply(this, arguments);
          }
          return rollback;
        }()
      });
      yield step.do("charge", {
        timeout: "1 minute"
      }, /*#__PURE__*/_asyncToGenerator(function* () {
        return 2;
      }), {
        rollback: function () {
          var _rollback2 = _asyncToGenerator(function* () {
            yield step.do("refund", /*#__PURE__*/_asyncToGenerator(function* () {
              return 3;
            }));
          });
          function rollback() {
            return _rollback2.apply(this, arguments);
          }
          return rollback;
        }(),
        rollbackConfig: {
          timeout: "2 minutes"
        }
      });
    })();
  }
};
exports.Rollback = Rollback;
