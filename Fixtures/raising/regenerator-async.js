// Babel's regenerator makes this of:
// async function f(go) { if (await go(1)) go(2); }

function f(go) {
  return _regeneratorRuntime().async(function f$(_context) {
    while (1) switch (_context.prev = _context.next) {
      case 0:
        _context.next = 2;
        return _regeneratorRuntime().awrap(go(1));
      case 2:
        if (!_context.sent) {
          _context.next = 4;
          break;
        }
        go(2);
      case 4:
      case "end":
        return _context.stop();
    }
  }, null, null, null, Promise);
}
