"use strict";

Object.defineProperty(exports, "__esModule", {
  value: true
});
exports.Aliases = void 0;
var _cloudflareWorkers = require("cloudflare:workers");
function asyncGeneratorStep(gen, resolve, reject, _next, _throw, key, arg) { try { var info = gen[key](arg); var value = info.value; } catch (error) { reject(error); return; } if (info.done) { resolve(value); } else { Promise.resolve(value).then(_next, _throw); } }
function _asyncToGenerator(fn) { return function () { var self = this, args = arguments; return new Promise(function (resolve, reject) { var gen = fn.apply(self, args); function _next(value) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "next", value); } function _throw(err) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "throw", err); } _next(undefined); }); }; }
var Aliases = class extends _cloudflareWorkers.WorkflowEntrypoint {
  run(event, workflow) {
    return _asyncToGenerator(function* () {
      var _workflow$do;
      const s = workflow;
      yield s.do("through a variable", /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
      const run = workflow.do,
        sleep = workflow.sleep;
      yield run("destructured", /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
      yield sleep("destructured sleep", 1e3);
      yield workflow["do"]("computed", /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
      const bound = workflow.do.bind(workflow);
      yield bound("bound", /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
      yield workflow === null || workflow === void 0 ? void 0 : (_workflow$do = workflow.do) === null || _workflow$do === void 0 ? void 0 : _workflow$do.call(workflow, "optional", /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
      const step = {
        do: function () {
          var _do2 = _asyncToGenerator(function* (name, body) {
            return body();
          });
          function _do(_x, _x2) {
            return _do2.apply(this, arguments);
          }
          return _do;
        }()
      };
      yield step.do("not a step", /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
    })();
  }
};
exports.Aliases = Aliases;
