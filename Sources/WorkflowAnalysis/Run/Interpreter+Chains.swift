import Semantics
import Source
import Syntax
import WorkflowModel

/// Chains of promises: `.then`, `.catch` and `.finally`.
extension Interpreter {

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
    var (isRejected, thrown) = (false, [Value]())
    _ = heap.mark()
    let bodyID = withBody(owner: draft, code: site) { bodyID in
      let target = openTarget(.function)
      bodies[bodyID].target = target
      adopt(absorbed, into: bodyID)
      let wait = {
        self.nodes += absorbed
        return self.wait(for: promise, at: site)
      }
      value = runChain(wait, onFulfilled, onRejected, onSettled, at: site)
      thrown = closeTarget().thrown
      isRejected = !isReachable
      isReachable = true
    }
    (call.body, call.alsoAwaits) = (bodyID, takeOuterAwaits(of: bodyID))
    drafts[draft].kind = .call(call)
    let isEmpty = !haveContent(bodies[bodyID].nodes)
    if isEmpty { nodes.removeAll { $0 == draft } }
    let result = makePromise(call.alsoAwaits.adding(isEmpty ? [] : [draft]), value: value)
    promises[result].isRejected = isRejected
    promises[result].thrown = thrown
    promises[result].changes = heap.makeUncertain()
    heap.commit()
    return .promise(result)
  }

  /// Runs the code of a chain and returns what it resolves to.
  private func runChain(
    _ wait: @escaping () -> Value, _ onFulfilled: Value?, _ onRejected: Value?,
    _ onSettled: Value?, at site: SyntaxNode
  ) -> Value {
    var result = Value.undefined
    let handle = { (handler: Value, argument: Value) in
      let kept = result
      // A handler that is not there lets pass what it would have handled.
      let mayBeMissing = handler.alternatives.contains { $0.isNullish == true }
      self.choose(
        at: site, truth: mayBeMissing ? nil : true, condition: "the handler is not nullish",
        then: {
          let returned = self.invoke(
            handler, receiver: .undefined, ArgumentList([argument]), at: site)
          if self.isReachable { result = self.wait(for: returned, at: site) }
        }, else: nil)
      if mayBeMissing { result = kept.joined(with: result) }
    }
    let proceed = {
      result = wait()
      if let onFulfilled, onFulfilled.isCallable, self.isReachable { handle(onFulfilled, result) }
    }
    let catching: ((Value) -> Void)? = onRejected.map { handler in
      { thrown in
        let before = result
        handle(handler, thrown)
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
    // What another chain has taken before belongs to both.
    guard let first = tailStart(of: settlement),
      !settlement.nodes.contains(where: isInsideAsyncCall)
    else { return [] }
    let tail = Array(nodes[first...])
    nodes.removeSubrange(first...)
    return tail
  }

  /// Returns whether a node stands inside an async call of the current body.
  private func isInsideAsyncCall(_ node: DraftID) -> Bool {
    var current = drafts[node].body
    while current != body, let owner = bodies[current].owner {
      if case .call(let call) = drafts[owner].kind, call.isAsync { return true }
      current = drafts[owner].body
    }
    return false
  }

  /// Returns whether nothing has happened since the first of the settlement's promises was made,
  /// other than making the others.
  func isTail(_ settlement: Settlement) -> Bool { tailStart(of: settlement) != nil }

  /// Returns the position in the current list from which on it holds nothing but the settlement's
  /// nodes, or nil if there is none.
  private func tailStart(of settlement: Settlement) -> Int? {
    let members = Set(settlement.nodes.map { representative(of: $0, in: body) ?? $0 })
    // Of a long list only the end is looked at, unless members are missing there.
    let start = nodes.lastIndex { !holdsOnly($0, members) }.map { $0 + 1 } ?? 0
    var missing = members
    let first = nodes[start...].firstIndex { remove($0, from: &missing) }
    nodes[start...].forEach { _ = remove($0, from: &missing) }
    if !missing.isEmpty, nodes[..<start].contains(where: { remove($0, from: &missing) }) {
      return nil
    }
    return first
  }

  /// Removes `id`, and all that it holds, from `members`; returns whether some of it was there.
  private func remove(_ id: DraftID, from members: inout Set<DraftID>) -> Bool {
    var isMember = members.remove(id) != nil
    for inner in drafts[id].innerLists.joined() where remove(inner, from: &members) {
      isMember = true
    }
    return isMember
  }

  /// Returns whether everything that `id` is or holds is one of `members`.
  private func holdsOnly(_ id: DraftID, _ members: Set<DraftID>) -> Bool {
    switch drafts[id].kind {
    case .step, .call: return members.contains(id)
    case .await, .exit: return false
    case .result, .absent: return true
    case .loop, .choice, .switch, .block, .turn, .try:
      return drafts[id].innerLists.allSatisfy { $0.allSatisfy { holdsOnly($0, members) } }
    }
  }

  /// Makes nodes, and what stands in them, part of another body.
  private func adopt(_ list: [DraftID], into body: BodyID) {
    for id in list {
      drafts[id].body = body
      drafts[id].innerLists.forEach { adopt($0, into: body) }
    }
  }

}
