import Semantics
import Source
import Syntax
import WorkflowModel

/// A promise of the running program.
struct PromiseRecord {

  /// The nodes that must be done before it resolves, and the combinators that join them.
  var settlement: Settlement

  /// What it resolves to.
  var value: Value

  /// The body in which it was made.
  let body: BodyID

  /// What has surely been done when it has resolved.
  var changes: [Heap.DelayedChange] = []

  /// Whether it surely rejects.
  var isRejected = false

}

extension Interpreter {

  /// Returns a new promise that resolves to `value` when `nodes` are done.
  func makePromise(_ nodes: [DraftID], value: Value) -> PromiseID {
    promises.append(PromiseRecord(settlement: Settlement(nodes: nodes), value: value, body: body))
    return promises.count - 1
  }

  /// Returns what must be done before `value` resolves, as far as steps are concerned.
  func settlement(of value: Value) -> Settlement {
    var result = Settlement(nodes: [])
    for case .promise(let id) in value.alternatives {
      result.add(promises[id].settlement)
    }
    return result
  }

  /// Returns what `await` of a value gives, whatever it has to wait for.
  func awaitedValue(of value: Value) -> Value {
    .anyOf(
      value.alternatives.map { each in
        if case .promise(let id) = each { promises[id].value } else { each }
      })
  }

  /// Waits for a value.
  @discardableResult
  func wait(for value: Value, at site: SyntaxNode) -> Value {
    if case .object(let id) = value, let then = thenMethod(of: id, at: site) {
      return awaitThenable(value, then, at: site)
    }
    let settlement = settlement(of: value)
    settled.formUnion(settlement.nodes)
    let own = settlement.filtered { drafts[$0].body >= body }
    if !own.nodes.isEmpty { emit(.await(own), at: site) }
    noteOuterAwait(of: settlement.nodes.filter { drafts[$0].body < body })
    if case .promise(let id) = value { heap.makeCertain(promises[id].changes) }
    noteFailure()
    let rejects = value.alternatives.allSatisfy { each in
      if case .promise(let id) = each { promises[id].isRejected } else { false }
    }
    if rejects { throwSomething(at: site) }
    return awaitedValue(of: value)
  }

  /// Returns the method that makes an object awaitable, or nil.
  private func thenMethod(of id: ObjectID, at site: SyntaxNode) -> Value? {
    guard heap.objects[id].kind == .plain, !heap.objects[id].isOpen else { return nil }
    let then = get("then", of: .object(id), at: site)
    return then.isCallable ? then : nil
  }

  /// Waits for an object that has a `then` method of its own.
  private func awaitThenable(_ value: Value, _ then: Value, at site: SyntaxNode) -> Value {
    let promise = makePromise([], value: .undefined)
    let resolver = makeFunction(.resolver(promise), name: "")
    _ = invoke(then, receiver: value, ArgumentList([resolver, .unknown]), at: site)
    return wait(for: .promise(promise), at: site)
  }

  /// Records that a function waits for nodes outside of it, if it does so on every way.
  private func noteOuterAwait(of nodes: [DraftID]) {
    guard !nodes.isEmpty, conditionDepth == 0 else { return }
    outerAwaits[body, default: []] += nodes
  }

  /// Records that the function returns `value`, which may be a promise.
  func noteResult(_ value: Value, at site: SyntaxNode) {
    // An async function waits for the promise that it returns, not for those that a list holds.
    let isAsync = calls.last.map { FunctionView($0.node).isAsync } ?? false
    let settlement = isAsync ? settlement(of: value) : heldSettlement(of: value)
    settled.formUnion(settlement.nodes)
    let own = settlement.filtered { drafts[$0].body >= body }
    if !own.nodes.isEmpty { emit(.result(own), at: site) }
    noteOuterAwait(of: settlement.nodes.filter { drafts[$0].body < body })
  }

  /// Returns what must be done before every promise that `value` is or holds has resolved.
  func heldSettlement(of value: Value, depth: Int = 0) -> Settlement {
    var result = settlement(of: value)
    guard depth < 2 else { return result }
    for case .object(let id) in value.alternatives {
      let object = heap.objects[id]
      let held = object.elements.joined.alternatives + object.properties.all.map(\.property.value)
      for each in held { result.add(heldSettlement(of: each, depth: depth + 1)) }
    }
    return result
  }

  /// Returns the value of `await`.
  func evaluateAwait(_ node: SyntaxNode) -> Value {
    guard let operand = node.operand else { return .unknown }
    let value = evaluate(operand)
    return isReachable ? wait(for: value, at: node) : .unknown
  }

  /// Resolves a promise that is made by hand.
  func resolve(_ promise: PromiseID, with value: Value) {
    promises[promise].settlement.add(settlement(of: value))
    // What resolves the promise from within other code does so when that code gets there.
    if let call = callUnderWay(in: promises[promise].body) {
      promises[promise].settlement.add(Settlement(nodes: [call]))
    }
    let new = awaitedValue(of: value)
    let old = promises[promise].value
    promises[promise].value = old == .undefined ? new : old.joined(with: new)
  }

  /// Returns the call in `outer`, a body around the current code, that the current code is part of;
  /// nil if it is that body's own code.
  private func callUnderWay(in outer: BodyID) -> DraftID? {
    var current = body
    while current != outer {
      guard let owner = bodies[current].owner else { return nil }
      if drafts[owner].body == outer { return owner }
      current = drafts[owner].body
    }
    return nil
  }

  // MARK: Combinators

  /// Returns the promise of `Promise.all` and its like.
  func combine(_ kind: ParallelNode.Kind, _ list: Value, at site: SyntaxNode) -> Value {
    let elements = iteratedElements(list, at: site)
    var settlement = Settlement(nodes: [])
    let members: [Value]
    switch elements {
    case .exact(let values): members = values
    case .many(let value): members = [value]
    }
    for member in members { settlement.add(self.settlement(of: member)) }
    if !settlement.nodes.isEmpty {
      settlement.groups.append(
        Settlement.Group(
          id: nextCombinator, kind: kind, nodes: settlement.nodes,
          isInline: isTail(settlement), body: body))
      nextCombinator += 1
    }
    let promise = makePromise([], value: combinedValue(kind, elements))
    promises[promise].settlement = settlement
    // When one of several has resolved, it is not known which.
    if kind == .all || kind == .allSettled {
      for case .promise(let member) in members {
        promises[promise].changes += promises[member].changes
      }
    }
    return .promise(promise)
  }

  /// Returns what a combinator over `elements` resolves to.
  private func combinedValue(_ kind: ParallelNode.Kind, _ elements: Elements) -> Value {
    switch kind {
    case .race, .any: return awaitedValue(of: elements.joined)
    case .all: return makeArray(elements.mapped { awaitedValue(of: $0) })
    case .allSettled:
      return makeArray(
        elements.mapped { element in
          let result = heap.allocate(HeapObject(isOpen: true))
          let value = awaitedValue(of: element).joined(with: .undefined)
          heap.setProperty("value", of: result, to: Property(value: value))
          return .object(result)
        })
    }
  }

  /// Returns the promise of `new Promise(executor)`.
  func makePromise(executor: Value, at site: SyntaxNode) -> Value {
    let promise = makePromise([], value: .undefined)
    let resolver = makeFunction(.resolver(promise), name: "resolve")
    let rejecter = makeFunction(
      .bound(target: .native("Object"), receiver: .undefined, arguments: ArgumentList()),
      name: "reject")
    let before = drafts.count
    let result = invoke(
      executor, receiver: .undefined, ArgumentList([resolver, rejecter]), at: site)
    // An executor that runs steps resolves after them, as far as can be told.
    promises[promise].settlement.add(settlement(of: result))
    if drafts.count > before, promises[promise].settlement.nodes.isEmpty {
      promises[promise].settlement.add(Settlement(nodes: stepCalls(since: before)))
    }
    return .promise(promise)
  }

  /// Returns the calls in the current list that have been made since there were `count` drafts.
  private func stepCalls(since count: Int) -> [DraftID] {
    nodes.filter { id in
      if id < count { return false }
      switch drafts[id].kind {
      case .call, .step: return true
      case .loop, .choice, .switch, .block, .try, .exit, .await, .result, .absent: return false
      }
    }
  }

  // MARK: Chains

  /// Returns the promise of `.then`, `.catch` or `.finally` on a promise.
  ///
  /// A chain is an async function that is called where the chain stands: it waits for the promise
  /// and goes on with the handler.
  func chain(
    _ promise: Value, onFulfilled: Value?, onRejected: Value?, onSettled: Value?,
    at site: SyntaxNode
  ) -> Value {
    let settlement = settlement(of: promise)
    let absorbed = absorb(settlement)
    var call = CallDraft(name: "", body: nil)
    call.isAnonymous = true
    call.isAsync = true
    call.code = site
    let draft = emit(.call(call), at: site)
    var value = Value.undefined
    var isRejected = false
    _ = heap.mark()
    let bodyID = withBody(owner: draft, code: site) { bodyID in
      let target = openTarget(.function)
      bodies[bodyID].target = target
      adopt(absorbed, into: bodyID)
      let wait = {
        self.nodes += absorbed
        value = self.wait(for: promise, at: site)
      }
      value = self.runChain(
        wait, { value }, onFulfilled, onRejected, onSettled, at: site)
      closeTarget()
      isRejected = !isReachable
      isReachable = true
    }
    call.alsoAwaits = outerAwaits.removeValue(forKey: bodyID) ?? []
    drafts[draft].kind = .call(CallDraft(copying: call, body: bodyID, alsoAwaits: call.alsoAwaits))
    let isEmpty = !haveContent(bodies[bodyID].nodes)
    if isEmpty { nodes.removeAll { $0 == draft } }
    let result = makePromise((isEmpty ? [] : [draft]) + call.alsoAwaits, value: value)
    promises[result].isRejected = isRejected
    promises[result].changes = heap.makeUncertain()
    heap.commit()
    return .promise(result)
  }

  /// Runs the code of a chain and returns what it resolves to.
  private func runChain(
    _ wait: @escaping () -> Void, _ value: @escaping () -> Value, _ onFulfilled: Value?,
    _ onRejected: Value?, _ onSettled: Value?, at site: SyntaxNode
  ) -> Value {
    var result = Value.undefined
    let handle = { (handler: Value, argument: Value) in
      let returned = self.invoke(
        handler, receiver: .undefined, ArgumentList([argument]), at: site)
      if self.isReachable { result = self.wait(for: returned, at: site) }
    }
    let proceed = {
      wait()
      result = value()
      if let onFulfilled, onFulfilled.isCallable, self.isReachable { handle(onFulfilled, value()) }
    }
    let catching: (() -> Void)? = onRejected.map { handler in
      {
        let before = result
        handle(handler, .unknown)
        result = before.joined(with: result)
      }
    }
    let finally: (() -> Void)? = onSettled.map { handler in
      {
        let before = result
        handle(handler, .undefined)
        result = before
      }
    }
    if catching == nil, finally == nil {
      proceed()
    } else {
      runGuarded(at: site, block: proceed, handler: catching, finalizer: finally)
    }
    return result
  }

  /// Takes the nodes of a promise that has only just been made out of the current list, so that
  /// they can become part of the chain that begins with it.
  ///
  /// - Returns: the nodes, with what they stand in; empty if something else has happened since.
  private func absorb(_ settlement: Settlement) -> [DraftID] {
    guard let first = tailStart(of: settlement) else { return [] }
    let tail = Array(nodes[first...])
    nodes.removeSubrange(first...)
    return tail
  }

  /// Returns whether nothing has happened since the first of the settlement's promises was made,
  /// other than making the others.
  private func isTail(_ settlement: Settlement) -> Bool { tailStart(of: settlement) != nil }

  /// Returns the position in the current list from which on it holds nothing but the settlement's
  /// nodes, or nil if there is none.
  private func tailStart(of settlement: Settlement) -> Int? {
    let members = Set(settlement.nodes)
    guard !members.isEmpty, let first = nodes.firstIndex(where: { holds($0, anyOf: members) }),
      nodes[first...].allSatisfy({ holdsOnly($0, members) })
    else { return nil }
    return first
  }

  /// Returns whether `id` is, or holds, one of `members`.
  private func holds(_ id: DraftID, anyOf members: Set<DraftID>) -> Bool {
    members.contains(id) || innerLists(of: id).contains { list in
      list.contains { holds($0, anyOf: members) }
    }
  }

  /// Returns whether everything that `id` is or holds is one of `members`.
  private func holdsOnly(_ id: DraftID, _ members: Set<DraftID>) -> Bool {
    switch drafts[id].kind {
    case .step, .call: return members.contains(id)
    case .await, .exit: return false
    case .result, .absent: return true
    case .loop, .choice, .switch, .block, .try:
      return innerLists(of: id).allSatisfy { $0.allSatisfy { holdsOnly($0, members) } }
    }
  }

  /// Returns the lists of nodes that stand inside a node, without those of other bodies.
  func innerLists(of id: DraftID) -> [[DraftID]] {
    switch drafts[id].kind {
    case .step, .call, .await, .result, .absent, .exit: []
    case .loop(_, let inner), .block(let inner): [inner]
    case .choice(let branches), .switch(_, let branches): branches.map(\.nodes)
    case .try(let block, let handler, let finalizer): [block, handler ?? [], finalizer]
    }
  }

  /// Makes nodes, and what stands in them, part of another body.
  private func adopt(_ list: [DraftID], into body: BodyID) {
    for id in list {
      drafts[id] = Draft(
        kind: drafts[id].kind, body: body, site: drafts[id].site,
        diagnostic: drafts[id].diagnostic, target: drafts[id].target)
      innerLists(of: id).forEach { adopt($0, into: body) }
    }
  }

}

extension Settlement {

  /// Adds what `other` waits for.
  mutating func add(_ other: Settlement) {
    for node in other.nodes where !nodes.contains(node) { nodes.append(node) }
    for group in other.groups where !groups.contains(group) { groups.append(group) }
  }

  /// Returns the part of the settlement whose nodes fulfil `condition`.
  func filtered(_ condition: (DraftID) -> Bool) -> Settlement {
    let kept = nodes.filter(condition)
    return kept.count == nodes.count ? self : Settlement(nodes: kept, groups: groups)
  }

}

extension Elements {

  /// The elements that `transform` makes of these.
  func mapped(_ transform: (Value) -> Value) -> Elements {
    switch self {
    case .exact(let values): .exact(values.map(transform))
    case .many(let value): .many(transform(value))
    }
  }

}
