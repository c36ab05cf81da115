import Semantics
import Source
import Syntax
import WorkflowModel

/// Makes the published graph of what a run has written: trims, numbers, groups and names.
struct GraphBuilder {

  /// The run.
  let run: Interpreter

  /// What makes the outlines.
  var outlines: OutlineMaker

  /// The functions so far, in order of first call; nil while a function is being made.
  var functions: [FunctionEntry] = []

  /// Whether something that a body has begun may be pending when it is over, as far as it is known.
  private var leaks: [BodyID: Bool] = [:]

  /// What has been noticed.
  private(set) var diagnostics: [Diagnostic] = []

  /// A function of the graph.
  struct FunctionEntry {

    /// The function's key.
    var name: String

    /// The function's code.
    let code: SyntaxNode?

    /// The bodies that the function stands for.
    var bodies: [BodyID]

    /// The nodes, once they are made.
    var nodes: [Node]?

  }

  /// Where in the graph a list of nodes is.
  struct Place {

    /// The body's outline.
    let outline: Outline

    /// The body's clock.
    let clock: PromiseClock

    /// The position of the lane that the list belongs to, from 1, if it is in a parallel.
    var lane: Int?

    /// The combinators whose groups stand around the list.
    var openGroups: Set<CombinatorID> = []

    /// Returns whether a combinator whose group stands around the list joins all of `leaves`.
    func isInOpenGroup(_ leaves: [ItemID]) -> Bool {
      leaves.allSatisfy { leaf in
        (clock.groups[leaf] ?? []).contains { openGroups.contains($0.id) }
      }
    }

  }

  /// Creates a builder for what `run` has written.
  init(_ run: Interpreter) {
    self.run = run
    outlines = OutlineMaker(run)
  }

  /// Returns the graph whose root is `body`.
  mutating func workflow(
    className: String, body: BodyID, payload: Shape?, location: Location
  ) -> Workflow {
    let nodes = makeNodes(of: body)
    let defined = functions.map { entry in
      FunctionDef(
        name: entry.name, nodes: entry.nodes ?? [],
        location: entry.code.map { Location($0) })
    }
    return Workflow(
      className: className, functions: defined, nodes: nodes, payload: payload,
      location: location)
  }

  /// Returns the nodes of a body.
  mutating func makeNodes(of body: BodyID) -> [Node] {
    let outline = outlines.outline(of: body)
    let clock = clock(outline)
    reportFloating(outline, clock)
    // A return while something is pending matters, though nothing follows it here.
    let pruning = ExitPruning(
      outline: outline, functionTarget: run.bodies[body].target, kept: clock.leakingExits)
    let (list, pruned) = pruning.pruned(outline.body)
    return nodes(list, Place(outline: pruned, clock: clock))
  }

  /// Returns the clock of an outline.
  private mutating func clock(_ outline: Outline) -> PromiseClock {
    let leaky = Set(
      outline.items.indices.filter { id in
        guard case .leaf = outline.items[id].kind,
          case .call(let call) = run.drafts[outline.items[id].draft].kind, let body = call.body
        else { return false }
        return call.isAsync && leaks(body)
      })
    return PromiseClock(outline, instant: unresolvedCalls(in: outline), leaky: leaky)
  }

  /// Returns whether something that a body has begun may be pending when it is over.
  private mutating func leaks(_ body: BodyID) -> Bool {
    if let known = leaks[body] { return known }
    // What a function that calls itself leaves pending is decided without its own calls.
    leaks[body] = false
    let answer = !clock(outlines.outline(of: body)).leftPending.isEmpty
    leaks[body] = answer
    return answer
  }

  /// Returns the calls of functions that are not in the input: they may be no promises at all.
  private func unresolvedCalls(in outline: Outline) -> Set<ItemID> {
    Set(
      outline.items.indices.filter { id in
        guard case .leaf = outline.items[id].kind,
          case .call(let call) = run.drafts[outline.items[id].draft].kind
        else { return false }
        return call.body == nil
      })
  }

  /// Reports the steps and calls that nothing waits for.
  private mutating func reportFloating(_ outline: Outline, _ clock: PromiseClock) {
    for id in outline.items.indices where clock.timings[id] != nil && !clock.awaited.contains(id) {
      let shown = outline.items[id].draft
      let begun = outline.calls[id] ?? shown
      if run.isAwaitedElsewhere(begun) { continue }
      let draft = run.drafts[shown]
      let what =
        if case .step(let step) = draft.kind { "step `\(step.node.name)`" } else { "call" }
      report(
        Diagnostic(
          .floatingStep, "Nothing waits for this \(what)", file: draft.site.tree.file,
          range: draft.site.range,
          hint: "Await it, or the workflow may end before it does"))
    }
  }

  /// Adds a diagnostic once.
  private mutating func report(_ diagnostic: Diagnostic) {
    if !diagnostics.contains(diagnostic) { diagnostics.append(diagnostic) }
  }

  // MARK: Lists

  /// An entry of a list that is shown, with when it is under way.
  private struct Element {

    /// The entry.
    let item: ItemID

    /// The leaves that it is or holds.
    let leaves: [ItemID]

    /// When it begins.
    let begin: Int

    /// When all of it has resolved.
    let end: Int

  }

  /// Returns the nodes of a list, with what is under way at once in groups (P8).
  private mutating func nodes(_ list: [ItemID], _ place: Place) -> [Node] {
    let elements = list.compactMap { element($0, place) }
    var result: [Node] = []
    var index = 0
    while index < elements.count {
      var last = index
      var end = elements[index].end
      while last + 1 < elements.count, elements[last + 1].begin < end {
        last += 1
        end = max(end, elements[last].end)
      }
      // An exit at the end of a group leaves it; it is not one of what is under way.
      while last > index, elements[last].leaves.isEmpty { last -= 1 }
      let group = Array(elements[index...last])
      result += nodes(ofGroup: group, list, place)
      index = last + 1
    }
    return result
  }

  /// Returns an entry with when it is under way, or nil if it shows nothing.
  private func element(_ item: ItemID, _ place: Place) -> Element? {
    let leaves = place.outline.leaves(in: item)
    let begin = place.clock.begins[item] ?? 0
    switch place.outline.items[item].kind {
    case .await, .result, .absent: return nil
    case .exit: return Element(item: item, leaves: [], begin: begin, end: begin)
    case .leaf, .loop, .choice, .switch, .block, .try:
      if leaves.isEmpty, !keepsExit(item, place.outline) { return nil }
      let ends = leaves.map { place.clock.ends[$0] ?? Int.max }
      return Element(item: item, leaves: leaves, begin: begin, end: ends.max() ?? begin)
    }
  }

  /// Returns whether an entry holds an exit.
  private func keepsExit(_ item: ItemID, _ outline: Outline) -> Bool {
    if case .exit = outline.items[item].kind { return true }
    return outline.innerLists(of: item).contains { $0.contains { keepsExit($0, outline) } }
  }

  /// Returns the nodes of entries that are under way together.
  private mutating func nodes(
    ofGroup group: [Element], _ list: [ItemID], _ place: Place
  ) -> [Node] {
    let joins = combinators(of: group, list, place)
    let isInOpenGroup = place.isInOpenGroup(group.flatMap(\.leaves))
    if joins.isEmpty, group.count == 1 || isInOpenGroup {
      return group.compactMap { node($0.item, place) }
    }
    return [parallel(group, joins, place)]
  }

  /// Returns the combinators that join entries of a group, from the widest to the narrowest.
  private func combinators(
    of group: [Element], _ list: [ItemID], _ place: Place
  ) -> [Outline.Item.Group] {
    var result: [Outline.Item.Group] = []
    for leaf in group.flatMap(\.leaves) {
      for join in place.clock.groups[leaf] ?? [] {
        if place.openGroups.contains(join.id) || result.contains(where: { $0.id == join.id }) {
          continue
        }
        // A combinator over one entry is shown where it is awaited; over several, where they are.
        let isHere = group.count > 1 || place.clock.waits[join.id].map(list.contains) ?? false
        let isInside = group.contains { holds(join, inside: $0.item, place) }
        if isHere, !isInside { result.append(join) }
      }
    }
    return result.sorted { ($0.leaves.count, $0.id) > ($1.leaves.count, $1.id) }
  }

  /// Returns whether a combinator is shown inside of `item`: it is waited for there, or several entries
  /// of one list that is not repeated are all that it joins.
  private func holds(_ join: Outline.Item.Group, inside item: ItemID, _ place: Place) -> Bool {
    let outline = place.outline
    if let wait = place.clock.waits[join.id], outline.holds(wait, in: item) { return true }
    if case .loop = outline.items[item].kind { return false }
    return outline.innerLists(of: item).contains { list in
      let holders = list.filter { !Set(outline.leaves(in: $0)).isDisjoint(with: join.leaves) }
      let held = holders.flatMap(outline.leaves(in:))
      if holders.count > 1, Set(join.leaves).isSubset(of: held) { return true }
      return list.contains { holds(join, inside: $0, place) }
    }
  }

  /// Returns the parallel that shows a group.
  private mutating func parallel(
    _ group: [Element], _ joins: [Outline.Item.Group], _ place: Place
  ) -> Node {
    let numbered = group.flatMap(\.leaves).filter { place.clock.timings[$0]?.starts != nil }
    let pending = numbered.filter { place.clock.groups[$0] != nil }
    var kind = ParallelNode.Kind.all
    var inner = joins
    let holdsOthers = group.contains { element in
      !element.leaves.allSatisfy { joins.first?.leaves.contains($0) ?? false }
    }
    // A combinator over promises that were made for it is a group of its own among others.
    // Of combinators over the same, a race is the one that says when the next thing happens.
    if inner.count > 1, Set(inner[0].leaves) == Set(inner[1].leaves), inner[1].kind != .all {
      inner.removeFirst()
    }
    if let widest = inner.first, Set(pending).isSubset(of: widest.leaves),
      !(widest.isInline && holdsOthers)
    {
      kind = widest.kind
      inner.removeFirst()
    }
    var place = place
    place.openGroups.formUnion(joins.map(\.id))
    var nodes: [Node] = []
    var position = 0
    while position < group.count {
      let narrower = inner.first { run(of: $0, at: position, in: group) > 0 }
      let count = run(of: narrower, at: position, in: group)
      if let narrower, count < group.count {
        inner.removeAll { $0.id == narrower.id }
        let members = Array(group[position..<(position + count)])
        nodes.append(parallel(members, [narrower] + inner, place))
        position += count
      } else {
        place.lane = position + 1
        if let node = node(group[position].item, place) { nodes.append(node) }
        position += 1
      }
    }
    return .parallel(
      ParallelNode(header: header(group[0].item, place), kind: kind, nodes: nodes))
  }

  /// Returns how many entries from `position` on a narrower combinator joins, if it joins just them.
  private func run(
    of join: Outline.Item.Group?, at position: Int, in group: [Element]
  ) -> Int {
    guard let join else { return 0 }
    let members = group[position...].prefix { element in
      !element.leaves.isEmpty && element.leaves.allSatisfy(join.leaves.contains)
    }
    return members.flatMap(\.leaves).count == join.leaves.count ? members.count : 0
  }

  // MARK: Nodes

  /// Returns the node that shows an entry, or nil if it shows nothing.
  private mutating func node(_ id: ItemID, _ place: Place) -> Node? {
    let item = place.outline.items[id]
    let header = header(id, place)
    switch item.kind {
    case .leaf: return leaf(id, place)
    case .loop(let loop, let inner):
      return .loop(LoopNode(header: header, label: loop.label, nodes: nodes(inner, place)))
    case .block(let inner):
      return .block(BlockNode(nodes: nodes(inner, place)))
    case .choice(let branches): return choice(branches, header, place)
    case .switch(let discriminant, let branches):
      let made = branches.map { Branch(condition: $0.condition, nodes: nodes($0.items, place)) }
      return .switch(SwitchNode(header: header, discriminant: discriminant, branches: made))
    case .try(let block, let handler, let finalizer):
      return guarded(block, handler ?? [], finalizer, header, place)
    case .exit(let word, let label, _):
      return .break(BreakNode(header: header, word: word, label: label))
    case .await, .result, .absent: return nil
    }
  }

  /// Returns the node of a choice: else-ifs are branches of one node, empty elses go (F3).
  private mutating func choice(
    _ branches: [Outline.Item.Branch], _ header: NodeHeader, _ place: Place
  ) -> Node {
    var made = branches.map { Branch(condition: $0.condition, nodes: nodes($0.items, place)) }
    if let last = made.last, last.condition == nil {
      if last.nodes.isEmpty {
        made.removeLast()
      } else if last.nodes.count == 1, case .if(let inner) = last.nodes[0] {
        made.removeLast()
        made += inner.branches
      }
    }
    return .if(IfNode(header: header, branches: made))
  }

  /// Returns the node of a guarded block.
  private mutating func guarded(
    _ block: [ItemID], _ handler: [ItemID], _ finalizer: [ItemID], _ header: NodeHeader,
    _ place: Place
  ) -> Node? {
    let lists = [block, handler, finalizer].map { list -> BlockNode? in
      let made = nodes(list, place)
      return made.isEmpty ? nil : BlockNode(nodes: made)
    }
    if lists.allSatisfy({ $0 == nil }) { return nil }
    var node = TryNode(
      header: header, tryBlock: lists[0], catchBlock: lists[1], finallyBlock: lists[2])
    // `try { try … catch … } finally …` is `try … catch … finally …`.
    if node.catchBlock == nil, node.finallyBlock != nil, let only = lists[0]?.nodes,
      only.count == 1, case .try(let inner) = only[0], inner.finallyBlock == nil
    {
      node.tryBlock = inner.tryBlock
      node.catchBlock = inner.catchBlock
    }
    return .try(node)
  }

  /// Returns the node of a leaf.
  private mutating func leaf(_ id: ItemID, _ place: Place) -> Node {
    let draft = run.drafts[place.outline.items[id].draft]
    if let diagnostic = draft.diagnostic { report(diagnostic) }
    let timing = place.clock.timings[id] ?? Timing()
    switch draft.kind {
    case .step(let step): return self.step(step, header(id, place), timing)
    case .call(let call):
      let name = call.body.map { key(of: call, $0, place) } ?? call.name
      return .functionCall(FunctionCall(header: header(id, place), name: name, timing: timing))
    default: preconditionFailure("a leaf is a step or a call")
    }
  }

  /// Returns the node of a step.
  private mutating func step(
    _ step: StepDraft, _ header: NodeHeader, _ timing: Timing
  ) -> Node {
    switch step.node {
    case .stepDo(var node):
      (node.header, node.timing) = (header, timing)
      node.nodes = step.callback.map { makeNodes(of: $0) } ?? []
      node.rollback = step.rollback.map { makeNodes(of: $0) }
      return .stepDo(node)
    case .stepSleep(var node):
      (node.header, node.timing) = (header, timing)
      return .stepSleep(node)
    case .stepSleepUntil(var node):
      (node.header, node.timing) = (header, timing)
      return .stepSleepUntil(node)
    case .stepWaitForEvent(var node):
      (node.header, node.timing) = (header, timing)
      node.payload = run.payloadShape(of: step.result)
      return .stepWaitForEvent(node)
    case .loop, .parallel, .try, .block, .if, .switch, .functionCall, .break:
      preconditionFailure("a step is one of four nodes")
    }
  }

  /// Returns the header of the node that shows an entry.
  private mutating func header(_ id: ItemID, _ place: Place) -> NodeHeader {
    let draft = run.drafts[place.outline.items[id].draft]
    if let diagnostic = draft.diagnostic { report(diagnostic) }
    return NodeHeader(location: Location(draft.site))
  }

}
