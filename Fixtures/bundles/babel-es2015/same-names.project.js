"use strict";

Object.defineProperty(exports, "__esModule", {
  value: true
});
exports.SameNames = void 0;
var _cloudflareWorkers = require("cloudflare:workers");
function asyncGeneratorStep(gen, resolve, reject, _next, _throw, key, arg) { try { var info = gen[key](arg); var value = info.value; } catch (error) { reject(error); return; } if (info.done) { resolve(value); } else { Promise.resolve(value).then(_next, _throw); } }
function _asyncToGenerator(fn) { return function () { var self = this, args = arguments; return new Promise(function (resolve, reject) { var gen = fn.apply(self, args); function _next(value) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "next", value); } function _throw(err) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "throw", err); } _next(undefined); }); }; }
// users.js
var name = "save user";
function save(_x) {
  return _save.apply(this, arguments);
} // orders.js
function _save() {
  _save = _asyncToGenerator(function* (step) {
    yield step.do(name, /*#__PURE__*/_asyncToGenerator(function* () {}));
  });
  return _save.apply(this, arguments);
}
var name2 = "save order";
function save2(_x2) {
  return _save2.apply(this, arguments);
} // main.js
function _save2() {
  _save2 = _asyncToGenerator(function* (step) {
    yield step.do(name2, /*#__PURE__*/_asyncToGenerator(function* () {}));
  });
  return _save2.apply(this, arguments);
}
var SameNames = class extends _cloudflareWorkers.WorkflowEntrypoint {
  run(event, step) {
    return _asyncToGenerator(function* () {
      yield save(step);
      yield save2(step);
    })();
  }
};
exports.SameNames = SameNames;
