import Source
import WorkflowModel

/// Says when the promises of one function body start and resolve.
///
/// This is section 6 of the specification. The clock goes through the body as the program would,
/// with every way of a choice, and keeps what may be pending. The counter begins at 1 and never
/// goes back; a promise that is awaited at once, while nothing else is pending, gets no numbers
/// (P5).
struct PromiseClock {

  /// The body.
  let outline: Outline

  /// What there is for the work.
  private let budget: Budget

  /// The counter.
  var counter = 1

  /// The number of the next event, for the order in which things happen.
  var tick = 0

  /// The timing of every leaf.
  var timings: [ItemID: Timing] = [:]

  /// The counter when every leaf started.
  var starts: [ItemID: Int] = [:]

  /// When every entry was reached.
  private(set) var begins: [ItemID: Int] = [:]

  /// When every leaf has resolved on all ways; a leaf that is missing never does.
  var ends: [ItemID: Int] = [:]

  /// The leaves that some way waits for or returns.
  private(set) var awaited: Set<ItemID> = []

  /// How deeply the current list is nested; 1 for the body's own.
  private var nesting = 0

  /// The leaves that are pending where the function returns at its end.
  var endPending: Set<ItemID> = []

  /// The returns, other than the function's end, at which something is pending.
  private(set) var leakingExits: Set<ItemID> = []

  /// The leaves that are pending at some return, or where something is thrown.
  private var leaked: Set<ItemID>

  /// Whether the current list, or entry, stands at the end of the body, or of a choice or guarded
  /// block there.
  var isAtEnd = true

  /// What is pending before every choice at the end, and where its ways end, also where no way is
  /// taken; nil for a way that goes elsewhere.
  var ways: [ItemID: (start: Set<ItemID>, ends: [Set<ItemID>?])] = [:]

  /// The leaves that may be pending at the function's end, although some way has waited for them.
  private(set) var partlyAwaited: Set<ItemID> = []

  /// The leaves that have been pending when another one has started.
  private var overlapped: Set<ItemID> = []

  /// The leaves that are pending on one way and have resolved on another, each with a leaf that has
  /// begun then.
  private var pendingPairs: [(earlier: ItemID, later: ItemID)] = []

  /// The combinators by the leaves that they join, innermost first.
  private(set) var groups: [ItemID: [Outline.Item.Group]] = [:]

  /// The entries that wait for a combinator, by the combinator.
  private(set) var waits: [CombinatorID: ItemID] = [:]

  /// The states in which exits leave, by target.
  var exits: [TargetID: State] = [:]

  /// The entry at which every leaf is waited for last.
  private(set) var lastWaits: [ItemID: ItemID] = [:]

  /// The loops around every leaf that stands in one.
  private var repeated: [ItemID: [ItemID]] = [:]

  /// The loops around the current code, outermost first.
  var openLoops: [ItemID] = []

  /// The leaves that the turn before the current one has left pending.
  var carried: Set<ItemID> = []

  /// Those of them that the current turn has waited for.
  var resolvedCarried: Set<ItemID> = []

  /// The leaves that the current turn of each loop has started.
  var startedInTurn: Set<ItemID> = []

  /// The leaves of other loops that the turns of a loop wait for.
  var deferred: [ItemID: Set<ItemID>] = [:]

  /// How many leaves have started.
  var startCount = 0

  /// The leaves that were pending before a choice around the current code and have resolved on
  /// another way of it: the number, and how many leaves had started when the current way began.
  var siblings: [ItemID: (resolves: Int, startCount: Int)] = [:]

  /// What is pending where exits leave the guarded blocks around the current code whose finalizer
  /// then runs, outermost first.
  var leaving: [Leaving?] = []

  /// The targets of exits around the current code, outermost first.
  var openTargets: [TargetID] = []

  /// How many of them are around each of the guarded blocks around the current code.
  var guardedFrom: [Int] = []

  /// What has been pending at some point of the guarded blocks around the current code.
  var observed: [Set<ItemID>] = []

  /// What is known of the body's leaves; a turn of a loop can show that more of them are chained.
  var facts: LeafFacts

  /// The leaves that may be pending when the function is over.
  private(set) var leftPending: Set<ItemID> = []

  /// The leaves that the function returns without waiting for them.
  private(set) var handedOn: Set<ItemID> = []

  /// Goes through `outline`, of whose leaves `facts` are known.
  init(_ outline: Outline, _ facts: LeafFacts = LeafFacts(), budget: Budget) {
    let first = PromiseClock(outline, facts, budget, leaked: [])
    // What a later way leaves pending is not awaited at once on an earlier one.
    let isLate = first.leaked.contains { first.timings[$0]?.starts == nil }
    self = isLate ? PromiseClock(outline, facts, budget, leaked: first.leaked) : first
  }

  /// Goes through `outline` once, knowing that `leaked` are pending at some return.
  private init(
    _ outline: Outline, _ facts: LeafFacts, _ budget: Budget, leaked: Set<ItemID>
  ) {
    self.outline = outline
    self.budget = budget
    self.facts = facts
    self.leaked = leaked
    findLastWaits(outline.body, loops: [])
    let end = run(outline.body, from: State())
    let pending = endPending.union(end?.pending ?? [])
    partlyAwaited = pending.filter { ends[$0] != nil }
    for leaf in pending { reopen(leaf) }
    for (earlier, later) in pendingPairs where saysOver(earlier, before: later) { reopen(earlier) }
    // What is pending where the function returns goes on after it, too.
    leftPending = exits.values.reduce(end?.pending ?? []) { $0.union($1.pending) }
  }

  /// Returns whether the numbers say that a leaf is over when another one begins.
  private func saysOver(_ earlier: ItemID, before later: ItemID) -> Bool {
    guard let resolves = timings[earlier]?.resolves, let start = starts[later] else { return false }
    return resolves <= start
  }

  /// Finds where every leaf is waited for last, and which leaves are repeated.
  private mutating func findLastWaits(_ list: [ItemID], loops: [ItemID]) {
    for id in list {
      switch outline.items[id].kind {
      case .leaf: if !loops.isEmpty { repeated[id] = loops }
      case .await(let wait), .result(let wait):
        for leaf in wait.leaves { lastWaits[leaf] = id }
      case .loop(_, let inner): findLastWaits(inner, loops: loops + [id])
      case .choice, .switch, .block, .try, .exit, .absent:
        for inner in outline.innerLists(of: id) { findLastWaits(inner, loops: loops) }
      }
    }
  }

  /// Goes through a list; returns nil if no way leads to its end.
  mutating func run(_ list: [ItemID], from start: consuming State) -> State? {
    var state: State? = start
    let isEnd = isAtEnd
    nesting += 1
    defer { nesting -= 1 }
    for id in list {
      // What is held in two places is copied when it changes.
      guard budget.mayWorkOnGraph(), let current = state.take() else { break }
      begins[id] = tick
      tick += 1
      isAtEnd = isEnd && id == list.last
      state = run(id, from: current)
    }
    isAtEnd = isEnd
    return state
  }

  /// Goes through an entry; returns nil if no way leads behind it.
  private mutating func run(_ id: ItemID, from state: consuming State) -> State? {
    let kind = outline.items[id].kind
    switch kind {
    case .choice, .try: break
    case .leaf, .loop, .switch, .block, .exit, .await, .result, .absent: isAtEnd = false
    }
    switch kind {
    case .leaf: return start(id, state)
    case .await(let wait): return run(wait, at: id, state)
    case .result(let returned): return hand(returned, at: id, state)
    case .loop(let loop, let inner): return repeatList(inner, loop, id, state)
    case .block(let inner):
      let (target, current) = (outline.items[id].target, state)
      let last = within(target) { $0.run(inner, from: current) }
      return Self.join(Self.join(last, takeContinues(to: target)), takeExits(to: target))
    case .choice(let branches): return choose(branches, id, state)
    case .switch(_, let branches): return runCases(branches, id, state)
    case .try(let block, let handler, let finalizer):
      return guardList(block, handler, finalizer, state)
    case .absent(let leaves):
      state.pending.subtract(leaves)
      state.earlierDone.formUnion(leaves)
      state.width = min(state.width, state.pending.count)
      return state
    case .exit(let word, _, let target):
      exit(word, to: target, at: id, state)
      return nil
    }
  }

  /// Leaves for the target of an exit.
  ///
  /// The numbers say what is over when promises are fulfilled: what is pending where something is
  /// thrown has its numbers from the other ways.
  private mutating func exit(
    _ word: BreakNode.Word, to target: TargetID, at id: ItemID, _ state: State
  ) {
    if word == .return || word == .throw { leaked.formUnion(state.pending) }
    if word == .throw { return }
    noteLeaving(state, to: [target])
    if word == .return, !state.pending.isEmpty {
      // A return on all ways is the function's end; one on some ways is worth showing.
      if nesting > 1 { leakingExits.insert(id) } else { endPending.formUnion(state.pending) }
    }
    let key = Self.exitKey(word, target)
    exits[key] = state.joined(with: exits[key])
  }

  /// Returns the join of two states of which either may be missing.
  ///
  /// It belongs to no clock, which would be copied where the states are still to be found.
  static func join(_ a: State?, _ b: State?) -> State? {
    guard let a else { return b }
    return a.joined(with: b)
  }

  // MARK: Promises

  /// Starts a leaf (P1).
  private mutating func start(_ leaf: ItemID, _ state: consuming State) -> State {
    startedInTurn.insert(leaf)
    if facts.instant.contains(leaf), lastWaits[leaf] == nil {
      timings[leaf] = Timing()
      ends[leaf] = tick
      awaited.insert(leaf)
      return state
    }
    timings[leaf] = Timing(starts: counter)
    starts[leaf] = counter
    startCount += 1
    // Either set can be large.
    let resolved = ends.count < state.pending.count
      ? ends.keys.filter(state.pending.contains) : state.pending.filter { ends[$0] != nil }
    pendingPairs += resolved.map { ($0, leaf) }
    // All that has begun before these has been pending then, too.
    overlapped.formUnion(state.latest.filter(state.pending.contains))
    state.latest = [leaf]
    state.isFresh = state.pending.isEmpty
    state.width = state.pending.isEmpty ? 1 : state.width + 1
    state.pending.insert(leaf)
    for part in facts.parts[leaf] ?? [] { state.done.subtract(part) }
    return state
  }

  /// Waits for leaves (P2, P3, P5).
  private mutating func run(
    _ wait: Outline.Item.Wait, at id: ItemID, _ state: consuming State
  ) -> State {
    let (leaves, joins) = (wait.leaves, wait.groups)
    note(leaves, joins, at: id)
    if joins.isEmpty { state.earlierDone.formUnion(wait.earlier) }
    state.done.formUnion(wait.nodes)
    var resolving = leaves.filter(state.pending.contains)
    // What closures call, they hand a copy of the whole clock: hence the short tests before.
    resolving.removeAll { facts.parts[$0] != nil && !isWhollyDone($0, state) }
    // What this turn has started goes on when that of an earlier turn is done.
    resolving.removeAll { wait.earlier.contains($0) && startedInTurn.contains($0) }
    if joins.isEmpty, let loop = openLoops.last {
      // Of what another loop has started, a turn waits for one.
      let others = resolving.filter { repeated[$0] != nil && !closedLoops(around: $0).isEmpty }
      deferred[loop, default: []].formUnion(others)
      resolving.removeAll(where: others.contains)
    }
    // A variable that a loop has set again and again holds the last promise only.
    if joins.isEmpty {
      resolving.removeAll {
        repeated[$0] != nil && !facts.chained.contains($0) && isInClosedLoop($0)
      }
    }
    if resolving.isEmpty { return noteObserved(state) }
    // What is waited for again behind the loop resolves there.
    resolvedCarried.formUnion(carried.intersection(resolving).filter { lastWaits[$0] == id })
    let isAtOnce =
      joins.isEmpty && state.isFresh && state.width == 1 && state.pending.isSubset(of: leaves)
      && leaked.isDisjoint(with: resolving) && overlapped.isDisjoint(with: resolving)
    // Where a way of a choice begins with waiting for what another way has waited for, that number
    // says that it is done on both.
    let known = siblings.isEmpty ? [] : resolving.compactMap { resolutionOnOtherWay(of: $0) }
    if !isAtOnce, known.count < resolving.count { counter += 1 }
    for leaf in resolving {
      let number = resolutionOnOtherWay(of: leaf) ?? counter
      timings[leaf] = isAtOnce ? Timing() : Timing(starts: starts[leaf], resolves: number)
      ends[leaf] = tick
      // The losers of a race go on; what waits for them later finds them pending.
      let isLoser = joins.last.map { $0.kind == .race || $0.kind == .any } ?? false
      if !isLoser || lastWaits[leaf] == id { state.pending.remove(leaf) }
    }
    tick += 1
    state.width = state.pending.isEmpty ? 0 : min(state.width, state.pending.count)
    state.isFresh = false
    return noteObserved(state)
  }

  /// Returns the number with which a leaf has resolved on another way of a choice, if nothing has
  /// started on this way so far.
  private func resolutionOnOtherWay(of leaf: ItemID) -> Int? {
    siblings[leaf].flatMap { $0.startCount == startCount ? $0.resolves : nil }
  }

  /// Returns whether a leaf is over with all that it has begun, once it has been waited for.
  private func isWhollyDone(_ leaf: ItemID, _ state: State) -> Bool {
    (facts.parts[leaf] ?? []).allSatisfy { part in part.contains(where: state.done.contains) }
  }

  /// Returns whether a leaf stands in a loop that the current code is not in and each turn of which
  /// has its own promise.
  private func isInClosedLoop(_ leaf: ItemID) -> Bool {
    closedLoops(around: leaf).contains { id in
      guard case .loop(let loop, _) = outline.items[id].kind else { return false }
      return !loop.isMadeByUnknownCode
    }
  }

  /// Returns the loops that a leaf stands in, but the current code does not.
  private func closedLoops(around leaf: ItemID) -> [ItemID] {
    (repeated[leaf] ?? []).filter { !openLoops.contains($0) }
  }

  /// Returns leaves from the function without waiting for them (P4).
  private mutating func hand(
    _ returned: Outline.Item.Wait, at id: ItemID, _ state: consuming State
  ) -> State {
    note(returned.leaves, returned.groups, at: id)
    handedOn.formUnion(returned.leaves)
    state.done.formUnion(returned.nodes)
    for leaf in returned.leaves where state.pending.contains(leaf) && isWhollyDone(leaf, state) {
      let start = starts[leaf] ?? counter
      timings[leaf] = Timing(starts: start, resolves: max(counter, start + 1))
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
  private mutating func noteObserved(_ state: State) -> State {
    if !observed.isEmpty { observed[observed.count - 1].formUnion(state.pending) }
    return state
  }

  /// Says that a leaf may still be pending where all ways meet.
  private mutating func reopen(_ leaf: ItemID) {
    ends[leaf] = nil
    timings[leaf] = Timing(starts: starts[leaf])
  }

}
