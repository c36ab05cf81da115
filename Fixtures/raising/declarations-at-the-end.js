// A minifier puts the declarations of a state machine of TypeScript behind its last statement, and
// leaves out the semicolon behind what is the last of a block.

function f(event) {
  return __awaiter(this, void 0, void 0, function () {
    return __generator(this, function (_a) {
      return [2, first((order = event.payload).lines)];
      var order
      function first(lines) { return lines.find(function (line) { return !order.state[line.sku]; }); }
    });
  });
}
function g(self) {
  return __awaiter(this, void 0, void 0, function () {
    return __generator(this, function (_a) {
      switch (_a.label) {
        case 0: return (db = self.db).open(), [4, db.read()];
        case 1: return [2, (last = _a.sent()).value];
      }
      var db, last
    });
  });
}
