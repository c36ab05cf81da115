import Syntax

extension Interpreter {

  /// Calls a method of an array that calls a function for its elements.
  ///
  /// - Parameter id: the array, if it is one of the heap.
  func callForElements(
    _ name: String, _ elements: Elements, array id: ObjectID?, _ arguments: ArgumentList,
    at node: SyntaxNode
  ) -> Value {
    let call = ElementCall(
      function: arguments[0], receiver: arguments[1], list: id.map(Value.object) ?? .unknown)
    switch name {
    case "map": return makeArray(map(elements, call, at: node))
    case "flatMap": return makeArray(flattened(map(elements, call, at: node), at: node))
    case "filter": return makeArray(filtered(elements, by: map(elements, call, at: node)))
    case "forEach":
      _ = map(elements, call, at: node)
      return .undefined
    case "reduce", "reduceRight":
      return reduce(elements, isReversed: name == "reduceRight", arguments, call, at: node)
    default: return search(name, elements, call, at: node)
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

  /// Returns what a function returns for every element.
  func map(_ elements: Elements, _ call: ElementCall, at node: SyntaxNode) -> Elements {
    var results: [Value] = []
    forEachElement(elements, at: node) { element, index in
      let result = self.result(of: call, [element, index], at: node)
      results.append(call.isAwaited ? self.wait(for: result, at: node) : result)
    }
    return elements.areUnrolled ? .exact(results) : .many(.anyOf(results))
  }

  /// Runs `turn` for every element and its position.
  private func forEachElement(
    _ elements: Elements, isReversed: Bool = false, at node: SyntaxNode,
    _ turn: (_ element: Value, _ index: Value) -> Void
  ) {
    let ordered = isReversed ? elements.reversed : elements
    let last = if case .exact(let values) = elements { values.count - 1 } else { 0 }
    var position = 0
    forEach(.elements(ordered), at: node, label: "\(node.calleeText)(…)") { element in
      let index = Double(isReversed ? last - position : position)
      position += 1
      turn(element, elements.areUnrolled ? .number(index) : .unknown)
    }
  }

  /// Returns what a function returns for one of `elements`; without a function, the element.
  ///
  /// - Parameter input: the function's arguments before the list, of which the first is the element
  ///   if there is no function.
  func result(of call: ElementCall, _ input: [Value], at node: SyntaxNode) -> Value {
    guard let function = call.function else { return input[0] }
    return invoke(
      function, receiver: call.receiver, ArgumentList(input + [call.list]), at: node)
  }

  /// Calls a function for one element after the other until an answer decides the whole.
  private func search(
    _ name: String, _ elements: Elements, _ call: ElementCall, at node: SyntaxNode
  ) -> Value {
    let isReversed = name.hasPrefix("findLast")
    let deciding = name != "every"
    var decided: (element: Value, index: Value)?
    var isCertain = elements.areUnrolled
    forEachElement(elements, isReversed: isReversed, at: node) { element, index in
      let answer = self.result(of: call, [element, index], at: node).truth
      guard self.isReachable, answer != !deciding else { return }
      self.mayLeaveInTurn()
      if answer == deciding { self.isReachable = false }
      if answer == nil { isCertain = false }
      decided = (element, index)
    }
    switch name {
    case "some", "every":
      return isCertain ? .boolean((decided != nil) == deciding) : .unknown
    case "find", "findLast":
      guard isCertain else { return elements.joined.joined(with: .undefined) }
      return decided?.element ?? .undefined
    default: return isCertain ? decided?.index ?? .number(-1) : .unknown
    }
  }

  /// Calls a function for every element, with what it returned for the one before.
  private func reduce(
    _ elements: Elements, isReversed: Bool, _ arguments: ArgumentList, _ call: ElementCall,
    at node: SyntaxNode
  ) -> Value {
    let hasInitial = arguments.positional.count > 1
    var (initial, isFirst) = (arguments[1], !hasInitial)
    if !hasInitial { initial = (isReversed ? elements.reversed : elements)[0] }
    var reduction = call
    reduction.receiver = .undefined
    // The accumulator is a variable like any other, so that a loop sees what its turns leave in it.
    let accumulator = heap.allocateCells(1)
    heap.initializeCell(accumulator, to: initial)
    forEachElement(elements, isReversed: isReversed, at: node) { element, index in
      defer { isFirst = false }
      if isFirst, elements.areUnrolled { return }
      let before = self.heap.cells[accumulator]
      let result = self.result(of: reduction, [before, element, index], at: node)
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

}

/// How a method of a list calls a function for its elements.
struct ElementCall {

  /// The function; nil if every element is its own result.
  var function: Value?

  /// What `this` is in the function.
  var receiver: Value = .undefined

  /// The list, which is the function's last argument.
  var list: Value = .unknown

  /// Whether a result is waited for before the next element's turn.
  var isAwaited = false

}

extension Elements {

  /// Whether a loop over the elements is shown as its turns, one by one.
  fileprivate var areUnrolled: Bool {
    if case .exact(let values) = self { values.count <= Interpreter.Bound.unrolledElements }
    else { false }
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
    case .ternary: return field != .condition && parent.isAwaitedOrReturned
    default: return false
    }
  }

}
