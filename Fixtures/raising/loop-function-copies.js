// TypeScript makes this of:
// function* f(count, go) { for (let n = 0; n < count; n++) { if (yield go(() => n++)) break; } }

function* f(count, go) {
  var _loop_1, out_n_1, n, state_1;
  _loop_1 = function* (n) {
    if (yield go(() => n++)) {
      return out_n_1 = n, "break";
    }
    out_n_1 = n;
    return;
  };
  n = 0;
  while (n < count) {
    state_1 = yield* _loop_1(n);
    n = out_n_1;
    if (state_1 === "break") break;
    n++;
  }
}
