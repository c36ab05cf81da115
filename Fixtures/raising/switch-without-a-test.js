// terser leaves nothing of a test that decides nothing but what it reads:
// async function f(go, key) { switch (key) { case "a": await go(1); break; case "b": default: await go(2); } return go(3); }

function f(go, key) {
  return w(r().mark(function t() {
    return r().wrap(function (t) {
      for (;;) switch (t.prev = t.next) {
        case 0: t.t0 = key, t.next = "a" === t.t0 ? 3 : (t.t0, 6); break;
        case 3: return t.next = 5, go(1);
        case 5: return t.abrupt("break", 8);
        case 6: return t.next = 8, go(2);
        case 8: return t.abrupt("return", go(3));
        case 9: case "end": return t.stop();
      }
    }, t);
  }))();
}
