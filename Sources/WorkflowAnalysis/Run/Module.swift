import Semantics
import Syntax

/// A module of the program that runs.
struct Module {

  /// The module's syntax.
  let tree: SyntaxTree

  /// What the module's names mean.
  let scopes: ScopeTable

  /// The environment of the module's own variables.
  var environment: EnvironmentID = 0

  /// The bindings whose objects are as the module's code leaves them.
  var effectsAreDone: Set<BindingID> = []

  /// How far the module's units have come.
  var progress: [Progress]

  /// The units that are running, innermost last.
  var running: [Int] = []

  /// How far a unit has come.
  enum Progress {

    case waiting, running, done

  }

  /// The object of CommonJS exports.
  var commonJSExports: ObjectID = 0

  /// The object called `module` in CommonJS.
  var commonJSModule: ObjectID = 0

  /// Creates a module from its syntax and scopes.
  init(tree: SyntaxTree, scopes: ScopeTable) {
    self.tree = tree
    self.scopes = scopes
    progress = Array(repeating: .waiting, count: scopes.units.count)
  }

}

extension Interpreter {

  /// Prepares the variables of the module at `index`.
  func openModule(_ index: Int) {
    let scopes = modules[index].scopes
    let thisCell = heap.allocateCells(1)
    activations.append(Activation(thisCell: thisCell))
    let environment = Environment(
      scope: 0, module: index, parent: -1,
      firstCell: heap.allocateCells(scopes.scopes[0].bindings.count),
      activation: activations.count - 1, isUnderRun: false)
    environments.append(environment)
    modules[index].environment = environments.count - 1
    let exports = heap.allocate(HeapObject(isOpen: true))
    let module = heap.allocate(HeapObject(isOpen: true))
    heap.setProperty("exports", of: module, to: Property(value: .object(exports)))
    modules[index].commonJSExports = exports
    modules[index].commonJSModule = module
    self.environment = modules[index].environment
    hoistFunctions(of: 0, module: index)
  }

  /// Returns the module that `node` belongs to.
  func module(of node: SyntaxNode) -> Int {
    modules.count == 1 ? 0 : modules.firstIndex { $0.tree === node.tree } ?? 0
  }

  /// Makes sure that the module's code that gives `binding` its value has run.
  func demand(_ binding: BindingID, in module: Int) {
    let end = modules[module].running.last ?? Int.max
    // What comes after a unit that is running has not happened yet.
    for unit in modules[module].scopes.units(of: binding) where unit < end {
      runUnit(unit, of: module)
    }
    demandEffects(on: binding, in: module)
  }

  /// Makes sure that what the module's code does to an object through functions has been done.
  private func demandEffects(on binding: BindingID, in module: Int) {
    let declared = modules[module].scopes.bindings[Int(binding)]
    let cell = environments[modules[module].environment].firstCell + declared.slot
    guard !modules[module].effectsAreDone.contains(binding),
      heap.cells[cell].alternatives.contains(where: mayBeChanged)
        || modules[module].scopes.isAssignedInFunctions(binding)
    else { return }
    let end = modules[module].running.last ?? Int.max
    if end == Int.max { modules[module].effectsAreDone.insert(binding) }
    for unit in modules[module].scopes.effects(on: binding) where unit < end {
      runUnit(unit, of: module)
    }
  }

  /// Returns whether a value is an object that can be changed from elsewhere.
  private func mayBeChanged(_ value: Value) -> Bool {
    if case .object = value { true } else { false }
  }

  /// Runs a unit of a module's own code, unless it has run.
  func runUnit(_ unit: Int, of module: Int) {
    guard modules[module].progress[unit] == .waiting else { return }
    modules[module].progress[unit] = .running
    modules[module].running.append(unit)
    defer { modules[module].running.removeLast() }
    let node = modules[module].scopes.units[unit].node
    asModuleCode(module) { runUnitNode(node) }
    modules[module].progress[unit] = .done
  }

  /// Runs the code of a unit.
  private func runUnitNode(_ node: SyntaxNode) {
    switch node.kind {
    case .variableDeclarator: declareVariable(node)
    case .importStatement, .exportStatement: runExportedExpression(node)
    default:
      if node.isStatement { execute(node) } else { _ = evaluate(node) }
    }
  }

  /// Runs the expression of `export default` or `export =`, if `node` is one.
  private func runExportedExpression(_ node: SyntaxNode) {
    if let value = node.child(.value) { _ = evaluate(value, name: "default") }
  }

  /// Runs `run` as part of the module's own code, whatever runs now.
  ///
  /// The module's code ran before the workflow: what it does is not undone with a branch of it.
  func asModuleCode(_ module: Int, _ run: () -> Void) {
    let outer = (environment, isReachable, targets, isRunning, quietLimit, conditionDepth)
    let wasLoading = heap.isLoadingModule
    heap.isLoadingModule = true
    environment = modules[module].environment
    (isReachable, targets, isRunning, quietLimit, conditionDepth) = (true, [], false, nil, 0)
    let marks = heap.suspendMarks()
    openTarget(.function)
    _ = withBody(owner: nil, code: nil) { _ in run() }
    closeTarget()
    heap.resumeMarks(marks)
    heap.isLoadingModule = wasLoading
    (environment, isReachable, targets, isRunning, quietLimit, conditionDepth) = outer
  }

}

extension SyntaxNode {

  /// Whether the node is a statement rather than an expression.
  var isStatement: Bool {
    switch kind {
    case .importStatement, .exportStatement, .expressionStatement, .variableDeclaration,
      .lexicalDeclaration, .block, .ifStatement, .switchStatement, .forStatement, .forInStatement,
      .whileStatement, .doStatement, .tryStatement, .withStatement, .breakStatement,
      .continueStatement, .returnStatement, .throwStatement, .emptyStatement, .labeledStatement,
      .debuggerStatement, .functionDeclaration, .generatorDeclaration, .classDeclaration,
      .enumDeclaration, .namespaceDeclaration, .error:
      true
    default: isType
    }
  }

}
