"use strict";

Object.defineProperty(exports, "__esModule", {
  value: true
});
exports.Exports = void 0;
var _cloudflareWorkers = require("cloudflare:workers");
function asyncGeneratorStep(gen, resolve, reject, _next, _throw, key, arg) { try { var info = gen[key](arg); var value = info.value; } catch (error) { reject(error); return; } if (info.done) { resolve(value); } else { Promise.resolve(value).then(_next, _throw); } }
function _asyncToGenerator(fn) { return function () { var self = this, args = arguments; return new Promise(function (resolve, reject) { var gen = fn.apply(self, args); function _next(value) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "next", value); } function _throw(err) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "throw", err); } _next(undefined); }); }; }
var __defProp = Object.defineProperty;
var __export = (target, all) => {
  for (var name in all) __defProp(target, name, {
    get: all[name],
    enumerable: true
  });
};

// main.js

// functions.js
var functions_exports = {};
__export(functions_exports, {
  "any name": () => _third,
  default: () => first,
  second: () => _second,
  third: () => _third
});
function first(_x) {
  return _first.apply(this, arguments);
}
function _first() {
  _first = _asyncToGenerator(function* (step) {
    yield step.do("first", /*#__PURE__*/_asyncToGenerator(function* () {}));
  });
  return _first.apply(this, arguments);
}
function _second(_x2) {
  return _second2.apply(this, arguments);
}
function _second2() {
  _second2 = _asyncToGenerator(function* (step) {
    yield step.do("second", /*#__PURE__*/_asyncToGenerator(function* () {}));
  });
  return _second2.apply(this, arguments);
}
var _third = /*#__PURE__*/function () {
  var _ref = _asyncToGenerator(function* (step) {
    yield step.do("third", /*#__PURE__*/_asyncToGenerator(function* () {}));
  });
  return function _third(_x3) {
    return _ref.apply(this, arguments);
  };
}();

// barrel.js
var barrel_exports = {};
__export(barrel_exports, {
  "any name": () => _third,
  default: () => expression_default,
  destructured: () => _destructured,
  expression: () => expression_default,
  functions: () => functions_exports,
  second: () => _second,
  third: () => _third,
  tools: () => tools_exports
});

// expression.js
var expression_default = /*#__PURE__*/function () {
  var _ref3 = _asyncToGenerator(function* (step) {
    yield step.do("expression", /*#__PURE__*/_asyncToGenerator(function* () {}));
  });
  return function expression_default(_x4) {
    return _ref3.apply(this, arguments);
  };
}();

// more.js
var _destructured2 = {
    destructured: function () {
      var _destructured3 = _asyncToGenerator(function* (step) {
        yield step.do("destructured", /*#__PURE__*/_asyncToGenerator(function* () {}));
      });
      function destructured(_x5) {
        return _destructured3.apply(this, arguments);
      }
      return destructured;
    }()
  },
  _destructured = _destructured2.destructured;

// tools.js
var tools_exports = {};
__export(tools_exports, {
  hammer: () => _hammer,
  saw: () => _saw
});
var _hammer = step => step.do("hammer", /*#__PURE__*/_asyncToGenerator(function* () {}));
var _saw = step => step.do("saw", /*#__PURE__*/_asyncToGenerator(function* () {}));

// main.js
var destructured2 = barrel_exports.destructured;
var Exports = class extends _cloudflareWorkers.WorkflowEntrypoint {
  run(event, step) {
    return _asyncToGenerator(function* () {
      yield first(step);
      yield _second(step);
      yield _third(step);
      yield _third(step);
      yield _second(step);
      yield functions_exports.third(step);
      yield destructured2(step);
      yield expression_default(step);
      for (var _i = 0, _Object$values = Object.values(tools_exports); _i < _Object$values.length; _i++) {
        const each = _Object$values[_i];
        yield each(step);
      }
    })();
  }
};
exports.Exports = Exports;
