// uglify-js uses the variable of what the iterator gives again inside of an expression, or for the
// result of a test, or under a condition:
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

function g(rows, step, _createForOfIteratorHelper) {
  var i, r, n;
  i = _createForOfIteratorHelper(rows);
  try {
    for (i.s(); !(r = i.n()).done;) {
      if (step(r.value), !r.value.open) continue;
      r = _createForOfIteratorHelper(step.parts);
      try {
        for (r.s(); !(n = r.n()).done;) step(n.value);
      } catch (t) {
        r.e(t);
      } finally {
        r.f();
      }
    }
  } catch (t) {
    i.e(t);
  } finally {
    i.f();
  }
}
