import Semantics
import Syntax

/// What tells one outcome of a function from another.
struct OutcomeKey: Hashable {

  /// The function's code.
  let node: SyntaxNode

  /// The environment around the function.
  let environment: EnvironmentID

  /// The receiver and the arguments.
  let inputs: [Value]

  /// The state of everything that the function can see.
  let version: Int

}

/// What a call of a function came to.
struct Outcome {

  /// The body that the call wrote, or nil if it wrote nothing.
  let body: BodyID?

  /// What it returned.
  let value: Value

}

/// Calls that need not run the function's code, or not all of it: calls for a value only, calls of
/// a function from within itself, and calls that are like an earlier one.
extension Interpreter {

  // MARK: Calls for a value only

  /// Returns whether a call cannot reach the step object, so that only its value matters.
  func isPlainCall(_ call: Invocation) -> Bool {
    if quietLimit != nil || isStepShared { return false }
    return !mayHoldStep(.function(call.function)) && !call.inputs.contains(where: mayHoldStep)
  }

  /// Runs a call of `code` for its value; if that takes too much work, nothing is known of it.
  func callQuietly(_ code: SyntaxNode, _ run: () -> Value) -> Value {
    let start = work
    let limit = start + quietBudget(of: code)
    quietLimit = limit
    let outer = (environment, targets, calls, yieldHandlers, isReachable, conditionDepth, body)
    _ = heap.mark()
    let outerNodes = nodes
    var value = run()
    quietLimit = nil
    quietWork[code, default: 0] += work - start
    if work > limit {
      value = .unknown
      heap.rollBack()
      (environment, targets, calls, yieldHandlers, isReachable, conditionDepth, body) = outer
    } else {
      heap.commit()
    }
    nodes = outerNodes
    return value
  }

  /// Returns how much work a call of `code` for its value may take.
  ///
  /// Values are worth little where they are hard to come by: what has taken much work already gets
  /// less and less.
  private func quietBudget(of code: SyntaxNode) -> Int {
    // A function that holds whole modules is read once at least.
    guard isRunning else { return Bound.loadingWork + 4 * Int(code.subtreeEnd - code.index) }
    let left = 6 * Bound.quietWork - (quietWork[code] ?? 0)
    return min(Bound.quietWork, max(left / 6, Bound.quietWork / 400))
  }

  // MARK: Outcomes

  /// Keeps what a call came to, if a like call must come to the same.
  func remember(_ result: RunResult, _ key: OutcomeKey, _ call: Invocation) {
    guard !result.hasEffects, quietLimit == nil, isReachable else { return }
    var value = result.value
    if case .promise(let promise) = value {
      guard call.isAsync, !promises[promise].isRejected,
        promises[promise].thrown.isEmpty
      else { return }
      value = promises[promise].value
    }
    if value.alternatives.contains(where: \.isEssential) { return }
    var body: BodyID?
    if let draft = result.draft, case .call(let description) = drafts[draft].kind {
      guard description.alsoAwaits.nodes.isEmpty else { return }
      body = description.body
    }
    outcomes[key] = Outcome(body: body, value: value)
  }

  /// Does what a like call did before.
  func replay(_ outcome: Outcome, _ call: Invocation) -> Value {
    var pending: [DraftID] = []
    if let body = outcome.body {
      var description = describe(call)
      description.body = body
      pending.append(emit(.call(description), at: call.site))
    }
    guard call.isAsync else { return outcome.value }
    return .promise(makePromise(pending, value: outcome.value))
  }

}
