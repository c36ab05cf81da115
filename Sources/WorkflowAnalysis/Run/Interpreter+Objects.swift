import Semantics
import Syntax

/// The functions of `Object`.
extension Interpreter {

  /// Calls a member of `Object`; returns nil for one that is of no interest.
  func callObject(
    _ name: String, _ receiver: Value, _ arguments: ArgumentList, at node: SyntaxNode
  ) -> Value? {
    switch name {
    case "freeze", "seal", "preventExtensions": return arguments[0]
    case "assign":
      for case .object(let id) in arguments[0].alternatives {
        arguments.dropFirst(1).all.forEach { copy($0, to: id) }
      }
      return arguments[0]
    case "keys", "values", "entries": return listProperties(name, of: arguments[0])
    case "fromEntries": return objectFromEntries(arguments[0], at: node)
    case "groupBy": return grouped(arguments, inMap: false, at: node)
    case "create":
      let id = heap.allocate(HeapObject(prototype: prototypeValue(arguments[0])))
      defineProperties(of: .object(id), as: arguments[1], at: node)
      return .object(id)
    case "setPrototypeOf":
      if case .object(let id) = arguments[0] {
        heap.setPrototype(of: id, to: prototypeValue(arguments[1]))
      }
      return arguments[0]
    case "getPrototypeOf": return prototype(of: arguments[0]) ?? .unknown
    case "defineProperty":
      if let key = key(from: arguments[1]) {
        defineProperty(key, of: arguments[0], as: arguments[2], at: node)
      } else {
        defineUnknownProperty(of: arguments[0], as: arguments[2], at: node)
      }
      return arguments[0]
    case "defineProperties":
      defineProperties(of: arguments[0], as: arguments[1], at: node)
      return arguments[0]
    case "getOwnPropertyNames": return listProperties("names", of: arguments[0])
    case "getOwnPropertySymbols": return makeArray(.exact([]))
    case "getOwnPropertyDescriptor": return propertyDescriptor(arguments[0], arguments[1])
    case "getOwnPropertyDescriptors": return propertyDescriptors(arguments[0])
    case "hasOwn": return hasOwn(arguments[1], arguments[0])
    case "prototype.hasOwnProperty", "prototype.propertyIsEnumerable":
      return hasOwn(arguments[0], receiver)
    default: return nil
    }
  }

  /// Returns whether an object has a property of its own, if that is known.
  func hasOwn(_ key: Value, _ holder: Value) -> Value {
    let target: ObjectID
    switch holder {
    case .object(let id): target = id
    case .function(let id): target = propertiesObject(of: id)
    default: return .unknown
    }
    let object = heap.objects[target]
    guard let key = self.key(from: key) else { return .unknown }
    if let property = object.properties[key] {
      // On some way it may have been deleted, or not been there yet.
      let isCertain = property.value == .undefined || !property.value.mayBe(.undefined)
      return isCertain ? .boolean(true) : .unknown
    }
    return object.isOpen || object.rest != nil ? .unknown : .boolean(false)
  }

  /// Returns whether an object has a property, inherited or of its own, if that is known.
  func hasProperty(_ key: Value, _ holder: Value) -> Value {
    var current = holder
    for _ in 0..<Bound.prototypes {
      let answer = hasOwn(key, current)
      if answer != .boolean(false) { return answer }
      guard let id = propertyHolder(of: current), heap.objects[id].kind == .plain,
        let key = self.key(from: key), !Natives.isMethod(key, of: "Object")
      else { return .unknown }
      guard let next = prototype(of: current) else { return .boolean(false) }
      current = next
    }
    return .unknown
  }

  /// Returns an object with the descriptors of all properties of an object.
  private func propertyDescriptors(_ holder: Value) -> Value {
    guard case .object(let id) = holder else { return .unknown }
    let result = heap.allocate(HeapObject(isOpen: heap.objects[id].isOpen))
    for key in heap.objects[id].properties.keys where !key.hasPrefix(Self.hiddenPrefix) {
      define(key, propertyDescriptor(holder, .string(key)), on: result)
    }
    return .object(result)
  }

  /// Returns a value as the prototype of an object; nil for `null`.
  private func prototypeValue(_ value: Value) -> Value? {
    switch value {
    case .object, .step, .function, .external: value
    // `base && base.prototype` may be the base itself only if that is nothing; a base of the
    // program's own stands in where the platform's is missing.
    case .choice(let values):
      values.first(where: \.isExternalPrototype)
        ?? values.reversed().lazy.compactMap(prototypeValue).first
    default: nil
    }
  }

  /// Returns the value of `Object.getOwnPropertyDescriptor`.
  private func propertyDescriptor(_ holder: Value, _ name: Value) -> Value {
    guard case .object(let id) = holder, let key = key(from: name) else { return .unknown }
    guard let property = heap.objects[id].properties[key] else { return .undefined }
    let descriptor = heap.allocate(HeapObject())
    define("enumerable", .boolean(property.isEnumerable), on: descriptor)
    if let getter = property.getter {
      define("get", getter, on: descriptor)
    } else {
      define("value", property.value, on: descriptor)
    }
    return .object(descriptor)
  }

  /// Defines a property of which the name is not known.
  private func defineUnknownProperty(
    of receiver: Value, as descriptor: Value, at node: SyntaxNode
  ) {
    for case .object(let id) in descriptor.alternatives {
      let getter = heap.objects[id].properties["get"]?.value ?? .undefined
      let value = getter.isCallable
        ? invoke(getter, receiver: receiver, ArgumentList(), at: node)
        : get("value", of: .object(id), at: node)
      set(nil, of: receiver, to: value, at: node)
    }
  }

  /// Defines properties as an object of descriptors says.
  private func defineProperties(of receiver: Value, as descriptors: Value, at node: SyntaxNode) {
    guard case .object(let id) = descriptors else { return }
    for (key, property) in heap.objects[id].properties.all {
      defineProperty(key, of: receiver, as: property.value, at: node)
    }
  }

  /// Defines a property as a descriptor says.
  private func defineProperty(
    _ key: String, of receiver: Value, as descriptor: Value, at node: SyntaxNode
  ) {
    let target: ObjectID
    switch receiver {
    case .object(let id): target = id
    case .function(let id):
      target = propertiesObject(of: id)
      // Every function has one, which is made when it is asked for.
      if key == "prototype" { _ = functionPrototype(id) }
      if key == "name", let name = get("value", of: descriptor, at: node).knownString {
        heap.rename(id, to: name)
      }
    default: return
    }
    guard case .object(let id) = descriptor else {
      return heap.setProperty(key, of: target, to: Property(value: .unknown))
    }
    var property = heap.objects[target].properties[key] ?? Property(isEnumerable: false)
    if heap.objects[id].properties["value"] != nil {
      property = Property(value: get("value", of: descriptor, at: node), isEnumerable: false)
      makeMethod(property.value, of: receiver)
    }
    property.isEnumerable = get("enumerable", of: descriptor, at: node).truth == true
    let getter = heap.objects[id].properties["get"]?.value
    property.getter = getter.flatMap { $0.isCallable ? $0 : nil } ?? property.getter
    let setter = heap.objects[id].properties["set"]?.value
    property.setter = setter.flatMap { $0.isCallable ? $0 : nil } ?? property.setter
    heap.setProperty(key, of: target, to: property)
  }

  /// Returns the keys, values or entries of an object as an array.
  private func listProperties(_ name: String, of value: Value) -> Value {
    if name == "keys", let keys = certainKeys(of: value) { return makeArray(.keys(keys)) }
    guard let id = propertyHolder(of: value) else {
      if case .data(let data) = value, name != "keys" {
        let element = element(of: data)
        return makeArray(
          .many(name == "values" ? element : makeArray(.exact([.unknown, element]))))
      }
      let isEntries = name == "entries"
      return makeArray(.many(isEntries ? makeArray(.exact([.unknown, .unknown])) : .unknown))
    }
    let object = heap.objects[id]
    var pairs = object.properties.all
      .filter { $0.property.isEnumerable || name == "names" && !$0.key.hasPrefix("@@") }
      .map { key, property in
        let isRead = name == "values" || name == "entries"
        return (Value.string(key), isRead ? content(of: property, receiver: value) : .undefined)
      }
    if case .array = object.kind, case .exact(let values) = object.elements {
      pairs = values.enumerated().map { (.string(String($0.offset)), $0.element) } + pairs
    }
    let listed = pairs.map { key, value in
      switch name {
      case "keys", "names": key
      case "values": value
      default: makeArray(.exact([key, value]))
      }
    }
    let isKnown = !object.isOpen && object.rest == nil
    if isKnown { return makeArray(.exact(listed)) }
    let other = name == "entries"
      ? makeArray(.exact([.unknown, object.rest ?? .unknown])) : object.rest ?? .unknown
    return makeArray(.many(.anyOf(listed + [other])))
  }

  /// Returns the object with the own properties of an object or a function of the program.
  func propertyHolder(of value: Value) -> ObjectID? {
    switch value {
    case .object(let id): id
    case .function(let id): propertiesObject(of: id)
    default: nil
    }
  }

  /// Returns the value of `Object.fromEntries`.
  private func objectFromEntries(_ value: Value, at node: SyntaxNode) -> Value {
    let id = heap.allocate(HeapObject())
    switch iteratedElements(value, at: node) {
    case .exact(let entries):
      for entry in entries {
        let parts = iteratedElements(entry, at: node)
        define(key(from: parts[0]), parts[1], on: id)
      }
    case .many(let entry): define(nil, iteratedElements(entry, at: node)[1], on: id)
    case .keys: define(nil, .unknown, on: id)
    }
    return .object(id)
  }

}

extension Value {

  /// Whether the value is the prototype of a class that is not in the input.
  fileprivate var isExternalPrototype: Bool {
    if case .external(let external) = self { external.path.last == "prototype" } else { false }
  }

}
