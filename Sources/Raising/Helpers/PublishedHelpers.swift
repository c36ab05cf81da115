/// What the helpers do that compilers import from packages of theirs, as parameters and body of a
/// function: what their documentation says, in today's JavaScript.
///
/// Helpers that drive generators or make iterators are turned back where they are called; what
/// stands here of them is for calls that could not be.
enum PublishedHelpers {

  /// Returns the function behind the word `function` of a helper of `@babel/runtime` or
  /// `@swc/helpers`, by its name in small letters without underscores.
  static func code(named name: String) -> String? { common[name] ?? classes[name] ?? fields[name] }

  /// The helpers of `tslib`, by their names there.
  static let typeScript: [(name: String, code: String)] = [
    ("__extends", inherits),
    ("__assign", "(target, ...sources) { return Object.assign(target, ...sources); }"),
    ("__rest", rest), ("__decorate", decorate),
    ("__param", "(index, decorator) { return (target, key) => decorator(target, key, index); }"),
    ("__metadata", "() { return () => {}; }"),
    (
      "__awaiter",
      "(self, args, P, generator) { return (" + drive + ")(generator.apply(self, args || [])); }"
    ),
    ("__generator", machine), ("__await", "(v) { return { v }; }"),
    (
      "__exportStar",
      "(from, to) { for (const key of Object.keys(from)) if (!(key in to)) to[key] = from[key]; }"
    ),
    ("__createBinding", "(to, from, key, name = key) { to[name] = from[key]; }"),
    ("__values", "(list) { return list[Symbol.iterator](); }"),
    ("__asyncValues", "(list) { return (list[Symbol.asyncIterator] || list[Symbol.iterator])(); }"),
    ("__read", "(list) { return [...list]; }"),
    ("__spread", "(...lists) { return lists.flatMap((list) => [...list]); }"),
    ("__spreadArrays", "(...lists) { return lists.flatMap((list) => [...list]); }"),
    ("__spreadArray", "(to, from) { return [...to, ...from]; }"),
    ("__makeTemplateObject", template),
    ("__importStar", "(module) { return module; }"),
    ("__importDefault", "(m) { return m && m.__esModule ? m : { default: m }; }"),
    (
      "__classPrivateFieldGet",
      "(self, m, kind, f) { return kind === 'm' ? f : kind === 'a' ? f.call(self)"
        + " : f ? f.value : m.get(self); }"
    ),
    (
      "__classPrivateFieldSet",
      "(self, m, value, kind, f) { kind === 'a' ? f.call(self, value)"
        + " : f ? f.value = value : m.set(self, value); return value; }"
    ),
    ("__classPrivateFieldIn", "(m, self) { return m === self || m.has(self); }"),
  ]

  /// The helpers for objects, lists and functions.
  private static let common: [String: String] = [
    "asynctogenerator":
      "(f) { return function () { return (" + drive + ")(f.apply(this, arguments)); }; }",
    "defineproperty": define,
    "extends": "(target, ...sources) { return Object.assign(target, ...sources); }",
    "objectspread": "(target, ...sources) { return Object.assign(target, ...sources); }",
    "objectspread2": "(target, ...sources) { return Object.assign(target, ...sources); }",
    "objectspreadprops": "(target, source) { return Object.assign(target, source); }",
    "objectwithoutproperties": rest, "objectwithoutpropertiesloose": rest,
    "slicedtoarray": "(list) { return [...list]; }",
    "slicedtoarrayloose": "(list) { return list; }",
    "toarray": "(list) { return [...list]; }", "toconsumablearray": "(list) { return [...list]; }",
    "interoprequiredefault": "(m) { return m && m.__esModule ? m : { default: m }; }",
    "interoprequirewildcard": "(module) { return module; }",
    "taggedtemplateliteral": template, "taggedtemplateliteralloose": template,
    "tsgenerator": machine, "tsdecorate": decorate, "applydecorateddescriptor": decorate,
    "tsvalues": "(list) { return list[Symbol.iterator](); }",
    "typeof": "(value) { return typeof value; }",
    "instanceof": "(value, type) { return value instanceof type; }",
    "overloadyield": "(v, k) { this.v = v; this.k = k; }",
    "awaitasyncgenerator": "(v) { return { v }; }",
    "objectdestructuringempty": "() {}", "readonlyerror": "() {}", "newarrowcheck": "() {}",
    "topropertykey": "(key) { return key; }",
  ]

  /// The helpers for classes.
  private static let classes: [String: String] = [
    "inherits": inherits, "inheritsloose": inherits,
    "createclass": "(type, own, fixed) {"
      + " for (const part of own || []) Object.defineProperty(type.prototype, part.key, part);"
      + " for (const part of fixed || []) Object.defineProperty(type, part.key, part);"
      + " return type; }",
    "callsuper": "(self, type, args) {"
      + " return Object.getPrototypeOf(type).apply(self, args || []) || self; }",
    "createsuper": "(type) { return function () {"
      + " return Object.getPrototypeOf(type).apply(this, arguments) || this; }; }",
    "possibleconstructorreturn": "(self, value) { return value || self; }",
    "assertthisinitialized": "(self) { return self; }", "classcallcheck": "() {}",
    "getprototypeof": "(type) { return Object.getPrototypeOf(type); }",
    "setprototypeof": "(type, base) { return Object.setPrototypeOf(type, base); }",
    "superpropbase": "(object) { return Object.getPrototypeOf(object); }",
    "get": "(object, key, self) { const value = object[key];"
      + " return typeof value === 'function' ? value.bind(self || object) : value; }",
    "isnativereflectconstruct": "() { return true; }",
    "construct": "(type, args) { return new type(...args); }",
    "wrapnativesuper": "(type) { return type; }",
  ]

  /// The helpers for private members.
  private static let fields: [String: String] = [
    "classprivatefieldinitspec": "(self, m, spec) { m.set(self, spec); }",
    "classprivatefieldinit": "(self, m, spec) { m.set(self, spec); }",
    "classprivatemethodinitspec": "(self, m) { m.add(self); }",
    "classprivatemethodinit": "(self, m) { m.add(self); }",
    "classprivatefieldget": "(self, m) { const spec = m.get(self);"
      + " return spec.get ? spec.get.call(self) : spec.value; }",
    "classprivatefieldset": "(self, m, value) { const spec = m.get(self);"
      + " if (spec.set) spec.set.call(self, value); else spec.value = value; return value; }",
    "classprivatemethodget": "(self, m, method) { return method; }",
    "classprivatefieldget2": "(m, self) { return m.get(self); }",
    "classprivatefieldset2": "(m, self, value) { m.set(self, value); return value; }",
    "assertclassbrand": "(m, self, value) { return value === undefined ? self : value; }",
    "classprivatefieldloosebase": "(self) { return self; }",
    "classprivatefieldloosekey": "(name) { return '#' + name; }",
    "checkprivateredeclaration": "() {}",
  ]

  // MARK: Helpers of several names

  /// Makes a constructor one of a subclass.
  private static let inherits = "(type, base) { Object.setPrototypeOf(type, base);"
    + " type.prototype = Object.create(base.prototype, { constructor: { value: type } }); }"

  /// Gives an object a property.
  private static let define = "(object, key, value) { object[key] = value; return object; }"

  /// Copies an object without some properties.
  private static let rest = "(object, keys) { const rest = {};"
    + " for (const key of Object.keys(object)) if (!keys.includes(key)) rest[key] = object[key];"
    + " return rest; }"

  /// Makes the strings of a template.
  private static let template = "(strings, raw) { strings.raw = raw || strings; return strings; }"

  /// Calls decorators, the last first.
  private static let decorate = "(decorators, target, key, spec) {"
    + " let value = key === undefined ? target"
    + " : spec === null ? Object.getOwnPropertyDescriptor(target, key) : spec;"
    + " for (const decorator of decorators.reverse())"
    + " value = decorator(target, key, value) || value;"
    + " if (key !== undefined && value) Object.defineProperty(target, key, value);"
    + " return value; }"

  /// Runs a state machine.
  private static let machine = "(self, body) {"
    + " const state = { label: 0, sent() {}, trys: [], ops: [] }; return body.call(self, state); }"

  /// Drives a generator.
  private static let drive = "(generator) => new Promise((resolve, reject) => {"
    + " const go = (word, value) => { const result = generator[word](value);"
    + " if (result.done) resolve(result.value);"
    + " else Promise.resolve(result.value).then((v) => go('next', v), (e) => go('throw', e)); };"
    + " go('next'); })"

}
