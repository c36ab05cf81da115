import Semantics
import Syntax
import WorkflowModel

/// Calls of functions: shown as calls, or as what the function shows.
extension OutlineMaker {

  /// Adds the entries for a call: the call itself, or what the function shows.
  mutating func expand(
    _ call: CallDraft, _ id: DraftID, into outline: inout Outline, before after: Continuation
  ) -> [ItemID] {
    guard let body = call.body else { return [addLeaf(id, to: &outline)] }
    guard showsSomething(body) else {
      outline.setLeaves(of: id, [])
      return []
    }
    if open.contains(body) || lookedThrough > Self.mostLookedThrough || !mayBeInlined(call, body) {
      return [addLeaf(id, to: &outline)]
    }
    let (mark, sizeBefore) = (outline.mark(), size)
    open.append(body)
    let inlined = inline(call, id, body, into: &outline, before: after)
    open.removeLast()
    if let inlined {
      outline.keep()
      return inlined
    }
    outline.goBack(to: mark)
    size = sizeBefore
    return [addLeaf(id, to: &outline)]
  }

  /// Returns whether a call may be shown as what its function shows, without looking closely.
  private mutating func mayBeInlined(_ call: CallDraft, _ body: BodyID) -> Bool {
    if call.isAnonymous { return !callsItself(body) }
    var count = 0
    for node in run.bodies[body].nodes where count < 2 && showsSomething([node]) { count += 1 }
    return count == 1
  }

  /// Returns whether a function calls itself, in its own code or in that of a function without a
  /// name that it calls (N4).
  private func callsItself(_ body: BodyID) -> Bool {
    guard let code = run.bodies[body].code else { return false }
    var pending = run.bodies[body].nodes
    var seen: Set<BodyID> = [body]
    while let id = pending.popLast(), seen.count < 100 {
      if case .call(let call) = run.drafts[id].kind {
        if call.code == code { return true }
        if call.isAnonymous, let inner = call.body, seen.insert(inner).inserted {
          pending += run.bodies[inner].nodes
        }
      }
      pending += run.drafts[id].innerLists.joined()
    }
    return false
  }

  /// Adds the entries of a function in the place of its call; returns nil if it is not shown there,
  /// or if there is no time to find out.
  private mutating func inline(
    _ call: CallDraft, _ id: DraftID, _ body: BodyID, into outline: inout Outline,
    before after: Continuation
  ) -> [ItemID]? {
    guard run.budget.mayWorkOnGraph() else { return nil }
    let runsInSequence = !call.isAsync || after.awaited.contains(id)
    var inside = Continuation()
    if runsInSequence { (inside.awaited, inside.isAwait) = (after.awaited, after.isAwait) }
    if call.isAsync, runsInSequence {
      let isAwaited = after.isAwait || after.returned == .awaited
      inside.returned = isAwaited ? .awaited : .handedOn
    }
    outline.addBody(body)
    let target = run.bodies[body].target
    if call.isAnonymous, runsInSequence { inside.end = after.end ?? target }
    let first = outline.items.count
    errorTargets.append(
      runsInSequence ? errorTargets.last ?? Outline.outside : Outline.nowhere)
    let inner = expand(run.bodies[body].nodes, into: &outline, before: inside)
    errorTargets.removeLast()
    // All that is inside is looked through once more for each function around it.
    lookedThrough += outline.items.count - first
    if let floating = floatingLeaf(in: inner, of: &outline, call) {
      outline.setLeaves(of: id, [])
      return [floating]
    }
    lazy var ending = ending(of: inner, outline)
    // The caller of a function that ends early goes on then, which only a call can show.
    if outline.hasExit(to: target, in: inner), ending.isEarly { return nil }
    let waitsItself = waitsAsNoCallerDoes(call, inner, outline)
    if !waitsItself, let only = onlyLeaf(in: inner, of: outline),
      isShownAsLeaf(call, only, outline),
      !keepsExit(inner, target, end: inside.end, &outline)
    {
      outline.setLeaves(of: id, [only])
      // What the function around the call hands to a wrapper itself is its own name for the step.
      outline.setCall(of: only, id, isNamed: !call.isAnonymous && !call.handsOnText)
      return [only]
    }
    guard call.isAnonymous else { return nil }
    // What an async function has begun and not waited for goes on when the call is over.
    let left = call.isAsync ? ending.leftPending : []
    if !waitsItself, let lane = singleLeafLane(inner, body, in: &outline) {
      outline.setLeaves(of: id, left.contains(lane.leaf) ? [] : [lane.leaf])
      outline.setCall(of: lane.leaf, id)
      return lane.items
    }
    // At the end of a function, there is nothing behind the call that it could go on with.
    if !runsInSequence || (!left.isEmpty && after.end == nil) { return nil }
    guard let spliced = splice(inner, leaving: target, into: &outline, before: after) else {
      return nil
    }
    outline.setLeaves(of: id, [])
    outline.setHandedOn(by: id, call.isAsync ? ending.handedOn.sorted() : nil)
    return spliced
  }

  /// Returns whether a function that shows `list` waits in a way that waiting for its call is not.
  private func waitsAsNoCallerDoes(
    _ call: CallDraft, _ list: [ItemID], _ outline: Outline
  ) -> Bool {
    // What a loop over a generator waits for in a turn, nobody else waits for.
    let isGenerator = call.code.map { FunctionView($0).isGenerator } ?? false
    if isGenerator, !call.isAsync { return outline.waitsForSomething(in: list) }
    // A race may be over before the step that it shows is.
    return outline.waitsForSomething(in: list) { wait in
      wait.groups.contains { $0.kind == .race || $0.kind == .any }
    }
  }

  /// Returns the leaf that is all that `list` shows, if it is one, not repeated and not optional.
  private func onlyLeaf(in list: [ItemID], of outline: Outline) -> ItemID? {
    let shown = list.filter { id in
      switch outline.items[id].kind {
      case .await, .result, .absent, .exit: false
      case .leaf: true
      case .loop, .choice, .switch, .block, .try: outline.items[id].showsSomething
      }
    }
    guard shown.count == 1, case .leaf = outline.items[shown[0]].kind else { return nil }
    return shown[0]
  }

  /// Returns the one leaf of an async function without a name that does not wait for it: the
  /// function is over at once.
  private func floatingLeaf(
    in list: [ItemID], of outline: inout Outline, _ call: CallDraft
  ) -> ItemID? {
    guard call.isAnonymous, call.isAsync, let body = call.body,
      let only = onlyLeaf(in: list, of: outline),
      !keepsExit(list, run.bodies[body].target, end: nil, &outline)
    else { return nil }
    let waiting = run.bodies[body].nodes.filter(waits)
    if waiting.isEmpty { return only }
    // What it waits for may have turned out to be over at once.
    let onlyAwaits = waiting.allSatisfy { id in
      if case .await = run.drafts[id].kind { true } else { false }
    }
    let isWaitedFor = outline.waitsForSomething(in: list) { $0.leaves.contains(only) }
    return onlyAwaits && !isWaitedFor ? only : nil
  }

  /// Returns whether a node is a point at which a function waits for promises or returns them.
  private func waits(_ id: DraftID) -> Bool {
    switch run.drafts[id].kind {
    case .await, .result: true
    case .block(let inner): inner.contains(where: waits)
    case .call(let call):
      // What an async function waits for, its caller does not wait for.
      call.isAnonymous && !call.isAsync
        && call.body.map { run.bodies[$0].nodes.contains(where: waits) } ?? false
    case .step, .loop, .choice, .switch, .turn, .try, .exit, .absent: false
    }
  }

  /// How a function ends that is shown where it is called.
  private struct Ending {

    /// The leaves that may be pending then.
    var leftPending: Set<ItemID> = []

    /// The leaves that it returns without waiting for them.
    var handedOn: Set<ItemID> = []

    /// Whether it may return while something is pending that it waits for otherwise.
    var isEarly = false

  }

  /// Returns how a function that shows `list` ends.
  private func ending(of list: [ItemID], _ outline: Outline) -> Ending {
    if outline.waitsAtOnce(in: list) { return Ending() }
    var alone = outline
    alone.body = list
    let clock = PromiseClock(alone, budget: run.budget)
    return Ending(
      leftPending: clock.leftPending, handedOn: clock.handedOn,
      isEarly: !clock.leakingExits.isEmpty)
  }

  /// Returns whether an exit in a function, to its own end or to the `end` of the functions around
  /// it, keeps something in it from running.
  private func keepsExit(
    _ list: [ItemID], _ target: TargetID, end: TargetID?, _ outline: inout Outline
  ) -> Bool {
    let mark = outline.mark()
    defer { outline.goBack(to: mark) }
    if let end { outline.redirect(exitsTo: end, in: list, to: target) }
    let pruned = ExitPruning.prune(list, in: &outline, functionTarget: target)
    return outline.hasExit(to: target, in: pruned)
  }

  /// Returns the entries of a function that shows one leaf inside of choices or guards, without
  /// its own waits: it waits for the leaf when its caller does.
  private func singleLeafLane(
    _ list: [ItemID], _ body: BodyID, in outline: inout Outline
  ) -> (leaf: ItemID, items: [ItemID])? {
    let leaves = outline.leaves(in: list, most: 2)
    guard leaves.count == 1, !outline.isRepeated(leaves[0], in: list) else { return nil }
    let target = run.bodies[body].target
    let mark = outline.mark()
    let pruned = ExitPruning.prune(list, in: &outline, functionTarget: target)
    if outline.hasExit(to: target, in: pruned) {
      outline.goBack(to: mark)
      return nil
    }
    outline.keep()
    return (leaves[0], outline.removingWaits(in: pruned))
  }

  /// Returns whether a function that shows only `leaf` is shown as that leaf.
  private func isShownAsLeaf(_ call: CallDraft, _ leaf: ItemID, _ outline: Outline) -> Bool {
    if call.isAnonymous { return true }
    if case .step(let step) = run.drafts[outline.items[leaf].draft].kind {
      return step.isNamedByCaller && !outline.items[leaf].isNamed
    }
    return false
  }

  /// Returns the entries of a function or block in the place where it runs, or nil if exits to
  /// `target`, its end, would then leave more than that.
  func splice(
    _ inner: [ItemID], leaving target: TargetID, into outline: inout Outline,
    before after: Continuation
  ) -> [ItemID]? {
    let mark = outline.mark()
    let pruned = ExitPruning.prune(inner, in: &outline, functionTarget: target)
    if outline.hasExit(to: target, in: pruned) {
      // Leaving what stands at the end of a function is leaving the function, and leaving the turn
      // of a loop is going on with the next.
      if let end = after.end {
        outline.turnExits(to: target, in: pruned, into: .return, end)
      } else if let loop = after.loop {
        outline.turnExits(to: target, in: pruned, into: .continue, loop)
      } else {
        outline.goBack(to: mark)
        return nil
      }
    }
    outline.keep()
    return pruned
  }

}
