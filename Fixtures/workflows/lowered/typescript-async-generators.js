// I4: async generators as TypeScript lowers them: the driver waits for objects of its own class.
import { WorkflowEntrypoint } from "cloudflare:workers";
var __awaiter = function (self, args, P, generator) {
  return new Promise(function (resolve, reject) {
    var running = generator.apply(self, args || []);
    function go(word, value) {
      var result = running[word](value);
      if (result.done) resolve(result.value);
      else Promise.resolve(result.value).then(function (v) { go("next", v); }, function (e) { go("throw", e); });
    }
    go("next");
  });
};
var __await = function (v) { return this instanceof __await ? (this.v = v, this) : new __await(v); };
var __asyncGenerator = function (self, args, generator) {
  var running = generator.apply(self, args || []), last = Promise.resolve();
  function go(word, value) {
    var result = running[word](value);
    if (!(result.value instanceof __await)) return result;
    return Promise.resolve(result.value.v).then(function (v) { return go("next", v); }, function (e) { return go("throw", e); });
  }
  function verb(word) { return function (v) { return last = last.then(function () { return go(word, v); }); }; }
  var iterator = { next: verb("next"), throw: verb("throw"), return: verb("return") };
  iterator[Symbol.asyncIterator] = function () { return this; };
  return iterator;
};
var __asyncValues = function (o) {
  var method = o[Symbol.asyncIterator];
  return method ? method.call(o) : o[Symbol.iterator]();
};
var __asyncDelegator = function (o) {
  var isWaiting, iterator = {};
  function verb(word) { return function (v) { return (isWaiting = !isWaiting) ? { value: new __await(o[word](v)), done: false } : v; }; }
  iterator.next = verb("next");
  iterator[Symbol.iterator] = function () { return this; };
  return iterator;
};
export class Pages extends WorkflowEntrypoint {
  load(step, name) {
    return __asyncGenerator(this, arguments, function* load_1() {
      const page = yield __await(step.do(`load ${name}`, () => __awaiter(this, void 0, void 0, function* () { return 1; })));
      yield yield __await(page);
      yield yield __await(step.do(`load more of ${name}`, () => 2));
    });
  }
  run(event, step) {
    return __awaiter(this, void 0, void 0, function* () {
      var e_1, _a;
      const self = this;
      function all() {
        return __asyncGenerator(this, arguments, function* all_1() {
          yield __await(step.do("begin", () => 0));
          yield __await(yield* __asyncDelegator(__asyncValues(self.load(step, "users"))));
          yield __await(step.do("end", () => 3));
        });
      }
      try {
        for (var _b = __asyncValues(all()), _c; _c = yield _b.next(), !_c.done;) {
          const page = _c.value;
          yield step.do("save", () => page);
        }
      }
      catch (e_1_1) { e_1 = { error: e_1_1 }; }
      finally {
        try {
          if (_c && !_c.done && (_a = _b.return)) yield _a.call(_b);
        }
        finally { if (e_1) throw e_1.error; }
      }
    });
  }
}

//= Pages
//= ├─ ▸ do           begin
//= ├─ ▸ do           load users
//= ├─ ▸ do           save
//= ├─ ▸ do           load more of users
//= ├─ ▸ do           save
//= └─ ▸ do           end
