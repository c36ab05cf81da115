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

  /// Makes a function a method of the class that `holder` is, or is the prototype of, if it belongs
  /// to none: older JavaScript makes methods so.
  func makeMethod(_ value: Value, of holder: Value) {
    let owner: Value
    switch holder {
    case .function: owner = holder
    case .object(let id): owner = heap.objects[id].properties["constructor"]?.value ?? .undefined
    default: return
    }
    guard case .function(let owner) = owner, case .function(let id) = value, id != owner,
      case .closure(let closure) = heap.functions[id].kind, closure.owner == nil
    else { return }
    heap.makeMethod(id, of: owner)
  }

  /// A call of a function of the program.
  struct Invocation {

    /// The function's code and variables.
    let closure: Closure

    /// The function.
    let function: FunctionID

    /// The value of `this`.
    var receiver: Value

    /// The arguments.
    var arguments: ArgumentList

    /// The code of the call.
    let site: SyntaxNode

    /// The receiver and the arguments.
    var inputs: [Value] { [receiver] + arguments.all }

    /// Whether the call gives a promise, whatever the function returns.
    var isAsync: Bool { FunctionView(closure.node).isAsync }

  }

  /// Calls a function of the program.
  func invoke(_ call: Invocation) -> Value {
    if FunctionView(call.closure.node).isGenerator {
      let suspended = Suspended(
        function: call.function, receiver: call.receiver, arguments: call.arguments,
        callDepth: calls.count)
      return .object(heap.allocate(HeapObject(kind: .generator(suspended))))
    }
    if calls.isEmpty, !isRunning { noteHandedObjects(call) }
    if let frame = recursion(of: call) { return callRecursively(frame, call) }
    return nested(at: call.site, or: .unknown) {
      isPlainCall(call) ? callQuietly(call.closure.node) { self.run(call) } : run(call)
    }
  }

  /// Notes the objects that a module's own code hands to a function.
  private func noteHandedObjects(_ call: Invocation) {
    let module = environments[call.closure.environment].module
    for case .object(let id) in call.arguments.positional {
      modules[module].handedObjects.append(id)
    }
  }

  // MARK: Running

  /// Runs a call, again if it calls itself with other arguments or changes what it sees.
  private func run(_ call: Invocation) -> Value {
    let key = OutcomeKey(
      node: call.closure.node, environment: call.closure.environment, inputs: call.inputs,
      version: heap.version)
    if let known = outcomes[key] { return replay(known, call) }
    var call = call
    for attempt in 0... {
      let mark = heap.mark()
      let before = (nodes: nodes, isReachable: isReachable)
      let result = runOnce(call)
      let mayVary =
        result.frame.isRecursive
        && (result.frame.hasVaryingInputs || heap.hasChanges(since: mark))
      if !mayVary || attempt == Bound.recursionTurns {
        heap.commit()
        remember(result, key, call)
        return result.value
      }
      let changes = heap.changes(since: mark)
      heap.rollBack()
      (nodes, isReachable) = before
      // What the function changes may have changed already where it calls itself.
      _ = heap.widen([changes], after: mark, roughly: true)
      generalize(&call, result.frame)
    }
    return .unknown
  }

  /// What one run of a call came to.
  struct RunResult {

    /// What the call returns.
    let value: Value

    /// The call's node, or nil if the function shows nothing.
    let draft: DraftID?

    /// The call as it was when it ended.
    let frame: CallFrame

    /// Whether the call has changed anything outside of it.
    let hasEffects: Bool

  }

  /// How the code of a function has ended.
  struct Completion {

    /// What it returns.
    var value = Value.undefined

    /// Whether it surely throws.
    var isThrown = false

    /// What it may throw, of that through which steps may run.
    var thrown: [Value] = []

  }

  /// Runs a call once.
  private func runOnce(_ call: Invocation) -> RunResult {
    let before = heap.version
    var description = describe(call)
    let draft = emit(.call(description), at: call.site)
    var completion = Completion()
    var frame = CallFrame(call, body: bodies.count, objectCount: heap.objects.count)
    let bodyID = withBody(owner: draft, code: call.closure.node) { _ in
      calls.append(frame)
      completion = enter(call)
      frame = calls.removeLast()
    }
    adapt(&description, to: frame)
    let showsNothing = !haveContent(bodies[bodyID].nodes)
    let awaited = takeOuterAwaits(of: bodyID)
    (description.body, description.alsoAwaits) = (bodyID, awaited)
    drafts[draft].kind = .call(description)
    if showsNothing { nodes.removeAll { $0 == draft } }
    let pending = awaited.adding(showsNothing ? [] : [draft])
    let value = finish(call, completion, pending: pending)
    return RunResult(
      value: value, draft: showsNothing ? nil : draft, frame: frame,
      hasEffects: heap.version != before)
  }

  /// Makes the node of a call say what the call turned out to be.
  private func adapt(_ description: inout CallDraft, to frame: CallFrame) {
    if frame.isDriver {
      description.isAnonymous = true
      // What stands around the generator's code in its driver only serves the driving.
      if let block = frame.drivenBlock { bodies[frame.body].nodes = [block] }
    }
    if frame.isDriven { description.isAsync = true }
  }

  /// Returns what a call gives to its caller, and goes on there.
  private func finish(
    _ call: Invocation, _ completion: Completion, pending: Settlement
  ) -> Value {
    // What returns the promise of a generator that it drives was async before it was lowered.
    let isDriven = isPromise(completion.value, where: \.isDriven)
    guard call.isAsync || isDriven else {
      noteThrown(completion.thrown)
      // A module of a program that works does not throw when it is loaded: what seems to is
      // something that is not understood.
      if completion.isThrown, !isRunning, !targets.contains(where: { $0.kind == .guarded }) {
        isReachable = true
        return .unknown
      }
      if completion.isThrown { throwAny(at: call.site) }
      return completion.value
    }
    let value = isDriven ? awaitedValue(of: completion.value) : completion.value
    let promise = makePromise(pending, value: value)
    promises[promise].isDriven = isDriven
    promises[promise].isRejected = completion.isThrown
    promises[promise].thrown = completion.thrown
    promises[promise].changes = heap.makeUncertain()
    isReachable = true
    return .promise(promise)
  }

  /// Returns the node of a call of a function, before it has run.
  func describe(_ invocation: Invocation) -> CallDraft {
    var call = CallDraft(name: displayName(of: invocation.function), body: nil)
    call.isAnonymous = call.name.isEmpty || invocation.closure.isConstructor
    call.isAsync = invocation.isAsync
    call.code = invocation.closure.node
    call.handsOnText = invocation.arguments.all.contains(where: \.holdsArgumentText)
    call.tellingArguments = invocation.arguments.all.compactMap(tellingText)
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

  /// Runs the code of a function with new variables.
  func enter(_ call: Invocation) -> Completion {
    let outer = (environment, yieldHandlers)
    yieldHandlers = []
    openFunction(call.function, call.closure, call.receiver, call.arguments)
    bodies[body].target = openTarget(.function)
    let view = FunctionView(call.closure.node)
    bindParameters(view, call.arguments)
    // A field's initial value may use what a parameter such as `private step` has set.
    if call.closure.isConstructor { initializeOwnFields(of: call.closure, call.receiver) }
    executeBody(view)
    if isReachable { targets[targets.count - 1].results.append(.undefined) }
    let closed = closeTarget()
    for state in closed.throwStates { heap.keepNew(of: state, since: closed.mark) }
    (environment, yieldHandlers) = outer
    let value = Value.anyOf(closed.results)
    return Completion(
      value: view.isAsync ? awaitedValue(of: value) : value, isThrown: !isReachable,
      thrown: closed.thrown)
  }

  /// Makes the variables of a function, which runs `closure`, visible.
  func openFunction(
    _ function: FunctionID, _ closure: Closure, _ receiver: Value, _ arguments: ArgumentList
  ) {
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
        activation: activation, isUnderRun: isRunning && quietLimit == nil,
        isOfModule: !isRunning))
    environment = environments.count - 1
    hoistFunctions(of: scope, module: surrounding.module)
    bindOwnName(of: function, closure, table)
  }

  /// Gives the name of a function expression its value inside the function.
  private func bindOwnName(
    of function: FunctionID, _ closure: Closure, _ table: ScopeTable
  ) {
    guard closure.node.kind == .functionExpression || closure.node.kind == .generatorExpression,
      let name = FunctionView(closure.node).name, let binding = table.binding(of: name),
      let cell = cell(of: binding)
    else { return }
    heap.initializeCell(cell, to: .function(function))
  }

  /// Gives the parameters of a function their values.
  func bindParameters(_ view: FunctionView, _ arguments: ArgumentList) {
    var position = 0
    for parameter in view.parameters {
      let pattern = parameter.child(.pattern) ?? parameter
      if pattern.kind == .this { continue }
      if pattern.kind == .restPattern {
        let rest = elements(of: arguments.dropFirst(position)).mapped(\.asArgument)
        bind(pattern, to: makeArray(rest))
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
