import Semantics
import Syntax

/// Decorators of classes and methods: functions that may replace what they stand before.
extension Interpreter {

  /// Applies the decorators of a class, the last one first, and returns the class that they leave.
  func decorate(_ value: Value, _ decorators: [SyntaxNode]) -> Value {
    decorators.reversed().reduce(value) { current, decorator in
      let function = decorator.operand.map { evaluate($0) } ?? .unknown
      guard case .function = function else { return current }
      let context = decoratorContext(kind: "class", name: "")
      let result = invoke(
        function, receiver: .undefined, ArgumentList([current, context]), at: decorator)
      if case .function = result { return result }
      return current
    }
  }

  /// Applies the decorators of a method, the last one first.
  func decorate(_ member: SyntaxNode, _ decorators: [SyntaxNode], _ target: ObjectID) {
    guard let name = member.child(.name), let key = propertyKey(name),
      key != "constructor"
    else { return }
    for decorator in decorators.reversed() {
      let function = decorator.operand.map { evaluate($0) } ?? .unknown
      guard case .function(let id) = function, var property = heap.objects[target].properties[key]
      else { continue }
      let replaced = takesDescriptor(id)
        ? applyDescriptor(function, target, key, property, at: decorator)
        : invoke(
          function, receiver: .undefined,
          ArgumentList([property.value, decoratorContext(kind: "method", name: key)]),
          at: decorator)
      if case .function(let new) = replaced {
        // What stands in the method's place is the method to a reader.
        heap.rename(new, to: key)
        property.value = replaced
        heap.setProperty(key, of: target, to: property)
      }
    }
  }

  /// Returns whether a decorator is of TypeScript's older form, which takes the class's prototype,
  /// the method's name and its descriptor.
  private func takesDescriptor(_ id: FunctionID) -> Bool {
    guard case .closure(let closure) = heap.functions[id].kind else { return false }
    return FunctionView(closure.node).parameters.count > 2
  }

  /// Calls a decorator of the older form, and returns the method that the descriptor then holds.
  private func applyDescriptor(
    _ function: Value, _ target: ObjectID, _ key: String, _ property: Property,
    at decorator: SyntaxNode
  ) -> Value {
    let descriptor = heap.allocate(HeapObject())
    define("value", property.value, on: descriptor)
    define("writable", .boolean(true), on: descriptor)
    define("configurable", .boolean(true), on: descriptor)
    let arguments = ArgumentList([.object(target), .string(key), .object(descriptor)])
    let result = invoke(function, receiver: .undefined, arguments, at: decorator)
    let final: Value = if case .object = result { result } else { .object(descriptor) }
    return get("value", of: final, at: decorator)
  }

  /// Returns the context that a standard decorator is handed.
  private func decoratorContext(kind: String, name: String) -> Value {
    let id = heap.allocate(HeapObject(isOpen: true))
    define("kind", .string(kind), on: id)
    define("name", .string(name), on: id)
    return .object(id)
  }

}
