// tsc makes this of:
// function f(rows, go) { for (const row of rows) { if (row.skip) continue; if (row.last) break; go(() => row.id); } }

function f(rows, go) {
  var _loop_1 = function (row) {
    if (row.skip)
      return "continue";
    if (row.last)
      return "break";
    go(function () { return row.id; });
  };
  for (var _i = 0, rows_1 = rows; _i < rows_1.length; _i++) {
    var row = rows_1[_i];
    var state_1 = _loop_1(row);
    if (state_1 === "break")
      break;
  }
}
