"use strict";

Object.defineProperty(exports, "__esModule", {
  value: true
});
exports.Overloads = void 0;
var _cloudflareWorkers = require("cloudflare:workers");
function asyncGeneratorStep(gen, resolve, reject, _next, _throw, key, arg) { try { var info = gen[key](arg); var value = info.value; } catch (error) { reject(error); return; } if (info.done) { resolve(value); } else { Promise.resolve(value).then(_next, _throw); } }
function _asyncToGenerator(fn) { return function () { var self = this, args = arguments; return new Promise(function (resolve, reject) { var gen = fn.apply(self, args); function _next(value) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "next", value); } function _throw(err) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "throw", err); } _next(undefined); }); }; }
var config = {
  timeout: "1 minute"
};
var body = /*#__PURE__*/function () {
  var _ref = _asyncToGenerator(function* () {
    return 1;
  });
  return function body() {
    return _ref.apply(this, arguments);
  };
}();
var Overloads = class extends _cloudflareWorkers.WorkflowEntrypoint {
  run(event, step) {
    var _this = this;
    return _asyncToGenerator(function* () {
      yield step.do("body only", body);
      yield step.do("config and body", config, body);
      yield step.do("maybe", event.payload.slow ? config : body, body);
      yield step.do("named function", /*#__PURE__*/function () {
        var _work = _asyncToGenerator(function* () {
          return 2;
        });
        function work() {
          return _work.apply(this, arguments);
        }
        return work;
      }());
      yield step.do("method", _this.work.bind(_this));
      yield step.do("no body");
    })();
  }
  work() {
    return _asyncToGenerator(function* () {
      return 3;
    })();
  }
};
exports.Overloads = Overloads;
