// TypeScript makes this of:
// async function f(rows, go) { for await (const row of rows) { go(row.id); } }

async function f(rows, go) {
  var _a, e_1, _b, _c;
  try {
    for (var _d = true, rows_1 = __asyncValues(rows), rows_1_1; rows_1_1 = await rows_1.next(), _a = rows_1_1.done, !_a; _d = true) {
      _c = rows_1_1.value;
      _d = false;
      const row = _c;
      go(row.id);
    }
  }
  catch (e_1_1) { e_1 = { error: e_1_1 }; }
  finally {
    try {
      if (!_d && !_a && (_b = rows_1.return)) await _b.call(rows_1);
    }
    finally { if (e_1) throw e_1.error; }
  }
}
