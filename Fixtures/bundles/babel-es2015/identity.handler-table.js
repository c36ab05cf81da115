"use strict";

Object.defineProperty(exports, "__esModule", {
  value: true
});
exports.HandlerTable = void 0;
var _cloudflareWorkers = require("cloudflare:workers");
function asyncGeneratorStep(gen, resolve, reject, _next, _throw, key, arg) { try { var info = gen[key](arg); var value = info.value; } catch (error) { reject(error); return; } if (info.done) { resolve(value); } else { Promise.resolve(value).then(_next, _throw); } }
function _asyncToGenerator(fn) { return function () { var self = this, args = arguments; return new Promise(function (resolve, reject) { var gen = fn.apply(self, args); function _next(value) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "next", value); } function _throw(err) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "throw", err); } _next(undefined); }); }; }
var handlers = {
  create: function () {
    var _create = _asyncToGenerator(function* (step) {
      yield step.do("create record", /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
    });
    function create(_x) {
      return _create.apply(this, arguments);
    }
    return create;
  }(),
  remove: function () {
    var _remove = _asyncToGenerator(function* (step) {
      yield step.do("remove record", /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }));
    });
    function remove(_x2) {
      return _remove.apply(this, arguments);
    }
    return remove;
  }()
};
var HandlerTable = class extends _cloudflareWorkers.WorkflowEntrypoint {
  run(event, step) {
    return _asyncToGenerator(function* () {
      yield handlers[event.payload.type](step);
      yield handlers.create(step);
    })();
  }
};
exports.HandlerTable = HandlerTable;
