import Source
import Syntax

extension SyntaxNode {

  /// Returns whether the node's text is `word`.
  func spells(_ word: String) -> Bool {
    let range = range
    guard range.upper - range.lower == word.utf8.count else { return false }
    return tree.file.bytes[range.lower..<range.upper].elementsEqual(word.utf8)
  }

  /// Returns whether the node's text begins with `words`.
  func begins(with words: String) -> Bool {
    tree.file.bytes[range.lower..<range.upper].starts(with: words.utf8)
  }

  /// Returns whether the node is `name.property` or `name["property"]` for one of `properties`.
  func isMember(_ properties: String..., of name: String?) -> Bool {
    guard let name, let object = child(.object), object.kind == .identifier, object.spells(name)
    else { return false }
    guard let property = memberName else { return false }
    return properties.contains(property)
  }

  /// The name of the property that the node reads, if it is a member with a name that is written.
  var memberName: String? {
    switch kind {
    case .member: child(.property)?.text
    case .subscript: child(.index).flatMap { $0.kind == .string ? $0.stringValue : nil }
    default: nil
    }
  }

  /// The whole number that a literal stands for.
  var wholeNumber: Int? {
    kind == .number ? numberValue.flatMap(Int.init(exactly:)) : nil
  }

  /// The parts of a comma sequence; the expression itself if it is none.
  var sequenceParts: [SyntaxNode] {
    var parts: [SyntaxNode] = []
    var pending = [unwrapped]
    while let next = pending.popLast() {
      if next.kind == .sequence {
        pending += next.children.map(\.unwrapped).reversed()
      } else {
        parts.append(next)
      }
    }
    return parts
  }

  /// Whether an expression stands for no arguments or no value.
  var isNothing: Bool {
    let node = unwrapped
    return node.kind == .null || node.kind == .undefined
      || node.kind == .unary && node.hasOperator("void")
  }

  /// The first of the node's children.
  var firstChild: SyntaxNode? { children.first { _ in true } }

  /// The arguments of a call.
  var callArguments: [SyntaxNode] {
    child(.arguments).map { Array($0.children) } ?? []
  }

  /// The operator of a unary or binary expression or of an assignment.
  func hasOperator(_ words: String...) -> Bool {
    guard let word = child(.operator) else { return false }
    return words.contains { word.spells($0) }
  }

  /// Whether a function inside of `node` declares a variable of the name that this node spells.
  func isDeclared(inside node: SyntaxNode) -> Bool {
    var function = enclosingFunction
    while let next = function, node.contains(next) {
      if FunctionView(next).parameters.contains(where: { $0.spells(text) }) { return true }
      let variables = next.functionBlock?.ownLevel.filter { $0.kind == .variableDeclarator } ?? []
      if variables.contains(where: { $0.child(.name)?.spells(text) ?? false }) { return true }
      function = next.enclosingFunction
    }
    return false
  }

  /// Whether the node is a variable that a compiler has made for a value which it needs once: `_a`,
  /// or a context's `t0`.
  var isTemporary: Bool {
    if kind == .member { return child(.object)?.kind == .identifier && memberName?.first == "t" }
    let name = text
    return kind == .identifier && name.first == "_" && name.utf8.count <= 3
  }

  /// The name of what is called: of `f`, `x.f` and `(0, x.f)` it is `f`.
  var calleeName: String? {
    guard let callee = child(.function)?.sequenceParts.last else { return nil }
    return callee.kind == .identifier ? callee.text : callee.memberName
  }

  /// The node and its descendants without those that stand in functions inside of it.
  var ownLevel: OwnLevel { OwnLevel(node: self, position: index, end: subtreeEnd) }

  /// The walk over a node and its descendants that passes over the functions inside of it.
  struct OwnLevel: Sequence, IteratorProtocol {

    /// Where the walk began.
    let node: SyntaxNode

    /// The index of the next node.
    var position: Int32

    /// The index after the last node.
    let end: Int32

    mutating func next() -> SyntaxNode? {
      while position < end {
        let next = node.tree.node(at: Int(position))
        if next.isFunction {
          position = next.subtreeEnd
          continue
        }
        position += 1
        return next
      }
      return nil
    }

    /// Passes over what stands in `node`, which the walk has just given.
    mutating func skip(_ node: SyntaxNode) { position = node.subtreeEnd }

  }

}
