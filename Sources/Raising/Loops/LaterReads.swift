import Syntax

/// Whether code behind a statement reads what a variable holds there. Minifiers use a variable
/// again: then it is given another value first.
struct LaterReads {

  /// What code does first with the variable.
  private enum FirstUse { case reads, writes, nothing }

  /// The identifiers that name the variable.
  private let uses: [SyntaxNode]

  /// Creates an answerer for the variable that `uses` name.
  init(_ uses: [SyntaxNode]) { self.uses = uses }

  /// Returns whether what runs behind `statement`, which no loop lies around, may read the value
  /// that the variable has at its end.
  func mayRead(behind statement: SyntaxNode) -> Bool {
    var node = statement
    while let parent = node.parent, !parent.isFunction {
      switch parent.kind {
      case .tryStatement, .switchCase, .switchDefault:
        // Control may go on in a handler or in another case, from anywhere.
        let whole = parent.kind == .tryStatement ? parent : parent.parent ?? parent
        if isNamed(from: node.subtreeEnd, to: whole.subtreeEnd) { return true }
      default:
        for next in node.followingStatements {
          if next.jumpsOut { return isNamed(from: next.index, to: .max) }
          let use = firstUse(in: next)
          if use != .nothing { return use == .reads }
        }
      }
      node = parent
    }
    return false
  }

  /// Returns whether `code` may read the value that the variable has before it.
  func mayRead(in code: SyntaxNode) -> Bool { firstUse(in: code) == .reads }

  /// Returns whether the variable is named in `node`.
  private func names(_ node: SyntaxNode) -> Bool { uses.contains(where: node.contains) }

  /// Returns whether the variable is named between two places of the tree.
  private func isNamed(from start: Int32, to end: Int32) -> Bool {
    uses.contains { start <= $0.index && $0.index < end }
  }

  /// Returns what `node` does first with the variable: it reads its value on one way at least, or
  /// gives it another one on every way that goes on, or neither.
  private func firstUse(in node: SyntaxNode) -> FirstUse {
    let ends = node.kind == .returnStatement || node.kind == .throwStatement
    guard names(node) else { return ends ? .writes : .nothing }
    switch node.kind {
    case .identifier: return .reads
    // A function runs at any time.
    case _ where node.isFunction: return .reads
    case .assignment, .variableDeclarator: return useOfAssignment(node)
    case .binary where node.hasOperator("&&", "||", "??"):
      return first(of: [node.child(.left)], thenPerhaps: [node.child(.right)])
    case .ternary, .ifStatement:
      let test = first(of: [node.child(.condition)])
      if test != .nothing { return test }
      return either(first(of: [node.child(.consequence)]), first(of: [node.child(.alternative)]))
    case .tryStatement:
      let body = first(of: [node.child(.body)])
      let ended = node.child(.handler).map { either(body, firstUse(in: $0)) } ?? body
      return ended == .nothing ? first(of: [node.child(.finalizer)]) : ended
    case .switchStatement: return first(of: [node.child(.value)], thenPerhaps: [node.child(.body)])
    case .whileStatement:
      return first(of: [node.child(.condition)], thenPerhaps: [node.child(.body)])
    case .forStatement:
      return first(
        of: [node.child(.initializer), node.child(.condition)],
        thenPerhaps: [node.child(.body), node.child(.increment)])
    case .forInStatement:
      return first(of: [node.child(.right)], thenPerhaps: [node.child(.left), node.child(.body)])
    case .doStatement:
      return first(of: [], thenPerhaps: [node.child(.body), node.child(.condition)])
    default:
      let use = first(of: Array(node.children))
      return use == .nothing && ends ? .writes : use
    }
  }

  /// Returns what an assignment or a declaration does first with the variable.
  private func useOfAssignment(_ node: SyntaxNode) -> FirstUse {
    let isDeclarator = node.kind == .variableDeclarator
    guard let target = node.child(isDeclarator ? .name : .left),
      let value = node.child(isDeclarator ? .value : .right)
    else { return .nothing }
    if !uses.contains(target) { return first(of: [target, value]) }
    return firstUse(in: value) == .reads ? .reads : .writes
  }

  /// Returns what is done first by parts that run one after another, and by others that may run
  /// behind them.
  private func first(of parts: [SyntaxNode?], thenPerhaps others: [SyntaxNode?] = []) -> FirstUse {
    for part in parts.compactMap({ $0 }) {
      let use = firstUse(in: part)
      if use != .nothing { return use }
    }
    return others.contains { $0.map(firstUse(in:)) == .reads } ? .reads : .nothing
  }

  /// Returns what is done first where one way or the other is taken.
  private func either(_ one: FirstUse, _ other: FirstUse) -> FirstUse {
    if one == .reads || other == .reads { return .reads }
    return one == other ? one : .nothing
  }

}

extension SyntaxNode {

  /// Whether something in a statement jumps to a label around it.
  fileprivate var jumpsOut: Bool {
    ownLevel.contains { node in
      guard node.kind == .breakStatement || node.kind == .continueStatement,
        let label = node.child(ofKind: .statementIdentifier)
      else { return false }
      return !subtree.contains {
        $0.kind == .labeledStatement && $0.child(ofKind: .statementIdentifier)?.text == label.text
      }
    }
  }

}
