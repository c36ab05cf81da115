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
    case "reduce", "reduceRight": return reduce(elements, arguments, at: node)
    case _ where Natives.elementMethods.contains(name):
      return forEachElement(name, elements, arguments, at: node)
    case "next": return takeNext(elements, array: id)
    case "push", "unshift", "pop", "shift", "splice", "sort", "reverse", "fill":
      return change(name, elements, array: id, arguments)
    default: return readArray(name, elements, arguments, at: node)
    }
  }

  /// Calls a function for every element.
  private func forEachElement(
    _ name: String, _ elements: Elements, _ arguments: ArgumentList, at node: SyntaxNode
  ) -> Value {
    let results = mapElements(elements, arguments[0], at: node)
    switch name {
    case "map": return makeArray(results)
    case "flatMap": return makeArray(flattened(results, at: node))
    case "filter": return makeArray(filtered(elements, by: results))
    case "find", "findLast": return elements.joined.joined(with: .undefined)
    case "forEach": return .undefined
    default: return .unknown
    }
  }

  /// Returns the elements for which a function has returned something that counts as true.
  private func filtered(_ elements: Elements, by results: Elements) -> Elements {
    guard case .exact(let values) = elements, case .exact(let kept) = results else {
      return .many(elements.joined)
    }
    if kept.contains(where: { $0.truth == nil }) { return .many(elements.joined) }
    return .exact(zip(values, kept).filter { $1.truth == true }.map(\.0))
  }

  /// Returns what `function` returns for every element, or every element; each is waited for before
  /// the next one's turn, if that is how the method works.
  func mapElements(
    _ elements: Elements, _ function: Value?, isAwaited: Bool = false, at node: SyntaxNode
  ) -> Elements {
    var results: [Value] = []
    var position = 0.0
    let isUnrolled = { if case .exact(let values) = elements {
      values.count <= Limit.unrolledElements } else { false } }()
    forEach(.elements(elements), at: node, label: "\(node.calleeText)(…)") { element in
      let index: Value = isUnrolled ? .number(position) : .unknown
      position += 1
      let input = ArgumentList([element, index, .unknown])
      let result = function.map {
        self.invokeTurn($0, input, isInLoop: !isUnrolled, at: node)
      } ?? element
      results.append(isAwaited ? self.wait(for: result, at: node) : result)
    }
    return isUnrolled ? .exact(results) : .many(.anyOf(results))
  }

  /// Calls a function for one element of a list.
  private func invokeTurn(
    _ function: Value, _ arguments: ArgumentList, isInLoop: Bool, at node: SyntaxNode
  ) -> Value {
    let before = nodes.count
    let value = invoke(function, receiver: .undefined, arguments, at: node)
    guard isInLoop, before < nodes.count else { return value }
    for id in nodes[before...] {
      guard case .call(var call) = drafts[id].kind else { continue }
      call.isTurn = true
      drafts[id].kind = .call(call)
    }
    return value
  }

  /// Calls a function for every element, with what it returned for the one before.
  private func reduce(
    _ elements: Elements, _ arguments: ArgumentList, at node: SyntaxNode
  ) -> Value {
    let hasInitial = arguments.positional.count > 1
    let initial = hasInitial ? arguments[1] : elements[0]
    let rest = hasInitial ? elements : elements.dropFirst(1)
    let isLoop = if case .many = rest { true } else { false }
    // The accumulator is a variable like any other, so that a loop sees what its turns leave in it.
    let accumulator = heap.allocateCells(1)
    heap.initializeCell(accumulator, to: initial)
    forEach(.elements(rest), at: node, label: "\(node.calleeText)(…)") { element in
      let before = self.heap.cells[accumulator]
      let input = ArgumentList([before, element, .unknown, .unknown])
      let result = self.invokeTurn(arguments[0], input, isInLoop: isLoop, at: node)
      self.settleChain(before, result, at: node)
      self.heap.setCell(accumulator, to: result)
    }
    return heap.cells[accumulator]
  }

  /// Lets the turns of a reduction follow one another, if each waits for the one before and the
  /// whole is awaited at once.
  private func settleChain(_ before: Value, _ result: Value, at node: SyntaxNode) {
    let earlier = settlement(of: before).nodes
    let own = settlement(of: result).nodes.filter { !earlier.contains($0) }
    let waitsForEarlier = earlier.allSatisfy(settlement(of: result).nodes.contains)
    guard waitsForEarlier, !own.isEmpty, node.isAwaitedOrReturned else { return }
    emit(.await(Settlement(nodes: own)), at: node)
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
    case ("reverse", .exact(let values)): result = .exact(values.reversed())
    case ("sort", .exact): result = sorted(elements, by: given[0])
    case ("pop", _), ("shift", _): value = elements.joined.joined(with: .undefined)
    case ("splice", _):
      let removed = Elements.many(elements.joined)
      value = makeArray(removed)
      result = removed.followed(by: given.dropFirst(2))
    default: result = .many(elements.followed(by: given).joined)
    }
    if let id {
      arguments.all.forEach { noteShared($0, in: id) }
      // What an earlier turn has put into the list is like what this one puts there.
      heap.setElements(of: id, to: turns.last.map { heap.renewed(result, by: $0) } ?? result)
      if ["reverse", "sort", "fill"].contains(name) { value = .object(id) }
    }
    return value
  }

  /// Returns what an iterator over a list gives next: its elements are those that are left.
  private func takeNext(_ elements: Elements, array id: ObjectID?) -> Value {
    let result = heap.allocate(HeapObject())
    let isDone: Value
    switch elements {
    case .exact(let values): isDone = .boolean(values.isEmpty)
    case .many: isDone = .unknown
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
  private func readArray(
    _ name: String, _ elements: Elements, _ arguments: ArgumentList, at node: SyntaxNode
  ) -> Value {
    switch name {
    case "concat":
      return makeArray(arguments.all.reduce(elements) { $0.followed(by: spread($1, at: node)) })
    case "slice": return makeArray(slice(elements, arguments))
    case "flat": return makeArray(flattened(elements, at: node))
    case "join": return join(elements, arguments[0])
    case "at": return at(elements, arguments[0])
    case "entries": return makeArray(entries(of: elements))
    case "keys": return makeArray(elements.mapped { _ in .unknown })
    case "values", "@@iterator": return makeArray(elements)
    case "includes":
      guard case .exact(let values) = elements else { return .unknown }
      let answers = values.map { areEqual($0, arguments[0]) }
      if answers.contains(true) { return .boolean(true) }
      return answers.contains(nil) ? .unknown : .boolean(false)
    case "toSorted": return makeArray(sorted(elements, by: arguments[0]))
    case "with": return makeArray(.many(elements.joined))
    case "toReversed":
      guard case .exact(let values) = elements else { return makeArray(elements) }
      return makeArray(.exact(values.reversed()))
    default: return .unknown
    }
  }

  /// Returns what `concat` adds for one argument.
  private func spread(_ value: Value, at node: SyntaxNode) -> Elements {
    if case .object(let id) = value, case .array = heap.objects[id].kind {
      return heap.objects[id].elements
    }
    return value.isUnknown ? .many(.unknown) : .exact([value])
  }

  /// Returns a part of a list.
  private func slice(_ elements: Elements, _ arguments: ArgumentList) -> Elements {
    guard case .exact(let values) = elements else { return elements }
    let bounds = [arguments[0], arguments[1]].enumerated().map { index, value -> Int? in
      if value == .undefined { return index == 0 ? 0 : values.count }
      guard let number = number(value), number.isFinite else { return nil }
      let bound = truncated(number)
      return min(max(bound < 0 ? values.count + bound : bound, 0), values.count)
    }
    guard let from = bounds[0], let to = bounds[1] else { return .many(elements.joined) }
    return .exact(from < to ? Array(values[from..<to]) : [])
  }

  /// Returns the elements of the lists in a list.
  private func flattened(_ elements: Elements, at node: SyntaxNode) -> Elements {
    switch elements {
    case .exact(let values):
      return values.reduce(Elements.exact([])) { $0.followed(by: spread($1, at: node)) }
    case .many(let value):
      let inner = value.alternatives.map { spread($0, at: node).joined }
      return .many(.anyOf(inner))
    }
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
    case .many(let value): .many(makeArray(.exact([.unknown, value])))
    }
  }

  // MARK: Maps and sets

  /// Calls a method of a `Map` or `Set`.
  func callCollectionMethod(
    _ name: String, isMap: Bool, _ id: ObjectID, _ arguments: ArgumentList, at node: SyntaxNode
  ) -> Value {
    let elements = heap.objects[id].elements
    switch name {
    case "set":
      arguments.all.forEach { noteShared($0, in: id) }
      if let key = arguments[0].knownString { nameFunction(arguments[1], key) }
      heap.setElements(
        of: id, to: elements.followed(by: .exact([makeArray(elementsOf(arguments, 2))])))
      return .object(id)
    case "add":
      arguments.all.forEach { noteShared($0, in: id) }
      heap.setElements(of: id, to: elements.followed(by: .exact([arguments[0]])))
      return .object(id)
    case "get": return entry(arguments[0], in: elements)
    case "has":
      guard isMap else { return readArray("includes", elements, arguments, at: node) }
      return readArray("includes", elements.mapped { self.part(0, of: $0) }, arguments, at: node)
    case "values": return makeArray(isMap ? elements.mapped { self.part(1, of: $0) } : elements)
    case "keys": return makeArray(isMap ? elements.mapped { self.part(0, of: $0) } : elements)
    case "entries", "@@iterator": return makeArray(elements)
    case "delete":
      heap.setElements(of: id, to: elements.without { key in
        self.areEqual(isMap ? self.part(0, of: key) : key, arguments[0])
      })
      return .unknown
    case "clear":
      heap.setElements(of: id, to: .exact([]))
      return .undefined
    case "forEach":
      let values = isMap ? elements.mapped { self.part(1, of: $0) } : elements
      _ = mapElements(values, arguments[0], at: node)
      return .undefined
    default: return .unknown
    }
  }

  /// Returns the first `count` arguments as elements.
  private func elementsOf(_ arguments: ArgumentList, _ count: Int) -> Elements {
    .exact((0..<count).map { arguments[$0] })
  }

  /// Returns a part of an entry of a map.
  private func part(_ index: Int, of entry: Value) -> Value {
    guard case .object(let id) = entry else { return .unknown }
    return heap.objects[id].elements[index]
  }

  /// Returns the value of a key in the entries of a map.
  private func entry(_ key: Value, in elements: Elements) -> Value {
    guard case .exact(let entries) = elements else {
      return elements.alternatives.reduce(.undefined) { $0.joined(with: part(1, of: $1)) }
    }
    let answers = entries.map { areEqual(part(0, of: $0), key) }
    if let last = answers.lastIndex(of: true), !answers[last...].contains(nil) {
      return part(1, of: entries[last])
    }
    let possible = zip(entries, answers).filter { $1 != false }.map { part(1, of: $0.0) }
    return .anyOf(possible + [.undefined])
  }

}

extension SyntaxNode {

  /// Whether the value of the expression is waited for, or returned, at once.
  fileprivate var isAwaitedOrReturned: Bool {
    guard let parent else { return false }
    switch parent.kind {
    case .await, .returnStatement: return true
    case .arrowFunction: return field == .body
    case .parenthesized, .typeAssertion: return parent.isAwaitedOrReturned
    default: return false
    }
  }

}

extension Elements {

  /// Returns the elements without those for which `isRemoved` is true; nil is "not known".
  fileprivate func without(_ isRemoved: (Value) -> Bool?) -> Elements {
    guard case .exact(let values) = self else { return self }
    let answers = values.map(isRemoved)
    if answers.contains(nil) { return .many(joined) }
    return .exact(zip(values, answers).filter { $1 == false }.map(\.0))
  }

  /// The values that any element may be, each not a choice.
  fileprivate var alternatives: [Value] { joined.alternatives }

}
