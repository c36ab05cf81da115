import Semantics
import Source
import Syntax
import WorkflowModel

extension Interpreter {

  /// Runs statements in order, as far as they can be reached.
  func execute(_ statements: some Sequence<SyntaxNode>) {
    var rest = Array(statements)[...]
    while isReachable, let statement = rest.popFirst() {
      execute(statement)
      if statement.kind == .lexicalDeclaration, let word = statement.usingWord {
        let remaining = rest
        let names = statement.children.compactMap { $0.child(.name) }
        return dispose(of: names, at: statement, after: word) { self.execute(remaining) }
      }
    }
  }

  /// Runs a statement.
  func execute(_ node: SyntaxNode, labels: [String] = []) {
    guard isReachable, mayWork(at: node) else { return }
    nested(at: node, or: ()) { executeStatement(node, labels) }
  }

  /// Runs a statement that is known to be reachable.
  private func executeStatement(_ node: SyntaxNode, _ labels: [String]) {
    switch node.kind {
    case .expressionStatement:
      if let expression = node.operand { _ = evaluate(expression) }
    case .variableDeclaration, .lexicalDeclaration: node.children.forEach(declareVariable)
    case .block: executeBlock(node)
    case .ifStatement: executeIf(node)
    case .switchStatement: executeSwitch(node)
    case .forStatement, .whileStatement, .doStatement: executeLoop(node, labels)
    case .forInStatement: executeForEach(node, labels)
    case .tryStatement: executeTry(node)
    case .breakStatement: leave(node, .break)
    case .continueStatement: leave(node, .continue)
    case .returnStatement: executeReturn(node)
    case .throwStatement:
      throwAny(of: node.operand.map { [evaluate($0)] } ?? [], at: node)
    case .labeledStatement: executeLabeled(node, labels)
    case .classDeclaration: declareClass(node)
    case .enumDeclaration: declareEnumeration(node)
    case .namespaceDeclaration: declareNamespace(node)
    case .exportStatement: node.child(.declaration).map { execute($0) }
    case .elseClause, .finallyClause, .withStatement, .error, .other: execute(node.children.lazy)
    default:
      // What is left is a declaration that was hoisted, a type, or an expression in a hole.
      if !node.isStatement, node.kind != .emptyStatement { _ = evaluate(node) }
    }
  }

  /// Runs a block with its own variables.
  func executeBlock(_ node: SyntaxNode) {
    withScope(at: node) { execute(node.children) }
  }

  /// Runs `run` with the variables of the scope that `node` opens, if it opens one.
  func withScope(at node: SyntaxNode, _ run: () -> Void) {
    let outer = environment
    enterScope(at: node)
    run()
    environment = outer
  }

  /// Makes the variables of the scope that `node` opens visible, if it opens one.
  func enterScope(at node: SyntaxNode) {
    let module = environments[environment].module
    guard let scope = modules[module].scopes.scope(at: node) else { return }
    let count = modules[module].scopes.scopes[Int(scope)].bindings.count
    if count == 0 { return }
    environments.append(
      Environment(
        scope: scope, module: module, parent: environment,
        firstCell: heap.allocateCells(count), activation: environments[environment].activation,
        isUnderRun: isRunning && quietLimit == nil, isOfModule: !isRunning))
    environment = environments.count - 1
    hoistFunctions(of: scope, module: module)
  }

  /// Gives the functions that `scope` declares their values.
  func hoistFunctions(of scope: ScopeID, module: Int) {
    let table = modules[module].scopes
    for binding in table.scopes[Int(scope)].bindings {
      let declared = table.bindings[Int(binding)]
      guard declared.kind == .function, declared.declaration.isFunction,
        declared.declaration.kind != .functionExpression,
        declared.declaration.kind != .generatorExpression
      else { continue }
      let name = declared.declaration.child(.name)?.originalName ?? declared.name
      // TypeScript calls a class without a name so: it gets that of the variable which holds it.
      let isMadeUp = name.hasPrefix("class_")
        && name.dropFirst("class_".count).allSatisfy(\.isNumber)
      let function = makeClosure(declared.declaration, name: isMadeUp ? "" : name)
      heap.initializeCell(environments[environment].firstCell + declared.slot, to: function)
    }
  }

  /// Runs a declarator.
  func declareVariable(_ node: SyntaxNode) {
    guard node.kind == .variableDeclarator, let name = node.child(.name) else { return }
    if let value = node.child(.value) {
      let inferred = name.kind == .identifier ? name.originalName : nil
      let result = evaluate(value, name: inferred)
      if let inferred { nameFunction(result, inferred) }
      if isParameter(value) {
        // What is taken out of a parameter has been handed over like the parameter itself.
        destructure(name, result) { self.declare($0, $1.asArgument) }
      } else {
        bind(name, to: result)
      }
    } else if node.parent?.kind == .lexicalDeclaration {
      bind(name, to: .undefined)
    }
  }

  /// Runs `return`.
  private func executeReturn(_ node: SyntaxNode) {
    let value = node.operand.map { evaluate($0) } ?? .undefined
    if isReachable { leaveFunction(with: value, at: node) }
  }

  /// Runs a labelled statement.
  private func executeLabeled(_ node: SyntaxNode, _ labels: [String]) {
    guard let body = node.child(.body) ?? node.children.first(where: { $0.field != .label }),
      let label = node.child(.label)?.text
    else { return }
    let all = labels + [label]
    switch body.kind {
    case .forStatement, .forInStatement, .whileStatement, .doStatement, .labeledStatement:
      execute(body, labels: all)
    default:
      asBlock(.labeled, labels: all, at: node) { execute(body) }
    }
  }

  // MARK: Choices

  /// Runs `if`.
  private func executeIf(_ node: SyntaxNode) {
    guard let test = node.child(.condition), let consequence = node.child(.consequence) else {
      return
    }
    let alternative = node.child(.alternative)
    if executeByParts(node, test, then: consequence, else: alternative) { return }
    let value = evaluate(test)
    choose(
      at: node, truth: value.truth, condition: test.conditionText,
      absent: absentPromises(test), then: { self.execute(consequence) },
      else: alternative.map { other in { self.execute(other) } })
  }

  /// The nodes that have not started where a test fails, or where it holds.
  struct AbsentPromises {

    /// The nodes that have not started where the test holds.
    var whenTrue: [DraftID] = []

    /// The nodes that have not started where the test fails.
    var whenFalse: [DraftID] = []

  }

  /// Returns what has not started on the ways of a test for a promise, such as `if (p)`.
  func absentPromises(_ test: SyntaxNode) -> AbsentPromises {
    var expression = test.unwrapped
    var isNegated = false
    while expression.kind == .unary, expression.child(.operator)?.text == "!",
      let argument = expression.child(.argument)
    {
      isNegated.toggle()
      expression = argument.unwrapped
    }
    let nodes = promisesTested(by: expression).filter { drafts[$0].body >= body }
    return isNegated ? AbsentPromises(whenTrue: nodes) : AbsentPromises(whenFalse: nodes)
  }

  /// Returns the nodes whose promises are there only if a test holds: those of a variable that may
  /// be empty, or of a list that is tested for having elements.
  private func promisesTested(by test: SyntaxNode) -> [DraftID] {
    if test.kind == .identifier {
      let value = read(test)
      let mayBeEmpty = value.alternatives.contains { $0.truth == false }
      return mayBeEmpty ? settlement(of: value).nodes : []
    }
    var counted = test
    if test.kind == .binary, test.child(.operator)?.text == ">", test.child(.right)?.text == "0",
      let left = test.child(.left)
    {
      counted = left.unwrapped
    }
    guard counted.kind == .member, ["length", "size"].contains(counted.child(.property)?.text),
      let list = counted.child(.object), list.kind == .identifier
    else { return [] }
    return heldSettlement(of: read(list)).nodes
  }

  /// Runs the way that `truth` says, or both as a choice if it is not known.
  func choose(
    at node: SyntaxNode, truth: Bool?, condition: String,
    absent: AbsentPromises = AbsentPromises(), then: () -> Void, else other: (() -> Void)?
  ) {
    guard isReachable else { return }
    if let truth {
      if truth { then() } else { other?() }
      return
    }
    var branches = [BranchDraft(condition: condition, nodes: [])]
    if other != nil || !absent.whenFalse.isEmpty {
      branches.append(BranchDraft(condition: nil, nodes: []))
    }
    let choice = emit(.choice([]), at: node)
    fork(2) { way in
      let added = collect {
        let missing = way == 0 ? absent.whenTrue : absent.whenFalse
        if !missing.isEmpty { emit(.absent(missing), at: node) }
        if way == 0 { then() } else { other?() }
      }
      if way < branches.count { branches[way].nodes = added }
    }
    drafts[choice].kind = .choice(branches)
  }

  /// Runs `switch`.
  private func executeSwitch(_ node: SyntaxNode) {
    guard let discriminant = node.child(.value), let body = node.child(.body) else { return }
    let value = evaluate(discriminant)
    let cases = body.children.filter { $0.kind == .switchCase || $0.kind == .switchDefault }
    withScope(at: body) {
      let tests = cases.map { test(of: $0, against: value) }
      if let only = SwitchCase.entry(tests) {
        enterSwitch(cases[only...], at: node)
      } else {
        chooseCase(cases, tests, discriminant: discriminant, at: node)
      }
    }
  }

  /// What is known of the test of a case: whether it matches, if it is not the default.
  private func test(of node: SyntaxNode, against value: Value) -> SwitchCase {
    guard node.kind == .switchCase, let test = node.child(.value) else { return .isDefault }
    switch areEqual(value, evaluate(test)) {
    case true?: return .matches
    case false?: return .differs
    case nil: return .unknown
    }
  }

  /// Runs the cases from one that is known to match.
  private func enterSwitch(_ cases: ArraySlice<SyntaxNode>, at node: SyntaxNode) {
    asBlock(.switch, at: node) { for each in cases { execute(bodyOfCase(each)) } }
  }

  /// Runs a `switch` of which it is not known which case matches.
  private func chooseCase(
    _ cases: [SyntaxNode], _ tests: [SwitchCase], discriminant: SyntaxNode, at node: SyntaxNode
  ) {
    let choice = emit(
      .switch(discriminant: discriminant.conditionText, []), at: node)
    openTarget(.switch)
    var branches = cases.map { BranchDraft(condition: $0.caseText, nodes: []) }
    let hasDefault = tests.contains(.isDefault)
    let bodies = cases.map(bodyOfCase)
    let next = nextCases(bodies)
    // Each way begins at a case and falls through as far as no exit stops it. The nodes of a case
    // are the same on every way; they are kept from the way that begins there.
    fork(cases.count + (hasDefault ? 0 : 1)) { way in
      guard way < cases.count, tests[way] != .differs else {
        isReachable = way == cases.count
        return
      }
      var index = next[way]
      while index < cases.count, isReachable {
        let added = collect { execute(bodies[index]) }
        if index == way { branches[index].nodes = added }
        index = next[index + 1]
      }
    }
    drafts[choice].kind = .switch(
      discriminant: discriminant.conditionText, branches)
    drafts[choice].target = targets.last!.id
    closeTarget()
  }

  /// Returns where the first case stands, from each on and behind the last, that has statements.
  private func nextCases(_ bodies: [[SyntaxNode]]) -> [Int] {
    var next = Array(repeating: bodies.count, count: bodies.count + 1)
    for index in bodies.indices.reversed() {
      next[index] = bodies[index].isEmpty ? next[index + 1] : index
    }
    return next
  }

  /// The statements of a case.
  private func bodyOfCase(_ node: SyntaxNode) -> [SyntaxNode] {
    node.children.filter { $0.field == .body }
  }

  // MARK: Guarded blocks

  /// Runs `try`.
  private func executeTry(_ node: SyntaxNode) {
    guard let block = node.child(.body) else { return }
    let handler = node.child(.handler)
    let finalizer = node.child(.finalizer)
    runGuarded(
      at: node, block: { self.execute(block) },
      handler: handler.map { clause in { self.executeCatch(clause, $0) } },
      finalizer: finalizer.map { clause in { self.execute(clause) } })
  }

  /// Runs a `catch` clause with what it catches.
  private func executeCatch(_ clause: SyntaxNode, _ value: Value) {
    withScope(at: clause) {
      if let parameter = clause.child(.parameter) { bind(parameter, to: value) }
      if let body = clause.child(.body) { execute(body) }
    }
  }

}

/// What is known of the test of a `switch` case.
enum SwitchCase: Hashable {

  case matches, differs, unknown, isDefault

  /// Returns the case at which a `switch` with the given tests begins, if that is known.
  static func entry(_ tests: [SwitchCase]) -> Int? {
    guard let first = tests.firstIndex(where: { $0 == .matches || $0 == .unknown }) else {
      return tests.firstIndex(of: .isDefault)
    }
    return tests[first] == .matches ? first : nil
  }

}

extension SyntaxNode {

  /// The text of a test, as a branch shows it (L5).
  var conditionText: String { lastExpression.oneLineText }

  /// Returns the test of the source that is true exactly if this expression is `truth`, where a
  /// tool has made `&&` or `||` of `if`; nil if that is not known.
  func testText(being truth: Bool) -> String? {
    tree.origin?.test(from: lastExpression, being: truth)?.oneLineText
  }

  /// The expression that gives the value of a comma sequence, or the expression itself.
  private var lastExpression: SyntaxNode {
    var result = unwrapped
    while result.kind == .sequence, let last = result.children.reversed().first {
      result = last.unwrapped
    }
    return result
  }

  /// The text of a case, without quotes if it is a string; nil for the default.
  var caseText: String? {
    guard kind == .switchCase, let value = child(.value)?.unwrapped else { return nil }
    return value.literalString ?? value.oneLineText
  }

  /// The parts of a loop, or of a call that calls functions for elements, that each turn runs.
  var repeatedParts: [SyntaxNode] {
    switch kind {
    case .call: [child(.arguments)].compactMap { $0 }
    case .forInStatement: [child(.left), child(.body)].compactMap { $0 }
    case .forStatement:
      [child(.condition), child(.increment), child(.body)].compactMap { $0 }
    default: [self]
    }
  }

  /// The head of a loop on one line, as the source has it.
  var loopLabel: String { original.ownLoopLabel }

  /// The head of the loop that the node is on one line.
  private var ownLoopLabel: String {
    guard let body = child(.body) else { return oneLineText }
    if kind == .doStatement {
      let test = child(.condition)?.unwrapped.oneLineText
      return test.map { "do … while (\($0))" } ?? "do … while"
    }
    let line = oneLineText(until: body.range.lower)
    // Minified code has no space after the word.
    guard let open = line.firstIndex(of: "("), open > line.startIndex,
      line[line.index(before: open)] != " "
    else { return line }
    return line[..<open] + " " + line[open...]
  }

}
