import Syntax

/// `WeakMap` and `WeakSet`, in which compilers keep private fields and methods.
///
/// What one holds for a key is a property of the key that nothing else sees: where a loop makes an
/// object in every turn, a list of entries would not tell which of them is that object's.
extension Interpreter {

  /// Returns a new `WeakMap` or `WeakSet` with what the argument lists.
  func makeWeakCollection(
    isMap: Bool, _ arguments: ArgumentList, _ node: SyntaxNode
  ) -> Value {
    let id = heap.allocate(HeapObject(kind: .weak(isMap: isMap)))
    if arguments[0].isNullish == true { return .object(id) }
    let entries = iteratedElements(arguments[0], at: node)
    let values = if case .exact(let values) = entries { values } else { [entries.joined] }
    for entry in values {
      put(
        isMap ? part(1, of: entry) : .boolean(true), into: id,
        for: isMap ? part(0, of: entry) : entry)
    }
    return .object(id)
  }

  /// Calls a method of a `WeakMap` or `WeakSet`.
  func callWeakMethod(_ name: String, _ id: ObjectID, _ arguments: ArgumentList) -> Value {
    switch name {
    case "set", "add":
      put(name == "set" ? arguments[1] : .boolean(true), into: id, for: arguments[0])
      return .object(id)
    case "get":
      return .anyOf(arguments[0].alternatives.map { weakValue(of: $0, in: id) })
    case "has": return hasWeakValue(arguments[0], in: id)
    case "delete":
      let holders = arguments[0].alternatives.compactMap(propertyHolder)
      for holder in holders {
        let old = weakProperty(of: holder, in: id)
        let isOnly = arguments[0].alternatives.count == 1
        heap.setProperty(
          Self.weakKey(id), of: holder, to: isOnly ? nil : Property.join(old, nil))
      }
      return .unknown
    default: return .unknown
    }
  }

  /// The name of the property of a key in which it has what is held for it.
  private static func weakKey(_ id: ObjectID) -> String { "\(hiddenPrefix)\(id)" }

  /// What the names of properties begin with that no program sees.
  static let hiddenPrefix = "@@hidden "

  /// Returns the property that holds what is held for a key, or nil.
  private func weakProperty(of holder: ObjectID, in id: ObjectID) -> Property? {
    heap.objects[holder].properties[Self.weakKey(id)]
  }

  /// Holds a value for a key.
  private func put(_ value: Value, into id: ObjectID, for key: Value) {
    let held = heap.objects[id].elements
    heap.setElements(of: id, to: held.joined(with: .many(value)))
    let keys = key.alternatives
    for each in keys {
      guard let holder = propertyHolder(of: each) else {
        heap.addRest(value, to: id)
        continue
      }
      let new = Property(value: value, isEnumerable: false)
      let old = weakProperty(of: holder, in: id)
      heap.setProperty(
        Self.weakKey(id), of: holder, to: keys.count == 1 ? new : Property.join(old, new))
    }
  }

  /// Returns what is held for a key that is no choice.
  private func weakValue(of key: Value, in id: ObjectID) -> Value {
    let object = heap.objects[id]
    guard let holder = propertyHolder(of: key) else {
      return object.elements.joined.joined(with: .undefined)
    }
    // A key that was not known may have been this one.
    let own = weakProperty(of: holder, in: id)?.value ?? .undefined
    return object.rest.map { own.joined(with: $0) } ?? own
  }

  /// Returns whether something is held for a key, if that is known.
  private func hasWeakValue(_ key: Value, in id: ObjectID) -> Value {
    guard let holder = propertyHolder(of: key) else { return .unknown }
    let answer = hasOwn(.string(Self.weakKey(id)), .object(holder))
    return heap.objects[id].rest == nil || answer == .boolean(true) ? answer : .unknown
  }

}
