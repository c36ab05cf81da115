import Syntax

/// Finds the state machines of a file by their structure; the helpers' names matter only for
/// machines of one block, which have no structure.
struct MachineFinder {

  /// The tree.
  private let tree: SyntaxTree

  /// The names of what is called with a machine that returns what to do.
  private var helpers: Set<String> = ["__generator", "_ts_generator", "ts_generator"]

  /// The calls with a function as their second of two arguments, which may be machines of one
  /// block.
  private var candidates: [SyntaxNode] = []

  /// The machines so far.
  private var machines: [Machine] = []

  /// Creates a finder for `tree`.
  init(_ tree: SyntaxTree) { self.tree = tree }

  /// Returns the machines in source order.
  mutating func find() -> [Machine] {
    for index in 0..<tree.count {
      let node = tree.node(at: index)
      switch node.kind {
      case .call: visit(call: node)
      case .object: noteHelper(node)
      default: break
      }
    }
    for call in candidates { visit(candidate: call) }
    return machines.sorted { $0.call.index < $1.call.index }
  }

  /// Adds the machine that `call` is handed, if it is handed one.
  private mutating func visit(call: SyntaxNode) {
    let arguments = call.callArguments
    if arguments.count == 2, let function = machineFunction(arguments[1]) {
      if let machine = returningMachine(call, function, receiver: arguments[0]) {
        machines.append(machine)
        if let name = call.calleeName { helpers.insert(name) }
      } else {
        candidates.append(call)
      }
    }
    if let first = arguments.first, let function = machineFunction(first),
      let machine = assigningMachine(call, function, arguments)
    {
      machines.append(machine)
    }
  }

  /// Returns `node` as a function that may be a machine's.
  private func machineFunction(_ node: SyntaxNode) -> SyntaxNode? {
    let function = node.unwrapped
    return function.kind == .functionExpression || function.kind == .arrowFunction
      ? function : nil
  }

  /// Adds a machine of one block, if the helper is called for it.
  private mutating func visit(candidate call: SyntaxNode) {
    guard let name = call.calleeName, helpers.contains(name),
      let function = machineFunction(call.callArguments[1]),
      let body = FunctionView(function).body, saysWhatIsNext(body)
    else { return }
    var statements = body.kind == .block ? Array(body.children) : [body]
    // Minifiers put declarations behind the statement that ends the block.
    let declarations = statements.filter(\.isHoistedWhole)
    statements.removeAll(where: \.isHoistedWhole)
    machines.append(
      Machine(
        form: .returned, call: call, function: function, state: parameter(of: function),
        receiver: call.callArguments[0], prefix: declarations,
        cases: [Machine.Case(label: .state(0), statements: statements)], regions: []))
  }

  /// Returns whether all that `body` returns says what is next.
  private func saysWhatIsNext(_ body: SyntaxNode) -> Bool {
    if body.kind != .block { return isInstruction(body) }
    let returns = body.ownLevel.filter { $0.kind == .returnStatement }
    if returns.isEmpty { return body.children.contains { $0.kind == .throwStatement } }
    return returns.allSatisfy { $0.operand.map(isInstruction) ?? false }
  }

  /// Returns whether an expression gives what is next, such as `[4, x]`.
  private func isInstruction(_ node: SyntaxNode) -> Bool {
    guard let last = node.sequenceParts.last else { return false }
    if last.kind == .ternary {
      return [last.child(.consequence), last.child(.alternative)].allSatisfy {
        $0.map(isInstruction) ?? false
      }
    }
    guard last.kind == .array, let code = last.firstChild?.wholeNumber else { return false }
    return (0...7).contains(code)
  }

  /// Returns the machine of `function` if it has a `switch (state.label)`.
  private func returningMachine(
    _ call: SyntaxNode, _ function: SyntaxNode, receiver: SyntaxNode
  ) -> Machine? {
    guard let state = parameter(of: function), let body = FunctionView(function).body,
      body.kind == .block,
      let cases = body.children.first(where: { node in
        node.kind == .switchStatement
          && node.child(.value)?.unwrapped.isMember("label", of: state) == true
      })
    else { return nil }
    return Machine(
      form: .returned, call: call, function: function, state: state, receiver: receiver,
      prefix: body.children.filter { $0 != cases }, cases: self.cases(of: cases), regions: [])
  }

  /// Returns the machine of `function` if it loops over a `switch (context.prev = context.next)`.
  private func assigningMachine(
    _ call: SyntaxNode, _ function: SyntaxNode, _ arguments: [SyntaxNode]
  ) -> Machine? {
    guard let state = parameter(of: function), let body = FunctionView(function).body,
      body.kind == .block,
      let loop = body.children.first(where: {
        $0.kind == .whileStatement || $0.kind == .forStatement
      }), let cases = casesOfLoop(loop, state)
    else { return nil }
    let rows = arguments.count > 3 ? Array(arguments[3].unwrapped.children) : []
    return Machine(
      form: .assigned, call: call, function: function, state: state,
      receiver: arguments.count > 2 ? arguments[2] : nil,
      prefix: body.children.filter { $0 != loop }, cases: cases,
      regions: rows.filter { $0.kind == .array }.map(Region.init))
  }

  /// Returns the cases that a loop goes through, or nil if it is none of a machine.
  private func casesOfLoop(_ loop: SyntaxNode, _ state: String) -> [Machine.Case]? {
    var body = loop.child(.body)
    if body?.kind == .block { body = body?.children.first { $0.kind != .emptyStatement } }
    guard let body else { return nil }
    if body.kind == .ifStatement { return onlyCase(body, state) }
    guard body.kind == .switchStatement, let value = body.child(.value)?.unwrapped else {
      return nil
    }
    let isPlain = value.isMember("next", "n", of: state)
    let isKept = value.kind == .assignment
      && value.child(.left)?.isMember("prev", "p", of: state) == true
      && value.child(.right)?.unwrapped.isMember("next", "n", of: state) == true
    return isPlain || isKept ? cases(of: body) : nil
  }

  /// Returns the case of `if (5 === context.n) …`, which minifiers make of a switch with one case.
  private func onlyCase(_ statement: SyntaxNode, _ state: String) -> [Machine.Case]? {
    guard !statement.has(.elseClause), let test = statement.child(.condition)?.unwrapped,
      test.hasOperator("===", "=="), let left = test.child(.left)?.unwrapped,
      let right = test.child(.right)?.unwrapped, let body = statement.child(.consequence)
    else { return nil }
    for (number, value) in [(left, right), (right, left)]
    where number.wholeNumber != nil && value.isMember("next", "n", of: state) {
      return [Machine.Case(label: Label(number), statements: [body])]
    }
    return nil
  }

  /// Returns the cases of a `switch`.
  private func cases(of statement: SyntaxNode) -> [Machine.Case] {
    guard let body = statement.child(.body) else { return [] }
    return body.children.map { node in
      Machine.Case(
        label: Label(node.child(.value)),
        statements: node.children.filter { $0.field != .value && $0.kind != .defaultWord })
    }
  }

  /// Returns the name of the only parameter of `function`.
  private func parameter(of function: SyntaxNode) -> String? {
    let parameters = FunctionView(function).parameters
    guard let first = parameters.first, first.kind == .identifier else {
      // The grammars of TypeScript put a parameter's name into a node of its own.
      return parameters.first?.children.first { $0.kind == .identifier }?.text
    }
    return first.text
  }

  /// Notes the name of the helper that `object`, the state of its machine, is made in.
  private mutating func noteHelper(_ object: SyntaxNode) {
    let keys = object.children.prefix(8).compactMap { pair in
      pair.kind == .pair ? pair.child(.key)?.text : nil
    }
    guard ["label", "sent", "trys", "ops"].allSatisfy(keys.contains) else { return }
    var node = object.parent
    while let next = node, !(next.isFunction && FunctionView(next).parameters.count == 2) {
      node = next.parent
    }
    while let next = node {
      switch next.kind {
      case .variableDeclarator, .functionDeclaration: return note(next.child(.name))
      case .assignment: return note(next.child(.left))
      default: node = next.parent
      }
    }
  }

  /// Notes the name of a helper.
  private mutating func note(_ name: SyntaxNode?) {
    if let name, name.kind == .identifier { helpers.insert(name.text) }
  }

}

extension SyntaxNode {

  /// Whether a statement does all that it does when its block is entered.
  fileprivate var isHoistedWhole: Bool {
    switch kind {
    case .functionDeclaration: true
    case .variableDeclaration: parts.allSatisfy(\.isBareDeclarator)
    default: false
    }
  }

}
