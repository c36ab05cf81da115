"use strict";

Object.defineProperty(exports, "__esModule", {
  value: true
});
exports.OptionalChains = void 0;
var _cloudflareWorkers = require("cloudflare:workers");
function asyncGeneratorStep(gen, resolve, reject, _next, _throw, key, arg) { try { var info = gen[key](arg); var value = info.value; } catch (error) { reject(error); return; } if (info.done) { resolve(value); } else { Promise.resolve(value).then(_next, _throw); } }
function _asyncToGenerator(fn) { return function () { var self = this, args = arguments; return new Promise(function (resolve, reject) { var gen = fn.apply(self, args); function _next(value) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "next", value); } function _throw(err) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "throw", err); } _next(undefined); }); }; }
var OptionalChains = class extends _cloudflareWorkers.WorkflowEntrypoint {
  run(event, step) {
    var _this = this;
    return _asyncToGenerator(function* () {
      var _handlers$event$paylo, _only$event$payload$k, _yield$service$run, _this$env$LOG, _step$do, _pending;
      const handlers = {
        mail: function () {
          var _mail = _asyncToGenerator(function* (s) {
            yield s.do("write mail", /*#__PURE__*/_asyncToGenerator(function* () {
              return 1;
            }));
            yield s.do("send mail", /*#__PURE__*/_asyncToGenerator(function* () {
              return 1;
            }));
          });
          function mail(_x) {
            return _mail.apply(this, arguments);
          }
          return mail;
        }(),
        text: function () {
          var _text = _asyncToGenerator(function* (s) {
            yield s.do("write text", /*#__PURE__*/_asyncToGenerator(function* () {
              return 1;
            }));
            yield s.do("send text", /*#__PURE__*/_asyncToGenerator(function* () {
              return 1;
            }));
          });
          function text(_x2) {
            return _text.apply(this, arguments);
          }
          return text;
        }()
      };
      yield (_handlers$event$paylo = handlers[event.payload.kind]) === null || _handlers$event$paylo === void 0 ? void 0 : _handlers$event$paylo.call(handlers, step);
      const only = {
        mail: function () {
          var _mail2 = _asyncToGenerator(function* (s) {
            yield s.do("only mail", /*#__PURE__*/_asyncToGenerator(function* () {
              return 1;
            }));
          });
          function mail(_x3) {
            return _mail2.apply(this, arguments);
          }
          return mail;
        }()
      };
      yield (_only$event$payload$k = only[event.payload.kind]) === null || _only$event$payload$k === void 0 ? void 0 : _only$event$payload$k.call(only, step);
      const service = event.payload.isPaid ? {
        run: function () {
          var _run = _asyncToGenerator(function* (s) {
            yield s.do("charge", /*#__PURE__*/_asyncToGenerator(function* () {
              return 1;
            }));
            return {
              confirm: t => t.do("confirm", /*#__PURE__*/_asyncToGenerator(function* () {
                return 1;
              }))
            };
          });
          function run(_x4) {
            return _run.apply(this, arguments);
          }
          return run;
        }()
      } : void 0;
      yield (_yield$service$run = yield service === null || service === void 0 ? void 0 : service.run(step)) === null || _yield$service$run === void 0 ? void 0 : _yield$service$run.confirm(step);
      (_this$env$LOG = _this.env.LOG) === null || _this$env$LOG === void 0 ? void 0 : _this$env$LOG.write(yield step.do("read log level", /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      })));
      yield step === null || step === void 0 ? void 0 : (_step$do = step.do) === null || _step$do === void 0 ? void 0 : _step$do.call(step, "surely", /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
      const callback = event.payload.isLoud ? () => step.do("shout", /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      })) : void 0;
      yield step.do("speak", /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      })).then(callback);
      let pending;
      if (event.payload.isSlow) pending = step.do("wait", /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
      yield (_pending = pending) === null || _pending === void 0 ? void 0 : _pending.then(() => step.do("go on", /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      })));
    })();
  }
};
exports.OptionalChains = OptionalChains;
