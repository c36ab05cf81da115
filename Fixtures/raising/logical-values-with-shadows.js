// The parameters of machines inside have the name of the variable that TypeScript keeps the left
// side of `a && await b` in.

function f(step, flag) {
  return __awaiter(this, void 0, void 0, function () {
    var _b;
    return __generator(this, function (_c) {
      switch (_c.label) {
        case 0:
          _b = (!flag);
          if (!_b) return [3, 2];
          return [4, step.do("a", function () { return __awaiter(void 0, void 0, void 0, function () {
            return __generator(this, function (_b) { return [2, 1]; });
          }); })];
        case 1:
          _b = (_c.sent());
          _c.label = 2;
        case 2:
          if (!_b) return [3, 4];
          return [4, step.do("b", function (_b) { return _b; })];
        case 3:
          _c.sent();
          _c.label = 4;
        case 4: return [2];
      }
    });
  });
}
