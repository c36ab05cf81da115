import WorkflowModel

/// Choices, loops and guarded blocks: what may be pending on any of several ways.
extension PromiseClock {

  /// Goes through the ways of a choice.
  mutating func choose(
    _ branches: [Outline.Item.Branch], _ id: ItemID, _ state: State
  ) -> State? {
    let passing = branches.contains { $0.condition == nil } ? nil : state
    var ends = branches.map { _ in State?.none }
    let outer = siblings
    // What is pending on one way and waited for on another has the number of the other: that is
    // the later one. A way that begins with such a wait has the number that another way gives it.
    let places = branches.map { place(of: $0.items, in: state) }
    for place in WayPlace.allCases {
      for way in branches.indices where places[way] == place {
        ends[way] = run(branches[way].items, from: state)
        noteSiblings(of: state)
      }
    }
    siblings = outer
    let all = ends + (passing.map { [$0] } ?? [])
    if isAtEnd { ways[id] = (state.pending, all.map { $0?.pending }) }
    return all.reduce(nil, Self.join)
  }

  /// The order in which the ways of a choice get their numbers.
  private enum WayPlace: CaseIterable {

    /// The way waits for nothing that is pending before the choice.
    case waitless

    /// The way waits for something that is.
    case waiting

    /// The first thing on the way that matters is such a wait.
    case beginsWithWait

  }

  /// Returns when the way of a choice with `list` gets its numbers.
  private func place(of list: [ItemID], in state: State) -> WayPlace {
    if state.pending.isEmpty { return .waitless }
    if let first = list.first, case .await(let wait) = outline.items[first].kind,
      !state.pending.isDisjoint(with: wait.leaves)
    {
      return .beginsWithWait
    }
    let isWaiting = outline.waitsForSomething(in: list) {
      !state.pending.isDisjoint(with: $0.leaves)
    }
    return isWaiting ? .waiting : .waitless
  }

  /// Records what has resolved on a way of a choice that began with `state`, for the next way.
  private mutating func noteSiblings(of state: State) {
    for leaf in state.pending {
      if let resolves = timings[leaf]?.resolves { siblings[leaf] = (resolves, startCount) }
    }
  }

  /// Goes through the cases of a `switch`.
  mutating func runCases(
    _ branches: [Outline.Item.Branch], _ id: ItemID, _ state: State
  ) -> State? {
    var falling: State?
    let outer = siblings
    for branch in branches {
      let start = state.joined(with: falling)
      falling = within(outline.items[id].target) { $0.run(branch.items, from: start) }
      if falling == nil { noteSiblings(of: state) }
    }
    siblings = outer
    let passing = branches.contains { $0.condition == nil } ? nil : state
    return Self.join(Self.join(falling, passing), takeExits(to: outline.items[id].target))
  }

  /// Goes through a loop.
  mutating func repeatList(
    _ inner: [ItemID], _ loop: LoopDraft, _ id: ItemID, _ state: State
  ) -> State? {
    openLoops.append(id)
    let target = outline.items[id].target
    let before = (counter, state)
    var end = runTurn(inner, target, from: state)
    let carried = end.map { $0.pending.subtracting(state.pending) } ?? []
    if !carried.isEmpty, let first = end {
      // What one turn leaves pending is pending in the next: the numbers are those of that turn.
      counter = before.0
      let outer = (self.carried, resolvedCarried)
      (self.carried, resolvedCarried) = (carried, [])
      end = runTurn(inner, target, from: state.joined(with: first))
      if let last = end {
        resolveInNextTurn(resolvedCarried.intersection(last.pending))
        facts.chained.formUnion(carried.intersection(last.earlierDone))
      }
      (self.carried, resolvedCarried) = outer
    }
    openLoops.removeLast()
    let breaks = takeExits(to: target)
    let testFails = loop.runsAtLeastOnce ? end : state.joined(with: end)
    let after = loop.isEndless ? breaks : Self.join(testFails, breaks)
    return after.map { settle(deferred.removeValue(forKey: id) ?? [], $0) }
  }

  /// Goes through a turn of a loop.
  private mutating func runTurn(
    _ inner: [ItemID], _ target: TargetID?, from state: State
  ) -> State? {
    let leaves = outline.leaves(in: inner)
    startedInTurn.subtract(leaves)
    var state = state
    state.earlierDone.subtract(leaves)
    let end = within(target) { $0.run(inner, from: state) }
    return Self.join(end, takeContinues(to: target))
  }

  /// Says that leaves which a turn starts resolve where the next turn waits for them.
  private mutating func resolveInNextTurn(_ leaves: Set<ItemID>) {
    if leaves.isEmpty { return }
    counter += 1
    for leaf in leaves { resolve(leaf) }
    tick += 1
  }

  /// Says that a leaf has resolved now.
  private mutating func resolve(_ leaf: ItemID) {
    timings[leaf] = Timing(starts: starts[leaf], resolves: counter)
    ends[leaf] = tick
  }

  /// Resolves leaves of one loop that the turns of another have waited for, one in each turn: all
  /// of them are done when that loop is.
  private mutating func settle(_ leaves: Set<ItemID>, _ state: State) -> State {
    let resolving = leaves.intersection(state.pending)
    if resolving.isEmpty { return state }
    var state = state
    counter += 1
    for leaf in resolving {
      resolve(leaf)
      state.pending.remove(leaf)
    }
    tick += 1
    state.width = min(state.width, state.pending.count)
    state.isFresh = false
    return state
  }

  /// Goes through a guarded block.
  mutating func guardList(
    _ block: [ItemID], _ handler: [ItemID]?, _ finalizer: [ItemID], _ state: State
  ) -> State? {
    leaving.append(nil)
    guardedFrom.append(openTargets.count)
    observed.append([])
    let begin = tick
    let end = run(block, from: state)
    let pendingInside = observed.removeLast()
    noteInside(pendingInside)
    var result = end
    if let handler {
      var failed = state
      // What the block waits for itself is over, as if it had not been cut.
      failed.pending = pendingInside.union(state.pending)
        .filter { !isWaitedFor($0, since: begin) }
      failed.latest = failed.pending
      failed.width = failed.pending.count
      failed.isFresh = false
      result = Self.join(result, run(handler, from: failed))
    }
    let left = leaving.removeLast()
    guardedFrom.removeLast()
    if finalizer.isEmpty {
      if let left { noteLeaving(left.state, to: left.targets) }
      return result
    }
    // What has been waited for on another way goes on while the finalizer runs behind an exit.
    let goesOn = (left?.state.pending ?? []).filter { ends[$0] != nil }
    let after = run(finalizer, from: Self.join(result, left?.state) ?? state)
    if let after {
      if let left { noteLeaving(after, to: left.targets) }
      let stillGoesOn = goesOn.intersection(after.pending)
      if outline.showsSomething(finalizer) { endPending.formUnion(stillGoesOn) }
    } else {
      // The finalizer leaves, whatever the way to it has waited for.
      endPending.formUnion(goesOn)
    }
    return result == nil ? nil : after
  }

  /// Returns whether the last wait for a leaf is one that has been reached since `begin`.
  private func isWaitedFor(_ leaf: ItemID, since begin: Int) -> Bool {
    guard ends[leaf] != nil, let reached = lastWaits[leaf].flatMap({ begins[$0] }) else {
      return false
    }
    return reached >= begin
  }

  /// Records what is pending where exits leave the innermost guarded block, as far as `targets` are
  /// outside of it.
  mutating func noteLeaving(_ state: State, to targets: Set<TargetID>) {
    guard let open = leaving.indices.last else { return }
    let outside = targets.subtracting(openTargets[guardedFrom[open]...])
    if outside.isEmpty { return }
    leaving[open] = Leaving(
      state: state.joined(with: leaving[open]?.state),
      targets: outside.union(leaving[open]?.targets ?? []))
  }

  /// Hands what was pending inside a guarded block to the one around it.
  private mutating func noteInside(_ pending: Set<ItemID>) {
    if observed.isEmpty { return }
    observed[observed.count - 1].formUnion(pending)
  }

  // MARK: Exits

  /// Goes through what exits to `target` leave.
  mutating func within(_ target: TargetID?, _ run: (inout Self) -> State?) -> State? {
    guard let target else { return run(&self) }
    openTargets.append(target)
    defer { openTargets.removeLast() }
    return run(&self)
  }

  /// Returns the key under which an exit's state is kept: `continue` leads elsewhere than `break`.
  static func exitKey(_ word: BreakNode.Word, _ target: TargetID) -> TargetID {
    word == .continue && target >= 0 ? -2 - target : target
  }

  /// Returns the state in which exits to `target` have left, and forgets it.
  mutating func takeExits(to target: TargetID?) -> State? {
    target.flatMap { exits.removeValue(forKey: $0) }
  }

  /// Returns the state in which turns of the loop with `target` have gone on with the next, and
  /// forgets it.
  mutating func takeContinues(to target: TargetID?) -> State? {
    takeExits(to: target.map { Self.exitKey(.continue, $0) })
  }

}
