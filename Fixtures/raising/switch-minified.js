// Babel and uglify-js makes this of:
// async function f(k, go) { switch (k) { case "a": await go("a"); break; case "b": await go("b"); break; default: await go("other"); } await go("after"); }

function f(_x, _x2) {
  return _f.apply(this, arguments);
}

function _f() {
  return (_f = babelHelpers.asyncToGenerator(_regeneratorRuntime().mark(function _callee(k, go) {
    return _regeneratorRuntime().wrap(function(_context) {
      for (;;) switch (_context.prev = _context.next) {
       case 0:
        _context.t0 = k, _context.next = "a" === _context.t0 ? 3 : "b" === _context.t0 ? 6 : 9;
        break;

       case 3:
        return _context.next = 5, go("a");

       case 5:
        return _context.abrupt("break", 11);

       case 6:
        return _context.next = 8, go("b");

       case 8:
        return _context.abrupt("break", 11);

       case 9:
        return _context.next = 11, go("other");

       case 11:
        return _context.next = 13, go("after");

       case 13:
       case "end":
        return _context.stop();
      }
    }, _callee);
  }))).apply(this, arguments);
}
