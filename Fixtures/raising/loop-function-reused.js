// uglify-js uses the variable of the function that tsc makes of a loop's body for other things, too:
// async function f(rows, go) { const { key } = await go(0); for (const row of rows) { if (row.last) break; await go(() => row.id + key); } const end = await go(1); return end; }

function* g(rows, go) {
  var r = yield go(0), key = r.key;
  r = function* (row) {
    if (row.last) return "break";
    yield go(function () { return row.id + key; });
  };
  for (var i = 0; i < rows.length; i++) {
    var state = yield* r(rows[i]);
    if ("break" === state) break;
  }
  r = yield go(1);
  return r;
}
