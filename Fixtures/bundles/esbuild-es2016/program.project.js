var __defProp = Object.defineProperty;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __reflectGet = Reflect.get;
var __esm = (fn, res) => function __init() {
  return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
};
var __commonJS = (cb, mod) => function __require() {
  return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __accessCheck = (obj, member, msg) => {
  if (!member.has(obj))
    throw TypeError("Cannot " + msg);
};
var __privateGet = (obj, member, getter) => {
  __accessCheck(obj, member, "read from private field");
  return getter ? getter.call(obj) : member.get(obj);
};
var __privateAdd = (obj, member, value) => {
  if (member.has(obj))
    throw TypeError("Cannot add the same private member more than once");
  member instanceof WeakSet ? member.add(obj) : member.set(obj, value);
};
var __superGet = (cls, obj, key) => __reflectGet(__getProtoOf(cls), key, obj);
var __async = (__this, __arguments, generator) => {
  return new Promise((resolve, reject) => {
    var fulfilled = (value) => {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    };
    var rejected = (value) => {
      try {
        step(generator.throw(value));
      } catch (e) {
        reject(e);
      }
    };
    var step = (x) => x.done ? resolve(x.value) : Promise.resolve(x.value).then(fulfilled, rejected);
    step((generator = generator.apply(__this, __arguments)).next());
  });
};

// conflict-one.ts
var picked;
var init_conflict_one = __esm({
  "conflict-one.ts"() {
    picked = (s) => __async(void 0, null, function* () {
      yield s.do("picked a", () => __async(void 0, null, function* () {
      }));
      yield s.do("picked b", () => __async(void 0, null, function* () {
      }));
    });
  }
});

// conflict-two.ts
var Conflict;
var init_conflict_two = __esm({
  "conflict-two.ts"() {
    Conflict = (s) => __async(void 0, null, function* () {
      yield s.do("two a", () => __async(void 0, null, function* () {
      }));
      yield s.do("two b", () => __async(void 0, null, function* () {
      }));
    });
  }
});

// only-default.ts
function onlyDefault(s) {
  return __async(this, null, function* () {
    yield s.do("od a", () => __async(this, null, function* () {
    }));
    yield s.do("od b", () => __async(this, null, function* () {
    }));
  });
}
var init_only_default = __esm({
  "only-default.ts"() {
  }
});

// leaf.ts
function leaf(s) {
  return s.do("leaf", () => __async(this, null, function* () {
  }));
}
var init_leaf = __esm({
  "leaf.ts"() {
  }
});

// deep.ts
var deep_exports = {};
__export(deep_exports, {
  deeper: () => deeper,
  leaf: () => leaf
});
var deeper;
var init_deep = __esm({
  "deep.ts"() {
    init_leaf();
    deeper = leaf;
  }
});

// barrel.ts
var barrel_exports = {};
__export(barrel_exports, {
  Conflict: () => Conflict,
  deep: () => deep_exports,
  default: () => onlyDefault,
  picked: () => picked
});
var init_barrel = __esm({
  "barrel.ts"() {
    init_conflict_one();
    init_conflict_two();
    init_conflict_two();
    init_only_default();
    init_deep();
  }
});

// export-equals.ts
var require_export_equals = __commonJS({
  "export-equals.ts"(exports, module) {
    function legacy2(step) {
      return __async(this, null, function* () {
        yield step.do("legacy a", () => __async(this, null, function* () {
        }));
        yield step.do("legacy b", () => __async(this, null, function* () {
        }));
      });
    }
    module.exports = legacy2;
  }
});

// main.ts
import { WorkflowEntrypoint } from "cloudflare:workers";

// default-class.ts
var Runner = class {
  constructor(s) {
    this.s = s;
  }
  go() {
    return __async(this, null, function* () {
      yield this.s.do("default class", () => __async(this, null, function* () {
      }));
      yield helper(this.s);
    });
  }
};
function helper(step) {
  return __async(this, null, function* () {
    yield step.sleep("helper sleep", 10);
    yield step.do("helper do", () => __async(this, null, function* () {
    }));
  });
}

// namespaces.ts
var Names;
((Names2) => {
  Names2.inner = "inner name";
})(Names || (Names = {}));

// main.ts
init_barrel();

// base-runner.ts
var _BaseRunner = class {
  constructor(name) {
    this.name = name;
    _BaseRunner.count++;
  }
  exec(step) {
    return __async(this, null, function* () {
      yield step.do(`${this.name} exec`, () => __async(this, null, function* () {
      }));
      yield this.inner(step);
    });
  }
};
var BaseRunner = _BaseRunner;
BaseRunner.count = 0;

// runner.ts
var StepRunner = class extends BaseRunner {
  constructor(n) {
    super(n);
  }
  inner(step) {
    return __async(this, null, function* () {
      yield step.do(`${this.name} inner`, () => __async(this, null, function* () {
      }));
    });
  }
};

// main.ts
init_barrel();

// wrap.ts
var wrap = (n) => (step) => __async(void 0, null, function* () {
  yield step.do(`wrapped ${n}`, () => __async(void 0, null, function* () {
  }));
});

// factory.ts
function makeSteps(c) {
  return c.names.map((n) => wrap(n));
}

// table.ts
function tableFn(step, k) {
  return __async(this, null, function* () {
    yield step.do(`table ${k}`, () => __async(this, null, function* () {
    }));
  });
}

// config.ts
var config = { names: ["n1", "n2"], key: "picked", table: { x: tableFn, y: tableFn } };

// cyc-b.ts
var B = class {
  run(step) {
    return __async(this, null, function* () {
      yield step.do(`B ${NAME}`, () => __async(this, null, function* () {
      }));
    });
  }
};

// cyc-a.ts
var A = class extends B {
  run(step) {
    return __async(this, null, function* () {
      yield __superGet(A.prototype, this, "run").call(this, step);
      yield step.do("A run", () => __async(this, null, function* () {
      }));
    });
  }
};
var NAME = "from a";

// queue.ts
var queue = ["initial"];

// init.ts
queue.push("pushed");
var done = false;
function once(step) {
  return __async(this, null, function* () {
    if (done)
      return;
    done = true;
    for (const q of queue)
      yield step.do(`once ${q}`, () => __async(this, null, function* () {
      }));
  });
}

// late-install.ts
function install() {
  setHandler((s) => __async(this, null, function* () {
    yield s.do("late a", () => __async(this, null, function* () {
    }));
    yield s.do("late b", () => __async(this, null, function* () {
    }));
  }));
}

// late.ts
var handler;
function setHandler(f) {
  handler = f;
}
function later(step) {
  return __async(this, null, function* () {
    yield handler(step);
  });
}
install();

// main.ts
var legacy = require_export_equals();
var _runner;
var W = class extends WorkflowEntrypoint {
  constructor() {
    super(...arguments);
    __privateAdd(this, _runner, new StepRunner("main"));
  }
  run(event, step) {
    return __async(this, null, function* () {
      yield new Runner(step).go();
      yield helper(step);
      yield step.do("first stage" /* First */, () => __async(this, null, function* () {
      }));
      yield step.do(`kind ${2 /* B */}`, () => __async(this, null, function* () {
      }));
      yield step.do(Names.inner, () => __async(this, null, function* () {
      }));
      yield legacy(step);
      yield onlyDefault(step);
      yield Conflict(step);
      yield __privateGet(this, _runner).exec(step);
      yield deep_exports.deeper(step);
      for (const s of makeSteps(config))
        yield s(step);
      yield new A().run(step);
      yield once(step);
      yield later(step);
      const { [config.key]: picked2 } = barrel_exports;
      yield picked2(step);
      const mod = yield Promise.resolve().then(() => (init_barrel(), barrel_exports));
      yield mod.Conflict(step);
      yield Promise.all(Object.entries(config.table).map(([k, f]) => f(step, k)));
    });
  }
};
_runner = new WeakMap();
export {
  W
};
