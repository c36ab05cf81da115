// uglify-js uses the variable of what the iterator gives again inside of an expression, or for the
// result of a test:
// async function f(rows, step) { for (const row of rows) { const names = []; names.push(row); await step?.do("a", names); } }

function f(rows, step, _createForOfIteratorHelper) {
  var i = _createForOfIteratorHelper(rows), r;
  try {
    for (i.s(); !(r = i.n()).done;) {
      var row = r.value;
      (r = []).push(row), r.push("last");
      step(r);
    }
  } catch (r) {
    i.e(r);
  } finally {
    i.f();
  }
  i = _createForOfIteratorHelper(rows);
  try {
    for (i.s(); !(r = i.n()).done;) {
      r.value, null == (r = step) || r("once");
    }
  } catch (r) {
    i.e(r);
  } finally {
    i.f();
  }
}
