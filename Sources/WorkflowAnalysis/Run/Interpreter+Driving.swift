import Semantics
import Syntax

/// Generators that are advanced by hand rather than by a loop.
///
/// Almost all code that does so makes an async function of a generator: the helpers that compilers
/// leave for `async` and `await`. They ask for the next value when the promise of the last one has
/// resolved, so that `yield` does what `await` does.
extension Interpreter {

  /// Reports a state machine that could not be turned back into the generator that it was made of.
  func reportUnread(_ call: SyntaxNode) -> Value {
    report(
      .unsupportedSyntax, "The steps of this lowered function cannot be read", at: call,
      hint: "Bundle for a newer target, such as es2017, that keeps async functions as they are")
    return .unknown
  }

  /// Calls a method of a generator.
  func callGeneratorMethod(
    _ name: String, _ suspended: Suspended, _ id: ObjectID, _ arguments: ArgumentList,
    at node: SyntaxNode
  ) -> Value {
    // What `yield` gives back is not followed.
    arguments.all.forEach { reportLost($0, at: node) }
    switch name {
    case "@@iterator", "@@asyncIterator": return .object(id)
    case "next":
      let driven = drivenGenerators[id] ?? drive(suspended, id, at: node)
      let result = heap.allocate(HeapObject())
      define("value", driven.value, on: result)
      define("done", driven.isDone ? .boolean(true) : .unknown, on: result)
      return .object(result)
    default: return .unknown
    }
  }

  /// Runs all of a generator's code at once, with `yield` waiting for its value, and returns what
  /// the generator returns; what it yields too, if only the program's own code advances it.
  private func drive(
    _ suspended: Suspended, _ id: ObjectID, at node: SyntaxNode
  ) -> (value: Value, isDone: Bool) {
    guard case .closure(let closure) = heap.functions[suspended.function].kind else {
      return (.unknown, false)
    }
    drivenGenerators[id] = (.undefined, true)
    let hasDriver = markDrivers(of: suspended)
    var yielded: [Value] = []
    let outer = (environment, yieldHandlers)
    openFunction(suspended.function, closure, suspended.receiver, suspended.arguments)
    yieldHandlers.append { value in
      yielded.append(value)
      return self.wait(for: value, at: node)
    }
    let block = emit(.block([]), at: node)
    drafts[block].target = openTarget(.function)
    if let last = calls.indices.last { calls[last].drivenBlock = block }
    let added = collect {
      nested(at: node, or: ()) {
        bindParameters(FunctionView(closure.node), suspended.arguments)
        executeBody(FunctionView(closure.node))
      }
    }
    drafts[block].kind = .block(added)
    let returned = closeTarget().results
    (environment, yieldHandlers) = outer
    let value = Value.anyOf(hasDriver ? returned : yielded + returned)
    drivenGenerators[id] = (value, hasDriver)
    if !hasDriver, haveContent(added) { reportUndriven(at: node) }
    return (value, hasDriver)
  }

  /// Reports a generator with steps that the program advances by hand.
  private func reportUndriven(at node: SyntaxNode) {
    report(
      .unsupportedSyntax, "A generator that runs steps is advanced by hand here", at: node,
      hint: "The graph shows its steps as if it ran to its end at once")
  }

  /// Marks the calls that only drive a generator: those that were handed its function, those that
  /// were made after the generator was, and the executor of a promise in which it was made, where a
  /// minifier has put the helper into its caller.
  ///
  /// - Returns: whether there are any.
  private func markDrivers(of suspended: Suspended) -> Bool {
    let function = Value.function(suspended.function)
    let first = calls.indices.first { calls[$0].inputs.contains(function) }
    var maker = suspended.callDepth - 1
    if calls.indices.contains(maker), !promisesResolved(by: calls[maker]).isEmpty { maker -= 1 }
    let driver = min(first ?? calls.count, maker + 1)
    for index in driver..<max(driver, calls.count) {
      calls[index].isDriver = true
      for promise in promisesResolved(by: calls[index]) { promises[promise].isDriven = true }
    }
    // The call that made the generator goes on as long as the generator; the calls in it do not.
    if calls.indices.contains(maker) { calls[maker].isDriven = true }
    return driver < calls.count
  }

  /// Returns the promises of which a call was handed the function that resolves them.
  private func promisesResolved(by call: CallFrame) -> [PromiseID] {
    call.inputs.compactMap { input in
      if case .function(let id) = input, case .resolver(let promise) = heap.functions[id].kind {
        promise
      } else {
        nil
      }
    }
  }

}
