import Semantics
import Syntax

/// What a loop over a value goes through.
enum Iteration {

  /// The elements of a list.
  case elements(Elements)

  /// What a generator yields, as it runs.
  case generator(Suspended)

  /// What an iterator of the program's own gives, whose maker is the function.
  case iterator(of: ObjectID, maker: Value)

  /// One of several.
  case choice([Value])

}

extension Interpreter {

  /// Returns what a loop over `value` goes through.
  func iterate(_ value: Value) -> Iteration {
    switch value {
    case .object(let id):
      if case .generator(let suspended) = heap.objects[id].kind { return .generator(suspended) }
      return iterateObject(id)
    case .choice(let values):
      let all = values.compactMap { each -> Elements? in
        if case .elements(let elements) = iterate(each) { elements } else { nil }
      }
      // What nothing can be taken of throws instead of going on.
      if all.count < values.count { return .choice(values.filter { $0.isNullish != true }) }
      return .elements(all.dropFirst().reduce(all[0]) { $0.joined(with: $1) })
    case .text(let template):
      guard let known = template.known else { return .elements(.many(.unknown)) }
      return .elements(.exact(known.map { .string(String($0)) }))
    case .data(let id): return .elements(.many(element(of: id)))
    case .promise(let id): return iterate(promises[id].value)
    case .undefined, .null: return .elements(.exact([]))
    case .unknown, .boolean, .number, .function, .native, .external, .step:
      return .elements(.many(.unknown))
    }
  }

  /// Returns what a loop over an object goes through.
  private func iterateObject(_ id: ObjectID) -> Iteration {
    let object = heap.objects[id]
    switch object.kind {
    case .array, .map, .set: return .elements(object.elements)
    case .plain, .weak, .date, .generator: break
    }
    let iterator = get("@@iterator", of: .object(id), at: modules[0].tree.root)
    let asyncIterator = get("@@asyncIterator", of: .object(id), at: modules[0].tree.root)
    for method in [iterator, asyncIterator] {
      guard case .function(let function) = method,
        case .closure(let closure) = heap.functions[function].kind
      else { continue }
      if !FunctionView(closure.node).isGenerator { return .iterator(of: id, maker: method) }
      return .generator(
        Suspended(
          function: function, receiver: .object(id), arguments: ArgumentList(),
          callDepth: calls.count))
    }
    return .elements(.many(anyElement(of: object)))
  }

  /// Returns what iterating over an object may give of which the iterator is not known.
  private func anyElement(of object: HeapObject) -> Value {
    .anyOf(object.properties.all.map(\.property.value).filter(\.isEssential) + [.unknown])
  }

  /// Returns the elements of what `value` iterates over; a generator runs to its end.
  func iteratedElements(_ value: Value, at node: SyntaxNode) -> Elements {
    switch iterate(value) {
    case .elements(let elements): return elements
    case .generator(let suspended):
      var yielded: [Value] = []
      let before = heap.version
      runGenerator(suspended, at: node) { value in
        yielded.append(value)
        return .unknown
      }
      return heap.version == before ? .exact(yielded) : .many(.anyOf(yielded))
    case .iterator, .choice:
      var taken: [Value] = []
      forEach(iterate(value), at: node, label: node.oneLineText) { taken.append($0) }
      return .many(.anyOf(taken))
    }
  }

  /// Runs `turn` with every value that an iterator of the program's own gives.
  func forEach(
    ofIterator maker: Value, of object: ObjectID, at node: SyntaxNode, label: String,
    labels: [String], _ turn: (Value) -> Void
  ) {
    let made = invoke(maker, receiver: .object(object), ArgumentList(), at: node)
    let next = get("next", of: made, at: node)
    guard case .object(let id) = made, next.isCallable else {
      return forEach(.elements(.many(.unknown)), at: node, label: label, labels: labels, turn)
    }
    if case .generator(let suspended) = heap.objects[id].kind {
      return forEach(.generator(suspended), at: node, label: label, labels: labels, turn)
    }
    repeatCode(at: node, label: label, labels: labels) {
      let given = self.invoke(next, receiver: made, ArgumentList(), at: node)
      let result = self.wait(for: given, at: node)
      guard self.isReachable else { return }
      let isDone = self.get("done", of: result, at: node).truth
      if isDone != false { self.mayLeaveHere() }
      self.isReachable = isDone != true
      if self.isReachable { turn(self.get("value", of: result, at: node)) }
    }
  }

  /// Runs `turn` for every element of one of `values`, of which it is not known which it is.
  func forEach(
    ofAny values: [Value], at node: SyntaxNode, label: String, labels: [String],
    _ turn: (Value) -> Void
  ) {
    var branches = values.enumerated().map { position, value in
      BranchDraft(condition: "it goes through \(iterableText(value, position + 1))", nodes: [])
    }
    let choice = emit(.choice([]), at: node)
    fork(values.count) { way in
      branches[way].nodes = collect {
        forEach(iterate(values[way]), at: node, label: label, labels: labels, turn)
      }
    }
    drafts[choice].kind = .choice(branches)
  }

  /// Returns what a reader calls something that a loop goes through.
  private func iterableText(_ value: Value, _ position: Int) -> String {
    guard case .object(let id) = value,
      case .generator(let suspended) = heap.objects[id].kind,
      !displayName(of: suspended.function).isEmpty
    else { return "list \(position)" }
    return "\(displayName(of: suspended.function))()"
  }

  /// Returns what `for…in` over a value goes through.
  func enumerate(_ value: Value) -> Iteration {
    if let keys = certainKeys(of: value) { return .elements(.keys(keys)) }
    guard let id = propertyHolder(of: value) else { return .elements(.many(.unknown)) }
    let object = heap.objects[id]
    if case .array = object.kind, case .exact(let values) = object.elements {
      return .elements(.exact(values.indices.map { .string(String($0)) }))
    }
    if object.isOpen || object.rest != nil { return .elements(.many(.unknown)) }
    return .elements(.exact(keys(of: object)))
  }

  /// Returns the keys that an object has for sure among others, of which nothing is known, or which
  /// only some of the objects have that it may be; nil if it has none or no others.
  func certainKeys(of value: Value) -> [Value]? {
    let holders = value.alternatives.map(propertyHolder).map { $0.map { heap.objects[$0] } }
    guard let first = holders[0], holders.allSatisfy({ $0?.kind == .plain }) else { return nil }
    if holders.count == 1, !first.isOpen, first.rest == nil { return nil }
    let certain = holders.dropFirst().reduce(keys(of: first)) { common, other in
      let keys = Set(other.map(keys) ?? [])
      return common.filter(keys.contains)
    }
    return certain.isEmpty ? nil : certain
  }

  /// Returns the keys of an object that are known.
  private func keys(of object: HeapObject) -> [Value] {
    object.properties.all.filter(\.property.isEnumerable).map { .string($0.key) }
  }

  // MARK: Generators

  /// Runs a generator's code where it is consumed; `consume` gets every value that it yields.
  ///
  /// A loop over a generator takes turns with it: running the loop's body at every `yield` gives
  /// the same order.
  func runGenerator(
    _ suspended: Suspended, at node: SyntaxNode, _ consume: (Value) -> Value
  ) {
    withoutActuallyEscaping(consume) { consume in
      runGeneratorCode(suspended, at: node, consume)
    }
  }

  /// Runs a generator's code with a handler for what it yields.
  ///
  /// The code becomes a call of the generator, if the consumer shows nothing of its own; else both
  /// are shown together, where the consumer is.
  private func runGeneratorCode(
    _ suspended: Suspended, at node: SyntaxNode, _ consume: @escaping (Value) -> Value
  ) {
    guard case .closure(let closure) = heap.functions[suspended.function].kind,
      calls.filter({ $0.node == closure.node }).count < Bound.reentries
    else { return }
    let consumer = (environment: environment, targets: targets.count, handlers: yieldHandlers)
    let view = FunctionView(closure.node)
    let invocation = Invocation(
      closure: closure, function: suspended.function, receiver: suspended.receiver,
      arguments: suspended.arguments, site: node)
    var call = describe(invocation)
    let draft = emit(.call(call), at: node)
    var isShared = call.isAnonymous
    var isAwaited = view.isAsync
    let handler: (Value) -> Value = { value in
      let before = self.nodes.count
      defer {
        let added = self.nodes[before...]
        if self.showSteps(added) { isShared = true }
        if !added.isEmpty { isAwaited = true }
      }
      return self.asConsumer(consumer) { consume(value) }
    }
    let body = withBody(owner: draft, code: closure.node) { body in
      nested(at: node, or: ()) {
        calls.append(CallFrame(invocation, body: body, objectCount: heap.objects.count))
        yieldHandlers.append(handler)
        openFunction(suspended.function, closure, suspended.receiver, suspended.arguments)
        asBlock(.function, at: node) {
          bindParameters(view, suspended.arguments)
          executeBody(view)
        }
        calls.removeLast()
      }
    }
    environment = consumer.environment
    yieldHandlers = consumer.handlers
    call.isAnonymous = isShared
    call.isAsync = view.isAsync && !isShared
    (call.body, call.alsoAwaits) = (body, takeOuterAwaits(of: body))
    drafts[draft].kind = .call(call)
    if !haveContent(bodies[body].nodes) {
      nodes.removeAll { $0 == draft }
    } else if !isShared, isAwaited {
      emit(.await(Settlement(nodes: [draft])), at: node)
    }
  }

  /// Returns whether any of `list` is, or holds, a step or a call.
  func showSteps(_ list: some Sequence<DraftID>) -> Bool {
    list.contains { drafts[$0].isPromise || drafts[$0].innerLists.contains(where: showSteps) }
  }

  /// Runs `run` with the consumer's variables and targets, in the middle of a generator's code.
  private func asConsumer(
    _ consumer: (environment: EnvironmentID, targets: Int, handlers: [(Value) -> Value]),
    _ run: () -> Value
  ) -> Value {
    let producer = (environment, yieldHandlers)
    let hidden = targets[consumer.targets...]
    targets.removeSubrange(consumer.targets...)
    (environment, yieldHandlers) = (consumer.environment, consumer.handlers)
    let value = run()
    (environment, yieldHandlers) = producer
    targets += hidden
    return value
  }

  /// Returns the value of `yield`.
  func evaluateYield(_ node: SyntaxNode) -> Value {
    let operand = node.operand
    let value = operand.map { evaluate($0) } ?? .undefined
    guard isReachable, let handler = yieldHandlers.last else { return .unknown }
    guard node.has(.starWord) else { return handler(value) }
    let sequence = iterate(value)
    if case .generator(let suspended) = sequence {
      // What the outer generator is sent is sent on to the inner one.
      runGenerator(suspended, at: node) { handler($0) }
    } else {
      forEach(sequence, at: node, label: "yield* …") { _ = handler($0) }
    }
    return .unknown
  }

}
