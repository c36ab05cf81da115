import WorkflowModel

extension DiagramBuilder {

  /// Adds a node.
  mutating func add(_ node: Node, from ends: [End]) -> [End] {
    if let collapsed = addCollapsed(node, from: ends) { return collapsed }
    return switch node {
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
    let card = add(
      name(node.typeName, header), .card, type: node.typeName, label, at: header.location)
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
    let card = add(
      name, .card, type: "step_do", label(of: step), at: step.header.location)
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
    let function = functions[call.name]
    if let function, isInlined(function) {
      return addInline(function, call, from: ends)
    }
    let remark = function == nil ? ["not in the input"]
      : options.functions != .separate ? [Self.stepCount(of: function?.nodes ?? [])] : []
    let label = Diagram.Label(
      accent: .function, keyword: "function", text: charset.call(call.name),
      details: remark + details(of: call.timing))
    let card = add(
      name("function_call", call.header), function == nil ? .missing : .reference,
      type: "function_call", label, at: call.header.location)
    connect(ends, to: card)
    return [End(box: card)]
  }

  /// Adds an exit; a `break` at the end of a case is no more than the way out of the switch.
  private mutating func add(_ exit: BreakNode, from ends: [End]) -> [End] {
    let leavesSwitch = exit.word == .break && exit.label == nil && breakable != .loop
    if leavesSwitch && breakable == .closedCase && isLast { return ends }
    let label = Diagram.Label(accent: .exit, text: charset.exit(exit))
    let box = add(
      name("break", exit.header), .exit, type: "break", label, at: exit.header.location)
    connect(ends, to: box)
    deadEnds.append(box)
    let staysInFunction = exit.word == .break || exit.word == .continue
    exits.append(Exit(box: box, staysInFunction: staysInFunction && exit.label == nil))
    if leavesSwitch { switchExits.append(box) }
    return []
  }

}

/// What cards say.
extension DiagramBuilder {

  /// Returns the label of a `step.do`.
  private func label(of step: StepDo) -> Diagram.Label {
    let rollback = step.rollback?.isEmpty == true ? ["rollback"] : []
    let config = charset.details(of: step.config, withDefaults: options.details == .all)
    return label(.step, "do", step.name, config + rollback, step.timing)
  }

  /// Returns the label of a `step.sleep`.
  private func label(of step: StepSleep) -> Diagram.Label {
    label(.sleep, "sleep", step.name, [charset.duration(step.duration)], step.timing)
  }

  /// Returns the label of a `step.sleepUntil`.
  private func label(of step: StepSleepUntil) -> Diagram.Label {
    label(.sleep, "sleepUntil", step.name, [charset.visible(step.timestamp)], step.timing)
  }

  /// Returns the label of a `step.waitForEvent`.
  private func label(of step: StepWaitForEvent) -> Diagram.Label {
    let event = charset.details(of: step.options, withDefaults: options.details == .all)
    return label(.event, "waitForEvent", step.name, event, step.timing)
  }

  /// Returns the label of a step; a remark about how it is awaited is never left out.
  private func label(
    _ accent: Accent, _ keyword: String, _ name: String, _ details: [String], _ timing: Timing
  ) -> Diagram.Label {
    Diagram.Label(
      accent: accent, keyword: keyword, text: charset.visible(name),
      details: (options.details == .none ? [] : details) + self.details(of: timing))
  }

  /// Returns the numbers of a timing if they are to be shown, and the remark that nobody waits for
  /// what has it, if that is so.
  private func details(of timing: Timing) -> [String] {
    let numbers = options.showsNumbers ? charset.numbers(timing).map { [$0] } ?? [] : []
    return numbers + (timing.isFloating ? ["never awaited"] : [])
  }

}
