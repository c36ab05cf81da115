/// What JavaScript and the platform provide, as data.
enum Natives {

  /// The methods of arrays that call a function for every element.
  static let elementMethods: Set<String> = [
    "map", "forEach", "flatMap", "filter", "some", "every", "find", "findIndex", "findLast",
    "findLastIndex", "reduce", "reduceRight",
  ]

  /// The methods by the type of their receiver.
  private static let methods: [String: Set<String>] = [
    "Array": elementMethods.union([
      "push", "pop", "shift", "unshift", "slice", "splice", "concat", "join", "reverse", "flat",
      "at", "includes", "indexOf", "lastIndexOf", "entries", "keys", "values", "sort", "fill",
      "toSorted", "toReversed", "toSpliced", "with", "copyWithin", "@@iterator", "next",
      "hasOwnProperty", "toString",
      // Iterators are lists of what is left.
      "toArray", "take", "drop",
    ]),
    "Map": [
      "get", "set", "has", "delete", "forEach", "entries", "keys", "values", "clear", "@@iterator",
      "hasOwnProperty",
    ],
    "Set": [
      "add", "has", "delete", "forEach", "entries", "keys", "values", "clear", "@@iterator",
      "hasOwnProperty", "union", "intersection", "difference", "symmetricDifference",
    ],
    "Generator": ["next", "return", "throw", "@@iterator", "@@asyncIterator"],
    "Date": [
      "getTime", "valueOf", "toISOString", "getFullYear", "getMonth", "getDate", "getDay",
      "getHours", "getMinutes", "getSeconds", "setDate", "setMonth", "setFullYear", "setHours",
      "setMinutes", "setSeconds", "setTime", "toJSON", "toString", "setUTCHours", "getUTCHours",
    ],
    "Object": ["hasOwnProperty", "toString", "valueOf", "isPrototypeOf"],
  ]

  /// Returns whether objects of `type` have a method `name`.
  static func isMethod(_ name: String, of type: String) -> Bool {
    methods[type]?.contains(name) ?? false
  }

  /// Returns whether a method of a list, map or set changes what it is called on.
  static func changesReceiver(_ name: String) -> Bool { changing.contains(name) }

  /// Returns whether a member of `Symbol` is a function rather than a symbol.
  static func isSymbolFunction(_ path: String) -> Bool {
    ["Symbol.for", "Symbol.keyFor", "Symbol.prototype"].contains(path)
  }

  /// Returns whether a method calls a function that it is handed, though what comes of that is not
  /// followed.
  static func callsArguments(_ name: String) -> Bool {
    ["sort", "toSorted", "replace", "replaceAll"].contains(name)
  }

  /// The methods of lists, maps and sets that change what they are called on.
  private static let changing: Set<String> = [
    "push", "pop", "shift", "unshift", "splice", "reverse", "sort", "fill", "copyWithin", "set",
    "add", "delete", "clear", "next",
  ]

  /// Namespaces and classes of JavaScript and the platform whose members are of no interest here.
  static let opaqueNamespaces: Set<String> = [
    "console", "crypto", "performance", "JSON", "Intl", "Atomics", "WebAssembly", "process",
    "caches", "navigator", "scheduler",
  ]

  /// The classes of JavaScript that are always there.
  static let classes: Set<String> = [
    "Array", "Boolean", "Date", "Error", "Function", "Map", "Number", "Object", "Promise", "Proxy",
    "RegExp", "Set", "String", "Symbol", "WeakMap", "WeakSet",
  ]

  /// Returns whether every function has a member of a name.
  static func isFunctionMember(_ name: String) -> Bool {
    name.hasPrefix("@@") || name.hasPrefix("__") || functionMembers.contains(name)
  }

  /// The members that every function has.
  private static let functionMembers: Set<String> = [
    "apply", "arguments", "bind", "call", "caller", "constructor", "hasOwnProperty",
    "isPrototypeOf", "length", "name", "propertyIsEnumerable", "prototype", "toLocaleString",
    "toString", "valueOf",
  ]

  /// Returns whether a path of names leads to something that is in every engine. Any other global
  /// may be missing, or a constant that a bundler fills in.
  static func isAlwaysThere(_ path: String) -> Bool {
    let root = String(path.prefix { $0 != "." })
    if path == "Reflect.decorate" { return false }
    return classes.contains(root) || namespaces.contains(root) || globalObjects.contains(path)
      || functions.contains(path)
  }

  /// The namespaces of JavaScript that are always there.
  private static let namespaces: Set<String> = ["Math", "JSON", "Reflect", "Intl", "Atomics"]

  /// The functions and further globals that are always there.
  private static let functions: Set<String> = [
    "parseInt", "parseFloat", "isNaN", "isFinite", "eval", "BigInt", "console", "crypto",
    "setTimeout", "clearTimeout", "queueMicrotask", "structuredClone", "fetch",
  ]

  /// What stands for the global object.
  static let globalObjects: Set<String> = ["globalThis", "self", "window", "global"]

  /// Returns whether a path of names leads to a class that `cloudflare:workers` exports, or to what
  /// calls it.
  static func isPlatformClass(_ path: [some StringProtocol]) -> Bool {
    guard let name = path.first, platformClasses.contains(String(name)) else { return false }
    return path.count == 1 || path.count == 2 && ["call", "apply"].contains(path[1])
  }

  /// The classes that `cloudflare:workers` exports.
  private static let platformClasses: Set<String> = [
    workflowBase, "WorkerEntrypoint", "DurableObject", "RpcTarget",
  ]

  /// The name of the base class of workflows, which `cloudflare:workers` exports.
  static let workflowBase = "WorkflowEntrypoint"

  /// Known subclasses of the base class, by module and name.
  ///
  /// See `packages/agents/src/workflows.ts` in the Agents SDK.
  static let knownBases: [String: [String: WorkflowBase]] = [
    "agents/workflows": ["AgentWorkflow": agentBase],
    "agents": ["AgentWorkflow": agentBase],
  ]

  /// Returns whether a class called `name` may be a workflow's base, as far as a name can tell.
  static func mayNameBase(_ name: String) -> Bool {
    guard name.first?.isUppercase == true else { return false }
    return name.hasSuffix("Workflow") || name.hasSuffix(workflowBase)
  }

  /// Returns the known base called `name`, wherever it is exported.
  static func base(named name: String) -> External? {
    let module = knownBases.keys.sorted().first { knownBases[$0]?[name] != nil }
    return module.map { External(specifier: $0, path: [name]) }
  }

  /// The Agents SDK's base: the durable methods that it adds to the step object run as steps of
  /// these names, of which a running number is the last part.
  private static let agentBase = WorkflowBase(
    stepExtensions: [
      "reportComplete": "__agent_reportComplete_", "reportError": "__agent_reportError_",
      "sendEvent": "__agent_sendEvent_", "updateAgentState": "__agent_updateState_",
      "mergeAgentState": "__agent_mergeState_", "resetAgentState": "__agent_resetState_",
    ],
    methods: ["waitForApproval"])

}
