// Compilers leave such a function for `const [a, b] = rows`.

function __read(o, n) {
  var m = typeof Symbol === "function" && o[Symbol.iterator];
  if (!m) return o;
  var i = m.call(o), r, list = [], e;
  try {
    while ((n === void 0 || n-- > 0) && !(r = i.next()).done) list.push(r.value);
  } catch (error) {
    e = { error: error };
  } finally {
    try {
      if (r && !r.done && (m = i["return"])) m.call(i);
    } finally {
      if (e) throw e.error;
    }
  }
  return list;
}
