// What stands behind an `if` whose way leaves for what comes next is its other way: no block is
// needed.

function f(step) {
  return __awaiter(this, void 0, void 0, function () {
    var e;
    return __generator(this, function (t) {
      switch (t.label) {
        case 0: e = step.do("first"), t.label = 1;
        case 1: return t.trys.push([1, , 3, 5]), [4, step.do("second")];
        case 2: return t.sent() ? [3, 5] : [2];
        case 3: return [4, e];
        case 4: return t.sent(), [7];
        case 5: return [4, step.do("third")];
        case 6: return t.sent(), [2];
      }
    });
  });
}
function g(step, r) {
  return __awaiter(this, void 0, void 0, function () {
    var n;
    return __generator(this, function (t) {
      switch (t.label) {
        case 0: return r.length ? [4, r] : [3, 4];
        case 1: return t.sent(), null != (n = r[0]) ? [3, 5] : [4, step.do("one")];
        case 2: n = t.sent(), t.label = 3;
        case 3: return [3, 5];
        case 4: return [4, step.do("none")];
        case 5: return [2, t.sent()];
      }
    });
  });
}
