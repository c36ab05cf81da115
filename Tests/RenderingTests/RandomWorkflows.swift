import WorkflowModel

/// Makes workflows of every shape; the same seed gives the same workflows.
struct RandomWorkflows: RandomNumberGenerator {

  /// The state of the generator.
  private var state: UInt64

  /// The names to choose from.
  private let names: [String]

  /// Creates a generator whose workflows use the given names.
  init(seed: UInt64, names: [String]) {
    state = seed
    self.names = names
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Returns a workflow with up to three functions.
  mutating func workflow(depth: Int = 4) -> Workflow {
    let count = Int.random(in: 0...3, using: &self)
    let functions = (0..<count).map { index in
      FunctionDef(name: name() + String(index), nodes: nodes(depth: depth - 1))
    }
    return Workflow(
      className: name(), functions: functions, nodes: nodes(depth: depth),
      payload: chance(0.3) ? .object([Shape.Field(name: name(), shape: .unknown)]) : nil,
      isComplete: chance(0.8))
  }

  /// Returns up to four nodes.
  private mutating func nodes(depth: Int) -> [Node] {
    let count = Int.random(in: 1...4, using: &self)
    return (0..<count).map { _ in node(depth: depth) }
  }

  /// Returns a node of any type; below a depth, only steps and exits.
  private mutating func node(depth: Int) -> Node {
    switch Int.random(in: depth > 0 ? 0...12 : 0...5, using: &self) {
    case 0, 1: .stepDo(stepDo(depth: depth))
    case 2: .stepSleep(StepSleep(name: name(), duration: duration(), timing: timing()))
    case 3: .stepSleepUntil(StepSleepUntil(name: name(), timestamp: name(), timing: timing()))
    case 4: .stepWaitForEvent(StepWaitForEvent(name: name(), options: options(), timing: timing()))
    case 5: .functionCall(FunctionCall(name: name(), timing: timing()))
    case 6: .loop(LoopNode(label: name(), nodes: nodes(depth: depth - 1)))
    case 7: .parallel(ParallelNode(kind: .allSettled, nodes: nodes(depth: depth - 1)))
    case 8: .try(tryNode(depth: depth))
    case 9: .block(BlockNode(nodes: nodes(depth: depth - 1)))
    case 10: .if(IfNode(branches: branches(depth: depth)))
    case 11: .switch(SwitchNode(discriminant: name(), branches: branches(depth: depth)))
    default: .break(exit())
    }
  }

  /// Returns a `step.do`.
  private mutating func stepDo(depth: Int) -> StepDo {
    let config = StepConfig(
      retryLimit: chance(0.1) ? .infinity : 3, retryDelay: duration(), backoff: "linear",
      timeout: duration(), given: StepConfig.Part.allCases.filter { _ in chance(0.2) })
    return StepDo(
      name: name(), config: config,
      nodes: depth > 0 && chance(0.1) ? nodes(depth: depth - 1) : [],
      rollback: depth > 0 && chance(0.1) ? nodes(depth: depth - 1) : nil, timing: timing())
  }

  /// Returns a try with some of its blocks.
  private mutating func tryNode(depth: Int) -> TryNode {
    TryNode(
      tryBlock: chance(0.9) ? BlockNode(nodes: nodes(depth: depth - 1)) : nil,
      catchBlock: chance(0.6) ? BlockNode(nodes: nodes(depth: depth - 1)) : nil,
      finallyBlock: chance(0.4) ? BlockNode(nodes: nodes(depth: depth - 1)) : nil)
  }

  /// Returns branches, of which some may be empty.
  private mutating func branches(depth: Int) -> [Branch] {
    let count = Int.random(in: 1...3, using: &self)
    return (0..<count).map { index in
      let isFallback = index == count - 1 && chance(0.4)
      let nodes = chance(0.8) ? nodes(depth: depth - 1) : []
      return Branch(condition: isFallback ? nil : name(), nodes: nodes)
    }
  }

  /// Returns an exit.
  private mutating func exit() -> BreakNode {
    let words: [BreakNode.Word] = [.break, .continue, .return, .throw]
    return BreakNode(
      word: words.randomElement(using: &self) ?? .return, label: chance(0.2) ? name() : nil)
  }

  /// Returns the options of an event.
  private mutating func options() -> EventOptions? {
    guard chance(0.8) else { return nil }
    return EventOptions(eventType: name(), timeout: duration(), isTimeoutGiven: chance(0.5))
  }

  /// Returns a length of time.
  private mutating func duration() -> Duration {
    if chance(0.3) { return .text(name()) }
    let counts = [0, 1.5, 2000, 90_000, 1e300, .infinity, .nan]
    return .milliseconds(counts.randomElement(using: &self) ?? 0)
  }

  /// Returns numbers, or none.
  private mutating func timing() -> Timing {
    guard chance(0.4) else { return Timing() }
    let starts = Int.random(in: 1...3, using: &self)
    return Timing(starts: starts, resolves: chance(0.9) ? starts + 1 : nil)
  }

  /// Returns one of the names.
  private mutating func name() -> String {
    names.randomElement(using: &self) ?? ""
  }

  /// Returns true with the given probability.
  private mutating func chance(_ probability: Double) -> Bool {
    Double.random(in: 0..<1, using: &self) < probability
  }

}
