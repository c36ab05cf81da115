// A minifier uses the names of a loop's function and of its result again, behind the loop and under
// a condition.

function f(step, rows) {
  return __awaiter(this, void 0, void 0, function () {
    var t, n, r, i;
    return __generator(this, function (e) {
      switch (e.label) {
        case 0:
          t = rows.length, n = function (r) {
            return __generator(this, function (e) {
              switch (e.label) {
                case 0: return [4, step.do(r, function () { return r; })];
                case 1: return e.sent() ? [2, { value: r }] : r === t ? [2, "break"] : [2];
              }
            });
          }, i = 0, e.label = 1;
        case 1: return i < rows.length ? [5, n(rows[i])] : [3, 4];
        case 2:
          if ("object" == typeof (r = e.sent())) return [2, r.value];
          if ("break" === r) return [3, 4];
          e.label = 3;
        case 3: return i++, [3, 1];
        case 4: return t ? [4, step.do("last", function () { return 1; })] : [3, 6];
        case 5: (n = (r = e.sent()) && r.name) && step.note(n), e.label = 6;
        case 6: return [2, null];
      }
    });
  });
}
