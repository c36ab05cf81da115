// I3, I4: a namespace that a bundler's helper makes of a global of which nothing is known.
var bundle = (function (exports, workers) {
  function _interopNamespace(e) {
    var n = Object.create(null);
    if (e) {
      Object.keys(e).forEach(function (k) {
        if (k !== "default") {
          var d = Object.getOwnPropertyDescriptor(e, k);
          Object.defineProperty(n, k, d.get ? d : { enumerable: true, get: function () { return e[k]; } });
        }
      });
    }
    n.default = e;
    return Object.freeze(n);
  }
  var workers__namespace = _interopNamespace(workers);
  class Base extends workers__namespace.WorkflowEntrypoint {
    async run(event, step) {
      await step.do("base", async () => 1);
    }
  }
  class Derived extends Base {}
  exports.Derived = Derived;
  return exports;
})({}, cloudflareWorkers);

//= Derived
//= └─ ▸ do           base
