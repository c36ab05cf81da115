import Semantics
import Source
import Syntax
import WorkflowModel

extension Interpreter {

  /// Returns a member of something that JavaScript or the platform provides.
  func nativeMember(_ key: String?, of path: String) -> Value {
    guard let key else { return .unknown }
    if Natives.globalObjects.contains(path) { return .native(key) }
    // A script without its imports finds the base in some global: the name decides.
    if key == Natives.workflowBase { return .native(key) }
    if let known = Natives.base(named: key), !isNamespace(path) { return .external(known) }
    switch "\(path).\(key)" {
    case "Math.PI": return .number(.pi)
    case "Map.groupBy", "Iterator.from": return .native("\(path).\(key)")
    case "Number.MAX_SAFE_INTEGER": return .number(9_007_199_254_740_991)
    case "Number.POSITIVE_INFINITY": return .number(.infinity)
    default: break
    }
    if path != "Reflect", !path.hasSuffix(".prototype"), ["call", "apply", "bind"].contains(key) {
      return makeFunction(.method("Function.\(key)", receiver: .native(path)), name: key)
    }
    let isKnown = isNamespace(path) || Natives.opaqueNamespaces.contains(path)
    if key == "prototype" || path.hasSuffix(".prototype") || isKnown {
      return .native("\(path).\(key)")
    }
    // Nobody has given it members that others, such as polyfills, would be known by.
    return isStandardFunction(path) && !Natives.isFunctionMember(key) ? .undefined : .unknown
  }

  /// Whether a path leads to a function of the language, such as `Reflect.construct`.
  private func isStandardFunction(_ path: String) -> Bool {
    let names = path.split(separator: ".")
    return names.count == 2 && isNamespace(String(names[0])) && names[0] != "Symbol"
      && names[0] != "System" && names[1].first?.isLowercase == true && names[1] != "prototype"
  }

  /// Returns whether the members of a global are known, so that a path names them.
  private func isNamespace(_ path: String) -> Bool {
    [
      "Promise", "Object", "Array", "Number", "String", "Math", "Date", "Reflect", "Symbol",
      "JSON", "System", "Function",
    ].contains(path)
  }

  /// Calls something that JavaScript or the platform provides.
  func callNative(
    _ path: String, receiver: Value, _ arguments: ArgumentList, at node: SyntaxNode
  ) -> Value {
    let parts = path.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    switch parts[0] {
    case "Promise": return callPromise(path, arguments, at: node)
    case "Object" where parts.count > 1:
      return callObject(String(parts[1]), receiver, arguments, at: node) ?? .unknown
    case "Map" where path == "Map.groupBy": return grouped(arguments, inMap: true, at: node)
    case "Iterator" where path == "Iterator.from":
      return makeArray(iteratedElements(arguments[0], at: node))
    case "Array" where parts.count > 1:
      return callArray(String(parts[1]), receiver, arguments, at: node)
    case "Reflect" where parts.count > 1: return callReflect(String(parts[1]), arguments, at: node)
    case "Function" where path.hasPrefix("Function.prototype."):
      return callFunctionMethod(String(path.dropFirst(19)), of: receiver, arguments, at: node)
    case "Number", "parseInt", "parseFloat", "Math", "BigInt":
      return callNumeric(path, arguments)
    case "eval":
      report(
        .unsupportedSyntax, "Code in a string is not read", at: node,
        hint: "Steps that it runs are not in the graph")
      return .unknown
    case "String" where parts.count == 1:
      return text(of: primitive(arguments[0], .string, at: node))
    case "Boolean" where parts.count == 1:
      return arguments[0].truth.map(Value.boolean) ?? .unknown
    case "Date": return callDate(path, arguments)
    case "setTimeout", "queueMicrotask", "setImmediate":
      // The code that follows may run before the function has, or after.
      fork(2) { way in
        if way == 0 { return }
        _ = invoke(arguments[0], receiver: .undefined, arguments.dropFirst(2), at: node)
      }
      return .unknown
    case "define": return callDefine(arguments, at: node)
    case "System" where path == "System.register": return callRegister(arguments, at: node)
    case "require":
      return arguments[0].knownString.map { required($0, at: node) } ?? .unknown
    case "structuredClone": return arguments[0]
    case "Symbol": return makeSymbol(path, arguments)
    case "JSON": return callJSON(path, arguments, at: node)
    case "Array": return constructNative(path, arguments, at: node)
    case "String", "Object", "Function": return arguments[0]
    case _ where Natives.opaqueNamespaces.contains(String(parts[0])): return .unknown
    default:
      return callUnknown(.native(path), receiver: receiver, arguments, at: node)
    }
  }

  /// Returns a symbol: a property's name that nothing else has, but for one of the registry.
  private func makeSymbol(_ path: String, _ arguments: ArgumentList) -> Value {
    if path == "Symbol.for" {
      return arguments[0].knownString.map { .native("Symbol.for \($0)") } ?? .unknown
    }
    nextSymbol += 1
    return .native("Symbol.#\(nextSymbol)")
  }

  /// Calls `Promise` or one of its members.
  private func callPromise(
    _ path: String, _ arguments: ArgumentList, at node: SyntaxNode
  ) -> Value {
    switch path {
    case "Promise.all": return combine(.all, arguments[0], at: node)
    case "Promise.allSettled": return combine(.allSettled, arguments[0], at: node)
    case "Promise.race": return combine(.race, arguments[0], at: node)
    case "Promise.any": return combine(.any, arguments[0], at: node)
    case "Promise.resolve":
      let value = assimilated(arguments[0], at: node)
      if case .promise = value { return value }
      let promise = makePromise([], value: .undefined)
      resolve(promise, with: value)
      return .promise(promise)
    case "Promise.reject":
      let promise = makePromise([], value: .unknown)
      promises[promise].isRejected = true
      promises[promise].thrown = [arguments[0]]
      return .promise(promise)
    case "Promise.withResolvers": return promiseWithResolvers()
    case "Promise.try":
      let result = invoke(
        arguments[0], receiver: .undefined, arguments.dropFirst(1), at: node)
      let promise = makePromise([], value: .undefined)
      resolve(promise, with: assimilated(result, at: node))
      return .promise(promise)
    default: return .unknown
    }
  }

  /// Returns the value of `Promise.withResolvers()`.
  private func promiseWithResolvers() -> Value {
    let promise = makePromise([], value: .undefined)
    let id = heap.allocate(HeapObject())
    define("promise", .promise(promise), on: id)
    define("resolve", makeFunction(.resolver(promise), name: "resolve"), on: id)
    define("reject", makeFunction(.rejecter(promise), name: "reject"), on: id)
    return .object(id)
  }

  /// Calls a member of `Array`, or of its prototype.
  private func callArray(
    _ name: String, _ receiver: Value, _ arguments: ArgumentList, at node: SyntaxNode
  ) -> Value {
    switch name {
    case "isArray":
      if case .object(let id) = arguments[0] {
        return .boolean(heap.objects[id].kind == .array)
      }
      return arguments[0].isUnknown || arguments[0].alternatives.count > 1
        ? .unknown : .boolean(false)
    case "of": return makeArray(elements(of: arguments))
    case "from", "fromAsync":
      let elements = lengthElements(arguments[0]) ?? iteratedElements(arguments[0], at: node)
      let isAsync = name == "fromAsync"
      let function = arguments.positional.count < 2 ? nil : arguments[1]
      let call = ElementCall(function: function, receiver: arguments[2], isAwaited: isAsync)
      let results = function == nil && !isAsync ? elements : map(elements, call, at: node)
      let array = makeArray(results)
      return isAsync ? .promise(makePromise([], value: array)) : array
    case _ where name.hasPrefix("prototype."):
      return callMethod(
        "Array." + name.dropFirst(10), of: receiver, receiver: receiver, arguments, at: node)
    default: return .unknown
    }
  }

  /// Returns the elements that `{ length: n }` stands for, or nil if `value` is not of that form.
  private func lengthElements(_ value: Value) -> Elements? {
    guard case .object(let id) = value, heap.objects[id].kind == .plain,
      let length = heap.objects[id].properties["length"]?.value
    else { return nil }
    guard let count = number(length), (0...Double(Bound.unrolledElements)).contains(count) else {
      return .many(.undefined)
    }
    return .exact(Array(repeating: .undefined, count: Int(count)))
  }

  /// Calls a member of `Reflect`.
  private func callReflect(
    _ name: String, _ arguments: ArgumentList, at node: SyntaxNode
  ) -> Value {
    switch name {
    case "apply":
      let list = iteratedElements(arguments[2], at: node)
      return invoke(
        arguments[0], receiver: arguments[1], argumentList(list), at: node)
    case "get": return get(key(from: arguments[1]), of: arguments[0], at: node)
    case "construct":
      return construct(
        arguments[0], argumentList(iteratedElements(arguments[1], at: node)), at: node,
        newTarget: arguments[2])
    case "getPrototypeOf", "setPrototypeOf", "defineProperty":
      return callObject(name, .undefined, arguments, at: node) ?? .unknown
    case "set":
      set(key(from: arguments[1]), of: arguments[0], to: arguments[2], at: node)
      return .boolean(true)
    default: return .unknown
    }
  }

  /// Returns the elements of a list as arguments.
  func argumentList(_ elements: Elements) -> ArgumentList {
    switch elements {
    case .exact(let values): ArgumentList(values)
    case .many, .keys: ArgumentList([], rest: elements.joined)
    }
  }

  /// Calls a function that converts or calculates numbers.
  private func callNumeric(_ path: String, _ arguments: ArgumentList) -> Value {
    if path == "parseInt" || path == "parseFloat" { return parseNumber(path, arguments) }
    let numbers = arguments.positional.map(number)
    guard arguments.rest == nil, !numbers.contains(nil), let first = numbers.first ?? nil else {
      return .unknown
    }
    let all = numbers.compactMap { $0 }
    switch path {
    case "Number": return .number(first)
    case "Math.trunc": return .number(first.rounded(.towardZero))
    case "Math.floor": return .number(first.rounded(.down))
    case "Math.ceil": return .number(first.rounded(.up))
    case "Math.round": return .number((first + 0.5).rounded(.down))
    case "Math.abs": return .number(abs(first))
    case "Math.pow" where all.count == 2:
      return power(all[0], all[1]).map { .number($0) } ?? .unknown
    case "Math.max": return .number(all.max() ?? -.infinity)
    case "Math.min": return .number(all.min() ?? .infinity)
    case "Number.isInteger": return .boolean(first == first.rounded())
    default: return .unknown
    }
  }

  /// Returns the number that a known text, or what else is known as a text, begins with.
  private func parseNumber(_ name: String, _ arguments: ArgumentList) -> Value {
    guard let text = text(of: arguments[0]).knownString else { return .unknown }
    if name == "parseFloat" { return .number(WorkflowAnalysis.number(fromStartOf: text)) }
    if arguments[1] == .undefined { return .number(integer(fromStartOf: text, radix: nil)) }
    guard let radix = number(arguments[1]) else { return .unknown }
    return .number(integer(fromStartOf: text, radix: truncated(radix)))
  }

  /// Calls a member of `Date`.
  private func callDate(_ path: String, _ arguments: ArgumentList) -> Value {
    switch path {
    case "Date.parse": return dateValue(arguments[0]).map(Value.number) ?? .unknown
    case "Date.UTC":
      let parts = arguments.positional.map { number($0).map(truncated) }
      guard !parts.contains(nil), parts.count >= 2 else { return .unknown }
      let all = parts.compactMap { $0 } + [1, 0, 0, 0].dropFirst(max(0, parts.count - 2))
      return Instant(utc: all).map { .number($0.milliseconds) } ?? .unknown
    default: return .unknown
    }
  }

  /// Returns the milliseconds of the date that `new Date(value)` makes, or nil.
  func dateValue(_ value: Value) -> Double? {
    if let text = value.knownString { return Instant(text)?.milliseconds }
    return number(value)
  }

  /// Names the functions among the entries of a map after their keys.
  private func nameEntries(_ entries: [Value]) {
    for case .object(let id) in entries {
      let parts = heap.objects[id].elements
      if let key = parts[0].knownString { nameFunction(parts[1], key) }
    }
  }

  /// Returns the value of `new` with something that JavaScript or the platform provides.
  func constructNative(
    _ path: String, _ arguments: ArgumentList, at node: SyntaxNode
  ) -> Value {
    switch path {
    case "Promise": return makePromise(executor: arguments[0], at: node)
    case "Date":
      let isKnown = arguments.positional.count == 1
      let time = isKnown ? dateValue(arguments[0]) : nil
      return .object(heap.allocate(HeapObject(kind: .date(time))))
    case "WeakMap", "WeakSet": return makeWeakCollection(isMap: path == "WeakMap", arguments, node)
    case "Map", "Set":
      let isMap = path.hasSuffix("Map")
      let elements = arguments[0] == .undefined || arguments[0] == .null
        ? .exact([]) : iteratedElements(arguments[0], at: node)
      if isMap, case .exact(let entries) = elements { nameEntries(entries) }
      let kind: HeapObject.Kind = isMap ? .map : .set
      return .object(
        heap.allocate(HeapObject(kind: kind, elements: unique(elements, isMap: isMap))))
    case "Array":
      if arguments.positional.count == 1, let count = number(arguments[0]), count >= 0 {
        let isFew = count <= Double(Bound.unrolledElements)
        return makeArray(
          isFew ? .exact(Array(repeating: .undefined, count: Int(count))) : .many(.undefined))
      }
      return makeArray(elements(of: arguments))
    case "Object": return .object(heap.allocate(HeapObject()))
    case "WeakRef": return makeKeeper(of: arguments[0], methods: ["deref"])
    case "Proxy":
      if mayHoldStep(arguments[0]) || mayHoldStep(arguments[1]) {
        report(
          .lostStep, "A proxy stands between the workflow and its steps here", at: node,
          hint: "The graph shows the steps as if the proxy did nothing")
      }
      return arguments[0]
    default:
      let value = callUnknown(.native(path), receiver: .undefined, arguments, at: node)
      if value != .unknown { return value }
      return .object(heap.allocate(HeapObject(isOpen: true)))
    }
  }

}

extension Instant {

  /// Creates the instant that `Date.UTC` gives for year, month from 0, day, hours, minutes,
  /// seconds.
  fileprivate init?(utc parts: [Int]) {
    guard parts.count >= 6, (0..<12).contains(parts[1]) else { return nil }
    let month = String(parts[1] + 1)
    let date = "\(parts[0])-\(month.count < 2 ? "0" : "")\(month)-01"
    guard let start = Instant(date) else { return nil }
    let hours = Double((parts[2] - 1) * 24 + parts[3])
    let seconds = (hours * 60 + Double(parts[4])) * 60 + Double(parts[5])
    self.init(milliseconds: start.milliseconds + seconds * 1000)
  }

}
