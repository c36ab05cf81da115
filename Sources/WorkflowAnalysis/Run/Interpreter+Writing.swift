import Semantics
import Syntax

/// Changing the properties of objects.
extension Interpreter {

  /// Sets a property; a nil `key` is one that is not known.
  func set(_ key: String?, of receiver: Value, to value: Value, at node: SyntaxNode) {
    let receivers = receiver.alternatives
    if receivers.filter(\.isObject).count < 2 {
      for each in receivers { set(key, ofOne: each, to: value, at: node) }
    } else {
      // Only one of them is what the property is set of.
      fork(receivers.count) { set(key, ofOne: receivers[$0], to: value, at: node) }
    }
  }

  /// Sets a property of what is no choice.
  private func set(_ key: String?, ofOne receiver: Value, to value: Value, at node: SyntaxNode) {
    switch receiver {
    case .object(let id): set(key, ofObject: id, to: value, receiver: receiver, at: node)
    case .function(let id):
      set(key, ofObject: propertiesObject(of: id), to: value, receiver: receiver, at: node)
    case .step: set(key, ofObject: stepProperties, to: value, receiver: receiver, at: node)
    case .unknown, .native, .external, .data, .promise:
      if mayHoldStep(value) { reportLost(value, at: node) }
    case .undefined, .null, .boolean, .number, .text, .choice: break
    }
  }

  /// Sets a property of an object.
  private func set(
    _ key: String?, ofObject id: ObjectID, to value: Value, receiver: Value, at node: SyntaxNode
  ) {
    guard let key else {
      setUnknownProperty(of: id, to: value)
      return
    }
    if let setter = setter(key, of: id) {
      _ = invoke(setter, receiver: receiver, ArgumentList([value]), at: node)
      return
    }
    let object = heap.objects[id]
    if object.kind == .array, let index = Int(key) {
      heap.setElements(of: id, to: object.elements.replacing(index, with: value))
    } else if object.kind == .array, key == "length" {
      if value == .number(0) { heap.setElements(of: id, to: .exact([])) }
    } else {
      heap.setProperty(key, of: id, to: Property(value: value))
    }
  }

  /// Sets a property of which the name is not known.
  private func setUnknownProperty(of id: ObjectID, to value: Value) {
    let object = heap.objects[id]
    if object.kind == .array {
      heap.setElements(of: id, to: object.elements.followed(by: .many(value)))
      return
    }
    heap.addRest(value, to: id)
    replaceAny(of: id, by: value)
  }

  /// Lets any plain data of an object, except the properties `kept`, be replaced by `value`.
  private func replaceAny(of id: ObjectID, but kept: Set<String> = [], by value: Value) {
    for (key, property) in heap.objects[id].properties.all where property.getter == nil {
      if kept.contains(key) { continue }
      if property.value.alternatives.contains(where: \.isEssential) { continue }
      let joined = property.value.joined(with: value)
      let isUnknown = joined.alternatives.contains(.unknown)
      heap.setProperty(
        key, of: id,
        to: Property(
          value: isUnknown ? joined.forgotten : joined, isEnumerable: property.isEnumerable))
    }
  }

  /// Returns the function that takes new values of a property, or nil.
  private func setter(_ key: String, of id: ObjectID) -> Value? {
    var current = id
    for _ in 0..<Bound.prototypes {
      if let property = heap.objects[current].properties[key] { return property.setter }
      guard case .object(let next)? = heap.objects[current].prototype else { return nil }
      current = next
    }
    return nil
  }

  /// Returns what reading a property of `receiver` gives.
  func content(of property: Property, receiver: Value) -> Value {
    guard let getter = property.getter else { return property.value }
    return invoke(getter, receiver: receiver, ArgumentList(), at: modules[0].tree.root)
  }

  /// Copies the enumerable properties of `source` to an object.
  func copy(_ source: Value, to id: ObjectID) {
    let holders = source.alternatives.filter(\.mayHoldProperties)
    let mayBeEmpty = holders.count < source.alternatives.count
    if holders.count == 1, !mayBeEmpty {
      copy(holder: holders[0], to: id)
    } else if !holders.isEmpty {
      fork(holders.count + (mayBeEmpty ? 1 : 0)) { way in
        if way < holders.count { copy(holder: holders[way], to: id) }
      }
    }
  }

  /// Copies the enumerable properties of a value, which is no choice, to an object.
  private func copy(holder: Value, to id: ObjectID) {
    switch holder {
    case .object(let other): copy(heap.objects[other], of: holder, to: id)
    case .step:
      for name in Self.stepMethods.sorted() {
        define(name, makeFunction(.stepMethod(name), name: name), on: id)
      }
    case .unknown, .external, .data, .native:
      // Any of what is not known may replace plain data that is there.
      heap.open(id)
      replaceAny(of: id, by: .unknown)
    case .undefined, .null, .boolean, .number, .text, .function, .promise, .choice: break
    }
  }

  /// Copies the enumerable properties of an object, which is `receiver`, to another.
  private func copy(_ source: HeapObject, of receiver: Value, to id: ObjectID) {
    let listed = Set(source.properties.keys)
    if let rest = source.rest {
      heap.addRest(rest, to: id)
      replaceAny(of: id, but: listed, by: rest)
    }
    if source.isOpen {
      heap.open(id)
      replaceAny(of: id, but: listed, by: .unknown)
    }
    for (key, property) in source.properties.all where property.isEnumerable {
      var value = content(of: property, receiver: receiver)
      // On some way the source may not have it.
      let earlier = heap.objects[id].properties[key]
      if let earlier, value.alternatives.contains(.undefined) { value.join(earlier.value) }
      heap.setProperty(key, of: id, to: Property(value: value))
    }
    if case .array = source.kind, case .exact(let values) = source.elements {
      for (index, value) in values.enumerated() {
        heap.setProperty(String(index), of: id, to: Property(value: value))
      }
    }
  }

}

extension Value {

  /// Whether the value, which is no choice, may have properties that spreading it copies.
  fileprivate var mayHoldProperties: Bool {
    switch self {
    case .object, .step, .unknown, .external, .data: true
    // A global that is not in every engine may be any object.
    case .native(let path): !Natives.isAlwaysThere(path)
    case .undefined, .null, .boolean, .number, .text, .function, .promise, .choice: false
    }
  }

}

extension Elements {

  /// Returns the elements with `value` at `index`.
  func replacing(_ index: Int, with value: Value) -> Elements {
    guard case .exact(var values) = self, index >= 0, index <= values.count else {
      return followed(by: .many(value))
    }
    if index == values.count { values.append(value) } else { values[index] = value }
    return .exact(values)
  }

}
