import Syntax

extension Interpreter {

  /// Calls a method of a `Map` or `Set`.
  func callCollectionMethod(
    _ name: String, isMap: Bool, _ id: ObjectID, _ arguments: ArgumentList, at node: SyntaxNode
  ) -> Value {
    let elements = heap.objects[id].elements
    switch name {
    case "set":
      if let key = arguments[0].knownString { nameFunction(arguments[1], key) }
      let entry = makeArray(.exact([arguments[0], arguments[1]]))
      heap.setElements(of: id, to: adding(entry, to: elements, isMap: true))
      return .object(id)
    case "add":
      heap.setElements(of: id, to: adding(arguments[0], to: elements, isMap: false))
      return .object(id)
    case "get": return entry(arguments[0], in: elements)
    case "has":
      guard isMap else { return readArray("includes", elements, arguments, at: node) }
      return readArray("includes", elements.mapped { self.part(0, of: $0) }, arguments, at: node)
    case "values": return makeArray(isMap ? elements.mapped { self.part(1, of: $0) } : elements)
    case "keys": return makeArray(isMap ? elements.mapped { self.part(0, of: $0) } : elements)
    case "entries", "@@iterator": return makeArray(elements)
    case "delete":
      heap.setElements(of: id, to: elements.without { key in
        self.areEqual(isMap ? self.part(0, of: key) : key, arguments[0])
      })
      return .unknown
    case "clear":
      heap.setElements(of: id, to: .exact([]))
      return .undefined
    case "forEach":
      let call = ElementCall(
        function: arguments[0], receiver: arguments[1], list: .object(id))
      forEach(.elements(elements), at: node, label: "\(node.calleeText)(…)") { entry in
        let parts = isMap ? [self.part(1, of: entry), self.part(0, of: entry)] : [entry, entry]
        _ = self.result(of: call, parts, at: node)
      }
      return .undefined
    default:
      return isMap ? .unknown : combine(name, elements, iteratedElements(arguments[0], at: node))
    }
  }

  /// Returns the set that a method makes of a set and another one; of elements that only some are
  /// kept of, any may be there.
  private func combine(_ name: String, _ elements: Elements, _ others: Elements) -> Value {
    let kept: Elements
    switch name {
    case "union": kept = unique(elements.followed(by: others), isMap: false)
    case "symmetricDifference": kept = .many(elements.followed(by: others).joined)
    case "intersection", "difference": kept = .many(elements.joined)
    default: return .unknown
    }
    return .object(heap.allocate(HeapObject(kind: .set, elements: kept)))
  }

  /// Returns the lists of the elements for which a function returns the same: in a map, or in an
  /// object.
  func grouped(_ arguments: ArgumentList, inMap isMap: Bool, at node: SyntaxNode) -> Value {
    let elements = iteratedElements(arguments[0], at: node)
    let keys = map(elements, ElementCall(function: arguments[1]), at: node)
    let groups = groups(of: elements, by: keys)
    let anyGroup = makeArray(.many(elements.joined))
    let id = heap.allocate(HeapObject(kind: isMap ? .map : .plain))
    switch (isMap, groups) {
    case (true, let groups?):
      heap.setElements(of: id, to: .exact(groups.map { group in
        makeArray(.exact([.string(group.name), makeArray(.exact(group.values))]))
      }))
    case (true, nil):
      heap.setElements(of: id, to: .many(makeArray(.exact([keys.joined, anyGroup]))))
    case (false, let groups?):
      for group in groups { define(group.name, makeArray(.exact(group.values)), on: id) }
    case (false, nil): heap.addRest(anyGroup, to: id)
    }
    return .object(id)
  }

  /// Returns the elements of each key, in the order in which the keys come up; nil if that is not
  /// known.
  private func groups(
    of elements: Elements, by keys: Elements
  ) -> [(name: String, values: [Value])]? {
    guard case .exact(let values) = elements, case .exact(let keys) = keys else { return nil }
    var groups: [(name: String, values: [Value])] = []
    var places: [String: Int] = [:]
    for (value, key) in zip(values, keys) {
      guard let name = key.knownString else { return nil }
      if let place = places[name] {
        groups[place].values.append(value)
      } else {
        places[name] = groups.count
        groups.append((name, [value]))
      }
    }
    return groups
  }

  /// Returns what a map or set of `elements` holds that every key is in once.
  func unique(_ elements: Elements, isMap: Bool) -> Elements {
    guard case .exact(let values) = elements else { return elements }
    return values.reduce(.exact([])) { adding($1, to: $0, isMap: isMap) }
  }

  /// Returns what a map or set holds after an entry or element was added.
  private func adding(_ added: Value, to elements: Elements, isMap: Bool) -> Elements {
    func key(_ value: Value) -> Value { isMap ? part(0, of: value) : value }
    guard case .exact(let values) = elements,
      let index = values.firstIndex(where: { areEqual(key($0), key(added)) == true })
    else { return elements.followed(by: .exact([added])) }
    return isMap ? elements.replacing(index, with: added) : elements
  }

  /// Returns a part of an entry of a map.
  func part(_ index: Int, of entry: Value) -> Value {
    guard case .object(let id) = entry else { return .unknown }
    return heap.objects[id].elements[index]
  }

  /// Returns the value of a key in the entries of a map.
  private func entry(_ key: Value, in elements: Elements) -> Value {
    guard case .exact(let entries) = elements else {
      return elements.alternatives.reduce(.undefined) { $0.joined(with: part(1, of: $1)) }
    }
    let answers = entries.map { areEqual(part(0, of: $0), key) }
    if let last = answers.lastIndex(of: true), !answers[last...].contains(nil) {
      return part(1, of: entries[last])
    }
    let possible = zip(entries, answers).filter { $1 != false }.map { part(1, of: $0.0) }
    return .anyOf(possible + [.undefined])
  }

}

extension Elements {

  /// Returns the elements without those for which `isRemoved` is true; nil is "not known".
  fileprivate func without(_ isRemoved: (Value) -> Bool?) -> Elements {
    guard case .exact(let values) = self else { return self }
    let answers = values.map(isRemoved)
    if answers.contains(nil) { return .many(joined) }
    return .exact(zip(values, answers).filter { $1 == false }.map(\.0))
  }

  /// The values that any element may be, each not a choice.
  fileprivate var alternatives: [Value] { joined.alternatives }

}
