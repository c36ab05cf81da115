import Semantics
import Source
import Syntax
import WorkflowModel

/// Returns the workflows of a module as graphs, and what was noticed on the way.
///
/// These are the stages *find*, *run* and *trim*. What the module imports is asked of `finder` when
/// it is needed. Syntax errors make the workflows of the modules that they stand in incomplete.
/// Exported classes whose names are `known` are workflows whatever their bases. There is as much
/// time and memory as the tree of `scopes` has left.
public func analyzeWorkflows(
  in scopes: ScopeTable, finder: (any ModuleFinder)? = nil, known: Set<String> = []
) -> (workflows: [Workflow], diagnostics: [Diagnostic]) {
  let run = Interpreter([Module(tree: scopes.tree, scopes: scopes)])
  run.links.finder = finder
  let entrypoints = EntrypointFinder(run: run, module: 0, known: known).find()
  // What was not loaded is missing in every workflow.
  var diagnostics = run.isStopped ? run.diagnostics : []
  let isLoaded = diagnostics.isEmpty
  var workflows: [Workflow] = []
  var seen = Set(diagnostics)
  for entrypoint in entrypoints {
    var result = run.analyze(entrypoint)
    result.workflow.isComplete = result.workflow.isComplete && isLoaded
    workflows.append(result.workflow)
    diagnostics += result.diagnostics.filter { seen.insert($0).inserted }
  }
  let ofImports = run.links.notes.compactMap(\.diagnostic)
    + run.modules.dropFirst().flatMap(\.tree.diagnostics)
  let ofMaps = run.modules.compactMap { faultOfSourceMap($0.tree) }
  let ofOthers = workflows.isEmpty ? Lookalikes(run: run, module: 0).find() : []
  return (workflows, diagnostics + ofImports + ofMaps + ofOthers)
}

/// Returns the diagnostic that says why the source map of a script is not used, if it is not.
private func faultOfSourceMap(_ tree: SyntaxTree) -> Diagnostic? {
  tree.origin?.fault.map { fault in
    Diagnostic(
      .invalidSourceMap, "The source map is not used. \(fault.message)", file: tree.file,
      hint: "Names and places are those of the script")
  }
}

extension Interpreter {

  /// Runs a workflow and returns its graph, with what was noticed.
  func analyze(_ entrypoint: Entrypoint) -> (workflow: Workflow, diagnostics: [Diagnostic]) {
    reset()
    _ = heap.mark()
    let event = makeData(root: .event)
    let body = runWorkflow(entrypoint, event)
    budget.beginGraph()
    var builder = GraphBuilder(self)
    var workflow = builder.workflow(
      className: entrypoint.name, body: body, payload: payload(of: entrypoint, event),
      location: Location(entrypoint.node))
    heap.rollBack()
    noteLimit(metBy: builder, for: entrypoint)
    if workflow.cutOff(below: budget.limits.nesting) { noteNesting(in: entrypoint) }
    var all = diagnostics + builder.diagnostics
    if !entrypoint.base.isKnown { all.append(unknownBase(entrypoint)) }
    if workflow.nodes.isEmpty, !isStopped { all.append(noSteps(entrypoint)) }
    // A syntax error anywhere may hide code that the workflow calls.
    let files = modules.flatMap(\.tree.diagnostics) + links.notes.compactMap(\.diagnostic)
    workflow.isComplete = !(all + files).contains { $0.code.meansIncomplete }
    workflow.assignIdentifiers()
    return (workflow, all)
  }

  /// Forgets what an earlier workflow has left.
  private func reset() {
    (drafts, bodies, nodes, diagnostics, promises, data) = ([], [], [], [], [], [])
    (targets, calls, yieldHandlers, outcomes, outerAwaits) = ([], [], [], [:], [:])
    (isReachable, hasSharedStep, quietLimit, work, depth) = (true, false, nil, 0, 0)
    (stepCount, nextLook, isStopped) = (0, 0, false)
    quietWork = [:]
    (conditionDepth, body, settled, aliases, drivenGenerators) = (0, 0, [], [:], [:])
    environment = modules[0].environment
  }

  /// Constructs the workflow, calls its `run`, and returns the body that this writes.
  private func runWorkflow(_ entrypoint: Entrypoint, _ event: Value) -> BodyID {
    workflowClass = entrypoint.function
    stepProperties = heap.allocate(HeapObject())
    stepExtensions = entrypoint.base.stepExtensions
    isRunning = true
    defer { isRunning = false }
    return withBody(owner: nil, code: entrypoint.node) { id in
      bodies[id].target = openTarget(.function)
      let instance = construct(
        .function(entrypoint.function), ArgumentList([.unknown, .unknown]), at: entrypoint.node)
      for method in entrypoint.base.methods.sorted() {
        for each in instance.alternatives { addBaseMethod(method, to: each) }
      }
      let method = get("run", of: instance, at: entrypoint.node)
      let arguments = ArgumentList([event, .step])
      if case .function(let function) = method,
        case .closure(let closure) = heap.functions[function].kind
      {
        runDirectly(
          Invocation(
            closure: closure, function: function, receiver: instance, arguments: arguments,
            site: entrypoint.node), in: id)
      } else {
        _ = invoke(method, receiver: instance, arguments, at: entrypoint.node)
      }
      closeTarget()
    }
  }

  /// Gives the workflow a method of its known base, unless a class of the program overrides it.
  private func addBaseMethod(_ name: String, to instance: Value) {
    guard case .object(let id) = instance else { return }
    switch get(name, of: instance, at: modules[0].tree.root) {
    case .unknown, .external: break
    default: return
    }
    let method = makeFunction(.method("Workflow.\(name)", receiver: instance), name: name)
    heap.setProperty(name, of: id, to: Property(value: method, isEnumerable: false))
  }

  /// Runs the code of `run` itself as the workflow's body.
  private func runDirectly(_ call: Invocation, in body: BodyID) {
    calls.append(CallFrame(call, body: body, objectCount: heap.objects.count))
    _ = enter(call)
    calls.removeLast()
  }

  /// Returns what the workflow reads of its payload, and what the payload's type declares besides.
  private func payload(of entrypoint: Entrypoint, _ event: Value) -> Shape? {
    let read = payloadShape(of: event)
    let run = ClassView(entrypoint.node).members.first {
      $0.kind == .method && $0.child(.name)?.text == "run"
    }
    guard let run, let declared = PayloadTypes.payload(ofRun: run) else {
      return read
    }
    return (read ?? .unknown).adding(declared)
  }

  /// The diagnostic for a workflow whose base is not known.
  private func unknownBase(_ entrypoint: Entrypoint) -> Diagnostic {
    diagnostic(
      .unknownBase,
      "The base of `\(entrypoint.name)` is not in the input; its own `run` is shown",
      at: entrypoint.node.isClass
        ? ClassView(entrypoint.node).base ?? entrypoint.node : entrypoint.node,
      hint: "Bundle the script so that the base's code is part of the input")
  }

  /// The diagnostic for a workflow without steps.
  private func noSteps(_ entrypoint: Entrypoint) -> Diagnostic {
    diagnostic(
      .noSteps, "The workflow `\(entrypoint.name)` runs no step",
      at: ClassView(entrypoint.node).name ?? entrypoint.node)
  }

  /// Returns whether something waits for a node outside the body that it stands in.
  func isAwaitedElsewhere(_ draft: DraftID) -> Bool {
    settled.contains(draft) || aliases.contains { $0.value == draft && settled.contains($0.key) }
  }

}

extension Location {

  /// Creates the place of a node.
  init(_ node: SyntaxNode) {
    if let place = node.tree.origin?.place(of: node) {
      self.init(
        file: place.name, line: place.start.line, column: place.start.column,
        endLine: place.end.line, endColumn: place.end.column)
      return
    }
    let (file, range) = node.tree.file.place(of: node.range)
    let start = file.position(at: range.lower)
    let end = file.position(at: range.upper)
    self.init(
      file: file.name, line: start.line, column: start.column, endLine: end.line,
      endColumn: end.column)
  }

}
