import WorkflowModel

/// What is drawn as one card, or somewhere else than usual.
extension DiagramBuilder {

  /// Adds a node as one card if it is to be drawn so, and returns the end behind it; nil otherwise.
  mutating func addCollapsed(_ node: Node, from ends: [End]) -> [End]? {
    switch node {
    case .loop(let loop) where options.collapsed.contains(.loops):
      let text = loop.label.isEmpty ? "" : charset.visible(loop.label)
      return addCard(node, loop.header, .loop, text, loop.nodes, from: ends)
    case .if(let choice) where options.collapsed.contains(.branches):
      let text = choice.branches.first.map { charset.condition($0, fallback: "else") } ?? ""
      let nodes = choice.branches.flatMap(\.nodes)
      return addCard(node, choice.header, .choice, text, nodes, from: ends)
    case .switch(let choice) where options.collapsed.contains(.branches):
      let nodes = choice.branches.flatMap(\.nodes)
      let text = charset.visible(choice.discriminant)
      return addCard(node, choice.header, .choice, text, nodes, from: ends)
    case .stepDo, .stepSleep, .stepSleepUntil, .stepWaitForEvent, .loop, .parallel, .try, .block,
      .if, .switch, .functionCall, .break:
      return nil
    }
  }

  /// Adds a card that stands for nodes.
  private mutating func addCard(
    _ node: Node, _ header: NodeHeader, _ accent: Accent, _ text: String, _ nodes: [Node],
    from ends: [End]
  ) -> [End] {
    let label = Diagram.Label(
      accent: accent, keyword: node.typeName, text: text, details: [Self.stepCount(of: nodes)])
    let card = add(
      name(node.typeName, header), .reference, type: node.typeName, label, at: header.location)
    connect(ends, to: card)
    return [End(box: card)]
  }

  /// Returns whether a function is drawn at the place of a call: not if it calls itself, nor if
  /// functions that call functions would make the drawing too large.
  func isInlined(_ function: FunctionDef) -> Bool {
    options.functions == .inline && !inlined.contains(function.name)
      && diagram.boxes.count < Self.mostInlinedBoxes
  }

  /// The number of boxes from which on functions are no longer drawn at their calls.
  private static let mostInlinedBoxes = 2000

  /// Adds what a function does at the place of its call.
  mutating func addInline(_ function: FunctionDef, _ call: FunctionCall, from ends: [End])
    -> [End]
  {
    let name = name("function_call", call.header)
    let outer = (breakable, isLast, exits)
    (breakable, isLast, exits) = (.loop, true, [])
    inlined.insert(function.name)
    let (head, last) = framed(name + "-frame", .function) { builder in
      let label = Diagram.Label(
        accent: .function, keyword: "function", text: builder.charset.call(call.name))
      let head = builder.add(
        name, .head, type: "function_call", label, at: call.header.location)
      return (head, builder.add(function.nodes, from: [End(box: head)]))
    }
    inlined.remove(function.name)
    connect(ends, to: head)
    // Where only exits end the function, they lead on to what follows its call.
    let passing = exits.map { End(box: $0.box, kind: .passing) }
    (breakable, isLast, exits) = outer
    return last.isEmpty ? passing : last
  }

  /// Returns how many steps nodes show, such as `3 steps`.
  static func stepCount(of nodes: [Node]) -> String {
    let count = nodes.stepCount
    return count == 1 ? "1 step" : "\(count) steps"
  }

}

extension [Node] {

  /// The number of steps and calls among the nodes and inside them.
  fileprivate var stepCount: Int { reduce(0) { $0 + $1.stepCount } }

}

extension Node {

  /// The number of steps and calls that the node shows.
  fileprivate var stepCount: Int {
    switch self {
    case .stepDo(let step): 1 + step.nodes.stepCount + (step.rollback?.stepCount ?? 0)
    case .stepSleep, .stepSleepUntil, .stepWaitForEvent, .functionCall: 1
    case .loop(let loop): loop.nodes.stepCount
    case .parallel(let group): group.nodes.stepCount
    case .block(let block): block.nodes.stepCount
    case .if(let choice): choice.branches.flatMap(\.nodes).stepCount
    case .switch(let choice): choice.branches.flatMap(\.nodes).stepCount
    case .try(let node):
      [node.tryBlock, node.catchBlock, node.finallyBlock].compactMap { $0 }
        .flatMap(\.nodes).stepCount
    case .break: 0
    }
  }

}
