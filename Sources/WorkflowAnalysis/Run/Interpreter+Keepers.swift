import Syntax

/// Objects of the platform that only keep a value: `WeakRef`, and `AsyncLocalStorage`, by which
/// programs hand a context to all that they call.
extension Interpreter {

  /// The methods of an `AsyncLocalStorage`.
  static let contextMethods = ["run", "getStore", "enterWith", "exit", "disable"]

  /// The name of the property that holds what is kept.
  private static let keptKey = "\(hiddenPrefix)kept"

  /// Returns an object that keeps a value, with methods to get at it.
  func makeKeeper(of value: Value, methods: [String]) -> Value {
    let id = heap.allocate(HeapObject(isOpen: true))
    keep(value, in: id)
    for method in methods {
      let function = makeFunction(.method("Keeper.\(method)", receiver: .object(id)), name: method)
      heap.setProperty(method, of: id, to: Property(value: function, isEnumerable: false))
    }
    return .object(id)
  }

  /// Calls a method of an object that keeps a value.
  func callKeeperMethod(
    _ name: String, of object: Value, _ arguments: ArgumentList, at node: SyntaxNode
  ) -> Value {
    guard case .object(let id) = object else { return .unknown }
    let kept = heap.objects[id].properties[Self.keptKey]?.value ?? .undefined
    switch name {
    case "deref", "getStore": return kept
    case "enterWith":
      keep(arguments[0], in: id)
      return .undefined
    case "disable":
      keep(.undefined, in: id)
      return .undefined
    case "run", "exit":
      // A function that goes on later still sees what there was when it began.
      keep(name == "run" ? arguments[0] : .undefined, in: id)
      let rest = arguments.dropFirst(name == "run" ? 1 : 0)
      let value = invoke(rest[0], receiver: .undefined, rest.dropFirst(1), at: node)
      keep(kept, in: id)
      return value
    default: return .unknown
    }
  }

  /// Sets what an object keeps.
  private func keep(_ value: Value, in id: ObjectID) {
    heap.setProperty(Self.keptKey, of: id, to: Property(value: value, isEnumerable: false))
  }

}

extension External {

  /// Whether it is the class of Node's contexts, which the platform has too.
  var isContextStore: Bool {
    path == ["AsyncLocalStorage"] && ["node:async_hooks", "async_hooks"].contains(specifier)
  }

}
