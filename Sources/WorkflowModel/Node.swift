/// A node of a workflow's graph.
///
/// The published schema has fourteen node types. Twelve of them are here; `start` is `Workflow` and
/// `function_def` is `FunctionDef`, since neither ever stands among other nodes.
public enum Node: Hashable, Sendable {

  /// A `step.do`.
  case stepDo(StepDo)

  /// A `step.sleep`.
  case stepSleep(StepSleep)

  /// A `step.sleepUntil`.
  case stepSleepUntil(StepSleepUntil)

  /// A `step.waitForEvent`.
  case stepWaitForEvent(StepWaitForEvent)

  /// Nodes that run any number of times.
  case loop(LoopNode)

  /// Nodes of which several are under way at once.
  case parallel(ParallelNode)

  /// A guarded block with what handles its failure and what always follows.
  case `try`(TryNode)

  /// Nodes in sequence.
  case block(BlockNode)

  /// A choice between conditions.
  case `if`(IfNode)

  /// A choice by value, in which a case may fall through into the next.
  case `switch`(SwitchNode)

  /// The call of a function that runs steps.
  case functionCall(FunctionCall)

  /// An exit that keeps a later node from running.
  case `break`(BreakNode)

}

/// What every node has besides its own data.
public struct NodeHeader: Hashable, Sendable {

  /// The node's id, unique in its workflow and made from what the node is, so that it survives
  /// unrelated edits; empty until the graph is finished.
  public var id: String

  /// Where the code stands that this node shows.
  public var location: Location?

  /// Creates a header.
  public init(id: String = "", location: Location? = nil) {
    self.id = id
    self.location = location
  }

}

/// When a promise starts and resolves, on the counter of its function body.
public struct Timing: Hashable, Sendable {

  /// The counter when the promise started, from 1; nil if it was awaited at once.
  public var starts: Int?

  /// The counter when the promise resolved; nil if it was awaited at once or is never awaited.
  public var resolves: Int?

  /// Creates a timing; with no arguments, that of a promise that is awaited at once.
  public init(starts: Int? = nil, resolves: Int? = nil) {
    self.starts = starts
    self.resolves = resolves
  }

}

/// A length of time as the program gives it.
public enum Duration: Hashable, Sendable {

  /// A number of milliseconds.
  case milliseconds(Double)

  /// Text such as `"2 hours"`, or a word that stands for a value that is not known.
  case text(String)

}

/// A `step.do`: a named unit of work that the engine retries and persists.
public struct StepDo: Hashable, Sendable {

  /// The node's id and place.
  public var header: NodeHeader

  /// The step's name.
  public var name: String

  /// Retries and timeout.
  public var config: StepConfig

  /// The steps inside the step's callback.
  public var nodes: [Node]

  /// The steps inside the step's rollback, or nil if it has none.
  public var rollback: [Node]?

  /// When the step starts and resolves.
  public var timing: Timing

  /// Creates a step with the given parts.
  public init(
    header: NodeHeader = NodeHeader(), name: String, config: StepConfig = StepConfig(),
    nodes: [Node] = [], rollback: [Node]? = nil, timing: Timing = Timing()
  ) {
    self.header = header
    self.name = name
    self.config = config
    self.nodes = nodes
    self.rollback = rollback
    self.timing = timing
  }

}

/// How the engine retries a step and when it gives up.
public struct StepConfig: Hashable, Sendable {

  /// How often a failed step is tried again; may be infinite.
  public var retryLimit: Double

  /// What the program gives as the limit if that is no one number, such as `"2 | 24"`; `"unknown"`
  /// if it is not known.
  public var retryLimitText: String?

  /// The time before the first retry.
  public var retryDelay: Duration

  /// `"constant"`, `"linear"` or `"exponential"`; `"unknown"` if it is given but not known.
  public var backoff: String

  /// The time that one attempt may take.
  public var timeout: Duration

  /// The parts that the program gives itself, in this order: limit, delay, backoff, timeout.
  public var given: [Part]

  /// A part of the configuration.
  public enum Part: String, Hashable, Sendable, CaseIterable {

    case limit, delay, backoff, timeout

  }

  /// Creates a configuration; what is left out is the engine's default.
  public init(
    retryLimit: Double = 5, retryLimitText: String? = nil,
    retryDelay: Duration = .milliseconds(1000), backoff: String = "exponential",
    timeout: Duration = .milliseconds(10_000), given: [Part] = []
  ) {
    self.retryLimit = retryLimit
    self.retryLimitText = retryLimitText
    self.retryDelay = retryDelay
    self.backoff = backoff
    self.timeout = timeout
    self.given = given
  }

}

/// A `step.sleep`.
public struct StepSleep: Hashable, Sendable {

  /// The node's id and place.
  public var header: NodeHeader

  /// The step's name.
  public var name: String

  /// How long the workflow sleeps; the text `"Generated"` if that is not known.
  public var duration: Duration

  /// When the step starts and resolves.
  public var timing: Timing

  /// Creates a step with the given parts.
  public init(
    header: NodeHeader = NodeHeader(), name: String, duration: Duration, timing: Timing = Timing()
  ) {
    self.header = header
    self.name = name
    self.duration = duration
    self.timing = timing
  }

}

/// A `step.sleepUntil`.
public struct StepSleepUntil: Hashable, Sendable {

  /// The node's id and place.
  public var header: NodeHeader

  /// The step's name.
  public var name: String

  /// The instant as ISO 8601 text, or `"generated"` if it is not known.
  public var timestamp: String

  /// When the step starts and resolves.
  public var timing: Timing

  /// Creates a step with the given parts.
  public init(
    header: NodeHeader = NodeHeader(), name: String, timestamp: String, timing: Timing = Timing()
  ) {
    self.header = header
    self.name = name
    self.timestamp = timestamp
    self.timing = timing
  }

}

/// A `step.waitForEvent`.
public struct StepWaitForEvent: Hashable, Sendable {

  /// The node's id and place.
  public var header: NodeHeader

  /// The step's name.
  public var name: String

  /// The event that the step waits for, or nil if the options cannot be read.
  public var options: EventOptions?

  /// What the code reads of the event's payload, if it reads anything.
  public var payload: Shape?

  /// When the step starts and resolves.
  public var timing: Timing

  /// Creates a step with the given parts.
  public init(
    header: NodeHeader = NodeHeader(), name: String, options: EventOptions?, payload: Shape? = nil,
    timing: Timing = Timing()
  ) {
    self.header = header
    self.name = name
    self.options = options
    self.payload = payload
    self.timing = timing
  }

}

/// The event that a step waits for, and for how long.
public struct EventOptions: Hashable, Sendable {

  /// The type of the event.
  public var eventType: String

  /// How long the step waits; the engine's default is `"24 hours"`.
  public var timeout: Duration

  /// Whether the program gives the timeout itself.
  public var isTimeoutGiven: Bool

  /// Creates options.
  public init(
    eventType: String, timeout: Duration = .text("24 hours"), isTimeoutGiven: Bool = false
  )
  {
    self.eventType = eventType
    self.timeout = timeout
    self.isTimeoutGiven = isTimeoutGiven
  }

}

/// Nodes that run any number of times.
public struct LoopNode: Hashable, Sendable {

  /// The node's id and place.
  public var header: NodeHeader

  /// The loop as a reader would say it, such as `for (const item of items)`.
  public var label: String

  /// What one turn does.
  public var nodes: [Node]

  /// Creates a loop.
  public init(header: NodeHeader = NodeHeader(), label: String, nodes: [Node]) {
    self.header = header
    self.label = label
    self.nodes = nodes
  }

}

/// Nodes of which several are under way at once.
public struct ParallelNode: Hashable, Sendable {

  /// How the group is awaited: the `Promise` combinator, or `all` if there is none.
  public enum Kind: String, Hashable, Sendable {

    case all, any
    case allSettled = "all_settled"
    case race

  }

  /// The node's id and place.
  public var header: NodeHeader

  /// How the group is awaited.
  public var kind: Kind

  /// The nodes, in the order in which they start.
  public var nodes: [Node]

  /// Creates a group.
  public init(header: NodeHeader = NodeHeader(), kind: Kind, nodes: [Node]) {
    self.header = header
    self.kind = kind
    self.nodes = nodes
  }

}

/// A guarded block with what handles its failure and what always follows.
public struct TryNode: Hashable, Sendable {

  /// The node's id and place.
  public var header: NodeHeader

  /// The guarded block, or nil if it shows nothing.
  public var tryBlock: BlockNode?

  /// What runs when the guarded block throws, or nil if that shows nothing.
  public var catchBlock: BlockNode?

  /// What always follows, or nil if that shows nothing.
  public var finallyBlock: BlockNode?

  /// Creates a try.
  public init(
    header: NodeHeader = NodeHeader(), tryBlock: BlockNode? = nil, catchBlock: BlockNode? = nil,
    finallyBlock: BlockNode? = nil
  ) {
    self.header = header
    self.tryBlock = tryBlock
    self.catchBlock = catchBlock
    self.finallyBlock = finallyBlock
  }

}

/// Nodes in sequence.
public struct BlockNode: Hashable, Sendable {

  /// The nodes, in order of execution.
  public var nodes: [Node]

  /// Creates a block.
  public init(nodes: [Node]) {
    self.nodes = nodes
  }

}

/// One way that a choice can go.
public struct Branch: Hashable, Sendable {

  /// The source text of the condition or of the case's value; nil for `else` and `default`.
  public var condition: String?

  /// What happens on this way.
  public var nodes: [Node]

  /// Creates a branch.
  public init(condition: String?, nodes: [Node]) {
    self.condition = condition
    self.nodes = nodes
  }

}

/// A choice between conditions; the first that holds wins.
public struct IfNode: Hashable, Sendable {

  /// The node's id and place.
  public var header: NodeHeader

  /// The branches, in order of testing.
  public var branches: [Branch]

  /// Creates a choice.
  public init(header: NodeHeader = NodeHeader(), branches: [Branch]) {
    self.header = header
    self.branches = branches
  }

}

/// A choice by value, in which a case may fall through into the next.
public struct SwitchNode: Hashable, Sendable {

  /// The node's id and place.
  public var header: NodeHeader

  /// The source text of the value that decides.
  public var discriminant: String

  /// All cases in source order.
  public var branches: [Branch]

  /// Creates a choice.
  public init(header: NodeHeader = NodeHeader(), discriminant: String, branches: [Branch]) {
    self.header = header
    self.discriminant = discriminant
    self.branches = branches
  }

}

/// The call of a function that runs steps.
public struct FunctionCall: Hashable, Sendable {

  /// The node's id and place.
  public var header: NodeHeader

  /// The key of the function; if the workflow has no entry for it, its code is not in the input.
  public var name: String

  /// When the call starts and resolves.
  public var timing: Timing

  /// Creates a call.
  public init(header: NodeHeader = NodeHeader(), name: String, timing: Timing = Timing()) {
    self.header = header
    self.name = name
    self.timing = timing
  }

}

/// An exit that keeps a later node from running.
public struct BreakNode: Hashable, Sendable {

  /// The word that leaves.
  public enum Word: String, Hashable, Sendable {

    case `break`, `continue`, `return`, `throw`

  }

  /// The node's id and place.
  public var header: NodeHeader

  /// The word that leaves.
  public var word: Word

  /// The label that the word names, if it names one.
  public var label: String?

  /// Whether the published graph has the exit. It does not have a `throw` that leaves the body, nor
  /// what only skips such a `throw` (F7).
  public var isPublished: Bool

  /// The published kind: `"return"` for `return`, else `"break"`.
  public var kind: String { word == .return ? "return" : "break" }

  /// Creates an exit.
  public init(
    header: NodeHeader = NodeHeader(), word: Word, label: String? = nil, isPublished: Bool = true
  ) {
    self.header = header
    self.word = word
    self.label = label
    self.isPublished = isPublished
  }

}
