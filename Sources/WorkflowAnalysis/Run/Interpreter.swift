import Semantics
import Source
import Syntax
import WorkflowModel

/// The number of an environment.
typealias EnvironmentID = Int

/// The number of a place that an exit can lead to.
typealias TargetID = Int

/// Runs a program over values of which only some are known, in JavaScript's own order, and writes
/// down the steps that it reaches.
///
/// This is the *run* stage. It is a class because it is one run: its heap, its position and its
/// drafts change with every expression.
final class Interpreter {

  /// The modules of the program.
  var modules: [Module]

  /// How the modules are connected.
  var links = ModuleLinks()

  /// Everything that the program can change.
  var heap = Heap()

  /// The variables in scope, by environment.
  var environments: [Environment] = []

  /// The calls that have been entered, by number.
  var activations: [Activation] = []

  /// The draft nodes.
  var drafts: [Draft] = []

  /// The nodes of a loop's last turn by the like nodes of the turns that were tried before.
  var aliases: [DraftID: DraftID] = [:]

  /// The draft bodies.
  var bodies: [DraftBody] = []

  /// What a body has awaited, of the nodes outside of it, when it is done.
  var outerAwaits: [BodyID: Settlement] = [:]

  /// The nodes that something waits for or returns.
  var settled: Set<DraftID> = []

  /// The promises.
  var promises: [PromiseRecord] = []

  /// The parts of outside data that the program reads.
  var data: [DataRecord] = []

  /// What has been noticed so far.
  var diagnostics: [Diagnostic] = []

  /// The environment of the code that runs now.
  var environment: EnvironmentID = 0

  /// The body that nodes are added to now.
  var body: BodyID = 0

  /// The list that nodes are added to now.
  var nodes: [DraftID] = []

  /// Whether the code that comes next can be reached.
  var isReachable = true

  /// The places that exits can lead to, innermost last.
  var targets: [JumpTarget] = []

  /// The number of the next target.
  var nextTarget: TargetID = 0

  /// How many branches and loops lie between the current code and its body's begin.
  var conditionDepth = 0

  /// The calls under way, outermost first.
  var calls: [CallFrame] = []

  /// The outcomes of calls that need not be run again.
  var outcomes: [OutcomeKey: Outcome] = [:]

  /// How deeply the current expression is nested, calls included.
  var depth = 0

  /// How much work has been done, in expressions and statements.
  var work = 0

  /// How often a step has been met.
  var stepCount = 0

  /// How much work has been done when limits are looked at next.
  var nextLook = 0

  /// Whether the run has been stopped before its end.
  var isStopped = false

  /// What there is for the run.
  let budget: Budget

  /// How much work the calls of functions for their values have taken, by code.
  var quietWork: [SyntaxNode: Int] = [:]

  /// The work at which the current attempt to learn a plain value is given up, if there is one.
  var quietLimit: Int?

  /// Whether a workflow runs, rather than a module being loaded.
  var isRunning = false

  /// The object that holds what the program has set on the step object.
  var stepProperties: ObjectID = 0

  /// The class whose workflow runs.
  var workflowClass: FunctionID?

  /// Whether something older than the run may hold the step object.
  var hasSharedStep = false

  /// What the step object can do beyond the engine's own methods, by the base that adds it.
  var stepExtensions: [String: String] = [:]

  /// The generators that have been driven by hand, with what they return.
  var drivenGenerators: [ObjectID: (value: Value, isDone: Bool)] = [:]

  /// The enumeration whose members are being given their values: they see one another by name.
  var openEnumeration: ObjectID?

  /// Where the current generator's values go, if a loop consumes them.
  var yieldHandlers: [(Value) -> Value] = []

  /// The turns of the loops around the current code, outermost first.
  var turns: [Heap.Turn] = []

  /// What the operand of the next link of an optional chain has been evaluated to.
  var linkOperand: (node: SyntaxNode, access: Access)?

  /// The number of the last symbol that the program has made.
  var nextSymbol = 0

  /// The number of the next combinator's call.
  var nextCombinator: CombinatorID = 0

  /// The bounds that keep every run finite, whatever may be taken.
  enum Bound {

    /// The most objects that are looked through for what one object inherits: a program that is
    /// wrong may make objects inherit from one another.
    static let prototypes = 64

    /// How many links of an optional chain, from its end, may each end it: nobody writes a longer
    /// one.
    static let optionalLinks = 32

    /// The most work for learning one plain value.
    static let quietWork = 20_000

    /// The most work for one call in a module's own code.
    static let loadingWork = 400_000

    /// The most bytes of modules whose imports are read only because these could change something.
    static let effectBytes = 8_000_000

    /// The longest string that is put together, in bytes.
    static let textBytes = 1 << 16

    /// The longest list whose elements are told apart.
    static let elements = 1 << 14

    /// The longest list that is unrolled.
    static let unrolledElements = 64

    /// The most turns of a loop of a module's own code that are run one by one.
    static let loadingTurns = 1_000

    /// How often the same function may be entered from within itself with new functions.
    static let reentries = 6

    /// How often a function that calls itself is run again with less that is known.
    static let recursionTurns = 2

    /// How often a loop is tried before its variables are taken to be anything.
    static let loopTurns = 4

  }

  /// Variables that became visible together.
  struct Environment {

    /// The scope that declares them.
    let scope: ScopeID

    /// The module of the scope.
    let module: Int

    /// The environment around this one; -1 for a module's.
    let parent: EnvironmentID

    /// The first of the variables; they are in the order of the scope's bindings.
    let firstCell: Int

    /// The call that the code belongs to.
    let activation: Int

    /// Whether the variables may hold the step object: they came to be while a workflow ran.
    let isUnderRun: Bool

    /// Whether they came to be when a module was loaded: then they hold nothing that leads to the
    /// step object unless that is shared.
    let isOfModule: Bool

  }

  /// What a call fixes for the code of its function.
  struct Activation {

    /// The variable that holds `this`.
    let thisCell: Int

    /// The arguments.
    var arguments = ArgumentList()

    /// The object whose method runs, for `super`.
    var home: Value?

    /// The class whose method runs.
    var owner: FunctionID?

  }

  /// A call under way.
  struct CallFrame {

    /// The function's code.
    let node: SyntaxNode

    /// The environment around the function.
    let environment: EnvironmentID

    /// The receiver and the arguments.
    let inputs: [Value]

    /// The body that the call writes.
    let body: BodyID

    /// The number of objects that there were when the call began.
    let objectCount: Int

    /// What the function hands itself for those parameters whose values differ then.
    var varyingInputs: [Int: Value] = [:]

    /// The same for those that are new objects like the ones that the function was handed.
    var varyingShapes: [Int: InputShape] = [:]

    /// Whether the function hands itself other inputs than it was handed.
    var hasVaryingInputs: Bool { !varyingInputs.isEmpty || !varyingShapes.isEmpty }

    /// Whether the function has called itself.
    var isRecursive = false

    /// Whether the function does nothing but drive a generator that it was handed.
    var isDriver = false

    /// Whether a generator has been driven in the function: what it does takes as long as that.
    var isDriven = false

    /// The code of the generator that the function itself has driven.
    var drivenBlock: DraftID?

    /// Creates the frame of a call that writes `body`.
    init(_ call: Invocation, body: BodyID, objectCount: Int) {
      node = call.closure.node
      environment = call.closure.environment
      inputs = call.inputs
      self.body = body
      self.objectCount = objectCount
    }

  }

  /// Creates an interpreter for `modules`.
  init(_ modules: [Module]) {
    self.modules = modules
    budget = modules.first?.tree.budget ?? Budget()
    for index in modules.indices { openModule(index) }
  }

  // MARK: Nodes

  /// Adds a node to the current list and returns its number.
  @discardableResult
  func emit(_ kind: Draft.Kind, at site: SyntaxNode, diagnostic: Diagnostic? = nil) -> DraftID {
    if case .step = kind { stepCount += 1 }
    drafts.append(Draft(kind: kind, body: body, site: site, diagnostic: diagnostic))
    nodes.append(drafts.count - 1)
    return drafts.count - 1
  }

  /// Returns the nodes that `run` adds.
  func collect(_ run: () -> Void) -> [DraftID] {
    let outer = nodes
    nodes = []
    run()
    defer { nodes = outer }
    return nodes
  }

  /// Runs `run` with a new body as the current one, and returns the body's number.
  func withBody(owner: DraftID?, code: SyntaxNode?, _ run: (BodyID) -> Void) -> BodyID {
    let id = bodies.count
    bodies.append(DraftBody(owner: owner, code: code))
    let outer = (body, conditionDepth)
    body = id
    conditionDepth = 0
    bodies[id].nodes = collect { run(id) }
    (body, conditionDepth) = outer
    return id
  }

  /// Returns whether any of `list` is more than an exit: a step, a call, or a promise's end.
  func haveContent(_ list: some Sequence<DraftID>) -> Bool {
    list.contains { id in
      switch drafts[id].kind {
      case .step, .call, .await, .result: return true
      case .loop, .choice, .switch, .block, .turn, .try:
        return drafts[id].innerLists.contains(where: haveContent)
      case .exit, .absent: return false
      }
    }
  }

  // MARK: Ways

  /// Runs each of `count` ways from the present state and goes on with what they agree on.
  func fork(_ count: Int, _ run: (Int) -> Void) {
    guard isReachable else { return }
    var arrivals: [Heap.Delta] = []
    var mark: Heap.Mark?
    conditionDepth += 1
    for way in 0..<count {
      let start = heap.mark()
      // What any way makes anew did not exist when the first one began.
      mark = mark ?? start
      isReachable = true
      run(way)
      if isReachable { arrivals.append(heap.changes(since: start)) }
      heap.rollBack()
    }
    conditionDepth -= 1
    isReachable = !arrivals.isEmpty
    if let mark { heap.merge(arrivals, after: mark) }
  }

  // MARK: Diagnostics

  /// Makes a diagnostic for the code at `site`.
  func diagnostic(
    _ code: Diagnostic.Code, _ message: String, at site: SyntaxNode, hint: String? = nil
  ) -> Diagnostic {
    guard let place = site.tree.origin?.place(of: site) else {
      let (file, range) = site.tree.file.place(of: site.range)
      return Diagnostic(code, message, file: file, range: range, hint: hint)
    }
    if let (file, range) = place.text {
      return Diagnostic(code, message, file: file, range: range, hint: hint)
    }
    let origin = "\(place.name):\(place.start.line):\(place.start.column)"
    return Diagnostic(
      code, "\(message) (in the source: \(origin))", file: site.tree.file, range: site.range,
      hint: hint)
  }

  /// Reports something about the code at `site`, once.
  func report(
    _ code: Diagnostic.Code, _ message: String, at site: SyntaxNode, hint: String? = nil
  ) {
    let new = diagnostic(code, message, at: site, hint: hint)
    if !diagnostics.contains(new) { diagnostics.append(new) }
  }

}
