import Syntax

/// What the tests behind the call of a loop function do with what comes back.
struct LoopResult {

  /// The statements behind that of the call that belong to it.
  private(set) var tests: [SyntaxNode] = []

  /// The names of the variables that are copied back.
  private(set) var copied: Set<String> = []

  /// The identifiers that keep what came back.
  private(set) var names: [SyntaxNode] = []

  /// The call's result.
  private let result: SyntaxNode

  /// The statement of the call.
  private let statement: SyntaxNode

  /// Something that a loop function returns.
  enum Constant {

    case undefined
    case text(String)
    case number(Double)

    /// An object with one property, which is the value that the function around returns.
    case object(SyntaxNode)

    /// Creates the constant that an expression is; no expression is `undefined`.
    init?(_ node: SyntaxNode?) {
      guard let node = node?.unwrapped else {
        self = .undefined
        return
      }
      switch node.kind {
      case .undefined: self = .undefined
      case .unary where node.hasOperator("void"): self = .undefined
      case .string: self = .text(node.stringValue)
      case .number:
        guard let number = node.numberValue else { return nil }
        self = .number(number)
      case .object: self = .object(node)
      default: return nil
      }
    }

    /// Whether the constant counts as true.
    var isTrue: Bool {
      switch self {
      case .undefined: false
      case .text(let text): !text.isEmpty
      case .number(let number): number != 0
      case .object: true
      }
    }

  }

  /// Where control goes.
  enum Way {

    /// On, behind the tests.
    case falls

    /// By a `break` or `continue`.
    case leaves(SyntaxNode)

    /// Out of the function, with the value of a property of what came back.
    case returns(SyntaxNode?)

    /// Out of the function, with what came back: that is the body of a loop, too.
    case passesOn

    /// Whether control goes on behind the tests.
    var isFalling: Bool {
      if case .falls = self { true } else { false }
    }

  }

  /// Finds the tests behind the call in `statement` that tell `constants` apart; returns nil if the
  /// statement itself cannot be followed.
  init?(_ call: SyntaxNode, _ statement: SyntaxNode, _ constants: [Constant]) {
    result = call.loopResult.unwrapped
    self.statement = statement
    noteName(keptBy: statement)
    let ways = constants.map { way(of: $0, through: [statement]) }
    if ways.contains(where: { $0 == nil }) { return nil }
    var between: [SyntaxNode] = []
    for next in statement.followingStatements {
      if let copy = next.copiedName, !mentionsResult(next) {
        between.append(next)
        copied.insert(copy)
        continue
      }
      guard mentionsResult(next) else { break }
      let known = names
      noteName(keptBy: next)
      let through = [statement] + tests + [next]
      guard constants.allSatisfy({ way(of: $0, through: through) != nil }) else {
        names = known
        break
      }
      tests += between + [next]
      between = []
    }
    // What leaves at the end of the tests in any case is one of the ways.
    if between.isEmpty, let last = (tests.last ?? statement).followingStatements.first,
      last.kind == .breakStatement || last.kind == .continueStatement
    {
      tests.append(last)
    }
    // Copies behind which no test stands belong to the loop as well.
    if !between.isEmpty, between.allSatisfy({ $0.copiesBack }) { tests += between } else {
      for copy in between { copied.remove(copy.copiedName!) }
    }
  }

  /// Notes the variable that a statement keeps the result in.
  private mutating func noteName(keptBy node: SyntaxNode) {
    for next in node.ownLevel {
      let name: SyntaxNode?
      let value: SyntaxNode?
      switch next.kind {
      case .assignment: (name, value) = (next.child(.left), next.child(.right))
      case .variableDeclarator: (name, value) = (next.child(.name), next.child(.value))
      default: continue
      }
      if let name, name.kind == .identifier, let value = value?.unwrapped, isResult(value) {
        names.append(name)
      }
    }
  }

  /// Whether an expression is what came back.
  private func isResult(_ node: SyntaxNode) -> Bool {
    if node == result { return true }
    if node.kind == .assignment, let right = node.child(.right)?.unwrapped {
      return isResult(right)
    }
    return node.kind == .identifier && names.contains { $0.text == node.text }
  }

  /// Whether a statement speaks of what came back.
  private func mentionsResult(_ node: SyntaxNode) -> Bool {
    node.ownLevel.contains { $0.kind == .identifier && isResult($0) }
  }

  /// Returns where control goes if `constant` comes back, or nil if that cannot be told.
  func way(of constant: Constant) -> Way? { way(of: constant, through: [statement] + tests) }

  /// Returns where control goes through `statements`, or nil if that cannot be told.
  private func way(of constant: Constant, through statements: [SyntaxNode]) -> Way? {
    for statement in statements {
      guard let way = way(of: constant, through: statement) else { return nil }
      if !way.isFalling { return way }
    }
    return .falls
  }

  /// Returns where control goes through a statement, or nil if that cannot be told.
  private func way(of constant: Constant, through node: SyntaxNode) -> Way? {
    switch node.kind {
    case .block: return way(of: constant, through: Array(node.children))
    case .emptyStatement, .variableDeclaration: return .falls
    case .expressionStatement: return node == statement || isIdle(node, constant) ? .falls : nil
    case .ifStatement:
      guard let condition = node.child(.condition), let holds = truth(of: condition, constant)
      else { return nil }
      let next = holds
        ? node.child(.consequence) : node.child(ofKind: .elseClause)?.firstChild
      return next.map { way(of: constant, through: $0) } ?? .falls
    case .switchStatement: return way(of: constant, throughCasesOf: node)
    case .breakStatement, .continueStatement: return .leaves(node)
    case .returnStatement:
      let value = node.operand?.unwrapped
      return value.map(isResult) == true ? .passesOn : .returns(value)
    default: return nil
    }
  }

  /// Whether an expression statement does nothing, or copies.
  private func isIdle(_ node: SyntaxNode, _ constant: Constant) -> Bool {
    guard let expression = node.operand else { return true }
    if node.copiedName != nil { return true }
    return truth(of: expression, constant) != nil
  }

  /// Returns where control goes through a `switch`, or nil if that cannot be told.
  private func way(of constant: Constant, throughCasesOf node: SyntaxNode) -> Way? {
    guard let value = node.child(.value)?.unwrapped, isResult(value),
      let body = node.child(.body)
    else { return nil }
    let cases = Array(body.children)
    let start = cases.firstIndex { item in
      item.child(.value).map { equals(constant, $0) == true } ?? false
    } ?? cases.firstIndex { $0.kind == .switchDefault }
    guard let start else { return .falls }
    for item in cases[start...] {
      for statement in item.children where statement.field != .value {
        if statement.kind == .defaultWord { continue }
        if statement.kind == .breakStatement, !statement.has(.statementIdentifier) {
          return .falls
        }
        guard let way = way(of: constant, through: statement) else { return nil }
        if !way.isFalling { return way }
      }
    }
    return .falls
  }

  /// Returns whether a test holds if `constant` comes back, or nil if that cannot be told.
  private func truth(of node: SyntaxNode, _ constant: Constant) -> Bool? {
    let node = node.unwrapped
    if isResult(node) { return constant.isTrue }
    switch node.kind {
    case .unary where node.hasOperator("!"):
      return node.child(.argument).flatMap { truth(of: $0, constant) }.map { !$0 }
    case .binary:
      guard let left = node.child(.left), let right = node.child(.right) else { return nil }
      if node.hasOperator("&&") || node.hasOperator("||") {
        let first = truth(of: left, constant)
        guard let first else { return nil }
        return first == node.hasOperator("||") ? first : truth(of: right, constant)
      }
      return comparison(node, left.unwrapped, right.unwrapped, constant)
    default: return nil
    }
  }

  /// Returns whether a comparison holds if `constant` comes back, or nil if that cannot be told.
  private func comparison(
    _ node: SyntaxNode, _ left: SyntaxNode, _ right: SyntaxNode, _ constant: Constant
  ) -> Bool? {
    let isEqual: Bool?
    if isResult(left) {
      isEqual = equals(constant, right)
    } else if isResult(right) {
      isEqual = equals(constant, left)
    } else if let type = typeTest(left, right) ?? typeTest(right, left) {
      isEqual = type == constant.typeName
    } else {
      return nil
    }
    if node.hasOperator("===", "==") { return isEqual }
    return node.hasOperator("!==", "!=") ? isEqual.map { !$0 } : nil
  }

  /// Returns the type that `typeof r === "type"` asks for, or nil if this is no such test.
  private func typeTest(_ test: SyntaxNode, _ type: SyntaxNode) -> String? {
    guard type.kind == .string else { return nil }
    if test.kind == .unary, test.hasOperator("typeof"),
      let value = test.child(.argument)?.unwrapped, isResult(value)
    {
      return type.stringValue
    }
    // Babel's own `_typeof(r)`.
    guard test.kind == .call, test.callArguments.count == 1,
      isResult(test.callArguments[0].unwrapped)
    else { return nil }
    return type.stringValue == "object" ? "object" : nil
  }

  /// Returns whether a constant equals what an expression is, or nil if that is none.
  private func equals(_ constant: Constant, _ node: SyntaxNode) -> Bool? {
    guard let other = Constant(node) else { return nil }
    return switch (constant, other) {
    case (.undefined, .undefined): true
    case (.text(let a), .text(let b)): a == b
    case (.number(let a), .number(let b)): a == b
    default: false
    }
  }

}

extension LoopResult.Constant {

  /// What `typeof` says of it.
  fileprivate var typeName: String {
    switch self {
    case .undefined: "undefined"
    case .text: "string"
    case .number: "number"
    case .object: "object"
    }
  }

}

extension SyntaxNode {

  /// The name of the variable that a statement such as `i = out_i` copies back.
  fileprivate var copiedName: String? {
    guard kind == .expressionStatement, let assignment = operand?.unwrapped,
      assignment.kind == .assignment, let left = assignment.child(.left),
      left.kind == .identifier, assignment.child(.right)?.unwrapped.kind == .identifier
    else { return nil }
    return left.text
  }

  /// Whether a statement copies back what a loop function has left for that.
  fileprivate var copiesBack: Bool {
    guard let name = copiedName else { return false }
    return operand?.unwrapped.child(.right)?.unwrapped.text.hasPrefix("out_\(name)") == true
  }

}
