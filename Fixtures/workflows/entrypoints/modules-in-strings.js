// I3, I4: a bundle that keeps its modules in strings and evaluates them where they stand.
(() => {
  var modules = {
    "./src/steps.js": (module, exports, load) => {
      eval("load.d(exports, { charge: () => charge });\nasync function charge(step) {\n  await step.do(\"charge \\u2713\", async () => 1);\n}\n//# sourceURL=app:///./src/steps.js");
    },
    "./src/index.js": (module, exports, load) => {
      eval(load.ts("load.d(exports, { Order: () => Order });\nvar platform = require(\"cloudflare:workers\");\nvar steps = load(\"./src/steps.js\");\nclass Order extends platform.WorkflowEntrypoint {\n  async run(event, step) {\n    await (0, steps.charge)(step);\n    await step.sleep('wait', 1000);\n  }\n}\n\n//# sourceURL=app:///./src/index.js"));
    },
  };
  var cache = {};
  function load(id) {
    if (cache[id]) return cache[id].exports;
    var module = (cache[id] = { exports: {} });
    modules[id](module, module.exports, load);
    return module.exports;
  }
  load.d = (exports, definition) => {
    for (var key in definition) Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
  };
  load.ts = (text) => text;
  module.exports = load("./src/index.js");
})();

//= Order
//= ├─ ƒ function     charge()
//= └─ ◷ sleep        wait  (1s)
//=
//= function charge()
//= └─ ▸ do           charge ✓
