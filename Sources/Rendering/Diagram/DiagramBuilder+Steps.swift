import WorkflowModel

extension DiagramBuilder {

  /// Adds a node.
  mutating func add(_ node: Node, from ends: [End]) -> [End] {
    switch node {
    case .stepDo(let step): add(step, from: ends)
    case .stepSleep(let step): addCard(node, step.header, label(of: step), from: ends)
    case .stepSleepUntil(let step): addCard(node, step.header, label(of: step), from: ends)
    case .stepWaitForEvent(let step): addCard(node, step.header, label(of: step), from: ends)
    case .loop(let loop): add(loop, from: ends)
    case .parallel(let group): add(group, from: ends)
    case .try(let guarded): add(guarded, from: ends)
    case .block(let block): add(block.nodes, from: ends)
    case .if(let choice): add(choice, from: ends)
    case .switch(let choice): add(choice, from: ends)
    case .functionCall(let call): add(call, from: ends)
    case .break(let exit): add(exit, from: ends)
    }
  }

  /// Adds a step that is no more than its card.
  private mutating func addCard(
    _ node: Node, _ header: NodeHeader, _ label: Diagram.Label, from ends: [End]
  ) -> [End] {
    let card = add(name(node.typeName, header), .card, type: node.typeName, label)
    connect(ends, to: card)
    return [End(box: card)]
  }

  /// Adds a `step.do` with the steps inside it and its rollback.
  private mutating func add(_ step: StepDo, from ends: [End]) -> [End] {
    let name = name("step_do", step.header)
    if step.nodes.isEmpty {
      let card = addCard(step, name, from: ends)
      addRollback(step, name, of: card)
      return [End(box: card)]
    }
    let (card, inner) = framed(name + "-frame", .step) { builder in
      let card = builder.addCard(step, name, from: ends)
      return (card, builder.add(step.nodes, from: [End(box: card)]))
    }
    addRollback(step, name, of: card)
    return inner
  }

  /// Adds the card of a `step.do`.
  private mutating func addCard(_ step: StepDo, _ name: String, from ends: [End]) -> Int {
    let card = add(name, .card, type: "step_do", label(of: step))
    connect(ends, to: card)
    return card
  }

  /// Adds the steps of a rollback, behind which nothing follows.
  private mutating func addRollback(_ step: StepDo, _ name: String, of card: Int) {
    guard let rollback = step.rollback, !rollback.isEmpty else { return }
    deadEnds += addHandler("rollback", rollback, name, of: card).map(\.box)
  }

  /// Adds the call of a function.
  private mutating func add(_ call: FunctionCall, from ends: [End]) -> [End] {
    let name = name("function_call", call.header)
    let isKnown = functions.contains(call.name)
    let details = (isKnown ? [] : ["not in the input"]) + details(of: call.timing)
    let label = Diagram.Label(
      accent: .function, keyword: "function", text: charset.call(call.name), details: details)
    let card = add(name, isKnown ? .reference : .missing, type: "function_call", label)
    connect(ends, to: card)
    return [End(box: card)]
  }

  /// Adds an exit; one that only leaves a switch is drawn as the way out of it.
  private mutating func add(_ exit: BreakNode, from ends: [End]) -> [End] {
    if exit.word == .break, exit.label == nil, switchEnds != nil {
      switchEnds?.append(contentsOf: ends)
      return []
    }
    let label = Diagram.Label(accent: .exit, text: charset.exit(exit))
    let box = add(name("break", exit.header), .exit, type: "break", label)
    connect(ends, to: box)
    deadEnds.append(box)
    let staysInFunction = exit.word == .break || exit.word == .continue
    exits.append(Exit(box: box, staysInFunction: staysInFunction && exit.label == nil))
    return []
  }

}

/// What cards say.
extension DiagramBuilder {

  /// Returns the label of a `step.do`.
  private func label(of step: StepDo) -> Diagram.Label {
    let rollback = step.rollback?.isEmpty == true ? ["rollback"] : []
    return Diagram.Label(
      accent: .step, keyword: "do", text: charset.visible(step.name),
      details: charset.details(of: step.config) + rollback + details(of: step.timing))
  }

  /// Returns the label of a `step.sleep`.
  private func label(of step: StepSleep) -> Diagram.Label {
    Diagram.Label(
      accent: .sleep, keyword: "sleep", text: charset.visible(step.name),
      details: [charset.duration(step.duration)] + details(of: step.timing))
  }

  /// Returns the label of a `step.sleepUntil`.
  private func label(of step: StepSleepUntil) -> Diagram.Label {
    Diagram.Label(
      accent: .sleep, keyword: "sleepUntil", text: charset.visible(step.name),
      details: [charset.visible(step.timestamp)] + details(of: step.timing))
  }

  /// Returns the label of a `step.waitForEvent`.
  private func label(of step: StepWaitForEvent) -> Diagram.Label {
    Diagram.Label(
      accent: .event, keyword: "waitForEvent", text: charset.visible(step.name),
      details: charset.details(of: step.options) + details(of: step.timing))
  }

  /// Returns the remark that nobody waits for what has this timing, if that is so.
  private func details(of timing: Timing) -> [String] {
    timing.isFloating ? ["never awaited"] : []
  }

}
