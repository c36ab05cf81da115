/// What the turns of a loop that are tried one after the other make anew each time.
extension Heap {

  /// How many objects and functions there are.
  struct Population {

    /// The number of objects.
    let objects: Int

    /// The number of functions.
    let functions: Int

  }

  /// A turn of a loop.
  struct Turn {

    /// What there was before the loop.
    let loop: Population

    /// What there was before the turn.
    let start: Population

  }

  /// What there is now.
  var population: Population { Population(objects: objects.count, functions: functions.count) }

  /// Returns `content` without what earlier turns have made, where `turn` has made the like: each
  /// turn begins with all that the turn before may have left, so the last stands for all.
  func renewed(_ content: Content, by turn: Turn) -> Content {
    switch content {
    case .value(let value): return .value(renewed(value, by: turn))
    case .property(let property):
      guard var property else { return content }
      property.value = renewed(property.value, by: turn)
      return .property(property)
    case .elements(let elements): return .elements(renewed(elements, by: turn))
    }
  }

  /// Returns `elements` without what earlier turns have made, where `turn` has made the like.
  func renewed(_ elements: Elements, by turn: Turn) -> Elements {
    if case .keys = elements { return elements }
    return elements.mapped { renewed($0, by: turn) }
  }

  /// Returns `value` without what earlier turns have made, where `turn` has made the like.
  private func renewed(_ value: Value, by turn: Turn) -> Value {
    guard case .choice(let values) = value else { return value }
    let new = values.filter { isMade($0, since: turn.start) }
    if new.isEmpty { return value }
    return .anyOf(
      values.filter { old in
        !isMade(old, since: turn.loop) || isMade(old, since: turn.start)
          || !new.contains { isAlike(old, $0) }
      })
  }

  /// Returns whether a value is an object or function that is not among a population.
  private func isMade(_ value: Value, since population: Population) -> Bool {
    switch value {
    case .object(let id): id >= population.objects
    case .function(let id): id >= population.functions
    default: false
    }
  }

  /// Returns whether the same code has made two objects or functions, as far as can be told.
  private func isAlike(_ a: Value, _ b: Value) -> Bool {
    switch (a, b) {
    case (.function(let a), .function(let b)):
      return isAlike(functions[a].kind, functions[b].kind)
    case (.object(let a), .object(let b)):
      let (a, b) = (objects[a], objects[b])
      if case .generator(let first) = a.kind, case .generator(let second) = b.kind {
        return isAlike(.function(first.function), .function(second.function))
      }
      return a.kind == b.kind && a.properties.keys == b.properties.keys
    default: return a == b
    }
  }

  /// Returns whether the same code has made two functions.
  private func isAlike(_ a: FunctionRecord.Kind, _ b: FunctionRecord.Kind) -> Bool {
    switch (a, b) {
    case (.closure(let a), .closure(let b)): a.node == b.node
    case (.class(let a), .class(let b)): a.node == b.node
    case (.bound(let a, _, let first), .bound(let b, _, let second)):
      first.positional.count == second.positional.count && isAlike(a, b)
    default: false
    }
  }

}

extension Heap.Content {

  /// The content, with plain data replaced by "anything".
  var widened: Heap.Content {
    switch self {
    case .value(let value): return .value(value.widened)
    case .property(let property):
      guard var property else { return self }
      property.value = property.value.widened
      return .property(property)
    case .elements(let elements): return .elements(.many(elements.joined.widened))
    }
  }

}
