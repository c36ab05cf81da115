import WorkflowModel

/// Turns a workflow into the lines of a text tree.
struct TreeBuilder {

  /// The signs that may be used.
  let charset: Charset

  /// How the tree looks.
  let options: TreeOptions

  /// The workflow that is drawn.
  private let workflow: Workflow

  /// The keys of the workflow's functions.
  private let functions: Set<String>

  /// Whether lines begin with signs and their words stand in columns.
  let hasSigns: Bool

  /// Creates a builder for a workflow.
  init(options: TreeOptions, workflow: Workflow, hasSigns: Bool = true) {
    self.hasSigns = hasSigns
    self.charset = options.charset
    self.options = options
    self.workflow = workflow
    self.functions = Set(workflow.functions.map(\.name))
  }

  /// The tree of what `run` does.
  var root: TreeItem {
    let name = TreeSpan(text: charset.visible(workflow.className), style: .strong)
    let mark = workflow.isComplete ? [] : [dim("  (incomplete)")]
    var result = filled([name] + mark, workflow.nodes)
    result.children = payload(workflow.payload) + result.children
    return result
  }

  /// Returns the tree of what a function does.
  func item(_ function: FunctionDef) -> TreeItem {
    let word = TreeSpan(text: "function ", style: .accent(.function))
    let name = TreeSpan(text: charset.call(function.name), style: .strong)
    return filled([word, name], function.nodes)
  }

  /// Returns the lines of nodes in sequence; a block is no line of its own.
  func items(_ nodes: [Node]) -> [TreeItem] {
    nodes.flatMap(items)
  }

  /// Returns the lines of a node.
  private func items(_ node: Node) -> [TreeItem] {
    switch node {
    case .stepDo(let step): [item(step)]
    case .stepSleep(let step):
      [line(.sleep, step.name, step.timing, [charset.duration(step.duration)])]
    case .stepSleepUntil(let step):
      [line(.sleepUntil, step.name, step.timing, [charset.visible(step.timestamp)])]
    case .stepWaitForEvent(let step): [item(step)]
    case .loop(let loop): [item(loop)]
    case .parallel(let group): [filled(head(.parallel, group.kind.rawValue), group.nodes)]
    case .try(let node): [item(node)]
    case .block(let block): items(block.nodes)
    case .if(let choice): [item(choice)]
    case .switch(let choice): [item(choice)]
    case .functionCall(let call): [item(call)]
    case .break(let exit): [TreeItem(spans: head(.exit(charset.exit(exit))))]
    }
  }

  /// Returns the lines of a `step.do`.
  private func item(_ step: StepDo) -> TreeItem {
    var result = line(.do, step.name, step.timing, charset.details(of: step.config))
    result.children = items(step.nodes)
    if let rollback = step.rollback {
      result.children.append(filled([word("rollback", .failure)], rollback))
    }
    return result
  }

  /// Returns the lines of a `step.waitForEvent`.
  private func item(_ step: StepWaitForEvent) -> TreeItem {
    var result = line(.event, step.name, step.timing, charset.details(of: step.options))
    result.children = payload(step.payload)
    return result
  }

  /// Returns the lines of a loop.
  private func item(_ loop: LoopNode) -> TreeItem {
    filled(head(.loop, loop.label.isEmpty ? nil : charset.visible(loop.label)), loop.nodes)
  }

  /// Returns the lines of a try.
  private func item(_ node: TryNode) -> TreeItem {
    let blocks = [
      ("try", Accent.guarded, node.tryBlock), ("catch", .failure, node.catchBlock),
      ("finally", .guarded, node.finallyBlock),
    ]
    var result = TreeItem(spans: head(.try))
    for case (let name, let accent, let block?) in blocks {
      result.children.append(filled([word(name, accent)], block.nodes))
    }
    return result
  }

  /// Returns the lines of an if.
  private func item(_ choice: IfNode) -> TreeItem {
    let branches = choice.branches.map { branch in
      filled([word(charset.condition(branch, fallback: "else"), .choice)], branch.nodes)
    }
    return TreeItem(spans: head(.if), children: branches)
  }

  /// Returns the lines of a switch.
  private func item(_ choice: SwitchNode) -> TreeItem {
    let branches = choice.branches.map { branch in
      let condition = charset.condition(branch, prefix: "case ", fallback: "default")
      return filled([word(condition, .choice)], branch.nodes)
    }
    return TreeItem(
      spans: head(.switch, charset.visible(choice.discriminant)), children: branches)
  }

  /// Returns the line of a function call.
  private func item(_ call: FunctionCall) -> TreeItem {
    let name = TreeSpan(text: charset.call(call.name))
    let mark = functions.contains(call.name) ? [] : [dim("  (not in the input)")]
    return TreeItem(spans: padded(.function) + [name] + numbers(call.timing) + mark)
  }

}
