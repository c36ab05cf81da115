"use strict";

Object.defineProperty(exports, "__esModule", {
  value: true
});
exports.Renamed = exports.Other = exports.Derived = void 0;
var workers = _interopRequireWildcard(require("cloudflare:workers"));
function _getRequireWildcardCache(nodeInterop) { if (typeof WeakMap !== "function") return null; var cacheBabelInterop = new WeakMap(); var cacheNodeInterop = new WeakMap(); return (_getRequireWildcardCache = function _getRequireWildcardCache(nodeInterop) { return nodeInterop ? cacheNodeInterop : cacheBabelInterop; })(nodeInterop); }
function _interopRequireWildcard(obj, nodeInterop) { if (!nodeInterop && obj && obj.__esModule) { return obj; } if (obj === null || typeof obj !== "object" && typeof obj !== "function") { return { default: obj }; } var cache = _getRequireWildcardCache(nodeInterop); if (cache && cache.has(obj)) { return cache.get(obj); } var newObj = {}; var hasPropertyDescriptor = Object.defineProperty && Object.getOwnPropertyDescriptor; for (var key in obj) { if (key !== "default" && Object.prototype.hasOwnProperty.call(obj, key)) { var desc = hasPropertyDescriptor ? Object.getOwnPropertyDescriptor(obj, key) : null; if (desc && (desc.get || desc.set)) { Object.defineProperty(newObj, key, desc); } else { newObj[key] = obj[key]; } } } newObj.default = obj; if (cache) { cache.set(obj, newObj); } return newObj; }
function asyncGeneratorStep(gen, resolve, reject, _next, _throw, key, arg) { try { var info = gen[key](arg); var value = info.value; } catch (error) { reject(error); return; } if (info.done) { resolve(value); } else { Promise.resolve(value).then(_next, _throw); } }
function _asyncToGenerator(fn) { return function () { var self = this, args = arguments; return new Promise(function (resolve, reject) { var gen = fn.apply(self, args); function _next(value) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "next", value); } function _throw(err) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "throw", err); } _next(undefined); }); }; }
var BaseWorkflow = class extends workers.WorkflowEntrypoint {
  run(event, step) {
    var _this = this;
    return _asyncToGenerator(function* () {
      yield _this.work(step);
      yield step.do("base", /*#__PURE__*/_asyncToGenerator(function* () {}));
    })();
  }
  log(step, name) {
    return _asyncToGenerator(function* () {
      yield step.do(`log ${name}`, /*#__PURE__*/_asyncToGenerator(function* () {}));
    })();
  }
};

// named.ts

var Named = class extends workers.WorkflowEntrypoint {
  run(event, step) {
    return _asyncToGenerator(function* () {
      yield step.do("named", /*#__PURE__*/_asyncToGenerator(function* () {}));
    })();
  }
};

// others.ts
exports.Renamed = Named;
var Other = class extends workers.WorkflowEntrypoint {
  run(event, step) {
    return _asyncToGenerator(function* () {
      yield step.do("other", /*#__PURE__*/_asyncToGenerator(function* () {}));
    })();
  }
};

// main.ts
exports.Other = Other;
var Derived = class extends BaseWorkflow {
  work(step) {
    var _this2 = this;
    return _asyncToGenerator(function* () {
      yield _this2.log(step, "derived");
    })();
  }
};
exports.Derived = Derived;
