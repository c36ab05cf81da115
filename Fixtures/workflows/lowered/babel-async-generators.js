// I4: async generators as Babel lowers them, with regenerator's machines and after a minifier.
import { WorkflowEntrypoint } from "cloudflare:workers";
function _OverloadYield(value, kind) { this.v = value, this.k = kind; }
function _AsyncGenerator(generator) {
  var last = Promise.resolve();
  function go(word, value) {
    var result = generator[word](value), marked = result.value instanceof _OverloadYield;
    return Promise.resolve(marked ? result.value.v : result.value).then(function (v) {
      if (!marked) return { value: v, done: result.done };
      if (result.value.k && !v.done) return { value: generator.next(v).value, done: false };
      return go("next", v);
    }, function (e) { if (marked) return go("throw", e); throw e; });
  }
  this._invoke = function (word, value) { return last = last.then(function () { return go(word, value); }); };
}
_AsyncGenerator.prototype[Symbol.asyncIterator] = function () { return this; };
_AsyncGenerator.prototype.next = function (v) { return this._invoke("next", v); };
_AsyncGenerator.prototype.return = function (v) { return this._invoke("return", v); };
function _wrapAsyncGenerator(fn) { return function () { return new _AsyncGenerator(fn.apply(this, arguments)); }; }
function _awaitAsyncGenerator(value) { return new _OverloadYield(value, 0); }
function _asyncIterator(list) {
  var method = list[Symbol.asyncIterator || "@@asyncIterator"];
  return method.call(list);
}
function _asyncGeneratorDelegate(inner) {
  var iterator = {}, waiting = false;
  iterator[Symbol.iterator] = function () { return this; };
  iterator.next = function (value) {
    if (waiting) { waiting = false; return value; }
    waiting = true;
    return { done: false, value: new _OverloadYield(inner.next(value), 1) };
  };
  return iterator;
}
export class Pages extends WorkflowEntrypoint {
  async run(event, step) {
    function load(name) { return _load.apply(this, arguments); }
    function _load() {
      _load = _wrapAsyncGenerator(function* (name) {
        yield yield _awaitAsyncGenerator(step.do("load " + name, async () => 1));
        yield yield _awaitAsyncGenerator(step.do("load more of " + name, async () => 2));
      });
      return _load.apply(this, arguments);
    }
    const all = (() => {
      var n;
      return n = function* () {
        var t;
        yield (t = step.do("begin", async () => 0), new _OverloadYield(t, 0)),
        yield* _asyncGeneratorDelegate(_asyncIterator(load("users")), _awaitAsyncGenerator),
        yield new _OverloadYield(step.do("end", async () => 3), 0);
      }, function () { return new _AsyncGenerator(n.apply(this, arguments)); };
    })();
    var _isOpen = false, _failed = false, _error;
    try {
      for (var _iterator = _asyncIterator(all()), _step; _isOpen = !(_step = await _iterator.next()).done; _isOpen = false) {
        const page = _step.value;
        await step.do("save", async () => page);
      }
    } catch (err) {
      _failed = true;
      _error = err;
    } finally {
      try {
        if (_isOpen && _iterator.return != null) await _iterator.return();
      } finally {
        if (_failed) throw _error;
      }
    }
  }
}

//= Pages
//= ├─ ▸ do           begin
//= ├─ ▸ do           load users
//= ├─ ▸ do           save
//= ├─ ▸ do           load more of users
//= ├─ ▸ do           save
//= └─ ▸ do           end
