"use strict";

Object.defineProperty(exports, "__esModule", {
  value: true
});
exports.OptionsObject = void 0;
var _cloudflareWorkers = require("cloudflare:workers");
function asyncGeneratorStep(gen, resolve, reject, _next, _throw, key, arg) { try { var info = gen[key](arg); var value = info.value; } catch (error) { reject(error); return; } if (info.done) { resolve(value); } else { Promise.resolve(value).then(_next, _throw); } }
function _asyncToGenerator(fn) { return function () { var self = this, args = arguments; return new Promise(function (resolve, reject) { var gen = fn.apply(self, args); function _next(value) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "next", value); } function _throw(err) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "throw", err); } _next(undefined); }); }; }
var OptionsObject = class extends _cloudflareWorkers.WorkflowEntrypoint {
  execute(step, {
    name,
    timeout = "30 seconds",
    body
  }) {
    return _asyncToGenerator(function* () {
      return yield step.do(name, {
        timeout
      }, body);
    })();
  }
  run(event, step) {
    var _this = this;
    return _asyncToGenerator(function* () {
      yield _this.execute(step, {
        name: "first",
        body: function () {
          var _body = _asyncToGenerator(function* () {
            return 1;
          });
          function body() {
            return _body.apply(this, arguments);
          }
          return body;
        }()
      });
      yield _this.execute(step, {
        name: "second",
        timeout: "2 minutes",
        body: function () {
          var _body2 = _asyncToGenerator(function* () {
            return 2;
          });
          function body() {
            return _body2.apply(this, arguments);
          }
          return body;
        }()
      });
    })();
  }
};
exports.OptionsObject = OptionsObject;
