"use strict";

Object.defineProperty(exports, "__esModule", {
  value: true
});
exports.RecursionTree = void 0;
var _cloudflareWorkers = require("cloudflare:workers");
function asyncGeneratorStep(gen, resolve, reject, _next, _throw, key, arg) { try { var info = gen[key](arg); var value = info.value; } catch (error) { reject(error); return; } if (info.done) { resolve(value); } else { Promise.resolve(value).then(_next, _throw); } }
function _asyncToGenerator(fn) { return function () { var self = this, args = arguments; return new Promise(function (resolve, reject) { var gen = fn.apply(self, args); function _next(value) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "next", value); } function _throw(err) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "throw", err); } _next(undefined); }); }; }
var RecursionTree = class extends _cloudflareWorkers.WorkflowEntrypoint {
  run(event, step) {
    return _asyncToGenerator(function* () {
      const walk = /*#__PURE__*/function () {
        var _ref = _asyncToGenerator(function* (node, depth = 0) {
          var _node$children;
          yield step.do(`visit ${node.id}`, /*#__PURE__*/_asyncToGenerator(function* () {
            return node.id;
          }));
          yield Promise.all(((_node$children = node.children) !== null && _node$children !== void 0 ? _node$children : []).map(c => walk(c, depth + 1)));
        });
        return function walk(_x) {
          return _ref.apply(this, arguments);
        };
      }();
      yield walk(event.payload.root);
    })();
  }
};
exports.RecursionTree = RecursionTree;
