// I4: loops, functions and a class as Babel writes them for ES5, with regenerator's state machines.
var _cloudflareWorkers = require("cloudflare:workers");
var _inherits = function (derived, base) {
  derived.prototype = Object.create(base.prototype, { constructor: { value: derived } });
};
var _createClass = function (target, members) {
  members.forEach(function (member) { Object.defineProperty(target.prototype, member.key, member); });
  return target;
};
var _asyncToGenerator = function (generator) {
  return function () {
    var self = this, args = arguments;
    return new Promise(function (resolve, reject) {
      var running = generator.apply(self, args);
      function go(word, value) {
        var result = running[word](value);
        if (result.done) resolve(result.value);
        else Promise.resolve(result.value).then(function (v) { go("next", v); }, function (e) { go("throw", e); });
      }
      go("next");
    });
  };
};
var _createForOfIteratorHelper = function (list) {
  var iterator = list[Symbol.iterator](), failed, error;
  return {
    s: function () {}, n: function () { return iterator.next(); },
    e: function (e) { failed = true; error = e; }, f: function () { if (failed) throw error; },
  };
};
var LoopExits = /*#__PURE__*/function (_WorkflowEntrypoint) {
  _inherits(LoopExits, _WorkflowEntrypoint);
  function LoopExits() {
        return _WorkflowEntrypoint.apply(this, arguments) || this;
  }
  _createClass(LoopExits, [{
    key: "run",
    value: function () {
      var _run = _asyncToGenerator( /*#__PURE__*/_regeneratorRuntime().mark(function _callee5(event, step) {
        var _iterator, _step, item, state, _loop, _ret;
        return _regeneratorRuntime().wrap(function _callee5$(_context6) {
          while (1) switch (_context6.prev = _context6.next) {
            case 0:
              _iterator = _createForOfIteratorHelper(event.payload.items);
              _context6.prev = 1;
              _iterator.s();
            case 3:
              if ((_step = _iterator.n()).done) {
                _context6.next = 14;
                break;
              }
              item = _step.value;
              if (!item.skip) {
                _context6.next = 7;
                break;
              }
              return _context6.abrupt("continue", 12);
            case 7:
              _context6.next = 9;
              return step.do("process", /*#__PURE__*/_asyncToGenerator( /*#__PURE__*/_regeneratorRuntime().mark(function _callee2() {
                return _regeneratorRuntime().wrap(function _callee2$(_context2) {
                  while (1) switch (_context2.prev = _context2.next) {
                    case 0:
                      return _context2.abrupt("return", "ok");
                    case 1:
                    case "end":
                      return _context2.stop();
                  }
                }, _callee2);
              })));
            case 9:
              state = _context6.sent;
              if (!(state === "stop")) {
                _context6.next = 12;
                break;
              }
              return _context6.abrupt("break", 14);
            case 12:
              _context6.next = 3;
              break;
            case 14:
              _context6.next = 19;
              break;
            case 16:
              _context6.prev = 16;
              _context6.t0 = _context6["catch"](1);
              _iterator.e(_context6.t0);
            case 19:
              _context6.prev = 19;
              _iterator.f();
              return _context6.finish(19);
            case 22:
              _loop = /*#__PURE__*/_regeneratorRuntime().mark(function _loop() {
                var page;
                return _regeneratorRuntime().wrap(function _loop$(_context5) {
                  while (1) switch (_context5.prev = _context5.next) {
                    case 0:
                      _context5.next = 2;
                      return step.do("next page", /*#__PURE__*/_asyncToGenerator( /*#__PURE__*/_regeneratorRuntime().mark(function _callee3() {
                        return _regeneratorRuntime().wrap(function _callee3$(_context3) {
                          while (1) switch (_context3.prev = _context3.next) {
                            case 0:
                              return _context3.abrupt("return", null);
                            case 1:
                            case "end":
                              return _context3.stop();
                          }
                        }, _callee3);
                      })));
                    case 2:
                      page = _context5.sent;
                      if (page) {
                        _context5.next = 5;
                        break;
                      }
                      return _context5.abrupt("return", "break");
                    case 5:
                      _context5.next = 7;
                      return step.do("save page", /*#__PURE__*/_asyncToGenerator( /*#__PURE__*/_regeneratorRuntime().mark(function _callee4() {
                        return _regeneratorRuntime().wrap(function _callee4$(_context4) {
                          while (1) switch (_context4.prev = _context4.next) {
                            case 0:
                              return _context4.abrupt("return", page);
                            case 1:
                            case "end":
                              return _context4.stop();
                          }
                        }, _callee4);
                      })));
                    case 7:
                      if (!page.last) {
                        _context5.next = 9;
                        break;
                      }
                      return _context5.abrupt("return", "continue");
                    case 9:
                    case "end":
                      return _context5.stop();
                  }
                }, _loop);
              });
            case 23:
              if (!true) {
                _context6.next = 32;
                break;
              }
              return _context6.delegateYield(_loop(), "t1", 25);
            case 25:
              _ret = _context6.t1;
              if (!(_ret === "break")) {
                _context6.next = 28;
                break;
              }
              return _context6.abrupt("break", 32);
            case 28:
              if (!(_ret === "continue")) {
                _context6.next = 30;
                break;
              }
              return _context6.abrupt("continue", 23);
            case 30:
              _context6.next = 23;
              break;
            case 32:
              _context6.next = 34;
              return step.do("finish", /*#__PURE__*/_asyncToGenerator( /*#__PURE__*/_regeneratorRuntime().mark(function _callee() {
                return _regeneratorRuntime().wrap(function _callee$(_context) {
                  while (1) switch (_context.prev = _context.next) {
                    case 0:
                      return _context.abrupt("return", 1);
                    case 1:
                    case "end":
                      return _context.stop();
                  }
                }, _callee);
              })));
            case 34:
            case "end":
              return _context6.stop();
          }
        }, _callee5, null, [[1, 16, 19, 22]]);
      }));
      function run(_x, _x2) {
        return _run.apply(this, arguments);
      }
      return run;
    }()
  }]);
  return LoopExits;
}(_cloudflareWorkers.WorkflowEntrypoint);
exports.LoopExits = LoopExits;

//= LoopExits
//= ├─ ↻ loop for (item of event.payload.items)
//= │  ├─ ◇ if
//= │  │  └─ item.skip
//= │  │     └─ ■ continue
//= │  ├─ ▸ do           process
//= │  └─ ◇ if
//= │     └─ state === "stop"
//= │        └─ ■ break
//= ├─ ↻ loop while (true)
//= │  ├─ ▸ do           next page
//= │  ├─ ◇ if
//= │  │  └─ !page
//= │  │     └─ ■ break
//= │  └─ ▸ do           save page
//= └─ ▸ do           finish
