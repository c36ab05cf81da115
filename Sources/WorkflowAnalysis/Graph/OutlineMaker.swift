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
  var open: [BodyID] = []

  /// Where what is thrown leads, in each function and guarded block that is open, outermost first.
  var errorTargets: [TargetID] = []

  /// The number of entries that have been made for all outlines.
  var size = 0

  /// The number of entries that have been looked through to find out whether a call is shown as
  /// what its function shows. Calls in calls can make it grow with their depth's power.
  var lookedThrough = 0

  /// The most entries that are looked through for one workflow; all later calls are shown as calls.
  static let mostLookedThrough = 1_000_000

  /// The node that each node stands in, if it stands in one.
  private var surroundings: [DraftID?]

  /// Whether entries are missing, since there would have been more than there may be.
  private(set) var isCutShort = false

  /// The most entries that are made for one workflow; a step may need some for what is around it.
  private var largestSize: Int { 4 * run.budget.limits.steps }

  /// Creates a maker for the bodies of `run`.
  init(_ run: Interpreter) {
    self.run = run
    surroundings = Array(repeating: nil, count: run.drafts.count)
    for id in run.drafts.indices.reversed() {
      for inner in run.drafts[id].innerLists.joined() { surroundings[inner] = id }
    }
  }

  /// Returns the outline of a body.
  mutating func outline(of body: BodyID) -> Outline {
    var outline = Outline()
    outline.addBody(body)
    let outer = (open, errorTargets)
    (open, errorTargets) = ([body], [Outline.outside])
    let end = Continuation(end: run.bodies[body].target, returned: .handedOn)
    outline.body = expand(run.bodies[body].nodes, into: &outline, before: end)
    completeForwardMentions(&outline)
    (open, errorTargets) = outer
    return outline
  }

  /// Adds to what speaks of nodes that stand later in the body what those have turned out to be.
  private func completeForwardMentions(_ outline: inout Outline) {
    for (item, nodes) in outline.forwardMentions {
      let found = leaves(of: nodes, in: outline)
      switch outline.items[item].kind {
      case .await(var wait):
        let known = Set(wait.leaves)
        let added = found.filter { !known.contains($0) }
        wait.leaves += added
        wait.nodes.formUnion(nodes)
        wait.earlier.formUnion(added)
        outline.replace(item, .await(wait))
      case .absent(let leaves):
        outline.replace(item, .absent(leaves + found.filter { !leaves.contains($0) }))
      case .leaf, .loop, .choice, .switch, .block, .try, .exit, .result: break
      }
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
  mutating func showsSomething(_ list: [DraftID]) -> Bool {
    for id in list {
      switch run.drafts[id].kind {
      case .step: return true
      case .call(let call):
        if call.body.map({ showsSomething($0) }) ?? true { return true }
      case .exit, .await, .result, .absent: break
      case .loop, .choice, .switch, .block, .turn, .try:
        for inner in run.drafts[id].innerLists where showsSomething(inner) { return true }
      }
    }
    return false
  }

  /// What comes right after a list or an entry.
  struct Continuation {

    /// The nodes that are waited for next, by no combinator.
    var awaited: Set<DraftID> = []

    /// Whether an `await` waits for them here, and not whoever waits for the function.
    var isAwait = false

    /// The target of the function's `return`, if the function ends here.
    var end: TargetID?

    /// The loop whose turn ends here, if one does.
    var loop: TargetID?

    /// What becomes of promises that are returned here.
    var returned = Returned.lost

  }

  /// What becomes of promises that a function returns.
  enum Returned {

    /// The function is not shown where it is called, or nothing waits for the call at once.
    case lost

    /// They are what the outlined body itself returns.
    case handedOn

    /// The call is waited for, and so are they.
    case awaited

  }

  /// Adds the entries for a list of nodes and returns their numbers.
  mutating func expand(
    _ list: [DraftID], into outline: inout Outline, before after: Continuation
  ) -> [ItemID] {
    var result: [ItemID] = []
    for (position, id) in list.enumerated() {
      let rest = list[(position + 1)...]
      result += expand(id, into: &outline, before: continuation(of: id, rest, after))
    }
    return result
  }

  /// Returns what comes after `id`, which `rest` follows in a list that `after` follows.
  private func continuation(
    of id: DraftID, _ rest: ArraySlice<DraftID>, _ after: Continuation
  ) -> Continuation {
    var result = Continuation(returned: after.returned)
    var rest = rest
    var waitsForMore = false
    if let first = rest.first, case .await(let settlement) = run.drafts[first].kind {
      if settlement.groups.isEmpty { result.awaited = Set(settlement.nodes) }
      result.isAwait = true
      waitsForMore = waits(settlement, forMoreThan: id)
      rest = rest.dropFirst()
    } else if rest.allSatisfy(endsFunction) {
      (result.awaited, result.isAwait) = (after.awaited, after.isAwait)
    }
    // What ends here would not be waited for.
    if rest.isEmpty, !waitsForMore { result.loop = after.loop }
    guard rest.allSatisfy(endsFunction) else { return result }
    result.end = waitsForMore ? nil : after.end
    // A promise that a function returns is waited for by whoever waits for the function.
    guard after.returned != .lost, after.end != nil else { return result }
    for id in rest {
      if case .result(let settlement) = run.drafts[id].kind, settlement.groups.isEmpty {
        result.awaited.formUnion(settlement.nodes)
      }
    }
    return result
  }

  /// Returns whether a point waits for promises of nodes that are neither `id` nor inside of it, or
  /// of functions that are called there.
  private func waits(_ settlement: Settlement, forMoreThan id: DraftID) -> Bool {
    settlement.nodes.contains { node in
      var current: DraftID? = run.aliases[node] ?? node
      while let inner = current, inner != id {
        current = surroundings[inner] ?? run.bodies[run.drafts[inner].body].owner
      }
      return current == nil
    }
  }

  /// Returns whether a node is part of leaving the function at its end.
  private func endsFunction(_ id: DraftID) -> Bool {
    switch run.drafts[id].kind {
    case .result, .exit(.return, _, _), .exit(.throw, _, _): true
    case .step, .call, .loop, .choice, .switch, .block, .turn, .try, .exit, .await, .absent:
      false
    }
  }

  /// Adds the entries for a node and returns their numbers.
  private mutating func expand(
    _ id: DraftID, into outline: inout Outline, before after: Continuation
  ) -> [ItemID] {
    if size > largestSize { isCutShort = true }
    if isCutShort || !run.budget.mayWorkOnGraph() { return [] }
    // What is inside a repeated or guarded list is not at the function's end.
    let inside = Continuation(returned: after.returned)
    switch run.drafts[id].kind {
    case .step: return [addLeaf(id, to: &outline)]
    case .call(let call): return expand(call, id, into: &outline, before: after)
    case .loop(let loop, let inner):
      let turn = Continuation(loop: run.drafts[id].target, returned: after.returned)
      let items = expand(inner, into: &outline, before: turn)
      return [add(.loop(loop, items), id, to: &outline)]
    case .block(let inner): return expand(block: inner, id, into: &outline, before: after)
    case .turn(let inner): return expand(turn: inner, id, into: &outline, before: inside)
    case .choice(let branches):
      let ways = expand(branches, into: &outline, before: after)
      return [add(.choice(ways), id, to: &outline)]
    case .switch(let discriminant, let branches):
      let ways = expand(branches, into: &outline, before: inside)
      return [add(.switch(discriminant: discriminant, ways), id, to: &outline)]
    case .try(let block, let handler, let finalizer):
      let items = expand(guarded: block, id, handler != nil, into: &outline, before: inside)
      let handled = handler.map { expand($0, into: &outline, before: inside) }
      let last = expand(finalizer, into: &outline, before: inside)
      return [add(.try(block: items, handler: handled, finalizer: last), id, to: &outline)]
    case .exit(let word, let label, let target):
      let target = word == .throw ? errorTargets.last ?? Outline.outside : target
      return [add(.exit(word, label: label, target: target), id, to: &outline)]
    case .await(let settlement): return expand(wait: settlement, id, into: &outline)
    case .result(let settlement):
      switch after.returned {
      case .lost: return []
      case .awaited: return expand(wait: settlement, id, into: &outline)
      case .handedOn:
        let returned = resolve(settlement, in: outline)
        return returned.leaves.isEmpty ? [] : [add(.result(returned), id, to: &outline)]
      }
    case .absent(let nodes):
      let item = add(.absent(leaves(of: nodes, in: outline)), id, to: &outline)
      noteForwardMentions(of: nodes, by: item, in: &outline)
      return [item]
    }
  }

  /// Adds the entries for a guarded block; what is thrown in it leads to its handler if it has one.
  private mutating func expand(
    guarded list: [DraftID], _ id: DraftID, _ hasHandler: Bool, into outline: inout Outline,
    before after: Continuation
  ) -> [ItemID] {
    guard hasHandler, let target = run.drafts[id].target else {
      return expand(list, into: &outline, before: after)
    }
    errorTargets.append(target)
    defer { errorTargets.removeLast() }
    return expand(list, into: &outline, before: after)
  }

  /// Adds the entry for a point at which promises have resolved.
  private mutating func expand(
    wait settlement: Settlement, _ id: DraftID, into outline: inout Outline
  ) -> [ItemID] {
    let wait = resolve(settlement, in: outline)
    if wait.leaves.isEmpty, !settlement.nodes.contains(where: { standsLater($0, in: outline) }) {
      return []
    }
    let item = add(.await(wait), id, to: &outline)
    noteForwardMentions(of: settlement.nodes, by: item, in: &outline)
    return [item]
  }

  /// Records which of the nodes that an entry speaks of have no leaves yet.
  private func noteForwardMentions(
    of nodes: [DraftID], by item: ItemID, in outline: inout Outline
  ) {
    let later = nodes.filter { standsLater($0, in: outline) }
    if !later.isEmpty { outline.forwardMentions.append((item, later)) }
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
  ///
  /// If something else leaves more than the block, a reader of a block could not tell how much, so
  /// what the exits skip stands in the other ways of a choice, where that is possible.
  private mutating func expand(
    block list: [DraftID], _ id: DraftID, into outline: inout Outline, before after: Continuation
  ) -> [ItemID] {
    let items = expand(list, into: &outline, before: after)
    guard let target = run.drafts[id].target else { return items }
    if let whole = splice(items, leaving: target, into: &outline, before: after) { return whole }
    let leavesMore = items.contains { !outline.ends(of: $0).subtracting([target]).isEmpty }
    let choices = leavesMore ? branched(items, leaving: target, in: &outline) : nil
    return choices ?? [add(.block(items), id, to: &outline)]
  }

  /// Adds an entry and returns its number.
  mutating func add(
    _ kind: Outline.Item.Kind, _ draft: DraftID, to outline: inout Outline
  ) -> ItemID {
    size += 1
    return outline.add(kind, draft: draft, target: run.drafts[draft].target)
  }

  /// Adds a leaf and returns its number.
  mutating func addLeaf(_ draft: DraftID, to outline: inout Outline) -> ItemID {
    let leaf = add(.leaf, draft, to: &outline)
    outline.setLeaves(of: draft, [leaf])
    return leaf
  }

  /// Returns the leaves that stand for the nodes of a settlement.
  private func resolve(_ settlement: Settlement, in outline: Outline) -> Outline.Item.Wait {
    let groups = settlement.groups.compactMap { group -> Outline.Item.Group? in
      let isOwn = outline.bodies.contains(group.body)
      let leaves = leaves(of: group.nodes, in: outline)
      // A combinator inside of a function that is called here joins what is inside of it; but one
      // that does not wait for all may leave pending what the function was handed.
      guard isOwn ? !leaves.isEmpty : group.leavesPending && leaves.count > 1 else { return nil }
      return Outline.Item.Group(
        id: group.id, kind: group.kind, leaves: leaves, isInline: isOwn && group.isInline)
    }
    return Outline.Item.Wait(
      leaves: leaves(of: settlement.nodes, in: outline), groups: groups,
      nodes: Set(settlement.nodes.map { run.aliases[$0] ?? $0 }),
      earlier: earlierLeaves(of: settlement, in: outline))
  }

  /// Returns the leaves of which a settlement has only promises of earlier turns.
  private func earlierLeaves(of settlement: Settlement, in outline: Outline) -> Set<ItemID> {
    let earlier = settlement.nodes.filter { run.aliases[$0] != nil }
    if earlier.isEmpty { return [] }
    let present = settlement.nodes.filter { run.aliases[$0] == nil }
    return Set(leaves(of: earlier, in: outline)).subtracting(leaves(of: present, in: outline))
  }

  /// Returns the leaves that stand for `nodes`, each once.
  private func leaves(of nodes: [DraftID], in outline: Outline) -> [ItemID] {
    var result: [ItemID] = []
    var seen: Set<ItemID> = []
    for node in nodes {
      for leaf in leaves(of: run.aliases[node] ?? node, in: outline) {
        if seen.insert(leaf).inserted { result.append(leaf) }
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
