import Semantics
import Syntax

/// Generators that are advanced by hand rather than by a loop.
///
/// Almost all code that does so makes an async function of a generator: the helpers that compilers
/// leave for `async` and `await`. They ask for the next value when the promise of the last one has
/// resolved, so that `yield` does what `await` does.
extension Interpreter {

  /// Calls a method of a generator.
  func callGeneratorMethod(
    _ name: String, _ suspended: Suspended, _ id: ObjectID, at node: SyntaxNode
  ) -> Value {
    switch name {
    case "@@iterator", "@@asyncIterator": return .object(id)
    case "next":
      let value = drivenGenerators[id] ?? drive(suspended, id, at: node)
      let result = heap.allocate(HeapObject())
      define("value", value, on: result)
      define("done", .boolean(true), on: result)
      return .object(result)
    default: return .unknown
    }
  }

  /// Runs all of a generator's code at once, with `yield` waiting for its value, and returns what
  /// the generator returns.
  private func drive(_ suspended: Suspended, _ id: ObjectID, at node: SyntaxNode) -> Value {
    guard case .closure(let closure) = heap.functions[suspended.function].kind else {
      return .unknown
    }
    drivenGenerators[id] = .undefined
    markDrivers(of: suspended, at: node)
    let outer = (environment, yieldHandlers)
    openFunction(closure, suspended.receiver, suspended.arguments)
    yieldHandlers.append { self.wait(for: $0, at: node) }
    let block = emit(.block([]), at: node)
    drafts[block].target = openTarget(.function)
    if let last = calls.indices.last { calls[last].drivenBlock = block }
    var value = Value.undefined
    drafts[block].kind = .block(
      collect {
        nested(at: node, or: ()) {
          bindParameters(FunctionView(closure.node), suspended.arguments)
          executeBody(FunctionView(closure.node))
        }
      })
    value = .anyOf(closeTarget().results)
    (environment, yieldHandlers) = outer
    drivenGenerators[id] = value
    return value
  }

  /// Marks the calls that only drive a generator: those that were handed its function, and those
  /// that were made after the generator was.
  private func markDrivers(of suspended: Suspended, at node: SyntaxNode) {
    let function = Value.function(suspended.function)
    let first = calls.indices.first { calls[$0].inputs.contains(function) }
    let driver = min(first ?? calls.count, suspended.callDepth)
    if first == nil, suspended.callDepth >= calls.count, holdsSteps(suspended) {
      report(
        .unsupportedSyntax, "A generator that may run steps is advanced by hand here", at: node,
        hint: "The graph shows its steps as if it ran to its end at once")
    }
    for index in driver..<max(driver, calls.count) { calls[index].isDriver = true }
    if let last = calls.indices.last { calls[last].isDriven = true }
    // The call that made the generator goes on as long as the generator.
    let maker = suspended.callDepth - 1
    if calls.indices.contains(maker), maker >= driver { calls[maker].isDriven = true }
  }

  /// Returns whether a generator may run steps.
  private func holdsSteps(_ suspended: Suspended) -> Bool {
    mayHoldStep(.function(suspended.function))
      || suspended.arguments.all.contains(where: mayHoldStep)
  }

}
