var __defProp = Object.defineProperty;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __hasOwnProp = Object.prototype.hasOwnProperty;
function __accessProp(key) {
  return this[key];
}
var __toCommonJS = (from) => {
  var entry = (__moduleCache ??= new WeakMap).get(from), desc;
  if (entry)
    return entry;
  entry = __defProp({}, "__esModule", { value: true });
  if (from && typeof from === "object" || typeof from === "function") {
    for (var key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(entry, key))
        __defProp(entry, key, {
          get: __accessProp.bind(from, key),
          enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
        });
  }
  __moduleCache.set(from, entry);
  return entry;
};
var __moduleCache;
var __commonJS = (cb, mod) => () => (mod || cb((mod = { exports: {} }).exports, mod), mod.exports);
var __returnValue = (v) => v;
function __exportSetter(name, newValue) {
  this[name] = __returnValue.bind(null, newValue);
}
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, {
      get: all[name],
      enumerable: true,
      configurable: true,
      set: __exportSetter.bind(all, name)
    });
};
var __esm = (fn, res, err) => () => {
  if (fn)
    try {
      res = fn(fn = 0);
    } catch (e) {
      err = [e];
    }
  if (err)
    throw err[0];
  return res;
};

// conflict-one.ts
var picked = async (s) => {
  await s.do("picked a", async () => {});
  await s.do("picked b", async () => {});
};

// conflict-two.ts
var Conflict = async (s) => {
  await s.do("two a", async () => {});
  await s.do("two b", async () => {});
};

// only-default.ts
async function onlyDefault(s) {
  await s.do("od a", async () => {});
  await s.do("od b", async () => {});
}

// leaf.ts
function leaf(s) {
  return s.do("leaf", async () => {});
}

// deep.ts
var exports_deep = {};
__export(exports_deep, {
  deeper: () => deeper,
  leaf: () => leaf
});
var deeper;
var init_deep = __esm(() => {
  deeper = leaf;
});

// barrel.ts
var exports_barrel = {};
__export(exports_barrel, {
  Conflict: () => Conflict,
  deep: () => exports_deep,
  default: () => onlyDefault,
  picked: () => picked
});
var init_barrel = __esm(() => {
  init_deep();
});

// export-equals.ts
var require_export_equals = __commonJS(function(exports2, module2) {
  async function legacy(step) {
    await step.do("legacy a", async () => {});
    await step.do("legacy b", async () => {});
  }
  module2.exports = legacy;
});

// main.ts
var exports_main = {};
__export(exports_main, {
  W: () => W
});
module.exports = __toCommonJS(exports_main);
var import_cloudflare_workers = require("cloudflare:workers");

// default-class.ts
class Runner {
  s;
  constructor(s) {
    this.s = s;
  }
  async go() {
    await this.s.do("default class", async () => {});
    await helper(this.s);
  }
}
async function helper(step) {
  await step.sleep("helper sleep", 10);
  await step.do("helper do", async () => {});
}

// namespaces.ts
var Names;
((Names) => {
  Names.inner = "inner name";
})(Names ||= {});

// main.ts
init_barrel();

// base-runner.ts
class BaseRunner {
  name;
  static count = 0;
  constructor(name) {
    this.name = name;
    BaseRunner.count++;
  }
  async exec(step) {
    await step.do(`${this.name} exec`, async () => {});
    await this.inner(step);
  }
}

// runner.ts
class StepRunner extends BaseRunner {
  constructor(n) {
    super(n);
  }
  async inner(step) {
    await step.do(`${this.name} inner`, async () => {});
  }
}

// main.ts
init_barrel();

// wrap.ts
var wrap = (n) => async (step) => {
  await step.do(`wrapped ${n}`, async () => {});
};

// factory.ts
function makeSteps(c) {
  return c.names.map((n) => wrap(n));
}

// table.ts
async function tableFn(step, k) {
  await step.do(`table ${k}`, async () => {});
}

// config.ts
var config = { names: ["n1", "n2"], key: "picked", table: { x: tableFn, y: tableFn } };

// cyc-b.ts
class B {
  async run(step) {
    await step.do(`B ${NAME}`, async () => {});
  }
}

// cyc-a.ts
class A extends B {
  async run(step) {
    await super.run(step);
    await step.do("A run", async () => {});
  }
}
var NAME = "from a";

// queue.ts
var queue = ["initial"];

// init.ts
queue.push("pushed");
var done = false;
async function once(step) {
  if (done)
    return;
  done = true;
  for (const q of queue)
    await step.do(`once ${q}`, async () => {});
}

// late-install.ts
function install() {
  setHandler(async (s) => {
    await s.do("late a", async () => {});
    await s.do("late b", async () => {});
  });
}

// late.ts
var handler;
function setHandler(f) {
  handler = f;
}
async function later(step) {
  await handler(step);
}
install();

// main.ts
var legacy = require_export_equals();

class W extends import_cloudflare_workers.WorkflowEntrypoint {
  #runner = new StepRunner("main");
  async run(event, step) {
    await new Runner(step).go();
    await helper(step);
    await step.do("first stage" /* First */, async () => {});
    await step.do(`kind ${2 /* B */}`, async () => {});
    await step.do(Names.inner, async () => {});
    await legacy(step);
    await onlyDefault(step);
    await Conflict(step);
    await this.#runner.exec(step);
    await deeper(step);
    for (const s of makeSteps(config))
      await s(step);
    await new A().run(step);
    await once(step);
    await later(step);
    const { [config.key]: picked } = exports_barrel;
    await picked(step);
    const mod = await Promise.resolve().then(() => (init_barrel(), {}));
    await Conflict(step);
    await Promise.all(Object.entries(config.table).map(([k, f]) => f(step, k)));
  }
}
