import WorkflowModel

extension DiagramBuilder {

  /// Adds a loop: a frame whose last boxes lead back to its head.
  mutating func add(_ loop: LoopNode, from ends: [End]) -> [End] {
    let name = name("loop", loop.header)
    let outer = (breakable, exits)
    (breakable, exits) = (.loop, [])
    let text = loop.label.isEmpty ? "" : charset.visible(loop.label)
    let (head, body) = framed(name + "-frame", .loop) { builder in
      let label = Diagram.Label(accent: .loop, keyword: "loop", text: text)
      let head = builder.add(
        name, .head, type: "loop", label, at: loop.header.location)
      let body = builder.add(loop.nodes, from: [End(box: head)])
      for end in body { builder.connect(end.box, to: head, .repetition) }
      return (head, body)
    }
    connect(ends, to: head)
    (breakable, exits) = (outer.0, outer.1 + exits.filter { !$0.staysInFunction })
    let after = addJoin(name, .loop)
    let ways = body.isEmpty ? [End(box: head)] : body
    connect(ways.map { End(box: $0.box, kind: .merge, isMain: true) }, to: after)
    return [End(box: after)]
  }

  /// Adds a try: a frame, the way to the catch beside it, and what follows both.
  mutating func add(_ node: TryNode, from ends: [End]) -> [End] {
    let name = name("try", node.header)
    let exitCount = exits.count
    let (head, body) = framed(name + "-frame", .try) { builder in
      let label = Diagram.Label(accent: .guarded, keyword: "try")
      let head = builder.add(
        name, .head, type: "try", label, at: node.header.location)
      return (head, builder.add(node.tryBlock?.nodes ?? [], from: [End(box: head)]))
    }
    connect(ends, to: head)
    let handled = node.catchBlock.map { addHandler("catch", $0.nodes, name, of: head) } ?? []
    let joined = join(body + handled, main: body.isEmpty ? nil : 0, name, .guarded)
    guard let finally = node.finallyBlock else { return joined }
    if !joined.isEmpty { return addFinally(finally, name, from: joined) }
    // What only exits lead to goes where the exits go.
    let passing = exits[exitCount...].map { End(box: $0.box, kind: .passing) }
    _ = addFinally(finally, name, from: passing.isEmpty ? unreachable : passing)
    return []
  }

  /// Adds what always follows a try.
  private mutating func addFinally(
    _ block: BlockNode, _ name: String, from ends: [End]
  ) -> [End] {
    let label = Diagram.Label(accent: .guarded, keyword: "finally")
    let pill = add(name + "-finally", .head, type: "finally", label)
    connect(ends, to: pill)
    return add(block.nodes, from: [End(box: pill)])
  }

  /// Adds an if; a way around it is drawn even if the program does not spell it.
  mutating func add(_ choice: IfNode, from ends: [End]) -> [End] {
    let name = name("if", choice.header)
    let head = addHead("if", "", name, at: choice.header.location, from: ends)
    var ways: [End] = []
    addBranches(withFallback(choice.branches), of: head, name, "", "else") {
      ways += $0.add($2.nodes, from: [End(box: $1)])
    }
    return join(ways, name, .choice)
  }

  /// Adds a switch.
  mutating func add(_ choice: SwitchNode, from ends: [End]) -> [End] {
    let name = name("switch", choice.header)
    let head = addHead(
      "switch", charset.visible(choice.discriminant), name, at: choice.header.location, from: ends)
    let outer = (breakable, isLast, switchExits)
    switchExits = []
    let ways = addCases(of: choice, name, head: head)
    let leaving = switchExits
    (breakable, isLast, switchExits) = outer
    exits.removeAll { leaving.contains($0.box) }
    if ways.isEmpty { return leaving.map { End(box: $0, kind: .passing) } }
    return join(ways.map(\.box).sorted().map { End(box: $0) }, name, .choice)
  }

  /// Adds the cases of a switch and returns the ends that lead out of it.
  private mutating func addCases(of choice: SwitchNode, _ name: String, head: Int) -> [End] {
    var (ways, last): ([End], [End]) = ([], [])
    addBranches(withFallback(choice.branches), of: head, name, "case ", "default") {
      (builder, pill, branch) in
      let isClosed = branch.nodes.neverReachesTheirEnd
      (builder.breakable, builder.isLast) = (isClosed ? .closedCase : .openCase, true)
      let ends = builder.addCase(branch, pill, after: last)
      last = isClosed ? [] : ends
      if isClosed { ways += ends }
    }
    return ways + last
  }

  /// Adds what a case does; the way there comes from its condition and from the case before it.
  private mutating func addCase(_ branch: Branch, _ pill: Int, after last: [End]) -> [End] {
    let ends = add(branch.nodes, from: [End(box: pill)] + last)
    return branch.nodes.isEmpty ? ends : ends.map { End(box: $0.box, kind: .fallThrough) }
  }

  /// Adds the branches of a choice side by side: the condition of each, and below it what `body`
  /// adds for the condition's box and the branch.
  private mutating func addBranches(
    _ branches: [Branch], of head: Int, _ name: String, _ prefix: String, _ fallback: String,
    _ body: (inout DiagramBuilder, Int, Branch) -> Void
  ) {
    var pills: [Int] = []
    let columns = branches.enumerated().map { index, branch in
      arranged { builder in
        let text = builder.charset.condition(branch, prefix: prefix, fallback: fallback)
        let isMain = builder.isMiddle(index, of: branches.count)
        let pill = builder.addCondition(text, "\(name)-\(index + 1)", of: head, isMain)
        pills.append(pill)
        body(&builder, pill, branch)
      }.1
    }
    place(ArrangementGrid(row: columns))
    align(pills)
  }

  /// Adds the head of a choice.
  private mutating func addHead(
    _ word: String, _ text: String, _ name: String, at location: Location?, from ends: [End]
  ) -> Int {
    let label = Diagram.Label(accent: .choice, keyword: word, text: text)
    let head = add(name, .head, type: word, label, at: location)
    connect(ends, to: head)
    return head
  }

  /// Adds the condition of a branch.
  private mutating func addCondition(
    _ text: String, _ name: String, of head: Int, _ isMain: Bool
  ) -> Int {
    let label = Diagram.Label(accent: .choice, text: text)
    let pill = add(name, .condition, type: "condition", label)
    connect(head, to: pill, .fork, isMain: isMain)
    return pill
  }

  /// Returns branches with one behind them for when none applies, if there is none yet.
  private func withFallback(_ branches: [Branch]) -> [Branch] {
    let isComplete = branches.contains { $0.condition == nil }
    return branches + (isComplete ? [] : [Branch(condition: nil, nodes: [])])
  }

}

extension [Node] {

  /// Whether every way through the nodes ends in an exit.
  fileprivate var neverReachesTheirEnd: Bool {
    switch last {
    case .break: return true
    case .block(let block): return block.nodes.neverReachesTheirEnd
    case .if(let choice):
      return choice.branches.contains { $0.condition == nil }
        && choice.branches.allSatisfy(\.nodes.neverReachesTheirEnd)
    case .try(let node):
      if node.finallyBlock?.nodes.neverReachesTheirEnd == true { return true }
      return node.tryBlock?.nodes.neverReachesTheirEnd == true
        && node.catchBlock?.nodes.neverReachesTheirEnd != false
    case .stepDo, .stepSleep, .stepSleepUntil, .stepWaitForEvent, .loop, .parallel, .switch,
      .functionCall, nil:
      return false
    }
  }

}
