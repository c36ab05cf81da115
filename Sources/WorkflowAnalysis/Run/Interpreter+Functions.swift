import Semantics
import Source
import Syntax
import WorkflowModel

extension Interpreter {

  /// Returns a new function of the heap.
  func makeFunction(_ kind: FunctionRecord.Kind, name: String) -> Value {
    .function(heap.allocate(FunctionRecord(kind: kind, name: name)))
  }

  /// Returns the function that `node` is, with the variables that are in scope now.
  func makeClosure(
    _ node: SyntaxNode, name: String, home: Value? = nil, owner: FunctionID? = nil
  ) -> Value {
    let closure = Closure(node: node, environment: environment, home: home, owner: owner)
    return makeFunction(.closure(closure), name: name)
  }

  /// Gives a function without a name the one of the variable or property that it becomes.
  func nameFunction(_ value: Value, _ name: String) {
    guard case .function(let id) = value, heap.functions[id].name.isEmpty,
      case .closure = heap.functions[id].kind
    else { return }
    heap.rename(id, to: name)
  }

  /// Calls a function of the program.
  func invoke(
    _ closure: Closure, _ id: FunctionID, receiver: Value, _ arguments: ArgumentList,
    at site: SyntaxNode
  ) -> Value {
    if FunctionView(closure.node).isGenerator {
      let suspended = Suspended(
        function: id, receiver: receiver, arguments: arguments, callDepth: calls.count)
      return .object(heap.allocate(HeapObject(kind: .generator(suspended))))
    }
    let inputs = [receiver] + arguments.positional + (arguments.rest.map { [$0] } ?? [])
    if let frame = recursion(of: closure, inputs) {
      return callRecursively(frame, closure, inputs, at: site)
    }
    return nested(at: site, or: .unknown) {
      if isPlainCall(id, inputs) {
        return callQuietly { self.run(closure, id, receiver, arguments, inputs, at: site) }
      }
      return run(closure, id, receiver, arguments, inputs, at: site)
    }
  }

  // MARK: Running

  /// Runs a call, again if it calls itself with other arguments.
  private func run(
    _ closure: Closure, _ id: FunctionID, _ receiver: Value, _ arguments: ArgumentList,
    _ inputs: [Value], at site: SyntaxNode
  ) -> Value {
    let key = OutcomeKey(
      node: closure.node, environment: closure.environment, inputs: inputs,
      version: heap.version)
    if let known = outcomes[key] { return replay(known, closure, id, inputs, at: site) }
    var arguments = arguments
    var receiver = receiver
    var inputs = inputs
    for attempt in 0... {
      let mark = heap.mark()
      let nodesBefore = nodes
      let wasReachable = isReachable
      let result = runOnce(closure, id, receiver, arguments, inputs, at: site)
      let mayVary = result.isRecursive
        && (!result.varyingInputs.isEmpty || heap.hasChanges(since: mark))
      if !mayVary || attempt == 2 {
        heap.commit()
        remember(result, key, closure)
        return result.value
      }
      let changes = heap.changes(since: mark)
      heap.rollBack()
      // What the function changes may have changed already where it calls itself.
      _ = heap.widen([changes], after: mark, roughly: true)
      nodes = nodesBefore
      isReachable = wasReachable
      let count = max(inputs.count, (result.varyingInputs.max() ?? 0) + 1)
      inputs += Array(repeating: .undefined, count: count - inputs.count)
      for index in result.varyingInputs { inputs[index] = generalized(inputs[index]) }
      receiver = inputs[0]
      arguments = ArgumentList(Array(inputs.dropFirst()), rest: arguments.rest)
    }
    return .unknown
  }

  /// What one run of a call came to.
  struct RunResult {

    /// What the call returns.
    let value: Value

    /// The call's node, or nil if the function shows nothing.
    let draft: DraftID?

    /// The parameters that were different when the function called itself.
    let varyingInputs: Set<Int>

    /// Whether the function has called itself.
    let isRecursive: Bool

    /// Whether the call has changed anything outside of it.
    let hasEffects: Bool

  }

  /// Runs a call once.
  private func runOnce(
    _ closure: Closure, _ id: FunctionID, _ receiver: Value, _ arguments: ArgumentList,
    _ inputs: [Value], at site: SyntaxNode
  ) -> RunResult {
    let view = FunctionView(closure.node)
    let before = heap.version
    var description = describe(closure, id, inputs)
    let draft = emit(.call(description), at: site)
    var outcome: (value: Value, isThrown: Bool) = (.undefined, false)
    var frame: CallFrame?
    let bodyID = withBody(owner: draft, code: closure.node) { bodyID in
      calls.append(
        CallFrame(
          node: closure.node, environment: closure.environment, inputs: inputs, body: bodyID,
          objectCount: heap.objects.count))
      outcome = enter(closure, id, receiver, arguments)
      frame = calls.removeLast()
    }
    if frame?.isDriver == true {
      description.isAnonymous = true
      // What stands around the generator's code in its driver only serves the driving.
      if let block = frame?.drivenBlock { bodies[bodyID].nodes = [block] }
    }
    if frame?.isDriven == true { description.isAsync = true }
    let showsNothing = !haveContent(bodies[bodyID].nodes)
    let awaited = outerAwaits.removeValue(forKey: bodyID) ?? []
    description = CallDraft(copying: description, body: bodyID, alsoAwaits: awaited)
    drafts[draft].kind = .call(description)
    if showsNothing { nodes.removeAll { $0 == draft } }
    let pending = (showsNothing ? [] : [draft]) + awaited
    var value = outcome.value
    if view.isAsync {
      let promise = makePromise(pending, value: value)
      promises[promise].isRejected = outcome.isThrown
      promises[promise].changes = heap.makeUncertain()
      value = .promise(promise)
      isReachable = true
    } else if outcome.isThrown {
      throwSomething(at: site)
    }
    return RunResult(
      value: value, draft: showsNothing ? nil : draft,
      varyingInputs: frame?.varyingInputs ?? [], isRecursive: frame?.isRecursive ?? false,
      hasEffects: heap.version != before)
  }

  /// Returns the node of a call of a function, before it has run.
  func describe(_ closure: Closure, _ id: FunctionID, _ inputs: [Value]) -> CallDraft {
    var call = CallDraft(name: displayName(of: id), body: nil)
    call.isAnonymous = call.name.isEmpty || closure.isConstructor
    call.isAsync = FunctionView(closure.node).isAsync
    call.code = closure.node
    call.tellingArguments = inputs.dropFirst().compactMap(tellingText)
    return call
  }

  /// Returns what a reader can tell a call by that hands `value` over, or nil.
  private func tellingText(_ value: Value) -> String? {
    if let text = value.knownString { return text }
    if case .number(let number) = value { return displayNumber(number) }
    if case .function(let id) = value, !heap.functions[id].name.isEmpty {
      return heap.functions[id].name
    }
    return nil
  }

  /// Returns what a reader calls a function: with its class, unless that is the workflow's own.
  func displayName(of id: FunctionID) -> String {
    let name = heap.functions[id].name
    guard case .closure(let closure) = heap.functions[id].kind, !closure.isConstructor,
      let owner = closure.owner, owner != workflowClass
    else { return name }
    let className = heap.functions[owner].name
    return className.isEmpty ? name : "\(className).\(name)"
  }

  /// Runs the code of a function with new variables, and returns what it returns.
  func enter(
    _ closure: Closure, _ id: FunctionID, _ receiver: Value, _ arguments: ArgumentList
  ) -> (value: Value, isThrown: Bool) {
    let outer = environment
    let outerHandlers = yieldHandlers
    yieldHandlers = []
    openFunction(closure, receiver, arguments)
    let target = openTarget(.function)
    bodies[body].target = target
    let view = FunctionView(closure.node)
    bindParameters(view, arguments)
    // A field's initial value may use what a parameter such as `private step` has set.
    if closure.isConstructor { initializeOwnFields(of: closure, receiver) }
    executeBody(view)
    if isReachable { targets[targets.count - 1].results.append(.undefined) }
    let closed = closeTarget()
    environment = outer
    yieldHandlers = outerHandlers
    let value = Value.anyOf(closed.results)
    return (view.isAsync ? awaitedValue(of: value) : value, !isReachable)
  }

  /// Makes the variables of a function visible.
  func openFunction(_ closure: Closure, _ receiver: Value, _ arguments: ArgumentList) {
    let surrounding = environments[closure.environment]
    var activation = surrounding.activation
    if closure.node.kind != .arrowFunction {
      let thisCell = heap.allocateCells(1)
      heap.initializeCell(thisCell, to: receiver)
      activations.append(
        Activation(
          thisCell: thisCell, arguments: arguments, home: closure.home, owner: closure.owner))
      activation = activations.count - 1
    }
    let table = modules[surrounding.module].scopes
    guard let scope = table.scope(at: closure.node) else { return }
    environments.append(
      Environment(
        scope: scope, module: surrounding.module, parent: closure.environment,
        firstCell: heap.allocateCells(table.scopes[Int(scope)].bindings.count),
        activation: activation, isUnderRun: isRunning && quietLimit == nil))
    environment = environments.count - 1
    hoistFunctions(of: scope, module: surrounding.module)
    bindOwnName(closure, table)
  }

  /// Gives the name of a function expression its value inside the function.
  private func bindOwnName(_ closure: Closure, _ table: ScopeTable) {
    guard closure.node.kind == .functionExpression || closure.node.kind == .generatorExpression,
      let name = FunctionView(closure.node).name, let binding = table.binding(of: name),
      let cell = cell(of: binding)
    else { return }
    let own = Closure(
      node: closure.node, environment: closure.environment, home: closure.home,
      owner: closure.owner)
    heap.initializeCell(cell, to: makeFunction(.closure(own), name: name.text))
  }

  /// Gives the parameters of a function their values.
  func bindParameters(_ view: FunctionView, _ arguments: ArgumentList) {
    var position = 0
    for parameter in view.parameters {
      let pattern = parameter.child(.pattern) ?? parameter
      if pattern.kind == .this { continue }
      if pattern.kind == .restPattern {
        bind(pattern, to: makeArray(elements(of: arguments.dropFirst(position))))
      } else {
        bind(parameter, to: arguments[position].asArgument)
      }
      bindParameterProperty(parameter, pattern)
      position += 1
    }
  }

  /// Sets the field that a TypeScript parameter such as `private step` declares.
  private func bindParameterProperty(_ parameter: SyntaxNode, _ pattern: SyntaxNode) {
    let isProperty =
      parameter.has(.accessibility)
      || (parameter.kind == .parameter && parameter.text.hasPrefix("readonly "))
    guard isProperty else { return }
    let name = pattern.unwrapped.kind == .identifier ? pattern.unwrapped : pattern.child(.left)
    guard let name else { return }
    set(name.text, of: currentThis, to: read(name), at: parameter)
  }

  /// Runs the statements or the expression of a function.
  func executeBody(_ view: FunctionView) {
    guard let body = view.body else { return }
    if body.kind == .block {
      execute(body.children)
    } else {
      let value = evaluate(body)
      if isReachable { leaveFunction(with: value, at: body) }
    }
  }

}

extension CallDraft {

  /// Creates a copy of `other` with the body that the call has written.
  init(copying other: CallDraft, body: BodyID?, alsoAwaits: [DraftID]) {
    self.init(
      name: other.name, body: body, isAnonymous: other.isAnonymous, isAsync: other.isAsync,
      isTurn: other.isTurn, code: other.code, tellingArguments: other.tellingArguments,
      alsoAwaits: alsoAwaits)
  }

}
