import Semantics
import Syntax

extension Interpreter {

  /// Calls a method of an array, or of something that is used as one.
  ///
  /// - Parameter id: the array, if it is one of the heap.
  func callArrayMethod(
    _ name: String, _ elements: Elements, array id: ObjectID?, _ arguments: ArgumentList,
    at node: SyntaxNode
  ) -> Value {
    switch name {
    case _ where Natives.elementMethods.contains(name):
      return callForElements(name, elements, array: id, arguments, at: node)
    case "next": return takeNext(elements, array: id)
    case _ where Natives.changesReceiver(name):
      return change(name, elements, array: id, arguments)
    default: return readArray(name, elements, arguments, at: node)
    }
  }

  /// Changes an array.
  private func change(
    _ name: String, _ elements: Elements, array id: ObjectID?, _ arguments: ArgumentList
  ) -> Value {
    let given = self.elements(of: arguments)
    var result = elements
    var value = Value.unknown
    switch (name, elements) {
    case ("push", _): result = elements.followed(by: given)
    case ("unshift", _): result = given.followed(by: elements)
    case ("pop", .exact(let values)):
      value = values.last ?? .undefined
      result = .exact(values.dropLast())
    case ("shift", .exact(let values)):
      value = values.first ?? .undefined
      result = .exact(Array(values.dropFirst()))
    case ("reverse", _): result = elements.reversed
    case ("sort", .exact): result = sorted(elements, by: given[0])
    case ("pop", _), ("shift", _):
      value = elements.joined.joined(with: .undefined)
      result = .many(elements.joined)
    case ("splice", _):
      let parts = splitting(elements, at: arguments)
      value = makeArray(parts.removed)
      result = parts.before.followed(by: given.dropFirst(2)).followed(by: parts.after)
    case ("fill", .exact(let values)) where arguments.positional.count == 1:
      result = .exact(values.map { _ in given[0] })
    case ("copyWithin", .exact(let values)): result = copied(within: values, arguments)
    default: result = .many(elements.followed(by: given).joined)
    }
    if let id {
      // What an earlier turn has put into the list is like what this one puts there.
      heap.setElements(of: id, to: turns.last.map { heap.renewed(result, by: $0) } ?? result)
      if ["reverse", "sort", "fill", "copyWithin"].contains(name) { value = .object(id) }
    }
    return value
  }

  /// Returns what an iterator over a list gives next: its elements are those that are left.
  private func takeNext(_ elements: Elements, array id: ObjectID?) -> Value {
    let result = heap.allocate(HeapObject())
    let isDone: Value
    switch elements {
    case .exact(let values): isDone = .boolean(values.isEmpty)
    case .many, .keys: isDone = .unknown
    }
    define("value", change("shift", elements, array: id, ArgumentList()), on: result)
    define("done", isDone, on: result)
    return .object(result)
  }

  /// Returns elements in the order that `sort` gives them: known are strings without a function.
  private func sorted(_ elements: Elements, by order: Value) -> Elements {
    guard case .exact(let values) = elements, order == .undefined else {
      return .many(elements.joined)
    }
    let texts = values.compactMap(\.knownString)
    if texts.count < values.count { return .many(elements.joined) }
    return .exact(texts.sorted { $0.utf16.lexicographicallyPrecedes($1.utf16) }.map(Value.string))
  }

  /// Calls a method that only reads an array.
  func readArray(
    _ name: String, _ elements: Elements, _ arguments: ArgumentList, at node: SyntaxNode
  ) -> Value {
    switch name {
    case "concat":
      return makeArray(arguments.all.reduce(elements) { $0.followed(by: spread($1, at: node)) })
    case "slice": return makeArray(slice(elements, arguments))
    case "flat":
      let depth = arguments[0] == .undefined ? 1 : number(arguments[0]) ?? 1
      return makeArray(flattened(elements, depth: depth, at: node))
    case "join": return join(elements, arguments[0])
    case "at": return at(elements, arguments[0])
    case "entries": return makeArray(entries(of: elements))
    case "keys": return makeArray(entries(of: elements).mapped { self.part(0, of: $0) })
    case "values", "@@iterator": return makeArray(elements)
    case "includes":
      guard case .exact(let values) = elements else { return .unknown }
      let answers = values.map { areEqual($0, arguments[0]) }
      if answers.contains(true) { return .boolean(true) }
      return answers.contains(nil) ? .unknown : .boolean(false)
    case "indexOf" where arguments.positional.count == 1:
      guard case .exact(let values) = elements else { return .unknown }
      let answers = values.map { areEqual($0, arguments[0]) }
      guard let index = answers.firstIndex(where: { $0 != false }) else { return .number(-1) }
      return answers[index] == true ? .number(Double(index)) : .unknown
    case "toSorted": return makeArray(sorted(elements, by: arguments[0]))
    case "with": return makeArray(replacing(elements, arguments[0], with: arguments[1]))
    case "toReversed": return makeArray(elements.reversed)
    case "toSpliced":
      let parts = splitting(elements, at: arguments)
      let added = self.elements(of: arguments).dropFirst(2)
      return makeArray(parts.before.followed(by: added).followed(by: parts.after))
    case "toArray": return makeArray(elements)
    case "take":
      return makeArray(slice(elements, ArgumentList([.number(0), arguments[0]])))
    case "drop": return makeArray(slice(elements, ArgumentList([arguments[0]])))
    default: return .unknown
    }
  }

  /// Returns a list of which a part has been copied to another place in it.
  private func copied(within values: [Value], _ arguments: ArgumentList) -> Elements {
    guard let target = position(arguments[0], in: values),
      case .exact(let source) = slice(.exact(values), arguments.dropFirst(1))
    else {
      return .many(Elements.exact(values).joined)
    }
    var result = values
    for (value, index) in zip(source, target..<values.count) { result[index] = value }
    return .exact(result)
  }

  /// Returns a list with another value at an index.
  private func replacing(_ elements: Elements, _ index: Value, with value: Value) -> Elements {
    guard case .exact(let values) = elements, let position = position(index, in: values),
      position < values.count
    else { return .many(elements.joined.joined(with: value)) }
    return elements.replacing(position, with: value)
  }

  /// Returns what `concat` adds for one argument.
  private func spread(_ value: Value, at node: SyntaxNode) -> Elements {
    let ways = value.alternatives.map { value -> Elements in
      if case .object(let id) = value, case .array = heap.objects[id].kind {
        return heap.objects[id].elements
      }
      return value.isUnknown ? .many(.unknown) : .exact([value])
    }
    return ways.dropFirst().reduce(ways[0]) { $0.joined(with: $1) }
  }

  /// Returns the parts of a list before, in and after the part that `splice` removes.
  private func splitting(
    _ elements: Elements, at arguments: ArgumentList
  ) -> (before: Elements, removed: Elements, after: Elements) {
    guard case .exact(let values) = elements, arguments.rest == nil,
      let start = position(arguments[0], in: values),
      let count = arguments.positional.count == 1
        ? Double(values.count) : number(arguments[1])
    else {
      let any = Elements.many(elements.joined)
      return (any, any, any)
    }
    let end = min(start + max(truncated(count), 0), values.count)
    return (
      .exact(Array(values[..<start])), .exact(Array(values[start..<end])),
      .exact(Array(values[end...]))
    )
  }

  /// Returns the position that a number means, which may count from the end of `values`, or nil.
  private func position(_ value: Value, in values: [Value]) -> Int? {
    guard let number = number(value), !number.isNaN else { return nil }
    let position = truncated(number)
    return min(max(position < 0 ? values.count + position : position, 0), values.count)
  }

  /// Returns a part of a list.
  private func slice(_ elements: Elements, _ arguments: ArgumentList) -> Elements {
    guard case .exact(let values) = elements else { return elements }
    let (start, end) = (arguments[0], arguments[1])
    guard let from = start == .undefined ? 0 : position(start, in: values),
      let to = end == .undefined ? values.count : position(end, in: values)
    else { return .many(elements.joined) }
    return .exact(from < to ? Array(values[from..<to]) : [])
  }

  /// Returns the elements of the lists in a list, and so on as deep as `depth` says.
  func flattened(_ elements: Elements, depth: Double = 1, at node: SyntaxNode) -> Elements {
    let result: Elements
    switch elements {
    case .exact(let values):
      result = values.reduce(Elements.exact([])) { $0.followed(by: spread($1, at: node)) }
    case .many, .keys:
      let inner = elements.joined.alternatives.map { spread($0, at: node).joined }
      result = .many(.anyOf(inner))
    }
    if depth < 2 || result == elements { return result }
    // Lists that hold each other never become flat.
    return flattened(result.bounded, depth: min(depth, 64) - 1, at: node)
  }

  /// Returns the strings of a list as one.
  private func join(_ elements: Elements, _ separator: Value) -> Value {
    guard case .exact(let values) = elements else { return .text(.hole) }
    let between = separator == .undefined ? .string(",") : text(of: separator)
    let parts = values.map { $0 == .undefined || $0 == .null ? .string("") : text(of: $0) }
    return concatenate(Array(parts.map { [$0] }.joined(separator: [between])))
  }

  /// Returns the element at a position that may count from the end.
  func at(_ elements: Elements, _ position: Value) -> Value {
    guard case .exact(let values) = elements, let number = number(position), number.isFinite else {
      return elements.joined.joined(with: .undefined)
    }
    let position = truncated(number)
    let index = position < 0 ? values.count + position : position
    return values.indices.contains(index) ? values[index] : .undefined
  }

  /// Returns the elements of a list, each with its position.
  private func entries(of elements: Elements) -> Elements {
    switch elements {
    case .exact(let values):
      .exact(
        values.enumerated().map { makeArray(.exact([.number(Double($0.offset)), $0.element])) })
    case .many, .keys: .many(makeArray(.exact([.unknown, elements.joined])))
    }
  }

}

extension Elements {

  /// The elements, one by one only if they are few.
  fileprivate var bounded: Elements {
    if case .exact(let values) = self, values.count > Interpreter.Bound.unrolledElements {
      return .many(joined)
    }
    return self
  }

}
