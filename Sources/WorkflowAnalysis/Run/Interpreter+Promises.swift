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

  /// What it may reject with, of that through which steps may run.
  var thrown: [Value] = []

  /// Whether it resolves when a generator is over that its executor drives.
  var isDriven = false

  /// The call of the executor that it was made with, if it was.
  var executor: DraftID?

  /// The calls from which it has been resolved by hand; nil is the code that has made it.
  var resolvers: Set<DraftID?> = []

  /// The race between those calls, if there are several.
  var race: CombinatorID?

}

extension Interpreter {

  /// Returns a new promise that resolves to `value` when `nodes` are done.
  func makePromise(_ nodes: [DraftID], value: Value) -> PromiseID {
    makePromise(Settlement(nodes: nodes), value: value)
  }

  /// Returns a new promise that resolves to `value` when `settlement` is done.
  func makePromise(_ settlement: Settlement, value: Value) -> PromiseID {
    promises.append(PromiseRecord(settlement: settlement, value: value, body: body))
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
    let value = assimilated(value, at: site)
    settle(settlement(of: value), at: site) { .await($0) }
    if case .promise(let id) = value { heap.makeCertain(promises[id].changes) }
    for case .promise(let id) in value.alternatives { noteThrown(promises[id].thrown) }
    noteFailure()
    if isPromise(value, where: \.isRejected) { throwAny(at: site) }
    return awaitedValue(of: value)
  }

  /// Returns the method that makes an object awaitable, or nil.
  private func thenMethod(of id: ObjectID, at site: SyntaxNode) -> Value? {
    guard heap.objects[id].kind == .plain, !heap.objects[id].isOpen else { return nil }
    let then = get("then", of: .object(id), at: site)
    return then.isCallable ? then : nil
  }

  /// Returns the promise that stands for an object with a `then` method of its own; any other value
  /// as it is.
  func assimilated(_ value: Value, at site: SyntaxNode) -> Value {
    guard case .object(let id) = value, let then = thenMethod(of: id, at: site) else {
      return value
    }
    return makePromise(executor: then, receiver: value, at: site)
  }

  /// Emits the point at which a function waits for promises or returns them, as far as they are its
  /// own. Of others it is recorded that it waits for them, if it does so on every way.
  private func settle(
    _ settlement: Settlement, at site: SyntaxNode, _ kind: (Settlement) -> Draft.Kind
  ) {
    settled.formUnion(settlement.nodes)
    let own = settlement.filtered { representative(of: $0, in: body) != nil }
    if !own.nodes.isEmpty { emit(kind(own), at: site) }
    if conditionDepth > 0 { return }
    let others = settlement.nodes.filter { !own.nodes.contains($0) }
    if others.isEmpty { return }
    // Of a combinator that does not wait for all, the code around this body has to know, too.
    let races = settlement.groups.filter { group in
      group.leavesPending && others.contains(where: group.nodes.contains)
    }
    outerAwaits[body, default: Settlement()].add(Settlement(nodes: others, groups: races))
  }

  /// Returns what a body that is done has awaited of the nodes outside of it, and forgets it.
  func takeOuterAwaits(of body: BodyID) -> Settlement {
    outerAwaits.removeValue(forKey: body) ?? Settlement()
  }

  /// Records that the function returns `value`, which may be a promise.
  func noteResult(_ value: Value, isAsync: Bool, at site: SyntaxNode) {
    // A function that was async before it was lowered may have to wait for what it returns.
    if isPromise(value, where: \.isDriven) {
      return settle(settlement(of: value), at: site) { .await($0) }
    }
    // An async function waits for the promise that it returns, not for those that a list holds.
    settle(isAsync ? settlement(of: value) : heldSettlement(of: value), at: site) { .result($0) }
  }

  /// Returns whether a value is a promise of which something is true, whichever it may be.
  func isPromise(_ value: Value, where isMeant: (PromiseRecord) -> Bool) -> Bool {
    value.alternatives.allSatisfy { each in
      if case .promise(let id) = each { isMeant(promises[id]) } else { false }
    }
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
    let calls = callsUnderWay(for: promise)
    promises[promise].settlement.add(Settlement(nodes: calls))
    promises[promise].resolvers.insert(calls.last)
    if promises[promise].resolvers.count > 1 { makeRace(promise) }
    let new = awaitedValue(of: value)
    let old = promises[promise].value
    promises[promise].value = old == .undefined ? new : old.joined(with: new)
  }

  /// Says that a promise resolves as soon as one of those that resolve it does.
  private func makeRace(_ promise: PromiseID) {
    let record = promises[promise]
    if record.settlement.nodes.isEmpty { return }
    let id = record.race ?? nextCombinator
    if record.race == nil { nextCombinator += 1 }
    promises[promise].race = id
    promises[promise].settlement.groups.removeAll { $0.id == id }
    promises[promise].settlement.groups.append(
      Settlement.Group(
        id: id, kind: .race, nodes: record.settlement.nodes, isInline: false, body: record.body))
  }

  /// Returns the node of a body that a node is, or in whose call it was made; nil if it was made
  /// outside of the body.
  func representative(of node: DraftID, in body: BodyID) -> DraftID? {
    var current: DraftID? = node
    while let id = current, drafts[id].body != body {
      current = bodies[drafts[id].body].owner
    }
    return current
  }

  /// Returns the call, in the body that has made a promise, that the current code is part of, and
  /// if that is the call of the promise's executor, the one in it; empty if there is none.
  private func callsUnderWay(for promise: PromiseID) -> [DraftID] {
    let record = promises[promise]
    var calls: [DraftID] = []
    var current = body
    while current != record.body, let owner = bodies[current].owner {
      calls.append(owner)
      current = drafts[owner].body
    }
    guard current == record.body, let outermost = calls.last else { return [] }
    return Array(calls.reversed().prefix(outermost == record.executor ? 2 : 1))
  }

  // MARK: Combinators

  /// Returns the promise of `Promise.all` and its like.
  func combine(_ kind: ParallelNode.Kind, _ list: Value, at site: SyntaxNode) -> Value {
    let elements = iteratedElements(list, at: site).mapped { assimilated($0, at: site) }
    let members: [Value]
    switch elements {
    case .exact(let values): members = values
    case .many, .keys: members = [elements.joined]
    }
    var settlement = Settlement(joining: members.map { self.settlement(of: $0) })
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

  /// Returns the promise of `new Promise(executor)`, or of an object whose `then` is the executor.
  func makePromise(
    executor: Value, receiver: Value = .undefined, at site: SyntaxNode
  ) -> Value {
    let promise = makePromise([], value: .undefined)
    let resolver = makeFunction(.resolver(promise), name: "resolve")
    let rejecter = makeFunction(.rejecter(promise), name: "reject")
    let before = drafts.count
    promises[promise].executor = before
    let result = invoke(
      executor, receiver: receiver, ArgumentList([resolver, rejecter]), at: site)
    // An executor that runs steps resolves after them, as far as can be told.
    promises[promise].settlement.add(settlement(of: result))
    if drafts.count > before, promises[promise].settlement.nodes.isEmpty {
      promises[promise].settlement.add(Settlement(nodes: stepCalls(since: before)))
    }
    return .promise(promise)
  }

  /// Returns the calls in the current list that have been made since there were `count` drafts.
  private func stepCalls(since count: Int) -> [DraftID] {
    nodes.filter { $0 >= count && drafts[$0].isPromise }
  }

}

extension Settlement {

  /// Creates what is settled when all of `parts` are.
  fileprivate init(joining parts: [Settlement]) {
    var (seen, seenGroups) = (Set<DraftID>(), Set<CombinatorID>())
    nodes = parts.flatMap { $0.nodes.filter { seen.insert($0).inserted } }
    groups = parts.flatMap { $0.groups.filter { seenGroups.insert($0.id).inserted } }
  }

  /// Adds what `other` waits for.
  mutating func add(_ other: Settlement) {
    for node in other.nodes where !nodes.contains(node) { nodes.append(node) }
    for group in other.groups where !groups.contains(group) { groups.append(group) }
  }

  /// Returns this with `nodes` before what else it waits for.
  func adding(_ first: [DraftID]) -> Settlement {
    Settlement(nodes: first + nodes, groups: groups)
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
    case .many, .keys: .many(transform(joined))
    }
  }

}
