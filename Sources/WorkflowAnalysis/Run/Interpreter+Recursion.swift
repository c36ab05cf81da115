import Syntax

/// Functions that call themselves.
extension Interpreter {

  /// Returns the call under way that `call` would repeat, or nil.
  ///
  /// While a module loads, a call may be repeated once: the loaders of bundles end at their second
  /// call for a module that is in a circle, since what they have written down tells them to.
  func recursion(of call: Invocation) -> Int? {
    var entries = 0
    var repeated = 0
    let inputs = call.inputs
    for index in calls.indices.reversed() where calls[index].node == call.closure.node {
      entries += 1
      if entries >= Bound.reentries { return index }
      if calls[index].environment == call.closure.environment,
        haveSameFunctions(calls[index].inputs, inputs),
        !haveOtherTexts(calls[index].inputs, inputs),
        !areForOthers(inputs, than: calls[index])
      {
        repeated += 1
        if isRunning || repeated > 1 { return index }
      }
    }
    return nil
  }

  /// Returns whether a call is for another object than a call under way, one that was there before
  /// that call began: the next link of a chain, or a part of a tree that the program spells out.
  private func areForOthers(_ inputs: [Value], than frame: CallFrame) -> Bool {
    zip(inputs, frame.inputs).contains { new, old in
      guard case .object(let new) = new, case .object(let old) = old else { return false }
      return new != old && new < frame.objectCount
    }
  }

  /// Returns a value without what is known of it, but for what may lead to steps.
  func generalized(_ value: Value) -> Value {
    .anyOf(
      value.forgotten.alternatives.map { each in
        if case .object = each, !mayHoldStep(each) { .unknown } else { each }
      })
  }

  /// Returns whether two lists of inputs hand over different strings that are known, or one a
  /// string and the other an object: what a key or a type selects is as different as another
  /// function.
  private func haveOtherTexts(_ a: [Value], _ b: [Value]) -> Bool {
    zip(a, b).contains { first, second in
      switch (first.knownString, second.knownString) {
      case (let first?, let second?): first != second
      case (_?, nil): second.isObject
      case (nil, _?): first.isObject
      case (nil, nil): false
      }
    }
  }

  /// Returns whether two lists of inputs hand over the same functions.
  private func haveSameFunctions(_ a: [Value], _ b: [Value]) -> Bool {
    // An argument that is left out is `undefined`.
    (0..<max(a.count, b.count)).allSatisfy { index in
      code(of: index < a.count ? a[index] : .undefined)
        == code(of: index < b.count ? b[index] : .undefined)
    }
  }

  /// Returns the code of the functions that a value may be or hand over.
  private func code(of value: Value) -> [SyntaxNode] {
    value.alternatives.flatMap { each -> [SyntaxNode] in
      guard case .object(let id) = each else { return code(ofFunction: each) }
      if case .generator(let suspended) = heap.objects[id].kind {
        return code(ofFunction: .function(suspended.function))
      }
      return heap.objects[id].properties.all.flatMap { code(ofFunction: $0.property.value) }
    }
  }

  /// Returns the code of a value that is a function of the program.
  private func code(ofFunction value: Value) -> [SyntaxNode] {
    guard case .function(let id) = value, case .closure(let closure) = heap.functions[id].kind
    else { return [] }
    return [closure.node]
  }

  /// Calls a function from within itself: the graph gets a call, not the function's nodes again.
  func callRecursively(_ frame: Int, _ invocation: Invocation) -> Value {
    calls[frame].isRecursive = true
    let inputs = invocation.inputs
    let known = calls[frame].inputs
    for index in 0..<max(inputs.count, known.count) {
      let old = index < known.count ? known[index] : .undefined
      let new = index < inputs.count ? inputs[index] : .undefined
      if old != new { note(new, insteadOf: old, asInput: index, of: frame) }
    }
    guard quietLimit == nil else {
      return invocation.isAsync ? .promise(makePromise([], value: .unknown)) : .unknown
    }
    var call = CallDraft(name: "", body: calls[frame].body)
    call.isAsync = invocation.isAsync
    call.code = invocation.closure.node
    let draft = emit(.call(call), at: invocation.site)
    return .promise(makePromise([draft], value: .unknown))
  }

  /// Returns what of `value` is still there when the call under way `frame` is run again.
  private func lasting(_ value: Value, in frame: CallFrame) -> Value {
    let lasting = value.alternatives.filter {
      switch $0 {
      case .object(let id): id < frame.objectCount
      case .function, .promise: false
      default: true
      }
    }
    return lasting.isEmpty ? .unknown : .anyOf(lasting)
  }

  /// Notes that the call under way `frame` hands itself `new` where it was handed `old`.
  private func note(_ new: Value, insteadOf old: Value, asInput index: Int, of frame: Int) {
    guard let shape = shape(of: new, like: old, in: calls[frame]) else {
      calls[frame].varyingInputs[index, default: old].join(lasting(new, in: calls[frame]))
      return
    }
    guard case .object(let id) = old, !covers(heap.objects[id], shape) else { return }
    calls[frame].varyingShapes[index, default: shape].join(shape)
  }

  /// Returns what is known of a new object that a call under way hands itself instead of one like
  /// it, such as `{ ...input, depth }`; nil if it is no such object.
  private func shape(of new: Value, like old: Value, in frame: CallFrame) -> InputShape? {
    guard case .object(let new) = new, case .object(let old) = old, new >= frame.objectCount else {
      return nil
    }
    let (object, other) = (heap.objects[new], heap.objects[old])
    guard object.kind == .plain, other.kind == .plain, object.rest == nil, other.rest == nil,
      object.prototype == nil, other.prototype == nil
    else { return nil }
    var shape = InputShape(isOpen: object.isOpen)
    for (key, property) in object.properties.all {
      guard property.getter == nil else { return nil }
      let isKept = other.properties[key]?.value == property.value
      shape.properties[key] = isKept ? property.value : lasting(property.value, in: frame)
    }
    return shape
  }

  /// Returns whether what is known of an object says no more than `shape` does.
  private func covers(_ object: HeapObject, _ shape: InputShape) -> Bool {
    if shape.isOpen, !object.isOpen { return false }
    return object.properties.keys.allSatisfy { shape.properties[$0] != nil || shape.isOpen }
      && shape.properties.allSatisfy { key, value in
        guard let known = object.properties[key]?.value else { return object.isOpen }
        return known.joined(with: value) == known
          || known.alternatives.contains(.unknown) && !value.alternatives.contains {
            $0.isEssential && !known.alternatives.contains($0)
          }
      }
  }

  /// Forgets what is known of the inputs of a call that vary when the function calls itself, with
  /// all that it hands itself then.
  func generalize(_ call: inout Invocation, _ frame: CallFrame) {
    var inputs = call.inputs
    let varying = Set(frame.varyingInputs.keys).union(frame.varyingShapes.keys).sorted()
    let count = max(inputs.count, (varying.last ?? 0) + 1)
    inputs += Array(repeating: .undefined, count: count - inputs.count)
    for index in varying {
      if let value = frame.varyingInputs[index] {
        inputs[index] = generalized(inputs[index].joined(with: value))
      } else if let shape = frame.varyingShapes[index], case .object(let id) = inputs[index] {
        inputs[index] = .object(generalized(id, shape))
      }
    }
    call.receiver = inputs[0]
    call.arguments = ArgumentList(Array(inputs.dropFirst()), rest: call.arguments.rest)
  }

  /// Returns an object of which no more is known than of `id` and of `shape`.
  private func generalized(_ id: ObjectID, _ shape: InputShape) -> ObjectID {
    let object = heap.objects[id]
    let result = heap.allocate(HeapObject(isOpen: object.isOpen || shape.isOpen))
    let added = shape.properties.keys.filter { object.properties[$0] == nil }.sorted()
    for key in object.properties.keys + added {
      let old = object.properties[key]?.value ?? (object.isOpen ? .unknown : .undefined)
      let isKept = old == shape[key]
      define(key, isKept ? old : generalized(old.joined(with: shape[key])), on: result)
    }
    return result
  }

}

/// What is known of an object that a function hands itself.
struct InputShape {

  /// Its properties, as far as they last when the function is run again.
  var properties: [String: Value] = [:]

  /// Whether it may have others.
  var isOpen: Bool

  /// Makes the shape that of this or of another object.
  mutating func join(_ other: InputShape) {
    for key in Set(properties.keys).union(other.properties.keys) {
      properties[key] = self[key].joined(with: other[key])
    }
    isOpen = isOpen || other.isOpen
  }

  /// What a property may be.
  subscript(key: String) -> Value { properties[key] ?? (isOpen ? .unknown : .undefined) }

}
