// uglify-js keeps what a loop function returns in a variable that was another one before:
// async function f(rows, go) { const key = rows.key; go(key); for (const row of rows) { await go(() => row.id); if (row.last) return; } return go(0); }

function* g(rows, go) {
  var s = rows.key, loop;
  go(s);
  loop = function* (row) {
    yield go(function () { return row.id; });
    if (row.last) return { value: void 0 };
  };
  for (var i = 0; i < rows.length; i++) {
    if ("object" == typeof (s = yield* loop(rows[i]))) return s.value;
  }
  return go(0);
}
