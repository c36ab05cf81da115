// Babel makes this of:
// async function* all(go, rest) { yield await go(1); yield* rest(); }

function all(_x, _x2) {
  return _all.apply(this, arguments);
}
function _all() {
  _all = _wrapAsyncGenerator(/*#__PURE__*/_regeneratorRuntime().mark(function _callee(go, rest) {
    return _regeneratorRuntime().wrap(function _callee$(_context) {
      while (1) switch (_context.prev = _context.next) {
        case 0:
          _context.next = 2;
          return _awaitAsyncGenerator(go(1));
        case 2:
          _context.next = 4;
          return _context.sent;
        case 4:
          return _context.delegateYield(_asyncGeneratorDelegate(_asyncIterator(rest()), _awaitAsyncGenerator), "t0", 5);
        case 5:
        case "end":
          return _context.stop();
      }
    }, _callee);
  }));
  return _all.apply(this, arguments);
}
