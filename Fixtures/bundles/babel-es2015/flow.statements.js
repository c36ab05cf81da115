"use strict";

Object.defineProperty(exports, "__esModule", {
  value: true
});
exports.Statements = void 0;
var _cloudflareWorkers = require("cloudflare:workers");
const _excluded = ["id"];
function _slicedToArray(arr, i) { return _arrayWithHoles(arr) || _iterableToArrayLimit(arr, i) || _unsupportedIterableToArray(arr, i) || _nonIterableRest(); }
function _nonIterableRest() { throw new TypeError("Invalid attempt to destructure non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method."); }
function _unsupportedIterableToArray(o, minLen) { if (!o) return; if (typeof o === "string") return _arrayLikeToArray(o, minLen); var n = Object.prototype.toString.call(o).slice(8, -1); if (n === "Object" && o.constructor) n = o.constructor.name; if (n === "Map" || n === "Set") return Array.from(o); if (n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)) return _arrayLikeToArray(o, minLen); }
function _arrayLikeToArray(arr, len) { if (len == null || len > arr.length) len = arr.length; for (var i = 0, arr2 = new Array(len); i < len; i++) arr2[i] = arr[i]; return arr2; }
function _iterableToArrayLimit(arr, i) { var _i = null == arr ? null : "undefined" != typeof Symbol && arr[Symbol.iterator] || arr["@@iterator"]; if (null != _i) { var _s, _e, _x, _r, _arr = [], _n = !0, _d = !1; try { if (_x = (_i = _i.call(arr)).next, 0 === i) { if (Object(_i) !== _i) return; _n = !1; } else for (; !(_n = (_s = _x.call(_i)).done) && (_arr.push(_s.value), _arr.length !== i); _n = !0); } catch (err) { _d = !0, _e = err; } finally { try { if (!_n && null != _i.return && (_r = _i.return(), Object(_r) !== _r)) return; } finally { if (_d) throw _e; } } return _arr; } }
function _arrayWithHoles(arr) { if (Array.isArray(arr)) return arr; }
function _objectWithoutProperties(source, excluded) { if (source == null) return {}; var target = _objectWithoutPropertiesLoose(source, excluded); var key, i; if (Object.getOwnPropertySymbols) { var sourceSymbolKeys = Object.getOwnPropertySymbols(source); for (i = 0; i < sourceSymbolKeys.length; i++) { key = sourceSymbolKeys[i]; if (excluded.indexOf(key) >= 0) continue; if (!Object.prototype.propertyIsEnumerable.call(source, key)) continue; target[key] = source[key]; } } return target; }
function _objectWithoutPropertiesLoose(source, excluded) { if (source == null) return {}; var target = {}; var sourceKeys = Object.keys(source); var key, i; for (i = 0; i < sourceKeys.length; i++) { key = sourceKeys[i]; if (excluded.indexOf(key) >= 0) continue; target[key] = source[key]; } return target; }
function asyncGeneratorStep(gen, resolve, reject, _next, _throw, key, arg) { try { var info = gen[key](arg); var value = info.value; } catch (error) { reject(error); return; } if (info.done) { resolve(value); } else { Promise.resolve(value).then(_next, _throw); } }
function _asyncToGenerator(fn) { return function () { var self = this, args = arguments; return new Promise(function (resolve, reject) { var gen = fn.apply(self, args); function _next(value) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "next", value); } function _throw(err) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "throw", err); } _next(undefined); }); }; }
var Report = class {
  constructor(rows, title) {
    this.rows = rows;
    this.title = title;
  }
};
var tag = (parts, ...values) => values.join(parts[0]);
var Statements = class extends _cloudflareWorkers.WorkflowEntrypoint {
  run(event, step) {
    return _asyncToGenerator(function* () {
      const report = new Report(yield step.do("rows", /*#__PURE__*/_asyncToGenerator(function* () {
        return [];
      })), yield step.do("title", /*#__PURE__*/_asyncToGenerator(function* () {
        return "t";
      })));
      const tagged = tag`a ${yield step.do("tagged", /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }))} b`;
      const _yield$step$do = yield step.do("destructured", /*#__PURE__*/_asyncToGenerator(function* () {
          return {
            id: 1
          };
        })),
        id = _yield$step$do.id,
        rest = _objectWithoutProperties(_yield$step$do, _excluded);
      let first;
      var _yield$step$do2 = yield step.do("array pattern", /*#__PURE__*/_asyncToGenerator(function* () {
        return [1];
      }));
      var _yield$step$do3 = _slicedToArray(_yield$step$do2, 1);
      first = _yield$step$do3[0];
      if (event.payload.bad) throw new Error(yield step.do("message", /*#__PURE__*/_asyncToGenerator(function* () {
        return "bad";
      })));
      return [report, tagged, id, rest, first, yield step.do("returned", /*#__PURE__*/_asyncToGenerator(function* () {
        return 1;
      }))];
    })();
  }
};
exports.Statements = Statements;
