import WorkflowModel

extension DiagramBuilder {

  /// Adds a loop: a frame whose last boxes lead back to its head.
  mutating func add(_ loop: LoopNode, from ends: [End]) -> [End] {
    let name = name("loop", loop.header)
    let outer = (switchEnds, exits)
    (switchEnds, exits) = (nil, [])
    let text = loop.label.isEmpty ? "" : charset.visible(loop.label)
    let (head, body) = framed(name + "-frame", .loop) { builder in
      let label = Diagram.Label(accent: .loop, keyword: "loop", text: text)
      let head = builder.add(name, .head, type: "loop", label)
      let body = builder.add(loop.nodes, from: [End(box: head)])
      for end in body { builder.connect(end.box, to: head, .repetition) }
      return (head, body)
    }
    connect(ends, to: head)
    (switchEnds, exits) = (outer.0, outer.1 + exits.filter { !$0.staysInFunction })
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
      let head = builder.add(name, .head, type: "try", label)
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
    let head = addHead("if", "", name, from: ends)
    var ways: [End] = []
    let branches = withFallback(choice.branches)
    let pills = branches.enumerated().map { index, branch in
      let text = charset.condition(branch, fallback: "else")
      let isMain = isMiddle(index, of: branches.count)
      let pill = addCondition(text, "\(name)-\(index + 1)", of: head, isMain)
      ways += add(branch.nodes, from: [End(box: pill)])
      return pill
    }
    align(pills)
    return join(ways, name, .choice)
  }

  /// Adds a switch; a `break` that leaves it is drawn as the way out of it.
  mutating func add(_ choice: SwitchNode, from ends: [End]) -> [End] {
    let name = name("switch", choice.header)
    let head = addHead("switch", charset.visible(choice.discriminant), name, from: ends)
    let outer = switchEnds
    switchEnds = []
    let last = addCases(of: choice, name, head: head)
    let ways = (switchEnds ?? []) + last
    switchEnds = outer
    return join(ways.map { End(box: $0.box) }, name, .choice)
  }

  /// Adds the cases of a switch and returns the ends of the last.
  private mutating func addCases(of choice: SwitchNode, _ name: String, head: Int) -> [End] {
    let branches = withFallback(choice.branches)
    var last: [End] = []
    let pills = branches.enumerated().map { index, branch in
      let text = charset.condition(branch, prefix: "case ", fallback: "default")
      let isMain = isMiddle(index, of: branches.count)
      let pill = addCondition(text, "\(name)-\(index + 1)", of: head, isMain)
      // The way around that the program does not spell is no case that others could lead into.
      let isSpelled = index < choice.branches.count
      last = isSpelled ? addCase(branch, pill, after: last) : last + [End(box: pill)]
      return pill
    }
    align(pills)
    return last
  }

  /// Adds what a case does; the way there comes from its condition and from the case before it.
  private mutating func addCase(_ branch: Branch, _ pill: Int, after last: [End]) -> [End] {
    let ends = add(branch.nodes, from: [End(box: pill)] + last)
    return branch.nodes.isEmpty ? ends : ends.map { End(box: $0.box, kind: .fallThrough) }
  }

  /// Adds the head of a choice.
  private mutating func addHead(
    _ word: String, _ text: String, _ name: String, from ends: [End]
  ) -> Int {
    let label = Diagram.Label(accent: .choice, keyword: word, text: text)
    let head = add(name, .head, type: word, label)
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
