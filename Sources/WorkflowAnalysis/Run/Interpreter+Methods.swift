import Semantics
import Syntax

extension Interpreter {

  /// Calls a method that JavaScript provides, taken from `object`.
  func callMethod(
    _ name: String, of object: Value, receiver: Value, _ arguments: ArgumentList,
    at node: SyntaxNode
  ) -> Value {
    let parts = name.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
      .map(String.init)
    if Natives.callsArguments(parts[1]) {
      runCallbacks(in: arguments, of: node.calleeText, at: node)
    }
    switch parts[0] {
    case "Promise": return callPromiseMethod(parts[1], of: object, arguments, at: node)
    case "Function": return callFunctionMethod(parts[1], of: object, arguments, at: node)
    case "String": return callStringMethod(parts[1], of: object, arguments)
    case "Number":
      return parts[1] == "toString" && arguments.positional.isEmpty ? text(of: object) : .unknown
    case "Workflow": return callWorkflowMethod(arguments, at: node)
    case "Keeper": return callKeeperMethod(parts[1], of: object, arguments, at: node)
    case "Object" where parts[1] == "hasOwnProperty": return hasOwn(arguments[0], object)
    case "Array", "Map", "Set", "Generator", "Date":
      return callObjectMethod(parts[0], parts[1], of: object, arguments, at: node)
    default: return .unknown
    }
  }

  /// Calls an async method of a known base: `waitForApproval` is the only one that runs steps.
  private func callWorkflowMethod(_ arguments: ArgumentList, at node: SyntaxNode) -> Value {
    var call = CallDraft(name: "", body: nil)
    (call.isAnonymous, call.isAsync, call.code) = (true, true, node)
    let draft = emit(.call(call), at: node)
    var value = Value.unknown
    call.body = withBody(owner: draft, code: node) { body in
      bodies[body].target = openTarget(.function)
      value = callWaitForApproval(arguments, at: node)
      closeTarget()
      isReachable = true
    }
    drafts[draft].kind = .call(call)
    return .promise(makePromise([draft], value: value))
  }

  /// Calls a method of an object that JavaScript provides the type of.
  private func callObjectMethod(
    _ type: String, _ name: String, of object: Value, _ arguments: ArgumentList,
    at node: SyntaxNode
  ) -> Value {
    if object.alternatives.count > 1, Natives.changesReceiver(name) {
      return changeAny(of: object.alternatives, type, name, arguments, at: node)
    }
    guard case .object(let id) = object else {
      guard type == "Array" else { return .unknown }
      return callArrayMethod(
        name, iteratedElements(object, at: node), array: nil, arguments, at: node)
    }
    switch heap.objects[id].kind {
    case .array:
      return callArrayMethod(name, heap.objects[id].elements, array: id, arguments, at: node)
    case .map:
      return callCollectionMethod(name, isMap: true, id, arguments, at: node)
    case .set:
      return callCollectionMethod(name, isMap: false, id, arguments, at: node)
    case .weak: return callWeakMethod(name, id, arguments)
    case .generator(let suspended):
      return callGeneratorMethod(name, suspended, id, arguments, at: node)
    case .date(let time): return callDateMethod(name, id, time)
    case .plain:
      guard type == "Array" else { return .unknown }
      return callArrayMethod(
        name, iteratedElements(object, at: node), array: nil, arguments, at: node)
    }
  }

  /// Calls a method that changes its receiver, which is one of several.
  private func changeAny(
    of receivers: [Value], _ type: String, _ name: String, _ arguments: ArgumentList,
    at node: SyntaxNode
  ) -> Value {
    var results: [Value] = []
    fork(receivers.count) { way in
      results.append(callObjectMethod(type, name, of: receivers[way], arguments, at: node))
    }
    return .anyOf(results)
  }

  /// Calls a method of a date.
  private func callDateMethod(_ name: String, _ id: ObjectID, _ time: Double?) -> Value {
    switch name {
    case "getTime", "valueOf": return time.map(Value.number) ?? .unknown
    case "toISOString", "toJSON":
      return time.map { .string(Instant(milliseconds: $0).text) } ?? .unknown
    default:
      // What a setter makes of the date depends on the place where the program runs.
      if name.hasPrefix("set") { heap.forgetTime(of: id) }
      return .unknown
    }
  }

  /// Calls a method of a promise.
  func callPromiseMethod(
    _ name: String, of promise: Value, _ arguments: ArgumentList, at node: SyntaxNode
  ) -> Value {
    func handler(_ index: Int) -> Value? {
      arguments[index] == .undefined || arguments[index] == .null ? nil : arguments[index]
    }
    switch name {
    case "then":
      return chain(
        promise, onFulfilled: handler(0), onRejected: handler(1), onSettled: nil, at: node)
    case "catch":
      return chain(promise, onFulfilled: nil, onRejected: handler(0), onSettled: nil, at: node)
    case "finally":
      return chain(promise, onFulfilled: nil, onRejected: nil, onSettled: handler(0), at: node)
    default: return .unknown
    }
  }

  /// Calls `call`, `apply` or `bind` of a function.
  func callFunctionMethod(
    _ name: String, of function: Value, _ arguments: ArgumentList, at node: SyntaxNode
  ) -> Value {
    switch name {
    case "call":
      return invoke(function, receiver: arguments[0], arguments.dropFirst(1), at: node)
    case "apply":
      let list = arguments[1] == .undefined || arguments[1] == .null
        ? .exact([]) : iteratedElements(arguments[1], at: node)
      return invoke(function, receiver: arguments[0], argumentList(list), at: node)
    case "bind":
      return .anyOf(
        function.alternatives.map {
          makeFunction(
            .bound(target: $0, receiver: arguments[0], arguments: arguments.dropFirst(1)),
            name: "")
        })
    default: return .unknown
    }
  }

  /// Calls a method on a value of which nothing is known, if its name tells what it does.
  ///
  /// - Returns: nil if the name tells nothing.
  func callPresumedMethod(
    _ name: String, receiver: Value, _ arguments: ArgumentList, at node: SyntaxNode
  ) -> Value? {
    let hasFunction = arguments.all.contains(where: \.isCallable)
    if hasFunction, Natives.elementMethods.contains(name) {
      let element: Value =
        if case .data(let id) = receiver { self.element(of: id) } else { .unknown }
      return callArrayMethod(name, .many(element), array: nil, arguments, at: node)
    }
    if hasFunction, ["then", "catch", "finally"].contains(name) {
      return callPromiseMethod(name, of: receiver, arguments, at: node)
    }
    if case .data(let id) = receiver,
      ["filter", "slice", "entries", "values", "sort", "reverse", "concat"].contains(name)
    {
      return callArrayMethod(name, .many(element(of: id)), array: nil, arguments, at: node)
    }
    return nil
  }

  /// Calls a method of a string.
  private func callStringMethod(
    _ name: String, of string: Value, _ arguments: ArgumentList
  ) -> Value {
    // Compilers write templates so.
    if name == "concat" { return concatenate([string] + arguments.all.map(text)) }
    guard let text = string.knownString else {
      return name == "toString" || name == "trim" ? string : .unknown
    }
    countWork(through: text.utf8.count)
    let first = arguments[0].knownString
    let given = arguments.positional.map(number)
    switch name {
    case "toUpperCase", "toLocaleUpperCase": return .string(text.uppercased())
    case "toLowerCase", "toLocaleLowerCase": return .string(text.lowercased())
    case "trim": return .string(text.trimmingJavaScriptSpace)
    case "toString", "valueOf", "normalize": return string
    case "padStart", "padEnd":
      guard let width = given.first ?? nil, width <= Double(Bound.textBytes)
      else { return .unknown }
      return .string(pad(text, truncated(width), arguments, atStart: name == "padStart"))
    case "repeat":
      guard let count = given.first ?? nil, count >= 0,
        count * Double(text.utf8.count) <= Double(Bound.textBytes)
      else { return .unknown }
      return .string(String(repeating: text, count: text.isEmpty ? 0 : truncated(count)))
    case "slice", "substring": return substring(text, given, isSlice: name == "slice")
    case "startsWith", "endsWith":
      guard let first, given.count < 2 else { return .unknown }
      return .boolean(name == "startsWith" ? text.hasPrefix(first) : text.hasSuffix(first))
    case "includes":
      guard let first, given.count < 2 else { return .unknown }
      return first.isEmpty
        ? .boolean(true)
        : text.ranges(ofText: first).map { .boolean(!$0.isEmpty) } ?? .unknown
    case "split" where given.count < 2: return split(text, first)
    case "replace", "replaceAll":
      guard let first, let second = arguments[1].knownString else { return .unknown }
      return replacing(text, first, second, all: name == "replaceAll")
    case "charAt":
      guard let index = given.first ?? nil else { return .unknown }
      return substring(text, [index, index + 1], isSlice: false)
    case "at": return at(characters(of: text), arguments[0])
    default: return .unknown
    }
  }

  /// Returns the UTF-16 code units of a text, each as a string.
  func characters(of text: String) -> Elements {
    if text.utf16.count > Bound.elements { return .many(.unknown) }
    return .exact(text.utf16.map { .string(String(decoding: [$0], as: UTF16.self)) })
  }

  /// Returns a text filled up to a width.
  private func pad(
    _ text: String, _ width: Int, _ arguments: ArgumentList, atStart: Bool
  ) -> String {
    let filler = arguments[1] == .undefined ? " " : arguments[1].knownString ?? " "
    let missing = width - text.utf16.count
    if missing <= 0 || filler.isEmpty { return text }
    let times = missing / filler.utf16.count + 1
    let units = String(repeating: filler, count: times).utf16.prefix(missing)
    let fill = String(decoding: Array(units), as: UTF16.self)
    return atStart ? fill + text : text + fill
  }

  /// Returns a part of a text.
  private func substring(_ text: String, _ bounds: [Double?], isSlice: Bool) -> Value {
    let units = Array(text.utf16)
    var ends = [0, units.count]
    for (index, bound) in bounds.prefix(2).enumerated() {
      guard let bound, bound.isFinite else { return .unknown }
      let fromEnd = isSlice && bound < 0
      let end = fromEnd ? units.count + truncated(bound) : truncated(bound)
      ends[index] = min(max(end, 0), units.count)
    }
    if !isSlice, ends[0] > ends[1] { ends.swapAt(0, 1) }
    if ends[0] >= ends[1] { return .string("") }
    return .string(String(decoding: units[ends[0]..<ends[1]], as: UTF16.self))
  }

  /// Returns the parts of a text between separators.
  private func split(_ text: String, _ separator: String?) -> Value {
    if separator == "" { return makeArray(characters(of: text)) }
    guard let separator, let ranges = text.ranges(ofText: separator),
      ranges.count < Bound.elements
    else { return makeArray(.many(.unknown)) }
    let starts = [text.startIndex] + ranges.map(\.upperBound)
    let ends = ranges.map(\.lowerBound) + [text.endIndex]
    return makeArray(.exact(zip(starts, ends).map { .string(String(text[$0..<$1])) }))
  }

  /// Returns a text with one or all occurrences of a part replaced.
  private func replacing(_ text: String, _ part: String, _ new: String, all: Bool) -> Value {
    // What stands for what has been found begins with a dollar.
    guard let ranges = text.ranges(ofText: part), !new.contains("$") else { return .unknown }
    let replaced = all ? ranges[...] : ranges.prefix(1)
    guard text.utf8.count + replaced.count * new.utf8.count <= Bound.textBytes else {
      return .unknown
    }
    var result = ""
    var start = text.startIndex
    for range in replaced {
      result += text[start..<range.lowerBound] + new
      start = range.upperBound
    }
    return .string(result + text[start...])
  }

}

extension String {

  /// Returns where `part` stands, from left to right and without overlaps; nil if that is not worth
  /// the search.
  fileprivate func ranges(ofText part: String) -> [Range<Index>]? {
    let (bytes, wanted) = (Array(utf8), Array(part.utf8))
    guard (1...256).contains(wanted.count) else { return nil }
    var result: [Range<Index>] = []
    var start = 0
    while start + wanted.count <= bytes.count {
      if bytes[start] == wanted[0], bytes[start..<start + wanted.count].elementsEqual(wanted) {
        let lower = utf8.index(startIndex, offsetBy: start)
        result.append(lower..<utf8.index(lower, offsetBy: wanted.count))
        start += wanted.count
      } else {
        start += 1
      }
    }
    return result
  }

}
