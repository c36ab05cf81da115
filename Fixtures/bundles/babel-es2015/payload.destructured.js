"use strict";

Object.defineProperty(exports, "__esModule", {
  value: true
});
exports.Destructured = void 0;
var _cloudflareWorkers = require("cloudflare:workers");
const _excluded = ["name"];
function _objectWithoutProperties(source, excluded) { if (source == null) return {}; var target = _objectWithoutPropertiesLoose(source, excluded); var key, i; if (Object.getOwnPropertySymbols) { var sourceSymbolKeys = Object.getOwnPropertySymbols(source); for (i = 0; i < sourceSymbolKeys.length; i++) { key = sourceSymbolKeys[i]; if (excluded.indexOf(key) >= 0) continue; if (!Object.prototype.propertyIsEnumerable.call(source, key)) continue; target[key] = source[key]; } } return target; }
function _objectWithoutPropertiesLoose(source, excluded) { if (source == null) return {}; var target = {}; var sourceKeys = Object.keys(source); var key, i; for (i = 0; i < sourceKeys.length; i++) { key = sourceKeys[i]; if (excluded.indexOf(key) >= 0) continue; target[key] = source[key]; } return target; }
function asyncGeneratorStep(gen, resolve, reject, _next, _throw, key, arg) { try { var info = gen[key](arg); var value = info.value; } catch (error) { reject(error); return; } if (info.done) { resolve(value); } else { Promise.resolve(value).then(_next, _throw); } }
function _asyncToGenerator(fn) { return function () { var self = this, args = arguments; return new Promise(function (resolve, reject) { var gen = fn.apply(self, args); function _next(value) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "next", value); } function _throw(err) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "throw", err); } _next(undefined); }); }; }
var Destructured = class extends _cloudflareWorkers.WorkflowEntrypoint {
  run(_ref, step) {
    return _asyncToGenerator(function* () {
      let _ref$payload = _ref.payload,
        id = _ref$payload.id,
        _ref$payload$user = _ref$payload.user,
        userName = _ref$payload$user.name,
        others = _objectWithoutProperties(_ref$payload$user, _excluded),
        _ref$payload$tags = _ref$payload.tags,
        tags = _ref$payload$tags === void 0 ? [] : _ref$payload$tags,
        instanceId = _ref.instanceId;
      yield step.do("use", /*#__PURE__*/_asyncToGenerator(function* () {
        return [id, userName, others, tags, instanceId];
      }));
    })();
  }
};
exports.Destructured = Destructured;
