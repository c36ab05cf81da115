import Semantics
import Syntax

extension Interpreter {

  /// A property access: the object, the property's name if it is known, and the value.
  struct Access {

    /// The object.
    var receiver = Value.unknown

    /// The property's name, if it is known.
    var key: String?

    /// The names that the property may have, if they are several that are known.
    var candidates: [String] = []

    /// The value; unknown if it was not asked for.
    var value = Value.unknown

  }

  /// Evaluates a property access.
  ///
  /// - Parameters:
  ///   - isRead: whether the value is wanted; without it getters do not run.
  ///   - isCallee: whether the value is called at once; then it is no field of outside data.
  func access(_ node: SyntaxNode, isRead: Bool = true, isCallee: Bool = false) -> Access {
    guard let object = node.child(.object) else { return Access() }
    if object.kind == .superKeyword { return accessSuper(node) }
    var result = Access()
    result.receiver = evaluateLink(object.unwrapped)
    let keys = memberKeys(node, of: result.receiver)
    result.key = keys.count == 1 ? keys[0] : nil
    result.candidates = keys.count > 1 ? keys.compactMap(\.self) : []
    if isRead, isReachable {
      result.value = .anyOf(
        keys.map { get($0, of: result.receiver, at: node, isCallee: isCallee) })
      if result.value.mayBeText, isParameter(object) || isForeignReceiver(object) {
        result.value = result.value.asArgument
      }
    }
    return result
  }

  /// Returns the names that the property which a member or subscript expression names may have; nil
  /// is one that is not known.
  private func memberKeys(_ node: SyntaxNode, of receiver: Value = .unknown) -> [String?] {
    if let property = node.child(.property) { return [property.text] }
    guard let index = node.child(.index) else { return [nil] }
    let alternatives = primitive(evaluate(index), .string, at: index).alternatives
    if case .object(let id) = receiver, alternatives.count == 1,
      case .text(let template) = alternatives[0], template.known == nil, !template.isUnknown
    {
      let matching = allKeys(of: id).filter(template.matches)
      return matching.isEmpty ? [nil] : matching
    }
    let keys = alternatives.map { key(from: $0) }
    return keys.contains(nil) ? [nil] : keys
  }

  /// Returns the names of the properties of an object, inherited ones too.
  private func allKeys(of id: ObjectID) -> [String] {
    var result: [String] = []
    var current: Value? = .object(id)
    for _ in 0..<Bound.prototypes {
      guard case .object(let object)? = current else { break }
      for key in heap.objects[object].properties.keys where !result.contains(key) {
        result.append(key)
      }
      current = heap.objects[object].prototype
    }
    return result
  }

  /// Returns whether an expression is the `this` of a class other than the workflow's: what it
  /// holds was handed to that class.
  private func isForeignReceiver(_ node: SyntaxNode) -> Bool {
    guard node.kind == .this,
      let owner = activations[environments[environment].activation].owner
    else { return false }
    return owner != workflowClass
  }

  /// Evaluates `super.name`.
  private func accessSuper(_ node: SyntaxNode) -> Access {
    let keys = memberKeys(node)
    var result = Access(receiver: currentThis, key: keys.count == 1 ? keys[0] : nil)
    let home = activations[environments[environment].activation].home
    if let home, let parent = prototype(of: home) {
      result.value = get(result.key, of: parent, receiver: currentThis, at: node)
    }
    return result
  }

  // MARK: Reading

  /// Returns the value of a property; a nil `key` is one that is not known.
  func get(
    _ key: String?, of value: Value, receiver: Value? = nil, at node: SyntaxNode,
    isCallee: Bool = false
  ) -> Value {
    switch value {
    case .choice(let values):
      // What has no properties at all throws instead of going on.
      let holders = values.filter { $0.isNullish != true }
      let members = holders.map { get(key, of: $0, at: node, isCallee: isCallee) }
      return sharedMethod(members, of: .anyOf(holders)) ?? .anyOf(members)
    case .object(let id): return get(key, ofObject: id, receiver: receiver ?? value, at: node)
    case .function(let id): return get(key, ofFunction: id, receiver: receiver ?? value, at: node)
    case .step: return stepMember(key, at: node)
    case .data(let id): return field(key, of: id, isCallee: isCallee)
    case .external(let external):
      // The default export of a module that is not known may be the module itself.
      if key == "default" { return value }
      return .external(external.member(key ?? Self.anyMember))
    case .native(let path): return nativeMember(key, of: path)
    case .text(let template):
      if key == "length", let known = template.known {
        return .number(Double(known.utf16.count))
      }
      if let known = template.known, let index = key.flatMap(Int.init), index >= 0 {
        return characters(of: known)[index]
      }
      return method(key, of: value, "String")
    case .promise: return method(key, of: value, "Promise")
    case .number: return method(key, of: value, "Number")
    case .boolean, .undefined, .null, .unknown: return .unknown
    }
  }

  /// Returns the one method that all members are which can be called, taken from all alternatives
  /// of `value` together, or nil if they are not one that JavaScript provides.
  private func sharedMethod(_ members: [Value], of value: Value) -> Value? {
    var names: Set<String> = []
    // What nothing is known of is taken to have the same method.
    for member in members where member.isNullish != true && !member.isUnknown {
      guard case .function(let id) = member, case .method(let name, _) = heap.functions[id].kind
      else { return nil }
      names.insert(name)
    }
    guard names.count == 1, let name = names.first else { return nil }
    let callable = zip(value.alternatives, members).filter { $1.isNullish != true }.map(\.0)
    return makeFunction(.method(name, receiver: .anyOf(callable)), name: name)
  }

  /// Returns a method of a value of the given class, taken from the value.
  private func method(_ key: String?, of value: Value, _ type: String) -> Value {
    guard let key else { return .unknown }
    return makeFunction(.method("\(type).\(key)", receiver: value), name: key)
  }

  /// Returns a property of an object.
  private func get(
    _ key: String?, ofObject id: ObjectID, receiver: Value, at node: SyntaxNode
  ) -> Value {
    guard let key else { return anyProperty(of: .object(id)) }
    var current = id
    for _ in 0..<Bound.prototypes {
      if let found = own(key, of: current, receiver: receiver, at: node) { return found }
      guard let parent = heap.objects[current].prototype else { break }
      guard case .object(let next) = parent else { return get(key, of: parent, at: node) }
      current = next
    }
    return missing(key, of: id, receiver: receiver)
  }

  /// Returns a property that an object has itself, or nil.
  private func own(
    _ key: String, of id: ObjectID, receiver: Value, at node: SyntaxNode
  ) -> Value? {
    let object = heap.objects[id]
    if let property = object.properties[key] {
      if let getter = property.getter {
        return invoke(getter, receiver: receiver, ArgumentList(), at: node)
      }
      return property.setter == nil ? property.value : .undefined
    }
    switch object.kind {
    case .array:
      if key == "length" {
        if case .exact(let values) = object.elements { return .number(Double(values.count)) }
        return .unknown
      }
      if let index = Int(key), index >= 0 { return element(index, of: object.elements) }
    case .map, .set:
      if key == "size" {
        if case .exact(let values) = object.elements { return .number(Double(values.count)) }
        return .unknown
      }
    case .plain, .weak, .generator, .date: break
    }
    return nil
  }

  /// Returns an element of a list, which may have fewer.
  private func element(_ index: Int, of elements: Elements) -> Value {
    switch elements {
    case .exact: elements[index]
    case .many, .keys: elements.joined.joined(with: .undefined)
    }
  }

  /// Returns what a property is that neither an object nor its prototypes list.
  private func missing(_ key: String, of id: ObjectID, receiver: Value) -> Value {
    let object = heap.objects[id]
    let type: String
    switch object.kind {
    case .plain: type = "Object"
    case .array: type = "Array"
    case .map, .weak(isMap: true): type = "Map"
    case .set, .weak: type = "Set"
    case .generator: type = "Generator"
    case .date: type = "Date"
    }
    if Natives.isMethod(key, of: type) {
      return makeFunction(.method("\(type).\(key)", receiver: receiver), name: key)
    }
    if let rest = object.rest { return member(key, among: rest) }
    return object.isOpen ? .unknown : .undefined
  }

  /// Returns a property of an object of which all that is known is what any property may be: if
  /// that is any member of something, the property is that thing's member of the same name.
  private func member(_ key: String, among rest: Value) -> Value {
    var values: [Value] = []
    for each in rest.alternatives {
      if case .external(let external) = each, external.path.last == Self.anyMember {
        return .external(external.parent.member(key))
      }
      if case .function(let id) = each, case .stepMethod(Self.anyMember) = heap.functions[id].kind {
        return makeFunction(.stepMethod(key), name: key)
      }
      values.append(each)
    }
    return .anyOf(values + [.undefined])
  }

  /// Returns what any property of an object or function may be, methods of its class too.
  private func anyProperty(of value: Value) -> Value {
    guard let id = propertyHolder(of: value) else { return .unknown }
    let object = heap.objects[id]
    switch object.kind {
    case .array, .map, .set: return object.elements.joined
    case .plain, .weak, .generator, .date: break
    }
    var values = object.properties.all.map(\.property.value)
    values += inheritedMethods(of: value).map(\.property.value)
    if let rest = object.rest { values.append(rest) }
    if object.isOpen || values.isEmpty { values.append(.unknown) }
    // The key may be one that the table does not have.
    return .anyOf(values + [.undefined])
  }

  /// Returns a property of a function or class.
  private func get(
    _ key: String?, ofFunction id: FunctionID, receiver: Value, at node: SyntaxNode
  ) -> Value {
    guard let key else { return anyProperty(of: .function(id)) }
    if let properties = heap.functions[id].properties,
      let found = own(key, of: properties, receiver: receiver, at: node)
    {
      return found
    }
    if case .class(let record) = heap.functions[id].kind, key == "prototype" {
      return .object(record.prototype)
    }
    if let inherited = inheritedStatic(key, of: id, receiver, node) { return inherited }
    switch key {
    case "name": return .string(heap.functions[id].name)
    case "length": return parameterCount(of: id)
    case "prototype": return .object(functionPrototype(id))
    case "call", "apply", "bind", "toString":
      return makeFunction(.method("Function.\(key)", receiver: .function(id)), name: key)
    default: return .undefined
    }
  }

  /// Returns how many arguments a function expects: its parameters before the first with a default
  /// value and before those that take the rest.
  private func parameterCount(of id: FunctionID) -> Value {
    let code: SyntaxNode? =
      switch heap.functions[id].kind {
      case .closure(let closure): closure.node
      case .class(let record): record.constructor?.node
      case .bound, .method, .stepMethod, .resolver, .rejecter, .exporter, .export: nil
      }
    return code.map { .number(Double(FunctionView($0).expectedCount)) } ?? .unknown
  }

  /// Returns a static member that a class inherits from its bases, or nil if there is none.
  private func inheritedStatic(
    _ key: String, of id: FunctionID, _ receiver: Value, _ node: SyntaxNode
  ) -> Value? {
    guard key != "name", key != "prototype" else { return nil }
    var base = prototype(of: .function(id))
    for _ in 0..<Bound.prototypes {
      guard case .function(let next)? = base else { return nil }
      if let properties = heap.functions[next].properties,
        let found = own(key, of: properties, receiver: receiver, at: node)
      {
        return found
      }
      base = prototype(of: .function(next))
    }
    return nil
  }

  /// Returns the object from which what a function constructs inherits.
  func functionPrototype(_ id: FunctionID) -> ObjectID {
    if case .class(let record) = heap.functions[id].kind { return record.prototype }
    let properties = propertiesObject(of: id)
    if case .object(let known)? = heap.objects[properties].properties["prototype"]?.value {
      return known
    }
    let prototype = heap.allocate(HeapObject())
    heap.setProperty(
      "constructor", of: prototype, to: Property(value: .function(id), isEnumerable: false))
    heap.setProperty(
      "prototype", of: properties, to: Property(value: .object(prototype), isEnumerable: false))
    return prototype
  }

  /// Returns what the prototype of a function inherits from, or nil.
  func inheritedPrototype(of id: FunctionID) -> Value? {
    guard let properties = heap.functions[id].properties,
      case .object(let prototype)? = heap.objects[properties].properties["prototype"]?.value
    else { return nil }
    return heap.objects[prototype].prototype
  }

  /// Returns whether a function is a class, or one that is derived as older JavaScript does it.
  func isClass(_ id: FunctionID) -> Bool {
    if case .class = heap.functions[id].kind { return true }
    return inheritedPrototype(of: id) != nil
  }

  /// Returns what instances of a function inherit from: an object, unless the program has set
  /// something that is not in the input.
  func prototypeValue(ofFunction id: FunctionID) -> Value {
    if let properties = heap.functions[id].properties,
      let set = heap.objects[properties].properties["prototype"]?.value, case .external = set
    {
      return set
    }
    return .object(functionPrototype(id))
  }

  /// Returns the object that holds a function's own properties.
  func propertiesObject(of id: FunctionID) -> ObjectID {
    if let known = heap.functions[id].properties { return known }
    let object = heap.allocate(HeapObject())
    heap.setProperties(of: id, to: object)
    return object
  }

  /// Returns the base of a function that is a class as older JavaScript writes it: what the objects
  /// that it makes inherit from belongs to the base. Returns nil for any other function.
  private func olderBase(of id: FunctionID) -> Value? {
    guard let properties = heap.functions[id].properties,
      case .object(let prototype)? = heap.objects[properties].properties["prototype"]?.value
    else { return nil }
    switch heap.objects[prototype].prototype {
    case .external(let external) where external.path.last == "prototype":
      return .external(external.parent)
    case .native(let path) where path.hasSuffix(".prototype"):
      return .native(String(path.dropLast(".prototype".count)))
    case .object(let parent): return heap.objects[parent].properties["constructor"]?.value
    default: return nil
    }
  }

  /// Returns the object that `value` inherits from, or nil.
  func prototype(of value: Value) -> Value? {
    switch value {
    case .object(let id): return heap.objects[id].prototype
    case .function(let id):
      if case .class(let record) = heap.functions[id].kind { return record.base }
      return olderBase(of: id)
    default: return nil
    }
  }

}
