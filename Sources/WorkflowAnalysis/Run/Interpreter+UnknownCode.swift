import Semantics
import Source
import Syntax
import WorkflowModel

/// Calls of code that is not in the input.
extension Interpreter {

  /// Calls something of which the code is not known.
  func callUnknown(
    _ callee: Value, receiver: Value, _ arguments: ArgumentList, at node: SyntaxNode,
    methodName: String? = nil
  ) -> Value {
    if let methodName, receiver.isUnknown || receiver == .unknown,
      let result = callPresumedMethod(methodName, receiver: receiver, arguments, at: node)
    {
      return result
    }
    var pending: [DraftID] = []
    if arguments.all.contains(where: { holdsStep($0) }) {
      pending.append(emitUnresolvedCall(node.calleeText, hint: hint(forCodeOf: callee), at: node))
    }
    pending += runCallbacks(in: arguments, of: node.calleeText, at: node)
    arguments.all.forEach { mayBeFilled($0) }
    let value = resultOfUnknown(arguments)
    return pending.isEmpty ? value : .promise(makePromise(pending, value: value))
  }

  /// Says that something unknown may put anything into a list that it is handed empty, and set
  /// what an object has for a start: a flag, a counter at zero, or nothing yet.
  private func mayBeFilled(_ value: Value, depth: Int = 0) {
    for case .object(let id) in value.alternatives {
      let object = heap.objects[id]
      if object.isEmptyList { heap.setElements(of: id, to: .many(.unknown)) }
      guard object.kind == .plain, isRunning, depth < 2 else { continue }
      for (key, property) in object.properties.all where property.getter == nil {
        if property.value.alternatives.contains(where: \.isInitial) {
          var changed = property
          changed.value.join(.unknown)
          if changed != property { heap.setProperty(key, of: id, to: changed) }
        }
        mayBeFilled(property.value, depth: depth + 1)
      }
    }
  }

  /// Returns what a call of something unknown may return: what is handed a class decorates it, as
  /// far as can be told, and gives back one that does the same.
  private func resultOfUnknown(_ arguments: ArgumentList) -> Value {
    let classes = arguments.all.filter { value in
      if case .function(let id) = value { isClass(id) } else { false }
    }
    return classes.count == 1 ? classes[0] : .unknown
  }

  /// Emits a call whose function is not in the input, though it is handed the step object.
  private func emitUnresolvedCall(_ text: String, hint: String, at node: SyntaxNode) -> DraftID {
    let notice = diagnostic(
      .unresolvedCall, "`\(text)` is handed the step object, but its code is not in the input",
      at: node, hint: hint)
    var call = CallDraft(name: text, body: nil)
    call.isAsync = true
    return emit(.call(call), at: node, diagnostic: notice)
  }

  /// Runs the functions among the arguments of something unknown: it may call them at any time.
  ///
  /// - Returns: the nodes whose promises it may await.
  @discardableResult
  func runCallbacks(
    in arguments: ArgumentList, of text: @autoclosure () -> String, at node: SyntaxNode
  ) -> [DraftID] {
    let callbacks = arguments.all.flatMap { functions(in: $0) }.filter(mayHoldStep)
    if callbacks.isEmpty || quietLimit != nil { return [] }
    let first = drafts.count
    var results: [Value] = []
    repeatCode(at: node, label: "\(text())(…)") {
      self.mayLeaveHere()
      for callback in callbacks where self.isReachable {
        results += self.run(callback: callback, at: node)
      }
      self.isReachable = true
    }
    if first < drafts.count, case .loop(var loop, let turn) = drafts[first].kind {
      loop.isMadeByUnknownCode = true
      drafts[first].kind = .loop(loop, nodes: turn)
      drafts[first].diagnostic = diagnostic(
        .unresolvedCallback,
        "`\(text())` is handed a function that runs steps, but its code is not in the input",
        at: node, hint: "The graph shows the function's steps as a loop, since it may run any "
          + "number of times")
    }
    return results.flatMap { settlement(of: $0).nodes }
  }

  /// Does what something unknown may do with a function or a generator that it is handed, and
  /// returns what comes of that.
  private func run(callback: Value, at node: SyntaxNode) -> [Value] {
    guard case .object(let id) = callback, case .generator(let suspended) = heap.objects[id].kind
    else {
      let arguments = ArgumentList([], rest: .unknown)
      return [invoke(callback, receiver: .undefined, arguments, at: node)]
    }
    var yielded: [Value] = []
    runGenerator(suspended, at: node) { value in
      yielded.append(value)
      return .unknown
    }
    return yielded
  }

  /// Returns the functions and generators that `value` is or holds.
  private func functions(in value: Value, depth: Int = 0) -> [Value] {
    switch value {
    case .function(let id):
      if case .class = heap.functions[id].kind { return [] }
      return [value]
    case .choice(let values): return values.flatMap { functions(in: $0, depth: depth) }
    case .object(let id) where depth < 3:
      let object = heap.objects[id]
      if case .generator = object.kind { return [value] }
      let held = object.properties.all.map(\.property.value) + [object.elements.joined]
      return held.flatMap { functions(in: $0, depth: depth + 1) }
    default: return []
    }
  }

}
