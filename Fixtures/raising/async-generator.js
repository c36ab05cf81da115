// TypeScript makes this of:
// async function* all(go, rest) { yield await go(1); yield* rest(); }

function all(go, rest) {
  return __asyncGenerator(this, arguments, function* all_1() {
    yield yield __await(go(1));
    yield __await(yield* __asyncDelegator(__asyncValues(rest())));
  });
}
