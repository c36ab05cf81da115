// Babel makes this of:
// async function f(go) { try { return await go("a"); } catch (e) { if (e.fatal) throw e; await go("b"); } await go("rest"); }

function f(_x) {
  return _f.apply(this, arguments);
}
function _f() {
  _f = babelHelpers.asyncToGenerator( /*#__PURE__*/_regeneratorRuntime().mark(function _callee(go) {
    return _regeneratorRuntime().wrap(function _callee$(_context) {
      while (1) switch (_context.prev = _context.next) {
        case 0:
          _context.prev = 0;
          _context.next = 3;
          return go("a");
        case 3:
          return _context.abrupt("return", _context.sent);
        case 6:
          _context.prev = 6;
          _context.t0 = _context["catch"](0);
          if (!_context.t0.fatal) {
            _context.next = 10;
            break;
          }
          throw _context.t0;
        case 10:
          _context.next = 12;
          return go("b");
        case 12:
          _context.next = 14;
          return go("rest");
        case 14:
        case "end":
          return _context.stop();
      }
    }, _callee, null, [[0, 6]]);
  }));
  return _f.apply(this, arguments);
}
