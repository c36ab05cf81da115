// uglify-js uses the variable of what the iterator gives for the element, too:
// async function f(rows, go) { for (const [id, row] of rows) { await go(id, row); } return rows; }

function f(rows, go, _createForOfIteratorHelper, _slicedToArray) {
  var i = _createForOfIteratorHelper(rows), r;
  try {
    for (i.s(); !(r = i.n()).done;) {
      r = _slicedToArray(r.value, 2);
      var id = r[0];
      r = r[1];
      go(id, r);
    }
  } catch (r) {
    i.e(r);
  } finally {
    i.f();
  }
  return rows;
}
