"use strict";

Object.defineProperty(exports, "__esModule", {
  value: true
});
exports.W = void 0;
var _cloudflareWorkers = require("cloudflare:workers");
var _runner;
function _createForOfIteratorHelper(o, allowArrayLike) { var it = typeof Symbol !== "undefined" && o[Symbol.iterator] || o["@@iterator"]; if (!it) { if (Array.isArray(o) || (it = _unsupportedIterableToArray(o)) || allowArrayLike && o && typeof o.length === "number") { if (it) o = it; var i = 0; var F = function F() {}; return { s: F, n: function n() { if (i >= o.length) return { done: true }; return { done: false, value: o[i++] }; }, e: function e(_e) { throw _e; }, f: F }; } throw new TypeError("Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method."); } var normalCompletion = true, didErr = false, err; return { s: function s() { it = it.call(o); }, n: function n() { var step = it.next(); normalCompletion = step.done; return step; }, e: function e(_e2) { didErr = true; err = _e2; }, f: function f() { try { if (!normalCompletion && it.return != null) it.return(); } finally { if (didErr) throw err; } } }; }
function _unsupportedIterableToArray(o, minLen) { if (!o) return; if (typeof o === "string") return _arrayLikeToArray(o, minLen); var n = Object.prototype.toString.call(o).slice(8, -1); if (n === "Object" && o.constructor) n = o.constructor.name; if (n === "Map" || n === "Set") return Array.from(o); if (n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)) return _arrayLikeToArray(o, minLen); }
function _arrayLikeToArray(arr, len) { if (len == null || len > arr.length) len = arr.length; for (var i = 0, arr2 = new Array(len); i < len; i++) arr2[i] = arr[i]; return arr2; }
function _classPrivateFieldInitSpec(obj, privateMap, value) { _checkPrivateRedeclaration(obj, privateMap); privateMap.set(obj, value); }
function _checkPrivateRedeclaration(obj, privateCollection) { if (privateCollection.has(obj)) { throw new TypeError("Cannot initialize the same private elements twice on an object"); } }
function _classPrivateFieldGet(receiver, privateMap) { var descriptor = _classExtractFieldDescriptor(receiver, privateMap, "get"); return _classApplyDescriptorGet(receiver, descriptor); }
function _classExtractFieldDescriptor(receiver, privateMap, action) { if (!privateMap.has(receiver)) { throw new TypeError("attempted to " + action + " private field on non-instance"); } return privateMap.get(receiver); }
function _classApplyDescriptorGet(receiver, descriptor) { if (descriptor.get) { return descriptor.get.call(receiver); } return descriptor.value; }
function asyncGeneratorStep(gen, resolve, reject, _next, _throw, key, arg) { try { var info = gen[key](arg); var value = info.value; } catch (error) { reject(error); return; } if (info.done) { resolve(value); } else { Promise.resolve(value).then(_next, _throw); } }
function _asyncToGenerator(fn) { return function () { var self = this, args = arguments; return new Promise(function (resolve, reject) { var gen = fn.apply(self, args); function _next(value) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "next", value); } function _throw(err) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "throw", err); } _next(undefined); }); }; }
var __defProp = Object.defineProperty;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __defNormalProp = (obj, key, value) => key in obj ? __defProp(obj, key, {
  enumerable: true,
  configurable: true,
  writable: true,
  value
}) : obj[key] = value;
var __esm = (fn, res) => function __init() {
  return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
};
var __commonJS = (cb, mod) => function __require() {
  return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = {
    exports: {}
  }).exports, mod), mod.exports;
};
var __export = (target, all) => {
  for (var name in all) __defProp(target, name, {
    get: all[name],
    enumerable: true
  });
};
var __publicField = (obj, key, value) => {
  __defNormalProp(obj, typeof key !== "symbol" ? key + "" : key, value);
  return value;
};

// conflict-one.ts
var _picked;
var init_conflict_one = __esm({
  "conflict-one.ts"() {
    _picked = /*#__PURE__*/function () {
      var _ref = _asyncToGenerator(function* (s) {
        yield s.do("picked a", /*#__PURE__*/_asyncToGenerator(function* () {}));
        yield s.do("picked b", /*#__PURE__*/_asyncToGenerator(function* () {}));
      });
      return function picked(_x) {
        return _ref.apply(this, arguments);
      };
    }();
  }
});

// conflict-two.ts
var _Conflict;
var init_conflict_two = __esm({
  "conflict-two.ts"() {
    _Conflict = /*#__PURE__*/function () {
      var _ref4 = _asyncToGenerator(function* (s) {
        yield s.do("two a", /*#__PURE__*/_asyncToGenerator(function* () {}));
        yield s.do("two b", /*#__PURE__*/_asyncToGenerator(function* () {}));
      });
      return function Conflict(_x2) {
        return _ref4.apply(this, arguments);
      };
    }();
  }
});

// only-default.ts
function onlyDefault(_x3) {
  return _onlyDefault.apply(this, arguments);
}
function _onlyDefault() {
  _onlyDefault = _asyncToGenerator(function* (s) {
    yield s.do("od a", /*#__PURE__*/_asyncToGenerator(function* () {}));
    yield s.do("od b", /*#__PURE__*/_asyncToGenerator(function* () {}));
  });
  return _onlyDefault.apply(this, arguments);
}
var init_only_default = __esm({
  "only-default.ts"() {}
});

// leaf.ts
function _leaf(s) {
  return s.do("leaf", /*#__PURE__*/_asyncToGenerator(function* () {}));
}
var init_leaf = __esm({
  "leaf.ts"() {}
});

// deep.ts
var deep_exports = {};
__export(deep_exports, {
  deeper: () => _deeper,
  leaf: () => _leaf
});
var _deeper;
var init_deep = __esm({
  "deep.ts"() {
    init_leaf();
    _deeper = _leaf;
  }
});

// barrel.ts
var barrel_exports = {};
__export(barrel_exports, {
  Conflict: () => _Conflict,
  deep: () => deep_exports,
  default: () => onlyDefault,
  picked: () => _picked
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
    function legacy2(_x4) {
      return _legacy.apply(this, arguments);
    }
    function _legacy() {
      _legacy = _asyncToGenerator(function* (step) {
        yield step.do("legacy a", /*#__PURE__*/_asyncToGenerator(function* () {}));
        yield step.do("legacy b", /*#__PURE__*/_asyncToGenerator(function* () {}));
      });
      return _legacy.apply(this, arguments);
    }
    module.exports = legacy2;
  }
});

// main.ts

// default-class.ts
var Runner = class {
  constructor(s) {
    this.s = s;
  }
  go() {
    var _this = this;
    return _asyncToGenerator(function* () {
      yield _this.s.do("default class", /*#__PURE__*/_asyncToGenerator(function* () {}));
      yield helper(_this.s);
    })();
  }
};
function helper(_x5) {
  return _helper.apply(this, arguments);
} // namespaces.ts
function _helper() {
  _helper = _asyncToGenerator(function* (step) {
    yield step.sleep("helper sleep", 10);
    yield step.do("helper do", /*#__PURE__*/_asyncToGenerator(function* () {}));
  });
  return _helper.apply(this, arguments);
}
var Names;
(Names2 => {
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
    var _this2 = this;
    return _asyncToGenerator(function* () {
      yield step.do(`${_this2.name} exec`, /*#__PURE__*/_asyncToGenerator(function* () {}));
      yield _this2.inner(step);
    })();
  }
};
var BaseRunner = _BaseRunner;
__publicField(BaseRunner, "count", 0);

// runner.ts
var StepRunner = class extends BaseRunner {
  constructor(n) {
    super(n);
  }
  inner(step) {
    var _this3 = this;
    return _asyncToGenerator(function* () {
      yield step.do(`${_this3.name} inner`, /*#__PURE__*/_asyncToGenerator(function* () {}));
    })();
  }
};

// main.ts
init_barrel();

// wrap.ts
var wrap = n => /*#__PURE__*/function () {
  var _ref13 = _asyncToGenerator(function* (step) {
    yield step.do(`wrapped ${n}`, /*#__PURE__*/_asyncToGenerator(function* () {}));
  });
  return function (_x6) {
    return _ref13.apply(this, arguments);
  };
}();

// factory.ts
function makeSteps(c) {
  return c.names.map(n => wrap(n));
}

// table.ts
function tableFn(_x7, _x8) {
  return _tableFn.apply(this, arguments);
} // config.ts
function _tableFn() {
  _tableFn = _asyncToGenerator(function* (step, k) {
    yield step.do(`table ${k}`, /*#__PURE__*/_asyncToGenerator(function* () {}));
  });
  return _tableFn.apply(this, arguments);
}
var config = {
  names: ["n1", "n2"],
  key: "picked",
  table: {
    x: tableFn,
    y: tableFn
  }
};

// cyc-b.ts
var B = class {
  run(step) {
    return _asyncToGenerator(function* () {
      yield step.do(`B ${NAME}`, /*#__PURE__*/_asyncToGenerator(function* () {}));
    })();
  }
};

// cyc-a.ts
var A = class extends B {
  run(step) {
    var _superprop_getRun = () => super.run,
      _this4 = this;
    return _asyncToGenerator(function* () {
      yield _superprop_getRun().call(_this4, step);
      yield step.do("A run", /*#__PURE__*/_asyncToGenerator(function* () {}));
    })();
  }
};
var NAME = "from a";

// queue.ts
var queue = ["initial"];

// init.ts
queue.push("pushed");
var done = false;
function once(_x9) {
  return _once.apply(this, arguments);
} // late-install.ts
function _once() {
  _once = _asyncToGenerator(function* (step) {
    if (done) return;
    done = true;
    var _iterator2 = _createForOfIteratorHelper(queue),
      _step2;
    try {
      for (_iterator2.s(); !(_step2 = _iterator2.n()).done;) {
        const q = _step2.value;
        yield step.do(`once ${q}`, /*#__PURE__*/_asyncToGenerator(function* () {}));
      }
    } catch (err) {
      _iterator2.e(err);
    } finally {
      _iterator2.f();
    }
  });
  return _once.apply(this, arguments);
}
function install() {
  setHandler( /*#__PURE__*/function () {
    var _ref17 = _asyncToGenerator(function* (s) {
      yield s.do("late a", /*#__PURE__*/_asyncToGenerator(function* () {}));
      yield s.do("late b", /*#__PURE__*/_asyncToGenerator(function* () {}));
    });
    return function (_x10) {
      return _ref17.apply(this, arguments);
    };
  }());
}

// late.ts
var handler;
function setHandler(f) {
  handler = f;
}
function later(_x11) {
  return _later.apply(this, arguments);
}
function _later() {
  _later = _asyncToGenerator(function* (step) {
    yield handler(step);
  });
  return _later.apply(this, arguments);
}
install();

// main.ts
var legacy = require_export_equals();
var W = (_runner = /*#__PURE__*/new WeakMap(), class W extends _cloudflareWorkers.WorkflowEntrypoint {
  constructor(...args) {
    super(...args);
    _classPrivateFieldInitSpec(this, _runner, {
      writable: true,
      value: new StepRunner("main")
    });
  }
  run(event, step) {
    var _this5 = this;
    return _asyncToGenerator(function* () {
      yield new Runner(step).go();
      yield helper(step);
      yield step.do("first stage" /* First */, /*#__PURE__*/_asyncToGenerator(function* () {}));
      yield step.do(`kind ${2 /* B */}`, /*#__PURE__*/_asyncToGenerator(function* () {}));
      yield step.do(Names.inner, /*#__PURE__*/_asyncToGenerator(function* () {}));
      yield legacy(step);
      yield onlyDefault(step);
      yield _Conflict(step);
      yield _classPrivateFieldGet(_this5, _runner).exec(step);
      yield deep_exports.deeper(step);
      var _iterator = _createForOfIteratorHelper(makeSteps(config)),
        _step;
      try {
        for (_iterator.s(); !(_step = _iterator.n()).done;) {
          const s = _step.value;
          yield s(step);
        }
      } catch (err) {
        _iterator.e(err);
      } finally {
        _iterator.f();
      }
      yield new A().run(step);
      yield once(step);
      yield later(step);
      const picked2 = barrel_exports[config.key];
      yield picked2(step);
      const mod = yield Promise.resolve().then(() => (init_barrel(), barrel_exports));
      yield mod.Conflict(step);
      yield Promise.all(Object.entries(config.table).map(([k, f]) => f(step, k)));
    })();
  }
});
exports.W = W;
