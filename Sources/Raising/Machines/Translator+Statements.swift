import Source
import Syntax

/// Statements.
extension Translator {

  /// Translates a statement in the block of `label`; returns whether control goes on behind it.
  mutating func translate(_ statement: SyntaxNode, in label: Label) -> Bool {
    look(at: statement)
    return nested(or: false) { $0.translateNested(statement, in: label) }
  }

  /// Translates a statement that is not nested too deeply.
  private mutating func translateNested(_ node: SyntaxNode, in label: Label) -> Bool {
    switch node.kind {
    case .emptyStatement: return true
    case .block where !node.has(.lexicalDeclaration):
      return node.children.allSatisfy { translate($0, in: label) }
    case .expressionStatement:
      return node.operand.map { translate(expression: $0, in: label) } ?? true
    case .returnStatement:
      finish(with: node.operand, in: label)
      return false
    case .throwStatement: return translateThrow(node, in: label)
    case .breakStatement where !node.has(.statementIdentifier),
      .continueStatement where !node.has(.statementIdentifier):
      takePending()
      return false
    case .ifStatement where isControlled(node):
      return translateIf(node, in: label)
    case .switchStatement where isDispatch(node):
      translateDispatch(node, in: label)
      return true
    default:
      add(plain: node, in: label)
      return true
    }
  }

  /// Adds a statement that is left as it is but for the places in it that leave it.
  private mutating func add(plain node: SyntaxNode, in label: Label) {
    let returns = node.ownLevel.filter { $0.kind == .returnStatement }
    let control = translateControl(inHeadOf: node, in: label)
    look(at: node)
    var plain = code(node, skipping: Set(returns + control.parts))
    plain.cut = control.range
    let exits = returns.map { InnerExit(range: $0.range, ending: ending(of: $0.operand)) }
    add(.plain(plain, exits: exits))
  }

  /// Translates what minifiers have put into the head of a statement although it says what the
  /// machine does, such as `switch (state.trys.push([0, 3, , 5]), x)`, and returns its parts and
  /// where they stand.
  private mutating func translateControl(
    inHeadOf node: SyntaxNode, in label: Label
  ) -> (parts: [SyntaxNode], range: SourceRange?) {
    let head: SyntaxNode? = switch node.kind {
    case .switchStatement: node.child(.value)
    case .forStatement: node.child(.initializer)
    case .forInStatement: node.child(.right)
    default: nil
    }
    guard let parts = head?.sequenceParts,
      let last = parts.lastIndex(where: { $0.ownLevel.contains(where: isControl) }),
      last + 1 < parts.count
    else { return ([], nil) }
    for part in parts[...last] { _ = translate(expression: part, in: label) }
    let range = SourceRange(parts[0].range.lower, parts[last + 1].range.lower)
    return (Array(parts[...last]), range)
  }

  /// Translates a `throw`, of which what is before the last part of a sequence comes first.
  private mutating func translateThrow(_ node: SyntaxNode, in label: Label) -> Bool {
    guard let value = node.operand else {
      giveUp()
      return false
    }
    add(.raise(code(peeled(value, in: label))))
    return false
  }

  /// Translates what stands before the last part of a sequence, and returns that part.
  mutating func peeled(_ node: SyntaxNode, in label: Label) -> SyntaxNode {
    let parts = node.sequenceParts
    for part in parts.dropLast() { _ = translate(expression: part, in: label) }
    return parts.last ?? node
  }

  /// Whether a statement says, at the machine's own level, what the machine does next.
  private func isControlled(_ statement: SyntaxNode) -> Bool {
    var walk = statement.ownLevel
    while let node = walk.next() {
      switch node.kind {
      case .returnStatement: return true
      case .breakStatement, .continueStatement:
        if machine.form == .assigned, !node.has(.statementIdentifier) { return true }
      case .assignment, .call: if isControl(node) { return true }
      case .forStatement, .forInStatement, .whileStatement, .doStatement, .switchStatement,
        .tryStatement:
        walk.skip(node)
      default: break
      }
    }
    return false
  }

  /// Translates an `if` of which a way says what is next; returns whether control goes on behind
  /// it.
  private mutating func translateIf(_ node: SyntaxNode, in label: Label) -> Bool {
    guard let condition = node.child(.condition), let first = node.child(.consequence) else {
      giveUp()
      return false
    }
    let test = peeled(condition, in: label)
    let second = node.child(ofKind: .elseClause)?.children.first { $0.kind != .error }
    let other = makeLabel()
    let end = makeLabel()
    let before = pending
    add(.branch(test: code(test), isNegated: true, second == nil ? end : other))
    let firstGoesOn = translateWay { $0.translate(first, in: label) }
    var secondGoesOn = true
    if let second {
      if firstGoesOn { add(.jump(end, isAbrupt: false)) }
      add(.label(other))
      pending = before
      secondGoesOn = translateWay { $0.translate(second, in: label) }
    }
    add(.label(end))
    pending = before
    return firstGoesOn || secondGoesOn
  }

  /// Translates a way of a choice; where it says what is next, control goes there at its end, since
  /// what follows the choice is `break`. Returns whether control goes on behind the choice.
  mutating func translateWay(_ way: (inout Self) -> Bool) -> Bool {
    let before = pendingCount
    guard way(&self) else { return false }
    if pendingCount == before || pending == nil { return true }
    takePending()
    return false
  }

  /// Whether a `switch` only chooses where control goes on.
  private func isDispatch(_ node: SyntaxNode) -> Bool {
    guard machine.form == .returned, let body = node.child(.body) else { return false }
    var hasJump = false
    for item in body.children {
      let statements = item.children.filter { $0.field != .value && $0.kind != .defaultWord }
      if statements.isEmpty { continue }
      guard statements.count == 1, targetOfReturn(statements[0]) != nil else { return false }
      hasJump = true
    }
    return hasJump
  }

  /// Returns where `return [3, label]` leads.
  private func targetOfReturn(_ node: SyntaxNode) -> Label? {
    node.kind == .returnStatement ? node.operand.flatMap(jumpTarget) : nil
  }

  /// Translates a `switch` that only chooses where control goes on.
  private mutating func translateDispatch(_ node: SyntaxNode, in label: Label) {
    guard let head = node.child(.value), let body = node.child(.body) else { return giveUp() }
    let value = peeled(head, in: label)
    var cases: [(test: SyntaxNode, label: Label)] = []
    var tests: [SyntaxNode?] = []
    var otherwise: Label?
    for item in body.children {
      tests.append(item.child(.value))
      let statement = item.children.first { $0.kind == .returnStatement }
      guard let label = statement.flatMap(targetOfReturn) else { continue }
      for test in tests {
        if let test { cases.append((test, label)) } else { otherwise = label }
      }
      tests = []
    }
    for item in cases where !code(item.test).sents.isEmpty { giveUp() }
    add(.dispatch(code(value), cases))
    if let otherwise { add(.jump(otherwise, isAbrupt: false)) }
  }

}
