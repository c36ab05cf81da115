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

  // MARK: Recursion

  /// Returns the call under way that `call` would repeat, or nil.
  ///
  /// While a module loads, a call may be repeated once: the loaders of bundles end at their second
  /// call for a module that is in a circle, since what they have written down tells them to.
  func recursion(of call: Invocation) -> Int? {
    var entries = 0
    var repeated = 0
    let inputs = call.inputs
    for index in calls.indices.reversed() where calls[index].node == call.closure.node {
      entries += 1
      if entries >= Bound.reentries { return index }
      if calls[index].environment == call.closure.environment,
        haveSameFunctions(calls[index].inputs, inputs),
        !haveOtherTexts(calls[index].inputs, inputs),
        !areForOthers(inputs, than: calls[index])
      {
        repeated += 1
        if isRunning || repeated > 1 { return index }
      }
    }
    return nil
  }

  /// Returns whether a call is for another object than a call under way, one that was there before
  /// that call began: the next link of a chain, or a part of a tree that the program spells out.
  private func areForOthers(_ inputs: [Value], than frame: CallFrame) -> Bool {
    zip(inputs, frame.inputs).contains { new, old in
      guard case .object(let new) = new, case .object(let old) = old else { return false }
      return new != old && new < frame.objectCount
    }
  }

  /// Returns a value without what is known of it, but for what may lead to steps.
  func generalized(_ value: Value) -> Value {
    .anyOf(
      value.forgotten.alternatives.map { each in
        if case .object = each, !mayHoldStep(each) { .unknown } else { each }
      })
  }

  /// Returns whether two lists of inputs hand over different strings that are known, or one a
  /// string and the other an object: what a key or a type selects is as different as another
  /// function.
  private func haveOtherTexts(_ a: [Value], _ b: [Value]) -> Bool {
    zip(a, b).contains { first, second in
      switch (first.knownString, second.knownString) {
      case (let first?, let second?): first != second
      case (_?, nil): second.isObject
      case (nil, _?): first.isObject
      case (nil, nil): false
      }
    }
  }

  /// Returns whether two lists of inputs hand over the same functions.
  private func haveSameFunctions(_ a: [Value], _ b: [Value]) -> Bool {
    // An argument that is left out is `undefined`.
    (0..<max(a.count, b.count)).allSatisfy { index in
      code(of: index < a.count ? a[index] : .undefined)
        == code(of: index < b.count ? b[index] : .undefined)
    }
  }

  /// Returns the code of the functions that a value may be or hand over.
  private func code(of value: Value) -> [SyntaxNode] {
    value.alternatives.flatMap { each -> [SyntaxNode] in
      guard case .object(let id) = each else { return code(ofFunction: each) }
      if case .generator(let suspended) = heap.objects[id].kind {
        return code(ofFunction: .function(suspended.function))
      }
      return heap.objects[id].properties.all.flatMap { code(ofFunction: $0.property.value) }
    }
  }

  /// Returns the code of a value that is a function of the program.
  private func code(ofFunction value: Value) -> [SyntaxNode] {
    guard case .function(let id) = value, case .closure(let closure) = heap.functions[id].kind
    else { return [] }
    return [closure.node]
  }

  /// Calls a function from within itself: the graph gets a call, not the function's nodes again.
  func callRecursively(_ frame: Int, _ invocation: Invocation) -> Value {
    calls[frame].isRecursive = true
    let inputs = invocation.inputs
    let known = calls[frame].inputs
    for index in 0..<max(inputs.count, known.count) {
      let old = index < known.count ? known[index] : .undefined
      let new = index < inputs.count ? inputs[index] : .undefined
      if old != new {
        calls[frame].varyingInputs[index, default: old].join(lasting(new, in: calls[frame]))
      }
    }
    guard quietLimit == nil else {
      return invocation.isAsync ? .promise(makePromise([], value: .unknown)) : .unknown
    }
    var call = CallDraft(name: "", body: calls[frame].body)
    call.isAsync = invocation.isAsync
    call.code = invocation.closure.node
    let draft = emit(.call(call), at: invocation.site)
    return .promise(makePromise([draft], value: .unknown))
  }

  /// Returns what of `value` is still there when the call under way `frame` is run again.
  private func lasting(_ value: Value, in frame: CallFrame) -> Value {
    let lasting = value.alternatives.filter {
      switch $0 {
      case .object(let id): id < frame.objectCount
      case .function, .promise: false
      default: true
      }
    }
    return lasting.isEmpty ? .unknown : .anyOf(lasting)
  }

  /// Forgets what is known of the inputs of a call that vary when the function calls itself, with
  /// all that it hands itself then.
  func generalize(_ call: inout Invocation, _ varying: [Int: Value]) {
    var inputs = call.inputs
    let count = max(inputs.count, (varying.keys.max() ?? 0) + 1)
    inputs += Array(repeating: .undefined, count: count - inputs.count)
    for (index, value) in varying { inputs[index] = generalized(inputs[index].joined(with: value)) }
    call.receiver = inputs[0]
    call.arguments = ArgumentList(Array(inputs.dropFirst()), rest: call.arguments.rest)
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
