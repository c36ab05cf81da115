import Semantics
import Syntax

/// How a helper makes an async function of a generator: it asks for the next value when the promise
/// of the last one has resolved.
enum DriverKind {

  /// `helper(this, arguments, …, generator)` calls it at once.
  case calling

  /// `helper(generator)` returns a function.
  case wrapping

}

/// Tells helpers that drive generators from other functions: by what is written in them, or, if
/// they are not in the file, by their names.
struct DriverFinder {

  /// Where names are used.
  let uses: NameUses

  /// What is known of variables.
  private var known: [BindingID: DriverKind?] = [:]

  /// Creates a finder.
  init(_ uses: NameUses) { self.uses = uses }

  /// Returns what kind of helper `call` calls, or nil.
  mutating func kind(of call: SyntaxNode) -> DriverKind? {
    guard let callee = call.child(.function)?.sequenceParts.last else { return nil }
    guard callee.kind == .identifier else {
      let names = [callee.memberName, callee.child(.object)?.unwrapped.text].compactMap { $0 }
      return names.lazy.compactMap(Self.kind(named:)).first
    }
    guard let binding = uses.binding(of: callee) else { return Self.kind(named: callee.text) }
    if let known = known[binding] { return known }
    let found = kind(of: binding, callee)
    known[binding] = found
    return found
  }

  /// Returns what kind of helper a variable holds, or nil.
  private func kind(of binding: BindingID, _ callee: SyntaxNode) -> DriverKind? {
    let declared = uses.table.bindings[Int(binding)]
    if declared.kind == .import {
      let statement = declared.declaration.importStatement
      let module = statement?.child(.source)?.stringValue.split(separator: "/").last
      return module.flatMap { Self.kind(named: String($0)) } ?? Self.kind(named: callee.text)
    }
    let values = uses.uses(of: binding).compactMap(\.givenValue)
    return values.lazy.compactMap(Self.kind(ofValue:)).first
  }

  /// Returns what kind of helper a name is that of, or nil.
  private static func kind(named name: String) -> DriverKind? {
    let plain = name.filter { $0 != "_" }.lowercased()
    if plain == "awaiter" { return .calling }
    return plain.hasPrefix("asynctogenerator") ? .wrapping : nil
  }

  /// Returns what kind of helper a value is, such as `this && this.__awaiter || function …`, or
  /// nil.
  private static func kind(ofValue node: SyntaxNode) -> DriverKind? {
    guard let function = node.lastAlternative, function.isFunction,
      function.range.upper - function.range.lower < 2_000
    else { return nil }
    let text = function.text
    guard text.contains(".apply("), text.contains("next"), text.contains("Promise"),
      !text.contains("asyncIterator")
    else { return nil }
    switch FunctionView(function).parameters.count {
    case 1: return .wrapping
    case 3, 4: return text.contains("throw") && text.contains(".then(") ? .calling : nil
    default: return nil
    }
  }

}

extension SyntaxNode {

  /// The import that declares the node.
  fileprivate var importStatement: SyntaxNode? {
    var node: SyntaxNode? = self
    while let next = node, next.kind != .importStatement { node = next.parent }
    return node
  }

  /// The last of the values that `a && b || c` chooses from.
  fileprivate var lastAlternative: SyntaxNode? {
    var node = unwrapped
    while node.kind == .binary, node.hasOperator("||"), let right = node.child(.right) {
      node = right.unwrapped
    }
    return node
  }

}
