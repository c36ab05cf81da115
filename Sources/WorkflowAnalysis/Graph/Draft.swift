import Source
import Syntax
import WorkflowModel

/// The number of a draft node.
typealias DraftID = Int

/// The number of a draft body.
typealias BodyID = Int

/// The number of a `Promise` combinator's call.
typealias CombinatorID = Int

/// A node of a graph that is not finished: nothing is trimmed, numbered or grouped yet.
struct Draft {

  /// What the node is.
  var kind: Kind

  /// The body that the node was made in, or that has taken it over.
  var body: BodyID

  /// The code that the node shows.
  let site: SyntaxNode

  /// What to report if the node is still there when the graph is finished.
  var diagnostic: Diagnostic? {
    get { diagnostics.first }
    set { diagnostics = newValue.map { [$0] } ?? [] }
  }

  /// The diagnostic as a list: most nodes have none, and there may be many nodes.
  private var diagnostics: [Diagnostic]

  /// What exits that leave the node name, if exits can.
  var target: TargetID?

  /// Creates a draft node.
  init(
    kind: Kind, body: BodyID, site: SyntaxNode, diagnostic: Diagnostic? = nil,
    target: TargetID? = nil
  ) {
    (self.kind, self.body, self.site, self.target) = (kind, body, site, target)
    diagnostics = diagnostic.map { [$0] } ?? []
  }

  /// What a draft node is. Most of them are exits and ends of promises, which take less room than
  /// steps and calls.
  enum Kind {

    /// A step.
    indirect case step(StepDraft)

    /// A call of a function.
    indirect case call(CallDraft)

    /// Something that is repeated.
    case loop(LoopDraft, nodes: [DraftID])

    /// A choice between conditions.
    case choice([BranchDraft])

    /// A choice by value.
    case `switch`(discriminant: String, [BranchDraft])

    /// Code that exits can leave as a whole: a labelled block, or a generator where it is consumed.
    case block([DraftID])

    /// The body of a loop, where steps follow it in every turn: `continue` leaves it, and they run.
    case turn([DraftID])

    /// A guarded block.
    case `try`(block: [DraftID], handler: [DraftID]?, finalizer: [DraftID])

    /// An exit to what `target` names.
    case exit(BreakNode.Word, label: String?, target: TargetID)

    /// The point at which promises have resolved.
    case await(Settlement)

    /// The point at which a function returns promises that it has not awaited.
    case result(Settlement)

    /// The way on which nodes have not started: a test has found no promise of theirs.
    case absent([DraftID])

  }

}

extension Draft {

  /// Whether the node is a step or a call, whose promise something may wait for.
  var isPromise: Bool {
    switch kind {
    case .step, .call: true
    case .loop, .choice, .switch, .block, .turn, .try, .exit, .await, .result, .absent: false
    }
  }

  /// The lists of nodes that stand inside the node, without those of other bodies.
  var innerLists: [[DraftID]] {
    switch kind {
    case .step, .call, .await, .result, .absent, .exit: []
    case .loop(_, let inner), .block(let inner), .turn(let inner): [inner]
    case .choice(let branches), .switch(_, let branches): branches.map(\.nodes)
    case .try(let block, let handler, let finalizer): [block, handler ?? [], finalizer]
    }
  }

}

/// One way that a choice can go.
struct BranchDraft {

  /// The condition, or nil for `else` and `default`.
  let condition: String?

  /// What happens on this way.
  var nodes: [DraftID]

}

/// A loop of a graph that is not finished.
struct LoopDraft {

  /// The loop as a reader would say it.
  let label: String

  /// Whether the loop ends by `break` or an exit further out only.
  var isEndless = false

  /// Whether the first turn begins without a test.
  var runsAtLeastOnce = false

  /// Whether the turns are calls that unknown code makes, which has one promise for all of them.
  var isMadeByUnknownCode = false

}

/// A step of a graph that is not finished.
struct StepDraft {

  /// The step's own data, without its inner nodes and its timing.
  var node: Node

  /// The body of the step's callback, if it has one that can be seen.
  var callback: BodyID?

  /// The body of the step's rollback, if it has one that can be seen.
  var rollback: BodyID?

  /// What the step resolves to, for the shape of what is read of it.
  var result: Value = .unknown

  /// Whether the step's name is nothing but what the function was handed.
  var isNamedByCaller = false

}

/// A call of a graph that is not finished.
struct CallDraft {

  /// What a reader calls the function.
  var name: String

  /// The body of the function, or nil if its code is not in the input.
  var body: BodyID?

  /// Whether the function has no name of its own, so that it can be shown where it is called.
  var isAnonymous = false

  /// Whether the call returns before everything in it is done.
  var isAsync = false

  /// The function's code, to tell functions of one name apart.
  var code: SyntaxNode?

  /// What the call hands over that a reader can tell the outcome by.
  var tellingArguments: [String] = []

  /// Whether the call hands on a text that its own function was handed.
  var handsOnText = false

  /// Promises from outside the function that it has awaited when it is done.
  var alsoAwaits = Settlement()

}

/// Promises that resolve together.
struct Settlement {

  /// The nodes whose promises resolve.
  var nodes: [DraftID] = []

  /// The combinators that join them, innermost first.
  var groups: [Group] = []

  /// Promises that a combinator joins.
  struct Group: Hashable {

    /// The combinator's call.
    let id: CombinatorID

    /// Which combinator it is.
    let kind: ParallelNode.Kind

    /// The nodes whose promises it joins.
    let nodes: [DraftID]

    /// Whether the promises have been made for the combinator: nothing else has happened since.
    let isInline: Bool

    /// The body in which the combinator is called.
    let body: BodyID

    /// Whether some of the promises may be pending when the combinator has resolved.
    var leavesPending: Bool { kind == .race || kind == .any }

  }

}

/// The nodes of a function body, a callback, or a workflow's `run`.
struct DraftBody {

  /// The nodes in the order in which they are reached.
  var nodes: [DraftID] = []

  /// The node that runs the body; nil for a workflow's `run`.
  var owner: DraftID?

  /// The function whose body it is, or nil.
  var code: SyntaxNode?

  /// The target of `return` in this body.
  var target: TargetID = -1

}
