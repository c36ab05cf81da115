"use strict";

Object.defineProperty(exports, "__esModule", {
  value: true
});
exports.DestructuredParameter = void 0;
var _cloudflareWorkers = require("cloudflare:workers");
const _excluded = ["do", "sleep"];
function _objectWithoutProperties(source, excluded) { if (source == null) return {}; var target = _objectWithoutPropertiesLoose(source, excluded); var key, i; if (Object.getOwnPropertySymbols) { var sourceSymbolKeys = Object.getOwnPropertySymbols(source); for (i = 0; i < sourceSymbolKeys.length; i++) { key = sourceSymbolKeys[i]; if (excluded.indexOf(key) >= 0) continue; if (!Object.prototype.propertyIsEnumerable.call(source, key)) continue; target[key] = source[key]; } } return target; }
function _objectWithoutPropertiesLoose(source, excluded) { if (source == null) return {}; var target = {}; var sourceKeys = Object.keys(source); var key, i; for (i = 0; i < sourceKeys.length; i++) { key = sourceKeys[i]; if (excluded.indexOf(key) >= 0) continue; target[key] = source[key]; } return target; }
function asyncGeneratorStep(gen, resolve, reject, _next, _throw, key, arg) { try { var info = gen[key](arg); var value = info.value; } catch (error) { reject(error); return; } if (info.done) { resolve(value); } else { Promise.resolve(value).then(_next, _throw); } }
function _asyncToGenerator(fn) { return function () { var self = this, args = arguments; return new Promise(function (resolve, reject) { var gen = fn.apply(self, args); function _next(value) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "next", value); } function _throw(err) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "throw", err); } _next(undefined); }); }; }
function pause(_x) {
  return _pause.apply(this, arguments);
}
function _pause() {
  _pause = _asyncToGenerator(function* ({
    sleep
  }) {
    yield sleep("pause", 2e3);
  });
  return _pause.apply(this, arguments);
}
var DestructuredParameter = class extends _cloudflareWorkers.WorkflowEntrypoint {
  run({
    payload
  }, _ref) {
    return _asyncToGenerator(function* () {
      let work = _ref.do,
        sleep = _ref.sleep,
        others = _objectWithoutProperties(_ref, _excluded);
      yield work("first", /*#__PURE__*/_asyncToGenerator(function* () {
        return payload;
      }));
      yield sleep("short", 1e3);
      yield others.sleepUntil("later", new Date("2030-01-01T00:00:00Z"));
      yield pause({
        sleep
      });
    })();
  }
};
exports.DestructuredParameter = DestructuredParameter;
