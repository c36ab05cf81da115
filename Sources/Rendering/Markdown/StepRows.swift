import WorkflowModel

/// A step in a list of all steps.
struct StepRow {

  /// What the step is.
  let word: String

  /// The name, safe to print.
  let name: String

  /// More about the step, safe to print.
  let details: [String]

  /// What the step stands in, from the outside in, safe to print.
  let context: [String]

  /// Where the code stands.
  let location: Location?

}

/// Lists the steps of nodes in the order in which they run.
struct StepRows {

  /// The steps.
  private(set) var rows: [StepRow] = []

  /// What the current nodes stand in.
  private var context: [String]

  /// What is said about steps.
  private let options: DiagramOptions

  /// The signs that texts use.
  private let charset = Charset.unicode

  /// Creates a list of the steps of a workflow, with those of its functions behind them.
  init(of workflow: Workflow, options: DiagramOptions) {
    self.options = options
    context = []
    add(workflow.nodes)
    for function in workflow.functions {
      add(function.nodes, in: "function " + charset.call(function.name))
    }
  }

  /// Adds the steps of nodes that stand in something.
  private mutating func add(_ nodes: [Node], in place: String) {
    context.append(place)
    add(nodes)
    context.removeLast()
  }

  /// Adds the steps of nodes.
  private mutating func add(_ nodes: [Node]) {
    for node in nodes { add(node) }
  }

  /// Adds the steps of a node.
  private mutating func add(_ node: Node) {
    switch node {
    case .stepDo(let step): add(step)
    case .stepSleep(let step):
      add("sleep", step.name, [charset.duration(step.duration)], step.header, step.timing)
    case .stepSleepUntil(let step):
      add("sleepUntil", step.name, [charset.visible(step.timestamp)], step.header, step.timing)
    case .stepWaitForEvent(let step):
      let details = charset.details(of: step.options, withDefaults: options.details == .all)
      add("waitForEvent", step.name, details, step.header, step.timing)
    case .functionCall(let call):
      append("function", charset.call(call.name), [], call.header, call.timing)
    case .loop(let loop):
      add(loop.nodes, in: loop.label.isEmpty ? "loop" : charset.visible(loop.label))
    case .parallel(let group): add(group.nodes, in: "parallel " + group.kind.rawValue)
    case .block(let block): add(block.nodes)
    case .if(let choice): add(choice.branches, fallback: "else", prefix: "if ")
    case .switch(let choice): add(choice.branches, fallback: "default", prefix: "case ")
    case .try(let node): add(node)
    case .break: break
    }
  }

  /// Adds a `step.do` with the steps inside it.
  private mutating func add(_ step: StepDo) {
    let details = charset.details(of: step.config, withDefaults: options.details == .all)
    add("do", step.name, details, step.header, step.timing)
    if !step.nodes.isEmpty { add(step.nodes, in: charset.visible(step.name)) }
    if let rollback = step.rollback { add(rollback, in: "rollback") }
  }

  /// Adds the steps of a try.
  private mutating func add(_ node: TryNode) {
    let blocks = [
      ("try", node.tryBlock), ("catch", node.catchBlock), ("finally", node.finallyBlock),
    ]
    for case (let word, let block?) in blocks { add(block.nodes, in: word) }
  }

  /// Adds the steps of branches.
  private mutating func add(_ branches: [Branch], fallback: String, prefix: String) {
    for branch in branches {
      add(branch.nodes, in: charset.condition(branch, prefix: prefix, fallback: fallback))
    }
  }

  /// Adds a step.
  private mutating func add(
    _ word: String, _ name: String, _ details: [String], _ header: NodeHeader, _ timing: Timing
  ) {
    let shown = options.details == .none ? [] : details
    append(word, charset.visible(name), shown, header, timing)
  }

  /// Adds a row.
  private mutating func append(
    _ word: String, _ name: String, _ details: [String], _ header: NodeHeader, _ timing: Timing
  ) {
    let remarks = timing.isFloating ? ["never awaited"] : []
    rows.append(
      StepRow(
        word: word, name: name, details: details + remarks, context: context,
        location: header.location))
  }

}
