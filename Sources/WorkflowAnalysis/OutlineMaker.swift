import Semantics
import Syntax
import WorkflowModel

/// Makes the outlines of the bodies that a run has written.
struct OutlineMaker {

  /// The run.
  let run: Interpreter

  /// Whether a body shows something, as far as that is decided.
  private var shows: [BodyID: Bool] = [:]

  /// The bodies that are being outlined, outermost first.
  private var open: [BodyID] = []

  /// The number of entries that have been made for all outlines.
  private var size = 0

  /// The most entries that are made for one workflow.
  private static let largestSize = 200_000

  /// Creates a maker for the bodies of `run`.
  init(_ run: Interpreter) { self.run = run }

  /// Returns the outline of a body.
  mutating func outline(of body: BodyID) -> Outline {
    var outline = Outline()
    outline.bodies = [body]
    let outer = open
    open = [body]
    let end = Continuation(end: run.bodies[body].target, isWhole: true)
    outline.body = expand(run.bodies[body].nodes, into: &outline, before: end)
    completeForwardWaits(&outline)
    open = outer
    return outline
  }

  /// Adds to the waits for what stands later in the body what that has turned out to be.
  private func completeForwardWaits(_ outline: inout Outline) {
    for (wait, nodes) in outline.forwardWaits {
      guard case .await(let leaves, let groups, let outright) = outline.items[wait].kind else {
        continue
      }
      let added = self.leaves(of: nodes, in: outline).filter { !leaves.contains($0) }
      outline.items[wait] = Outline.Item(
        kind: .await(leaves + added, groups: groups, outright: outright),
        draft: outline.items[wait].draft, target: outline.items[wait].target)
    }
  }

  /// Returns whether a node has no leaf yet, but may have one further on in the body.
  private func standsLater(_ node: DraftID, in outline: Outline) -> Bool {
    let node = run.aliases[node] ?? node
    return outline.leaves[node] == nil && leaves(of: node, in: outline).isEmpty
  }

  /// Returns whether a body shows something.
  mutating func showsSomething(_ body: BodyID) -> Bool {
    if let known = shows[body] { return known }
    // A function that only calls itself shows nothing.
    shows[body] = false
    let answer = showsSomething(run.bodies[body].nodes)
    shows[body] = answer
    return answer
  }

  /// Returns whether some node of a list shows something.
  private mutating func showsSomething(_ list: [DraftID]) -> Bool {
    for id in list {
      switch run.drafts[id].kind {
      case .step: return true
      case .call(let call):
        if call.body.map({ showsSomething($0) }) ?? true { return true }
      case .exit, .await, .result, .absent: break
      case .loop, .choice, .switch, .block, .try:
        for inner in run.innerLists(of: id) where showsSomething(inner) { return true }
      }
    }
    return false
  }

  /// What comes right after a list or an entry.
  private struct Continuation {

    /// The nodes that are waited for next, by no combinator.
    var awaited: Set<DraftID> = []

    /// The target of the function's `return`, if the function ends here.
    var end: TargetID?

    /// Whether what is returned here is returned by the outlined body itself.
    var isWhole = false

  }

  /// Adds the entries for a list of nodes and returns their numbers.
  private mutating func expand(
    _ list: [DraftID], into outline: inout Outline, before after: Continuation
  ) -> [ItemID] {
    var result: [ItemID] = []
    for (position, id) in list.enumerated() {
      let rest = list[(position + 1)...]
      result += expand(id, into: &outline, before: continuation(rest, after))
    }
    return result
  }

  /// Returns what comes after an entry that `rest` follows in a list which `after` follows.
  private func continuation(_ rest: ArraySlice<DraftID>, _ after: Continuation) -> Continuation {
    var result = Continuation(isWhole: after.isWhole)
    var rest = rest
    if let first = rest.first, case .await(let settlement) = run.drafts[first].kind {
      if settlement.groups.isEmpty { result.awaited = Set(settlement.nodes) }
      rest = rest.dropFirst()
    } else if rest.allSatisfy(endsFunction) {
      result.awaited = after.awaited
    }
    guard rest.allSatisfy(endsFunction) else { return result }
    result.end = after.end
    // A promise that a function returns is waited for by whoever waits for the function.
    guard after.isWhole, after.end != nil else { return result }
    for id in rest {
      if case .result(let settlement) = run.drafts[id].kind, settlement.groups.isEmpty {
        result.awaited.formUnion(settlement.nodes)
      }
    }
    return result
  }

  /// Returns whether a node is part of leaving the function at its end.
  private func endsFunction(_ id: DraftID) -> Bool {
    switch run.drafts[id].kind {
    case .result, .exit(.return, _, _): true
    case .step, .call, .loop, .choice, .switch, .block, .try, .exit, .await, .absent: false
    }
  }

  /// Adds the entries for a node and returns their numbers.
  private mutating func expand(
    _ id: DraftID, into outline: inout Outline, before after: Continuation
  ) -> [ItemID] {
    if size > Self.largestSize { return [] }
    // What is inside a repeated or guarded list is not at the function's end.
    let inside = Continuation(isWhole: after.isWhole)
    switch run.drafts[id].kind {
    case .step: return [addLeaf(id, to: &outline)]
    case .call(let call): return expand(call, id, into: &outline, before: after)
    case .loop(let loop, let inner):
      let items = expand(inner, into: &outline, before: inside)
      return [add(.loop(loop, items), id, to: &outline)]
    case .block(let inner): return expand(block: inner, id, into: &outline, before: after)
    case .choice(let branches):
      let ways = expand(branches, into: &outline, before: after)
      return [add(.choice(ways), id, to: &outline)]
    case .switch(let discriminant, let branches):
      let ways = expand(branches, into: &outline, before: inside)
      return [add(.switch(discriminant: discriminant, ways), id, to: &outline)]
    case .try(let block, let handler, let finalizer):
      let items = expand(block, into: &outline, before: inside)
      let handled = handler.map { expand($0, into: &outline, before: inside) }
      let last = expand(finalizer, into: &outline, before: inside)
      return [add(.try(block: items, handler: handled, finalizer: last), id, to: &outline)]
    case .exit(let word, let label, let target):
      return [add(.exit(word, label: label, target: target), id, to: &outline)]
    case .await(let settlement):
      let (leaves, groups) = resolve(settlement, in: outline)
      let later = settlement.nodes.filter { standsLater($0, in: outline) }
      if leaves.isEmpty, later.isEmpty { return [] }
      let outright = outrightLeaves(of: settlement, in: outline)
      let wait = add(.await(leaves, groups: groups, outright: outright), id, to: &outline)
      if !later.isEmpty { outline.forwardWaits.append((wait, later)) }
      return [wait]
    case .result(let settlement):
      guard after.isWhole else { return [] }
      let (leaves, groups) = resolve(settlement, in: outline)
      return leaves.isEmpty ? [] : [add(.result(leaves, groups: groups), id, to: &outline)]
    case .absent(let nodes):
      return [add(.absent(leaves(of: nodes, in: outline)), id, to: &outline)]
    }
  }

  /// Adds the entries for the ways of a choice.
  private mutating func expand(
    _ branches: [BranchDraft], into outline: inout Outline, before after: Continuation
  ) -> [Outline.Item.Branch] {
    branches.map {
      Outline.Item.Branch(
        condition: $0.condition, items: expand($0.nodes, into: &outline, before: after))
    }
  }

  /// Adds the entries for a block; it needs to be one only if something leaves it early.
  private mutating func expand(
    block list: [DraftID], _ id: DraftID, into outline: inout Outline, before after: Continuation
  ) -> [ItemID] {
    let items = expand(list, into: &outline, before: after)
    guard let target = run.drafts[id].target else { return items }
    return splice(items, leaving: target, into: &outline, before: after)
      ?? [add(.block(items), id, to: &outline)]
  }

  /// Adds an entry and returns its number.
  private mutating func add(
    _ kind: Outline.Item.Kind, _ draft: DraftID, to outline: inout Outline
  ) -> ItemID {
    size += 1
    outline.items.append(
      Outline.Item(kind: kind, draft: draft, target: run.drafts[draft].target))
    return outline.items.count - 1
  }

  /// Adds a leaf and returns its number.
  private mutating func addLeaf(_ draft: DraftID, to outline: inout Outline) -> ItemID {
    let leaf = add(.leaf, draft, to: &outline)
    outline.leaves[draft] = [leaf]
    return leaf
  }

  // MARK: Calls

  /// Adds the entries for a call: the call itself, or what the function shows.
  private mutating func expand(
    _ call: CallDraft, _ id: DraftID, into outline: inout Outline, before after: Continuation
  ) -> [ItemID] {
    guard let body = call.body else { return [addLeaf(id, to: &outline)] }
    guard showsSomething(body) else {
      outline.leaves[id] = []
      return []
    }
    if open.contains(body) || !mayBeInlined(call, body) { return [addLeaf(id, to: &outline)] }
    let before = outline
    let sizeBefore = size
    open.append(body)
    let inlined = inline(call, id, body, into: &outline, before: after)
    open.removeLast()
    if let inlined { return inlined }
    outline = before
    size = sizeBefore
    return [addLeaf(id, to: &outline)]
  }

  /// Returns whether a call may be shown as what its function shows, without looking closely.
  private mutating func mayBeInlined(_ call: CallDraft, _ body: BodyID) -> Bool {
    if call.isAnonymous { return true }
    var count = 0
    for node in run.bodies[body].nodes where showsSomething([node]) { count += 1 }
    return count == 1
  }

  /// Adds the entries of a function in the place of its call; returns nil if it is not shown there.
  private mutating func inline(
    _ call: CallDraft, _ id: DraftID, _ body: BodyID, into outline: inout Outline,
    before after: Continuation
  ) -> [ItemID]? {
    let runsInSequence = !call.isAsync || after.awaited.contains(id)
    var inside = Continuation(isWhole: call.isAsync && runsInSequence)
    if runsInSequence { inside.awaited = after.awaited }
    outline.bodies.insert(body)
    if call.isAnonymous, runsInSequence { inside.end = after.end ?? run.bodies[body].target }
    let inner = expand(run.bodies[body].nodes, into: &outline, before: inside)
    if let floating = floatingLeaf(in: inner, of: outline, call) {
      outline.leaves[id] = []
      return [floating]
    }
    if let only = onlyLeaf(in: inner, of: outline), isShownAsLeaf(call, only, outline),
      !keepsExit(inner, run.bodies[body].target, outline)
    {
      outline.leaves[id] = [only]
      outline.calls[only] = id
      return [only]
    }
    guard call.isAnonymous else { return nil }
    if let lane = singleLeafLane(inner, body, in: &outline) {
      outline.leaves[id] = [lane.leaf]
      outline.calls[lane.leaf] = id
      return lane.items
    }
    guard runsInSequence else { return nil }
    let target = run.bodies[body].target
    let spliced = splice(
      inner, leaving: target, into: &outline, before: after, isTurn: call.isTurn)
    if spliced != nil { outline.leaves[id] = [] }
    return spliced
  }

  /// Returns the leaf that is all that `list` shows, if it is one, not repeated and not optional.
  private func onlyLeaf(in list: [ItemID], of outline: Outline) -> ItemID? {
    let shown = list.filter { id in
      switch outline.items[id].kind {
      case .await, .result, .absent, .exit: false
      case .leaf: true
      case .loop, .choice, .switch, .block, .try: !outline.leaves(in: id).isEmpty
      }
    }
    guard shown.count == 1, case .leaf = outline.items[shown[0]].kind else { return nil }
    return shown[0]
  }

  /// Returns the one leaf of an async function without a name that does not wait for it: the function
  /// is over at once.
  private func floatingLeaf(
    in list: [ItemID], of outline: Outline, _ call: CallDraft
  ) -> ItemID? {
    guard call.isAnonymous, call.isAsync, let body = call.body,
      let only = onlyLeaf(in: list, of: outline)
    else { return nil }
    return run.bodies[body].nodes.contains(where: waits) ? nil : only
  }

  /// Returns whether a node is a point at which a function waits for promises or returns them.
  private func waits(_ id: DraftID) -> Bool {
    switch run.drafts[id].kind {
    case .await, .result: true
    case .call(let call): call.isAnonymous && call.body.map { run.bodies[$0].nodes.contains(where: waits) } ?? false
    case .step, .loop, .choice, .switch, .block, .try, .exit, .absent: false
    }
  }

  /// Returns whether an exit in a function keeps something in it from running.
  private func keepsExit(_ list: [ItemID], _ target: TargetID, _ outline: Outline) -> Bool {
    let pruned = ExitPruning(outline: outline, functionTarget: target).pruned(list)
    return pruned.outline.hasExit(to: target, in: pruned.list)
  }

  /// Returns the entries of a function that shows one leaf inside of choices or guards, without
  /// its own waits: it waits for the leaf when its caller does.
  private func singleLeafLane(
    _ list: [ItemID], _ body: BodyID, in outline: inout Outline
  ) -> (leaf: ItemID, items: [ItemID])? {
    let leaves = list.flatMap(outline.leaves(in:))
    let target = run.bodies[body].target
    let pruned = ExitPruning(outline: outline, functionTarget: target).pruned(list)
    guard leaves.count == 1, !pruned.outline.isRepeated(leaves[0], in: list),
      !pruned.outline.hasExit(to: target, in: pruned.list)
    else { return nil }
    outline = pruned.outline
    return (leaves[0], outline.removingWaits(in: pruned.list))
  }

  /// Returns whether a function that shows only `leaf` is shown as that leaf.
  private func isShownAsLeaf(_ call: CallDraft, _ leaf: ItemID, _ outline: Outline) -> Bool {
    if call.isAnonymous { return true }
    if case .step(let step) = run.drafts[outline.items[leaf].draft].kind {
      return step.isNamedByCaller
    }
    return false
  }

  /// Returns the entries of a function or block in the place where it runs, or nil if exits to
  /// `target`, its end, would then leave more than that.
  private func splice(
    _ inner: [ItemID], leaving target: TargetID, into outline: inout Outline,
    before after: Continuation, isTurn: Bool = false
  ) -> [ItemID]? {
    let pruned = ExitPruning(outline: outline, functionTarget: target).pruned(inner)
    var result = pruned.outline
    if result.hasExit(to: target, in: pruned.list) {
      // Leaving what stands at the end of a function is leaving the function, and leaving the turn
      // of a loop is going on with the next.
      if let end = after.end {
        result.redirect(exitsTo: target, in: pruned.list, to: end)
      } else if isTurn {
        result.turnReturns(to: target, in: pruned.list)
      } else {
        return nil
      }
    }
    outline = result
    return pruned.list
  }

  // MARK: Settlements

  /// Returns the leaves that stand for the nodes of a settlement.
  private func resolve(
    _ settlement: Settlement, in outline: Outline
  ) -> (leaves: [ItemID], groups: [Outline.Item.Group]) {
    // A combinator inside of a function that is called here joins what is inside of it.
    let own = settlement.groups.filter { outline.bodies.contains($0.body) }
    let groups = own.map {
      Outline.Item.Group(
        id: $0.id, kind: $0.kind, leaves: leaves(of: $0.nodes, in: outline), isInline: $0.isInline)
    }
    return (leaves(of: settlement.nodes, in: outline), groups.filter { !$0.leaves.isEmpty })
  }

  /// Returns the calls in which nodes of a settlement stand that are not the calls themselves.
  private func outrightLeaves(of settlement: Settlement, in outline: Outline) -> Set<ItemID> {
    let inner = settlement.nodes.filter { outline.leaves[run.aliases[$0] ?? $0] == nil }
    return Set(leaves(of: inner, in: outline))
  }

  /// Returns the leaves that stand for `nodes`, each once.
  private func leaves(of nodes: [DraftID], in outline: Outline) -> [ItemID] {
    var result: [ItemID] = []
    for node in nodes {
      for leaf in leaves(of: run.aliases[node] ?? node, in: outline) where !result.contains(leaf) {
        result.append(leaf)
      }
    }
    return result
  }

  /// Returns the leaves that stand for a node: its own, or that of the call in which it is.
  private func leaves(of node: DraftID, in outline: Outline) -> [ItemID] {
    var current: DraftID? = node
    while let id = current {
      if let known = outline.leaves[id] { return known }
      current = run.bodies[run.drafts[id].body].owner
    }
    return []
  }

}
