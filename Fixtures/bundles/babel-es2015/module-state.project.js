"use strict";

Object.defineProperty(exports, "__esModule", {
  value: true
});
exports.ModuleState = void 0;
var _cloudflareWorkers = require("cloudflare:workers");
function asyncGeneratorStep(gen, resolve, reject, _next, _throw, key, arg) { try { var info = gen[key](arg); var value = info.value; } catch (error) { reject(error); return; } if (info.done) { resolve(value); } else { Promise.resolve(value).then(_next, _throw); } }
function _asyncToGenerator(fn) { return function () { var self = this, args = arguments; return new Promise(function (resolve, reject) { var gen = fn.apply(self, args); function _next(value) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "next", value); } function _throw(err) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "throw", err); } _next(undefined); }); }; }
// client.js
var state = {
  isConnected: false
};
function connect(_x) {
  return _connect.apply(this, arguments);
} // main.js
function _connect() {
  _connect = _asyncToGenerator(function* (step) {
    if (!state.isConnected) {
      yield step.do("connect", /*#__PURE__*/_asyncToGenerator(function* () {}));
      state.isConnected = true;
    }
  });
  return _connect.apply(this, arguments);
}
var ModuleState = class extends _cloudflareWorkers.WorkflowEntrypoint {
  run(event, step) {
    return _asyncToGenerator(function* () {
      if (event.payload.first) {
        yield connect(step);
      } else {
        yield connect(step);
      }
    })();
  }
};
exports.ModuleState = ModuleState;
