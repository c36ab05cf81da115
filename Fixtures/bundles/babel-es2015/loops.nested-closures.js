"use strict";

Object.defineProperty(exports, "__esModule", {
  value: true
});
exports.NestedClosures = void 0;
var _cloudflareWorkers = require("cloudflare:workers");
function asyncGeneratorStep(gen, resolve, reject, _next, _throw, key, arg) { try { var info = gen[key](arg); var value = info.value; } catch (error) { reject(error); return; } if (info.done) { resolve(value); } else { Promise.resolve(value).then(_next, _throw); } }
function _asyncToGenerator(fn) { return function () { var self = this, args = arguments; return new Promise(function (resolve, reject) { var gen = fn.apply(self, args); function _next(value) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "next", value); } function _throw(err) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "throw", err); } _next(undefined); }); }; }
var NestedClosures = class extends _cloudflareWorkers.WorkflowEntrypoint {
  run(event, step) {
    return _asyncToGenerator(function* () {
      let list = event.payload.list;
      while (list.length > 0) {
        if (list.length > 3) {
          list = list.slice(1);
          continue;
        }
        const candidates = list;
        for (let i = 0; i < candidates.length; i++) {
          const name = candidates[i];
          if (name === "last") break;
          const edge = yield step.do("verify", /*#__PURE__*/_asyncToGenerator(function* () {
            return [name, i];
          }));
          if (!edge) continue;
          const bridge = yield step.do("bridge", /*#__PURE__*/_asyncToGenerator(function* () {
            return name;
          }));
          if (bridge) return {
            bridge
          };
          break;
        }
        const more = yield step.do("find more", /*#__PURE__*/_asyncToGenerator(function* () {
          return candidates.length;
        }));
        list = more.map(one => one + candidates[0]);
      }
      return "nothing";
    })();
  }
};
exports.NestedClosures = NestedClosures;
