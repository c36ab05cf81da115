import WorkflowModel

/// Says when the promises of one function body start and resolve.
///
/// This is section 6 of the specification. The clock goes through the body as the program would,
/// with every way of a choice, and keeps what may be pending. The counter begins at 1 and never goes
/// back; a promise that is awaited at once, while nothing else is pending, gets no numbers (P5).
struct PromiseClock {

  /// The body.
  private let outline: Outline

  /// The counter.
  private var counter = 1

  /// The number of the next event, for the order in which things happen.
  private var tick = 0

  /// The timing of every leaf.
  private(set) var timings: [ItemID: Timing] = [:]

  /// When every entry was reached.
  private(set) var begins: [ItemID: Int] = [:]

  /// When every leaf has resolved on all ways; a leaf that is missing never does.
  private(set) var ends: [ItemID: Int] = [:]

  /// The leaves that some way waits for or returns.
  private(set) var awaited: Set<ItemID> = []

  /// The combinators by the leaves that they join, innermost first.
  private(set) var groups: [ItemID: [Outline.Item.Group]] = [:]

  /// The entries that wait for a combinator, by the combinator.
  private(set) var waits: [CombinatorID: ItemID] = [:]

  /// The states in which exits leave, by target.
  private var exits: [TargetID: State] = [:]

  /// The entry at which every leaf is waited for last.
  private var lastWaits: [ItemID: ItemID] = [:]

  /// The leaves that stand in a loop.
  private var repeated: Set<ItemID> = []

  /// What has been pending at some point of the guarded blocks around the current code.
  private var observed: [Set<ItemID>] = []

  /// What may be pending at a point of the body.
  private struct State {

    /// The leaves that may not have resolved.
    var pending: Set<ItemID> = []

    /// The most leaves that are pending at once on one way.
    var width = 0

    /// Whether, on every way, the last thing that happened is that the one pending leaf started.
    var isFresh = true

    /// Returns what may be pending on this way or on another.
    func joined(with other: State?) -> State {
      guard let other else { return self }
      let isFresh = (self.isFresh || pending.isEmpty) && (other.isFresh || other.pending.isEmpty)
      return State(
        pending: pending.union(other.pending), width: max(width, other.width), isFresh: isFresh)
    }

  }

  /// The leaves that are done as soon as they have been reached.
  private let instant: Set<ItemID>

  /// Goes through `outline`; the leaves in `instant` are no promises unless something waits for them.
  init(_ outline: Outline, instant: Set<ItemID>) {
    self.outline = outline
    self.instant = instant
    findLastWaits(outline.body, isRepeated: false)
    let end = run(outline.body, from: State())
    for leaf in end?.pending ?? [] { reopen(leaf) }
  }

  /// Finds where every leaf is waited for last, and which leaves are repeated.
  private mutating func findLastWaits(_ list: [ItemID], isRepeated: Bool) {
    for id in list {
      switch outline.items[id].kind {
      case .leaf: if isRepeated { repeated.insert(id) }
      case .await(let leaves, _), .result(let leaves, _):
        for leaf in leaves { lastWaits[leaf] = id }
      case .loop(_, let inner): findLastWaits(inner, isRepeated: true)
      case .choice, .switch, .block, .try, .exit, .absent:
        for inner in outline.innerLists(of: id) { findLastWaits(inner, isRepeated: isRepeated) }
      }
    }
  }

  /// Goes through a list; returns nil if no way leads to its end.
  private mutating func run(_ list: [ItemID], from start: State) -> State? {
    var state: State? = start
    for id in list {
      guard let current = state else { break }
      begins[id] = tick
      tick += 1
      state = run(id, from: current)
    }
    return state
  }

  /// Goes through an entry; returns nil if no way leads behind it.
  private mutating func run(_ id: ItemID, from state: State) -> State? {
    switch outline.items[id].kind {
    case .leaf: return start(id, state)
    case .await(let leaves, let joins): return wait(for: leaves, joins, at: id, state)
    case .result(let leaves, let joins): return hand(leaves, joins, at: id, state)
    case .loop(_, let inner): return repeatList(inner, id, state)
    case .block(let inner):
      let end = run(inner, from: state)
      return join(end, takeExits(to: outline.items[id].target))
    case .choice(let branches): return choose(branches, state)
    case .switch(_, let branches): return runCases(branches, id, state)
    case .try(let block, let handler, let finalizer):
      return guardList(block, handler, finalizer, state)
    case .absent(let leaves):
      var state = state
      state.pending.subtract(leaves)
      state.width = min(state.width, state.pending.count)
      return state
    case .exit(let word, _, let target):
      let key = Self.exitKey(word, target)
      exits[key] = state.joined(with: exits[key])
      if word == .throw, !observed.isEmpty {
        observed[observed.count - 1].formUnion(state.pending)
      }
      return nil
    }
  }

  /// Returns the key under which an exit's state is kept: `continue` leads elsewhere than `break`.
  private static func exitKey(_ word: BreakNode.Word, _ target: TargetID) -> TargetID {
    word == .continue && target >= 0 ? -2 - target : target
  }

  /// Returns the state in which exits to `target` have left, and forgets it.
  private mutating func takeExits(to target: TargetID?) -> State? {
    target.flatMap { exits.removeValue(forKey: $0) }
  }

  /// Returns the join of two states of which either may be missing.
  private func join(_ a: State?, _ b: State?) -> State? {
    guard let a else { return b }
    return a.joined(with: b)
  }

  // MARK: Promises

  /// Starts a leaf (P1).
  private mutating func start(_ leaf: ItemID, _ state: State) -> State {
    var state = state
    if instant.contains(leaf), lastWaits[leaf] == nil {
      timings[leaf] = Timing()
      ends[leaf] = tick
      awaited.insert(leaf)
      return state
    }
    timings[leaf] = Timing(starts: counter)
    state.isFresh = state.pending.isEmpty
    state.width = state.pending.isEmpty ? 1 : state.width + 1
    state.pending.insert(leaf)
    return state
  }

  /// Waits for leaves (P2, P3, P5).
  private mutating func wait(
    for leaves: [ItemID], _ joins: [Outline.Item.Group], at id: ItemID, _ state: State
  ) -> State {
    note(leaves, joins, at: id)
    let resolving = leaves.filter(state.pending.contains)
    if resolving.isEmpty { return state }
    var state = state
    let isAtOnce =
      joins.isEmpty && state.isFresh && state.width == 1 && state.pending.isSubset(of: leaves)
    if !isAtOnce { counter += 1 }
    for leaf in resolving {
      timings[leaf] = isAtOnce
        ? Timing() : Timing(starts: timings[leaf]?.starts ?? counter - 1, resolves: counter)
      ends[leaf] = tick
      // The losers of a race go on; what waits for them later finds them pending.
      let isLoser = joins.last.map { $0.kind == .race || $0.kind == .any } ?? false
      if !isLoser || lastWaits[leaf] == id { state.pending.remove(leaf) }
    }
    tick += 1
    state.width = state.pending.isEmpty ? 0 : min(state.width, state.pending.count)
    state.isFresh = false
    noteObserved(state)
    return state
  }

  /// Returns leaves from the function without waiting for them (P4).
  private mutating func hand(
    _ leaves: [ItemID], _ joins: [Outline.Item.Group], at id: ItemID, _ state: State
  ) -> State {
    note(leaves, joins, at: id)
    var state = state
    for leaf in leaves where state.pending.contains(leaf) {
      let starts = timings[leaf]?.starts ?? counter
      timings[leaf] = Timing(starts: starts, resolves: max(counter, starts + 1))
      ends[leaf] = tick
      state.pending.remove(leaf)
    }
    tick += 1
    state.width = min(state.width, state.pending.count)
    return state
  }

  /// Records who waits for leaves, and how.
  private mutating func note(
    _ leaves: [ItemID], _ joins: [Outline.Item.Group], at id: ItemID
  ) {
    awaited.formUnion(leaves)
    for join in joins {
      waits[join.id] = id
      for leaf in join.leaves where !(groups[leaf] ?? []).contains(where: { $0.id == join.id }) {
        groups[leaf, default: []].append(join)
      }
    }
  }

  /// Records what is pending while a guarded block waits.
  private mutating func noteObserved(_ state: State) {
    if observed.isEmpty { return }
    observed[observed.count - 1].formUnion(state.pending)
  }

  /// Says that a leaf may still be pending where all ways meet.
  private mutating func reopen(_ leaf: ItemID) {
    ends[leaf] = nil
    if timings[leaf]?.starts != nil { timings[leaf]?.resolves = nil }
  }

  // MARK: Ways

  /// Goes through the ways of a choice.
  private mutating func choose(_ branches: [Outline.Item.Branch], _ state: State) -> State? {
    var result: State? = branches.contains { $0.condition == nil } ? nil : state
    for branch in branches { result = join(result, run(branch.items, from: state)) }
    return result
  }

  /// Goes through the cases of a `switch`.
  private mutating func runCases(
    _ branches: [Outline.Item.Branch], _ id: ItemID, _ state: State
  ) -> State? {
    var falling: State?
    for branch in branches { falling = run(branch.items, from: state.joined(with: falling)) }
    let passing = branches.contains { $0.condition == nil } ? nil : state
    return join(join(falling, passing), takeExits(to: outline.items[id].target))
  }

  /// Goes through a loop.
  private mutating func repeatList(_ inner: [ItemID], _ id: ItemID, _ state: State) -> State? {
    let target = outline.items[id].target
    let before = (counter, state)
    var end = join(run(inner, from: state), takeExits(to: target.map { -2 - $0 }))
    let carried = end.map { $0.pending.subtracting(state.pending) } ?? []
    if !carried.isEmpty, let first = end {
      // What one turn leaves pending is pending in the next: the numbers are those of that turn.
      counter = before.0
      end = join(
        run(inner, from: state.joined(with: first)), takeExits(to: target.map { -2 - $0 }))
    }
    // A loop that waits for what another loop has started waits for all of it.
    let settled = end.map { end in
      state.pending.filter { repeated.contains($0) && !end.pending.contains($0) }
    } ?? []
    var entry = state
    entry.pending.subtract(settled)
    let breaks = takeExits(to: target)
    return join(entry.joined(with: end), breaks)
  }

  /// Goes through a guarded block.
  private mutating func guardList(
    _ block: [ItemID], _ handler: [ItemID]?, _ finalizer: [ItemID], _ state: State
  ) -> State? {
    observed.append([])
    let end = run(block, from: state)
    let pendingInside = observed.removeLast()
    noteInside(pendingInside)
    var result = end
    if let handler {
      var failed = state
      failed.pending = pendingInside.union(state.pending.filter { end?.pending.contains($0) ?? true })
      failed.width = failed.pending.count
      failed.isFresh = false
      result = join(result, run(handler, from: failed))
    }
    if finalizer.isEmpty { return result }
    let after = run(finalizer, from: result ?? state)
    return result == nil ? nil : after
  }

  /// Hands what was pending inside a guarded block to the one around it.
  private mutating func noteInside(_ pending: Set<ItemID>) {
    if observed.isEmpty { return }
    observed[observed.count - 1].formUnion(pending)
  }

}
