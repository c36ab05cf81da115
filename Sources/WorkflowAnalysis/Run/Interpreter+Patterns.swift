import Semantics
import Syntax

extension Interpreter {

  /// Gives the variables that `pattern` declares their parts of `value`.
  func bind(_ pattern: SyntaxNode, to value: Value) {
    destructure(pattern, value) { node, value in self.declare(node, value) }
  }

  /// Gives what `pattern` names, variables or properties, its parts of `value`.
  func assign(_ pattern: SyntaxNode, _ value: Value) {
    destructure(pattern, value) { node, value in
      if node.kind == .member || node.kind == .subscript {
        let reference = self.access(node, isRead: false)
        self.set(reference.key, of: reference.receiver, to: value, at: node)
      } else {
        self.write(node, value)
      }
    }
  }

  /// Sets a declared variable, without running what else concerns it in the module.
  func declare(_ node: SyntaxNode, _ value: Value) {
    let module = environments[environment].module
    guard let binding = modules[module].scopes.binding(of: node), let cell = cell(of: binding)
    else { return }
    switch modules[module].scopes.bindings[Int(binding)].kind {
    case .variable: heap.setCell(cell, to: value)
    case .parameter: heap.initializeCell(cell, to: value.asArgument)
    case .lexical, .constant, .function, .class, .catchParameter, .import, .enumeration, .namespace:
      heap.initializeCell(cell, to: value)
    }
  }

  /// Takes `value` apart as `pattern` says, and hands every part to `put`.
  func destructure(
    _ pattern: SyntaxNode, _ value: Value, _ put: (SyntaxNode, Value) -> Void
  ) {
    guard isReachable, mayWork(at: pattern) else { return }
    switch pattern.kind {
    case .identifier, .shorthandPattern, .member, .subscript, .undefined: put(pattern, value)
    case .parenthesized, .typeAssertion: destructure(pattern.unwrapped, value, put)
    case .objectPattern: destructureObject(pattern, value, put)
    case .arrayPattern: destructureArray(pattern, value, put)
    case .defaultedPattern, .defaultedPropertyPattern:
      guard let left = pattern.child(.left) else { return }
      destructure(left, defaulted(value, by: pattern.child(.right), name: left.text), put)
    case .parameter:
      guard let inner = pattern.child(.pattern) else { return }
      let given = pattern.child(.value).map { defaulted(value, by: $0, name: inner.text) } ?? value
      destructure(inner, given, put)
    case .restPattern:
      pattern.operand.map { destructure($0, value, put) }
    default: break
    }
  }

  /// Returns `value`, or the value of `expression` where `value` is undefined.
  private func defaulted(_ value: Value, by expression: SyntaxNode?, name: String) -> Value {
    guard let expression else { return value }
    if value == .undefined { return evaluate(expression, name: name) }
    let mayBeUndefined = value.alternatives.contains { $0 == .undefined || $0.isUnknown }
    if !mayBeUndefined { return value }
    var fallback = Value.unknown
    let condition = "\(name) is undefined"
    choose(
      at: expression, truth: nil, condition: condition,
      then: { fallback = self.evaluate(expression, name: name) }, else: nil)
    return .anyOf(value.alternatives.filter { $0 != .undefined } + [fallback])
  }

  /// Takes an object apart.
  private func destructureObject(
    _ pattern: SyntaxNode, _ value: Value, _ put: (SyntaxNode, Value) -> Void
  ) {
    var taken: [String] = []
    for member in pattern.children {
      switch member.kind {
      case .shorthandPattern:
        taken.append(member.text)
        put(member, get(member.text, of: value, at: member))
      case .defaultedPropertyPattern:
        guard let left = member.child(.left) else { continue }
        taken.append(left.text)
        destructure(member, get(left.text, of: value, at: member), put)
      case .pairPattern:
        guard let key = member.child(.key), let target = member.child(.value) else { continue }
        let name = propertyKey(key)
        if let name { taken.append(name) }
        destructure(target, get(name, of: value, at: member), put)
      case .restPattern: destructure(member, withoutProperties(taken, value), put)
      default: break
      }
    }
  }

  /// Returns a copy of an object without the properties called `taken`.
  private func withoutProperties(_ taken: [String], _ value: Value) -> Value {
    // What the rest of the step object or of outside data is, is that object itself.
    guard case .object(let id) = value else { return value }
    var copy = heap.objects[id]
    for key in taken { copy.properties[key] = nil }
    return .object(heap.allocate(copy))
  }

  /// Takes a list apart.
  private func destructureArray(
    _ pattern: SyntaxNode, _ value: Value, _ put: (SyntaxNode, Value) -> Void
  ) {
    let elements = iteratedElements(value, at: pattern)
    for (position, member) in pattern.positionedElements {
      if member.kind == .restPattern {
        destructure(member, makeArray(elements.dropFirst(position)), put)
      } else {
        destructure(member, elements[position], put)
      }
    }
  }

}

extension Elements {

  /// The element at `index`; `undefined` where there is none.
  subscript(index: Int) -> Value {
    switch self {
    case .exact(let values): index < values.count ? values[index] : .undefined
    case .many, .keys: joined
    }
  }

  /// The elements after the first `count`.
  func dropFirst(_ count: Int) -> Elements {
    switch self {
    case .exact(let values): .exact(Array(values.dropFirst(count)))
    case .many: self
    case .keys: .many(joined)
    }
  }

}
