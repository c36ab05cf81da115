import Semantics
import Syntax

extension Interpreter {

  /// Returns what an import declares, given its specifier, clause or namespace.
  func imported(_ node: SyntaxNode, module: Int) -> Value {
    guard let statement = node.enclosing(.importStatement) else { return .unknown }
    if node.kind == .importAlias { return .unknown }
    let source = statement.child(.source) ?? node.child(.source) ?? statement.child(ofKind: .string)
    guard let specifier = source?.stringValue else { return .unknown }
    switch node.kind {
    case .importSpecifier:
      let name = node.child(.name).map { $0.kind == .string ? $0.stringValue : $0.text }
      return export(name ?? "default", of: specifier)
    case .importClause: return export("default", of: specifier)
    default: return moduleNamespace(specifier)
    }
  }

  /// Returns an export of a module that is not in the input.
  func export(_ name: String, of specifier: String) -> Value {
    .external(External(specifier: specifier, path: name == "default" ? [] : [name]))
  }

  /// Returns the namespace of a module that is not in the input.
  func moduleNamespace(_ specifier: String) -> Value {
    .external(External(specifier: specifier, path: []))
  }

  /// Returns the value of `import(…)`.
  func importDynamically(_ node: SyntaxNode) -> Value {
    let arguments = self.arguments(of: node)
    let namespace = arguments[0].knownString.map { moduleNamespace($0) } ?? .unknown
    return .promise(makePromise([], value: namespace))
  }

}

extension SyntaxNode {

  /// Returns the innermost node of a kind that this node is or stands in, or nil.
  func enclosing(_ kind: SyntaxKind) -> SyntaxNode? {
    var current: SyntaxNode? = self
    while let node = current {
      if node.kind == kind { return node }
      current = node.parent
    }
    return nil
  }

}
