// I4: a bundle whose loader is asked for a module that it has begun to load: it gives what it has so far.
(() => {
  var modules = {
    a: (module, exports, load) => {
      load.d(exports, { A: () => A, NAME: () => NAME });
      var b = load("b");
      class A extends b.B {
        async go(step) {
          await super.go(step);
          await step.do("of A", async () => 1);
        }
      }
      const NAME = "with a";
    },
    b: (module, exports, load) => {
      load.d(exports, { B: () => B });
      var a = load("a");
      class B {
        async go(step) {
          await step.do(`of B ${a.NAME}`, async () => 1);
        }
      }
    },
    platform: (module) => {
      module.exports = require("cloudflare:workers");
    },
  };
  var cache = {};
  function load(id) {
    var known = cache[id];
    if (known !== undefined) return known.exports;
    var module = (cache[id] = { exports: {} });
    modules[id](module, module.exports, load);
    return module.exports;
  }
  load.d = (exports, definition) => {
    for (var key in definition) {
      if (load.o(definition, key) && !load.o(exports, key)) {
        Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
      }
    }
  };
  load.o = (object, key) => Object.prototype.hasOwnProperty.call(object, key);
  var all = {};
  load.d(all, { CircularModules: () => CircularModules });
  var platform = load("platform"), a = load("a");
  class CircularModules extends platform.WorkflowEntrypoint {
    async run(event, step) {
      await new a.A().go(step);
    }
  }
  module.exports = all;
})();

//= CircularModules
//= └─ ƒ function     A.go()
//=
//= function A.go()
//= ├─ ƒ function     B.go()
//= └─ ▸ do           of A
//=
//= function B.go()
//= └─ ▸ do           of B with a
