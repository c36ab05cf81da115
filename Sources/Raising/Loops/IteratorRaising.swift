import Semantics
import Source
import Syntax

/// Turns loops over iterators back into `for (… of …)`.
struct IteratorRaising {

  /// What changes in the file.
  private(set) var edits: [Edit] = []

  /// Where names are used.
  private let uses: NameUses

  /// The number of names that have been made so far.
  private(set) var nameCount: Int

  /// Finds the loops in `tree` and turns them back; names are numbered from `nameCount` on.
  init(_ tree: SyntaxTree, _ uses: NameUses, nameCount: Int) {
    self.uses = uses
    self.nameCount = nameCount
    for index in 0..<tree.count {
      let node = tree.node(at: index)
      if node.isLoop, let loop = IteratorLoop(node, uses) { raise(loop) }
    }
  }

  /// Turns a loop back.
  private mutating func raise(_ loop: IteratorLoop) {
    guard let body = loop.loop.child(.body), let target = target(of: loop, body) else { return }
    let place = loop.loop.range.lower
    var head: [Piece] = []
    for part in loop.kept {
      let word = part.kind == .variableDeclarator ? "var " : ""
      head += [.words(word, at: place), .code(part.range, edits: []), .words(";\n", at: place)]
    }
    let word = loop.isKeys ? " in " : " of "
    head += [.words(loop.isAwaited ? "for await (" : "for (", at: place)] + target
    head += [
      .words(word, at: place), .code(loop.list.range, edits: []), .words(") ", at: place),
    ]
    edits.append(Edit(SourceRange(place, body.range.lower), head))
    for node in loop.removed { remove(node) }
    if let attempt = loop.closing, let block = attempt.child(.body) {
      edits.append(Edit(SourceRange(attempt.range.lower, block.range.lower + 1), "{"))
      edits.append(Edit(SourceRange(block.range.upper - 1, attempt.range.upper), "}"))
    }
  }

  /// Takes a piece of code away.
  private mutating func remove(_ node: SyntaxNode) {
    if node.kind == .variableDeclarator, let name = node.child(.name) {
      edits.append(Edit(SourceRange(name.range.upper, node.range.upper), ""))
    } else {
      edits.append(Edit(node.range, node.kind == .expressionStatement ? "" : "0"))
    }
  }

  /// Returns what each element is given to, and changes where the body reads it; nil if the body
  /// uses what the iterator gives in another way.
  private mutating func target(of loop: IteratorLoop, _ body: SyntaxNode) -> [Piece]? {
    let all = uses.uses(of: loop.result)
    let inside = all.filter { body.contains($0) }
    // A function outside of the loop may be its body.
    let isReadElsewhere = all.contains { use in
      use.isElementRead && !loop.loop.contains(use)
        && use.enclosingFunction != loop.loop.enclosingFunction
    }
    if isReadElsewhere { return nil }
    let reads = inside.filter { $0.isElementRead }
    if let first = firstAssignment(in: body, of: loop.result) {
      let others = reads.filter { !first.contains($0) }
      if others.isEmpty, !first.declaresName(in: loop.list) { return take(first) }
    }
    guard let elements = elements(among: reads, of: inside, body) else { return nil }
    nameCount += 1
    let name = "$v\(nameCount)"
    for read in elements { edits.append(Edit(read.parent!.range, name)) }
    return [.words("const \(name)", at: body.range.lower)]
  }

  /// Returns those of `reads` that read what the iterator gave: minifiers use the variable again,
  /// and from there on it is something else. Returns nil if it is not known which they are.
  private func elements(
    among reads: [SyntaxNode], of uses: [SyntaxNode], _ body: SyntaxNode
  ) -> [SyntaxNode]? {
    let others = uses.filter { !reads.contains($0) }
    if LaterReads(others).mayRead(in: body) { return nil }
    let assignments = others.compactMap { $0.givenValue == nil ? nil : $0.parent }
    var elements: [SyntaxNode] = []
    for read in reads {
      let before = assignments.filter { $0.index < read.index && !$0.contains(read) }
      if before.isEmpty {
        elements.append(read)
      } else if !before.contains(where: { $0.isAlwaysEvaluated(before: read) }) {
        return nil
      }
    }
    let loops = elements.compactMap(\.enclosingLoop).filter { $0 != body.parent }
    let isRepeated = loops.contains { loop in assignments.contains(where: loop.contains) }
    return isRepeated ? nil : elements
  }

  /// Returns the assignment or declarator that a loop's body begins with and that only reads the
  /// element.
  private func firstAssignment(in body: SyntaxNode, of result: BindingID) -> SyntaxNode? {
    let statement = body.kind == .block ? body.firstChild : body
    guard let part = statement?.parts.first else { return nil }
    let value = part.child(part.kind == .variableDeclarator ? .value : .right)?.unwrapped
    guard part.kind == .variableDeclarator || part.kind == .assignment,
      let object = value?.child(.object), object.isElementRead,
      uses.binding(of: object) == result
    else { return nil }
    return part
  }

  /// Takes the assignment that a body begins with away, and returns its target.
  private mutating func take(_ part: SyntaxNode) -> [Piece] {
    let statement = part.enclosingStatement ?? part
    let parts = statement.parts
    let isDeclaration = part.kind == .variableDeclarator
    if parts.count > 1 {
      edits.append(Edit(SourceRange(part.range.lower, parts[1].range.lower), ""))
    } else {
      edits.append(Edit(statement.range, statement.parent?.kind == .block ? "" : ";"))
    }
    let name = part.child(isDeclaration ? .name : .left)
    let range = (name ?? part).range
    let word = isDeclaration && statement.kind == .variableDeclaration ? "var " : ""
    let words = isDeclaration && statement.kind == .lexicalDeclaration ? "const " : word
    return [.words(words, at: range.lower), .code(range, edits: [])]
  }

}

extension SyntaxNode {

  /// Whether the node declares, for its block only, a name that means something else in `code`.
  fileprivate func declaresName(in code: SyntaxNode) -> Bool {
    guard kind == .variableDeclarator, parent?.kind == .lexicalDeclaration, let name = child(.name)
    else { return false }
    let isName = { (node: SyntaxNode) in
      node.kind == .identifier || node.kind == .shorthandPattern || node.kind == .shorthandProperty
    }
    let names = Set(name.subtree.filter(isName).map(\.text))
    return code.subtree.contains { isName($0) && names.contains($0.text) }
  }

  /// Whether the node is evaluated whenever `later`, which stands behind it, is.
  fileprivate func isAlwaysEvaluated(before later: SyntaxNode) -> Bool {
    var node = self
    while !node.contains(later), let parent = node.parent {
      let isAlways = switch parent.kind {
      case .binary: node.field == .left || !parent.hasOperator("&&", "||", "??")
      case .ternary, .ifStatement, .whileStatement: node.field == .condition
      case .forStatement: node.field == .initializer || node.field == .condition
      case .forInStatement: node.field == .right
      case .switchStatement: node.field == .value
      case .call where node.field == .arguments:
        !(parent.child(.function)?.subtree.contains { $0.kind == .optionalChain } ?? false)
      case .doStatement, .tryStatement: false
      default: !parent.isFunction
      }
      if !isAlways { return false }
      node = parent
    }
    return true
  }

  /// Whether the node is `r` in `r.value`, which is only read.
  fileprivate var isElementRead: Bool {
    guard field == .object, let parent, parent.memberName == "value" else { return false }
    return parent.field != .left || parent.parent?.kind == .binary
  }

}
