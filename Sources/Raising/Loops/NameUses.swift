import Semantics
import Syntax

/// Where the variables of a file are used.
struct NameUses {

  /// What the names mean.
  let table: ScopeTable

  /// The identifiers that refer to each variable, in source order.
  private var uses: [BindingID: [SyntaxNode]] = [:]

  /// Finds the uses of all variables of `tree`.
  init(_ tree: SyntaxTree) {
    table = bind(tree)
    for index in 0..<tree.count {
      let node = tree.node(at: index)
      if let binding = table.binding(of: node) { uses[binding, default: []].append(node) }
    }
  }

  /// The variables, in order of declaration.
  var bindings: [BindingID] { uses.keys.sorted() }

  /// Returns the identifiers that refer to `binding`, but for declarations without a value.
  func uses(of binding: BindingID) -> [SyntaxNode] {
    (uses[binding] ?? []).filter { !$0.isBareDeclaration }
  }

  /// Returns the variable that `node`, an identifier, refers to.
  func binding(of node: SyntaxNode) -> BindingID? { table.binding(of: node) }

  /// Returns the only value that a variable is ever given, or nil.
  func onlyValue(of binding: BindingID) -> SyntaxNode? {
    let values = uses(of: binding).compactMap(\.givenValue)
    return values.count == 1 ? values[0].unwrapped : nil
  }

}

extension SyntaxNode {

  /// Whether an identifier declares a variable without giving it a value.
  var isBareDeclaration: Bool {
    guard field == .name, let parent, parent.kind == .variableDeclarator else { return false }
    guard parent.child(.value) == nil else { return false }
    return parent.parent?.kind == .variableDeclaration
      || parent.parent?.kind == .lexicalDeclaration
  }

  /// The value that a variable is given where an identifier names it, or nil.
  var givenValue: SyntaxNode? {
    guard let parent else { return nil }
    switch parent.kind {
    case .variableDeclarator where field == .name: return parent.child(.value)
    case .assignment where field == .left: return parent.child(.right)
    case .functionDeclaration where field == .name, .generatorDeclaration where field == .name:
      return parent
    default: return nil
    }
  }

  /// The innermost function around the node, or nil.
  var enclosingFunction: SyntaxNode? {
    var node = parent
    while let next = node, !next.isFunction { node = next.parent }
    return node
  }

  /// The innermost loop around the node in the same function, or nil.
  var enclosingLoop: SyntaxNode? {
    var node = parent
    while let next = node, !next.isFunction {
      if next.isLoop { return next }
      node = next.parent
    }
    return nil
  }

  /// The statement that the node stands in, which is one of a list or the body of a loop.
  var enclosingStatement: SyntaxNode? {
    var node = self
    while let parent = node.parent {
      switch parent.kind {
      case .block, .program, .switchCase, .switchDefault: return node
      case _ where parent.isLoop && node.field == .body: return node
      case _ where parent.isFunction: return nil
      default: node = parent
      }
    }
    return nil
  }

  /// The statements behind the node in its list.
  var followingStatements: [SyntaxNode] {
    guard let parent, !parent.isLoop else { return [] }
    return parent.children.filter { $0.index > index && $0.kind != .error }
  }

}
