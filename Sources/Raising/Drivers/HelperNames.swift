import Semantics
import Syntax

/// The names of helpers: compilers import them from packages of theirs, in which each has a name,
/// and often a module, of its own, or write them into the file under that name.
extension NameUses {

  /// Returns the published name of the helper that `callee` is as far as its name tells, without
  /// what compilers differ in: `asynctogenerator`.
  func helperName(of callee: SyntaxNode) -> String? {
    if callee.kind == .identifier { return helperName(ofVariable: callee) }
    guard let member = callee.memberName, let object = callee.child(.object)?.unwrapped else {
      return nil
    }
    if object.spells("babelHelpers") { return Self.plain("_" + member) }
    let isWhole = member == "default" || member == "_"
    return isWhole ? helperName(ofVariable: object) : Self.plain(member)
  }

  /// Returns the name under which another module gives what an identifier names, or else that of
  /// the identifier itself.
  private func helperName(ofVariable node: SyntaxNode) -> String? {
    guard node.kind == .identifier, let binding = binding(of: node) else {
      return Self.plain(node.text)
    }
    let declared = table.bindings[Int(binding)]
    if declared.kind == .import {
      let source = declared.declaration.enclosing(.importStatement)?.child(.source)
      let name = declared.declaration.child(.name)?.text ?? node.text
      return source.flatMap(Self.name(ofModule:)) ?? Self.plain(name)
    }
    guard let value = onlyValue(of: binding), value.kind == .call else {
      return Self.plain(node.text)
    }
    let strings = value.subtree.lazy.filter { $0.kind == .string }
    return strings.compactMap(Self.name(ofModule:)).first ?? Self.plain(node.text)
  }

  /// Returns the name of the helper that a module of one helper has, or nil if it is none.
  private static func name(ofModule specifier: SyntaxNode) -> String? {
    let parts = specifier.stringValue.split(separator: "/")
    guard parts.count > 2, parts.contains("helpers"), let last = parts.last else { return nil }
    return plain("_" + last)
  }

  /// Returns a name without what compilers differ in, or nil if it does not begin like those of
  /// helpers.
  private static func plain(_ name: String) -> String? {
    guard name.hasPrefix("_") else { return nil }
    var plain = name.filter { $0 != "_" }.lowercased()
    while plain.last?.isNumber == true { plain.removeLast() }
    return plain
  }

}

extension SyntaxNode {

  /// The innermost node of a kind that the node stands in, or that it is.
  fileprivate func enclosing(_ kind: SyntaxKind) -> SyntaxNode? {
    var node: SyntaxNode? = self
    while let next = node, next.kind != kind { node = next.parent }
    return node
  }

}
