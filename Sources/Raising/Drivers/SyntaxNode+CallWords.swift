import Syntax

extension SyntaxNode {

  /// Whether the node is `this` or `arguments` in an arrow function of `function`, of which it
  /// speaks.
  func isCallWord(of function: SyntaxNode) -> Bool {
    guard kind == .this || kind == .identifier && spells("arguments") else { return false }
    var owner = enclosingFunction
    guard owner?.kind == .arrowFunction else { return false }
    while let next = owner, next.kind == .arrowFunction { owner = next.enclosingFunction }
    return owner == function
  }

}
