// Babel makes this of:
// async function f(rows, go) { let n = 0; outer: do { for (let i = 0; i < 3; i++) { if (i === n) continue outer; await go("cell"); } n++; } while (await go("again?")); }

function f(_x, _x2) {
  return _f.apply(this, arguments);
}
function _f() {
  _f = babelHelpers.asyncToGenerator( /*#__PURE__*/_regeneratorRuntime().mark(function _callee(rows, go) {
    var n, i;
    return _regeneratorRuntime().wrap(function _callee$(_context) {
      while (1) switch (_context.prev = _context.next) {
        case 0:
          n = 0;
        case 1:
          i = 0;
        case 2:
          if (!(i < 3)) {
            _context.next = 10;
            break;
          }
          if (!(i === n)) {
            _context.next = 5;
            break;
          }
          return _context.abrupt("continue", 11);
        case 5:
          _context.next = 7;
          return go("cell");
        case 7:
          i++;
          _context.next = 2;
          break;
        case 10:
          n++;
        case 11:
          _context.next = 13;
          return go("again?");
        case 13:
          if (_context.sent) {
            _context.next = 1;
            break;
          }
        case 14:
        case "end":
          return _context.stop();
      }
    }, _callee);
  }));
  return _f.apply(this, arguments);
}
