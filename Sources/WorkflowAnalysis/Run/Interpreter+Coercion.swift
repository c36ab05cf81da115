import Source
import Syntax

/// Where JavaScript makes plain values of objects: what it calls then is code of the program.
extension Interpreter {

  /// What kind of value is asked for; the texts are those of ECMAScript's `ToPrimitive`.
  enum CoercionHint: String {

    case string, number
    case any = "default"

  }

  /// Returns what an object's own methods make of it; any other value as it is.
  func primitive(_ value: Value, _ hint: CoercionHint, at node: SyntaxNode) -> Value {
    guard case .object = value else { return value }
    if let method = ownMethod("@@toPrimitive", of: value, at: node) {
      return invoke(
        method, receiver: value, ArgumentList([.string(hint.rawValue)]), at: node)
    }
    for name in hint == .string ? ["toString", "valueOf"] : ["valueOf", "toString"] {
      guard let method = ownMethod(name, of: value, at: node) else { continue }
      let result = invoke(method, receiver: value, ArgumentList(), at: node)
      if !result.isObject { return result }
    }
    return value
  }

  /// Returns a method of an object that is code of the program, or nil.
  private func ownMethod(_ name: String, of object: Value, at node: SyntaxNode) -> Value? {
    let method = get(name, of: object, at: node)
    guard case .function(let id) = method, case .closure = heap.functions[id].kind else {
      return nil
    }
    return method
  }

  /// Calls a member of `JSON`: known are the values of known texts.
  func callJSON(_ path: String, _ arguments: ArgumentList, at node: SyntaxNode) -> Value {
    if path == "JSON.parse", arguments.positional.count == 1,
      let text = arguments[0].knownString, case .success(let value) = readJSON(Array(text.utf8))
    {
      return self.value(of: value)
    }
    if path == "JSON.stringify" {
      var visited: Set<ObjectID> = []
      serialize(arguments[0], &visited, at: node)
    }
    if case .function = arguments[1] {
      let function = ArgumentList([arguments[1]])
      _ = callUnknown(.native(path), receiver: .undefined, function, at: node)
    }
    return .unknown
  }

  /// Calls the `toJSON` methods of a value and of what it holds.
  private func serialize(_ value: Value, _ visited: inout Set<ObjectID>, at node: SyntaxNode) {
    for case .object(let id) in value.alternatives where visited.insert(id).inserted {
      if let method = ownMethod("toJSON", of: .object(id), at: node) {
        _ = invoke(method, receiver: .object(id), ArgumentList([.unknown]), at: node)
        continue
      }
      let object = heap.objects[id]
      let held = object.properties.all.filter(\.property.isEnumerable).map(\.property.value)
      for each in object.elements.joined.alternatives + held { serialize(each, &visited, at: node) }
    }
  }

}
