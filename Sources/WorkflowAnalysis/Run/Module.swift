import Semantics
import Source
import Syntax

/// A module of the program that runs.
struct Module {

  /// The module's syntax.
  let tree: SyntaxTree

  /// What the module's names mean.
  let scopes: ScopeTable

  /// What the module exports by statements.
  let exports: ExportTable

  /// The values of the module's `export default` and `export =`, by statement.
  var exportedValues: [Int32: Value] = [:]

  /// Whether the module exports as CommonJS does, once somebody has asked.
  var isCommonJS: Bool?

  /// The environment of the module's own variables.
  var environment: EnvironmentID = 0

  /// The bindings whose objects are as the module's code leaves them.
  var effectsAreDone: Set<BindingID> = []

  /// The variables whose objects are as far as the code before a unit that runs leaves them.
  var waitingForUnit: [Int: [VariableKey]] = [:]

  /// The units that are running, the one that another needed after it.
  var runningUnits: [Int] = []

  /// How far the module's units have come.
  var progress: [Progress]

  /// How far a unit has come.
  enum Progress {

    case waiting, running, done

  }

  /// How many of the first units that concern a binding, and of those that mention it, are done.
  var demanded: [BindingID: (units: Int, mentions: Int)] = [:]

  /// The object of CommonJS exports.
  var commonJSExports: ObjectID = 0

  /// The object called `module` in CommonJS.
  var commonJSModule: ObjectID = 0

  /// The objects that the module's own code hands to the functions that it calls: a script in a
  /// function may export by them.
  var handedObjects: [ObjectID] = []

  /// Returns how many of the first of `list` are done, if `count` of them are known to be.
  fileprivate func countDone(in list: [Int], from count: Int) -> Int {
    list.dropFirst(count).firstIndex { progress[$0] != .done } ?? list.count
  }

  /// Creates a module from its syntax and scopes.
  init(tree: SyntaxTree, scopes: ScopeTable) {
    self.tree = tree
    self.scopes = scopes
    exports = ExportTable(of: scopes)
    progress = Array(repeating: .waiting, count: scopes.units.count)
  }

}

extension Interpreter {

  /// Prepares the variables of the module at `index`.
  func openModule(_ index: Int) { asLoading { makeVariables(ofModule: index) } }

  /// Makes the variables of the module at `index`, and its functions.
  private func makeVariables(ofModule index: Int) {
    let scopes = modules[index].scopes
    let thisCell = heap.allocateCells(1)
    activations.append(Activation(thisCell: thisCell))
    let environment = Environment(
      scope: 0, module: index, parent: -1,
      firstCell: heap.allocateCells(scopes.scopes[0].bindings.count),
      activation: activations.count - 1, isUnderRun: false, isOfModule: true)
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

  /// Makes sure that the module's code that gives `binding` its value has run.
  func demand(_ binding: BindingID, in module: Int) {
    let units = modules[module].scopes.units(of: binding)
    let mentions = modules[module].scopes.mentions(of: binding)
    var known = modules[module].demanded[binding] ?? (0, 0)
    known.units = modules[module].countDone(in: units, from: known.units)
    for position in units.indices.dropFirst(known.units) {
      let unit = units[position]
      if hasNotHappened(unit, in: module) { break }
      // What names the variable before it gets another value has to find the value that it had.
      if position > 0, modules[module].progress[unit] == .waiting {
        known.mentions = modules[module].countDone(in: mentions, from: known.mentions)
        for earlier in mentions.dropFirst(known.mentions).prefix(while: { $0 < unit }) {
          runUnit(earlier, of: module)
        }
      }
      runUnit(unit, of: module)
    }
    modules[module].demanded[binding] = known
    demandEffects(on: binding, in: module)
  }

  /// Returns whether a unit is the one that is running, or comes after it.
  func hasNotHappened(_ unit: Int, in module: Int) -> Bool {
    modules[module].runningUnits.last.map { unit >= $0 } ?? false
  }

  /// Runs a unit of a module's own code, unless it has run.
  func runUnit(_ unit: Int, of module: Int) {
    guard modules[module].progress[unit] == .waiting else { return }
    modules[module].progress[unit] = .running
    modules[module].runningUnits.append(unit)
    let node = modules[module].scopes.units[unit].node
    asModuleCode(module) { runUnitNode(node, of: module) }
    modules[module].progress[unit] = .done
    modules[module].runningUnits.removeLast()
    for key in modules[module].waitingForUnit.removeValue(forKey: unit) ?? [] {
      modules[key.module].effectsAreDone.remove(key.binding)
    }
  }

  /// Runs the code of a unit.
  private func runUnitNode(_ node: SyntaxNode, of module: Int) {
    switch node.kind {
    case .variableDeclarator: declareVariable(node)
    case .importStatement: break
    case .exportStatement:
      guard let value = node.exportedExpression else { return }
      // The first module's own default has no better name.
      let name = module == 0 ? "default" : modules[module].tree.file.moduleName
      modules[module].exportedValues[node.index] = evaluate(value, name: name)
    default:
      if node.isStatement { execute(node) } else { _ = evaluate(node) }
    }
  }

  /// Runs `run` as part of the module's own code, whatever runs now.
  ///
  /// The module's code ran before the workflow: what it does is not undone with a branch of it.
  func asModuleCode(_ module: Int, _ run: () -> Void) {
    let outer = (environment, isReachable, targets, isRunning, quietLimit, conditionDepth)
    environment = modules[module].environment
    (isReachable, targets, isRunning, quietLimit, conditionDepth) = (true, [], false, nil, 0)
    asLoading {
      openTarget(.function)
      _ = withBody(owner: nil, code: nil) { _ in run() }
      closeTarget()
    }
    (environment, isReachable, targets, isRunning, quietLimit, conditionDepth) = outer
  }

  /// Runs `run` as something that happened before the workflow: what it makes and changes stays
  /// whatever is taken back later.
  func asLoading(_ run: () -> Void) {
    let wasLoading = heap.isLoadingModule
    heap.isLoadingModule = true
    let marks = heap.suspendMarks()
    run()
    heap.resumeMarks(marks)
    heap.isLoadingModule = wasLoading
  }

}

extension SourceFile {

  /// What a reader calls the module in the file: the name of the file, or of the folder that it is
  /// the index of.
  fileprivate var moduleName: String {
    let parts = name.split(separator: "/")
    let stem = parts.last?.prefix { $0 != "." } ?? ""
    return String(stem == "index" ? parts.dropLast().last ?? stem : stem)
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
