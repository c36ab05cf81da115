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
  var functions = FunctionTable()

  /// What bodies may leave behind, as far as it is known.
  var remainders: [BodyID: Remainder] = [:]

  /// What has been noticed.
  private(set) var diagnostics: [Diagnostic] = []

  /// The same, to tell what is new.
  private var reported: Set<Diagnostic> = []

  /// Where in the graph a list of nodes is.
  struct Place {

    /// The body's outline.
    let outline: Outline

    /// The body's clock.
    let clock: PromiseClock

    /// Where the leaves are, and when they have resolved.
    let leaves: LeafRanges

    /// The exits that are not published.
    let unpublishedExits: Set<ItemID>

    /// The position of the lane that the list belongs to, from 1, if it is in a parallel.
    var lane: Int?

    /// The combinators whose groups stand around the list.
    var openGroups: Set<CombinatorID> = []

    /// Returns whether a combinator whose group stands around the list joins all of `leaves`.
    func isInOpenGroup(_ leaves: some Sequence<ItemID>) -> Bool {
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
    let defined = functions.entries.map { entry in
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
    var outline = outlines.outline(of: body)
    let target = run.bodies[body].target
    outline.removeReturnsAtEnd(to: target)
    var clock = clock(outline)
    if outline.addReturnsAtEnd(clock, to: target) { clock = self.clock(outline) }
    reportFloating(outline, clock)
    // A return while something is pending matters, though nothing follows it here.
    var unpublished: Set<ItemID> = []
    let list = ExitPruning.prune(
      body: outline.body, in: &outline, functionTarget: target, keeping: clock.leakingExits,
      unpublished: &unpublished)
    let leaves = LeafRanges(list, outline, clock)
    return nodes(
      list,
      Place(outline: outline, clock: clock, leaves: leaves, unpublishedExits: unpublished))
  }

  /// Reports the steps and calls that nothing waits for.
  private mutating func reportFloating(_ outline: Outline, _ clock: PromiseClock) {
    for id in outline.items.indices where clock.timings[id] != nil && !clock.awaited.contains(id) {
      let shown = outline.items[id].draft
      let begun = outline.items[id].call ?? shown
      if run.isAwaitedElsewhere(begun) { continue }
      let draft = run.drafts[shown]
      let what =
        if case .step(let step) = draft.kind { "step `\(step.node.name)`" } else { "call" }
      report(
        run.diagnostic(
          .floatingStep, "Nothing waits for this \(what)", at: draft.site,
          hint: "Await it, or the workflow may end before it does"))
    }
  }

  /// Adds a diagnostic once.
  private mutating func report(_ diagnostic: Diagnostic) {
    if reported.insert(diagnostic).inserted { diagnostics.append(diagnostic) }
  }

  /// Returns the node that shows an entry, or nil if it shows nothing.
  mutating func node(_ id: ItemID, _ place: Place) -> Node? {
    guard run.budget.mayWorkOnGraph() else { return nil }
    let item = place.outline.items[id]
    let header = header(id, place)
    switch item.kind {
    case .leaf: return leaf(id, place)
    case .loop(let loop, let inner):
      return .loop(LoopNode(header: header, label: loop.label, nodes: nodes(inner, place)))
    case .block(let inner):
      let made = nodes(inner, place)
      guard let target = item.target, place.outline.hasExit(to: target, in: inner),
        let label = onceLabel(run.drafts[item.draft])
      else { return .block(BlockNode(nodes: made)) }
      return .loop(LoopNode(header: header, label: label, nodes: made))
    case .choice(let branches): return choice(branches, header, place)
    case .switch(let discriminant, let branches):
      let made = branches.map { Branch(condition: $0.condition, nodes: nodes($0.items, place)) }
      return .switch(SwitchNode(header: header, discriminant: discriminant, branches: made))
    case .try(let block, let handler, let finalizer):
      return guarded(block, handler, finalizer, header, place)
    case .exit(let word, let label, let target):
      // Code that a function runs for its caller may leave the caller's loop, and so the function.
      let isOwn = word == .throw || holdsTarget(target, place.outline)
      return .break(
        BreakNode(
          header: header, word: isOwn ? word : .return, label: isOwn ? label : nil,
          isPublished: !place.unpublishedExits.contains(id)))
    case .await, .result, .absent: return nil
    }
  }

  /// Returns what a reader calls a block that `break` or `continue` leaves, which leave loops: it
  /// is shown as one that runs once. Nil if a label names the block.
  private func onceLabel(_ block: Draft) -> String? {
    switch block.kind {
    case .turn: "turn of " + block.site.loopLabel
    case .block where block.site.isLoop: block.site.loopLabel
    default: nil
    }
  }

  /// Returns whether an exit to `target` leads to a place in the body that an outline shows.
  private func holdsTarget(_ target: TargetID, _ outline: Outline) -> Bool {
    // Below zero are the targets of `continue`, which are those of loops.
    target < 0 || outline.bodies.contains { run.bodies[$0].target == target }
      || outline.items.contains { $0.target == target }
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
    _ block: [ItemID], _ handler: [ItemID]?, _ finalizer: [ItemID], _ header: NodeHeader,
    _ place: Place
  ) -> Node? {
    let lists = [block, handler ?? [], finalizer].map { list -> BlockNode? in
      let made = nodes(list, place)
      return made.isEmpty ? nil : BlockNode(nodes: made)
    }
    if lists.allSatisfy({ $0 == nil }) { return nil }
    var node = TryNode(
      header: header, tryBlock: lists[0], catchBlock: lists[1], finallyBlock: lists[2])
    // `try { try … catch … } finally …` is `try … catch … finally …`; a handler that shows nothing
    // would catch what the inner one throws.
    if handler == nil, node.finallyBlock != nil, let only = lists[0]?.nodes,
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
  mutating func header(_ id: ItemID, _ place: Place) -> NodeHeader {
    let draft = run.drafts[place.outline.items[id].draft]
    if let diagnostic = draft.diagnostic { report(diagnostic) }
    return NodeHeader(location: Location(draft.site))
  }

}
