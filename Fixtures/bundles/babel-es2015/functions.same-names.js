"use strict";

Object.defineProperty(exports, "__esModule", {
  value: true
});
exports.SameNames = void 0;
var _cloudflareWorkers = require("cloudflare:workers");
function asyncGeneratorStep(gen, resolve, reject, _next, _throw, key, arg) { try { var info = gen[key](arg); var value = info.value; } catch (error) { reject(error); return; } if (info.done) { resolve(value); } else { Promise.resolve(value).then(_next, _throw); } }
function _asyncToGenerator(fn) { return function () { var self = this, args = arguments; return new Promise(function (resolve, reject) { var gen = fn.apply(self, args); function _next(value) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "next", value); } function _throw(err) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "throw", err); } _next(undefined); }); }; }
function notify(_x) {
  return _notify.apply(this, arguments);
}
function _notify() {
  _notify = _asyncToGenerator(function* (step) {
    yield step.do("notify everyone", /*#__PURE__*/_asyncToGenerator(function* () {
      return 1;
    }));
  });
  return _notify.apply(this, arguments);
}
var SameNames = class extends _cloudflareWorkers.WorkflowEntrypoint {
  run(event, step) {
    return _asyncToGenerator(function* () {
      yield notify(step);
      {
        const notify2 = /*#__PURE__*/function () {
          var _ref = _asyncToGenerator(function* () {
            yield step.do("notify owner", /*#__PURE__*/_asyncToGenerator(function* () {
              return 1;
            }));
          });
          return function notify2() {
            return _ref.apply(this, arguments);
          };
        }();
        yield notify2();
      }
    })();
  }
};
exports.SameNames = SameNames;
