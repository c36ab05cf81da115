import Semantics
import Syntax

/// What may lead to the step object: calls that cannot reach it are run for their value only.
///
/// What modules hold, their variables and objects, does not lead to it until a run gives it to one
/// of them. From then on anything may.
extension Interpreter {

  /// Whether something older than the run may hold the step object.
  var isStepShared: Bool {
    while !hasSharedStep, let value = heap.takeValueGivenToModule() { share(value) }
    return hasSharedStep
  }

  /// Returns whether what `value` is or holds may lead to the step object.
  func mayHoldStep(_ value: Value) -> Bool { isStepShared || leadsToStep(value) }

  /// Returns whether `value` is the step object or an object that holds it.
  func holdsStep(_ value: Value) -> Bool {
    var visited: Set<ObjectID> = []
    return reaches(value, throughFunctions: false, visited: &visited)
  }

  /// Returns whether `value` leads to the step object, while no module does.
  private func leadsToStep(_ value: Value) -> Bool {
    var visited: Set<ObjectID> = []
    return reaches(value, throughFunctions: true, visited: &visited)
  }

  // MARK: Sharing

  /// Records that all of a module may hold a value from now on: the step object that it leads to,
  /// or that is given to something that it leads to later.
  func share(_ value: Value) {
    if leadsToStep(value) {
      hasSharedStep = true
      return
    }
    var (pending, seen): ([Value], Set<PromiseID>) = (value.alternatives, [])
    while let next = pending.popLast() {
      pending += newlyShared(next, &seen).flatMap(\.alternatives)
    }
  }

  /// Records that all of a module may hold a value, and returns what that holds; nothing if it was
  /// known, or if it is a promise that has been `seen`.
  private func newlyShared(_ value: Value, _ seen: inout Set<PromiseID>) -> [Value] {
    switch value {
    case .object(let id) where !heap.objects[id].isOfModule:
      heap.share(id)
      return valuesHeld(by: id)
    case .function(let id) where !heap.functions[id].isOfModule:
      heap.share(function: id)
      return valuesHeld(byFunction: id) + valuesSeen(byFunction: id)
    case .promise(let id) where seen.insert(id).inserted: return [promises[id].value]
    case .object, .function, .promise, .step, .choice, .unknown, .undefined, .null, .boolean,
      .number, .text, .native, .external, .data:
      return []
    }
  }

  /// Returns what an object holds.
  private func valuesHeld(by id: ObjectID) -> [Value] {
    let object = heap.objects[id]
    var held = object.properties.all.flatMap(\.property.values)
    held.append(object.elements.joined)
    if let rest = object.rest { held.append(rest) }
    if let prototype = object.prototype, !prototype.isPlainPrototype { held.append(prototype) }
    if case .generator(let suspended) = object.kind {
      held += [.function(suspended.function), suspended.receiver] + suspended.arguments.all
    }
    return held
  }

  /// Returns what a function holds, but for the variables that it sees.
  private func valuesHeld(byFunction id: FunctionID) -> [Value] {
    let function = heap.functions[id]
    let properties: [Value] = function.properties.map { [.object($0)] } ?? []
    switch function.kind {
    case .bound(let target, let receiver, let arguments):
      return properties + [target, receiver] + arguments.all
    case .method(_, let receiver): return properties + [receiver]
    case .closure, .class, .stepMethod, .resolver, .rejecter, .exporter, .export:
      return properties
    }
  }

  /// Returns what variables hold that a function sees, but for those of modules.
  private func valuesSeen(byFunction id: FunctionID) -> [Value] {
    var (values, current): ([Value], EnvironmentID) = ([], environment(ofFunction: id) ?? -1)
    while current >= 0, !environments[current].isOfModule {
      values += cells(of: environments[current]).map { heap.cells[$0] }
      current = environments[current].parent
    }
    return values
  }

  /// Returns the environment around the code of a function or a class; nil if it has none.
  private func environment(ofFunction id: FunctionID) -> EnvironmentID? {
    switch heap.functions[id].kind {
    case .closure(let closure): closure.environment
    case .class(let record): record.environment
    case .bound, .method, .stepMethod, .resolver, .rejecter, .exporter, .export: nil
    }
  }

  /// Returns the variables of an environment, and the one for its `this`.
  private func cells(of environment: Environment) -> [Int] {
    let scopes = modules[environment.module].scopes.scopes
    let count = environment.scope < 0 ? 0 : scopes[Int(environment.scope)].bindings.count
    return (0..<count).map { environment.firstCell + $0 }
      + [activations[environment.activation].thisCell]
  }

  // MARK: Reach

  /// Returns whether the step object can be reached from `value`.
  private func reaches(
    _ value: Value, throughFunctions: Bool, visited: inout Set<ObjectID>
  ) -> Bool {
    switch value {
    case .step: return true
    case .unknown, .undefined, .null, .boolean, .number, .text, .native, .external, .data:
      return false
    case .choice(let values):
      return values.contains {
        reaches($0, throughFunctions: throughFunctions, visited: &visited)
      }
    case .promise(let id):
      if throughFunctions, !promises[id].settlement.nodes.isEmpty { return true }
      return reaches(
        promises[id].value, throughFunctions: throughFunctions, visited: &visited)
    case .object(let id):
      return reaches(object: id, throughFunctions: throughFunctions, visited: &visited)
    case .function(let id):
      return reaches(function: id, throughFunctions: throughFunctions, visited: &visited)
    }
  }

  /// Returns whether the step object can be reached from an object.
  private func reaches(
    object id: ObjectID, throughFunctions: Bool, visited: inout Set<ObjectID>
  ) -> Bool {
    if !hasSharedStep, heap.objects[id].isOfModule { return false }
    guard visited.insert(id).inserted else { return false }
    // An object that large is not searched: it is taken to hold what it may hold.
    if visited.count > 2_000 { return isRunning }
    return valuesHeld(by: id).contains {
      reaches($0, throughFunctions: throughFunctions, visited: &visited)
    }
  }

  /// Returns whether the step object can be reached from a function.
  private func reaches(
    function id: FunctionID, throughFunctions: Bool, visited: inout Set<ObjectID>
  ) -> Bool {
    switch heap.functions[id].kind {
    case .stepMethod: return true
    case .resolver, .rejecter: if throughFunctions { return true }
    case .closure, .class, .bound, .method, .exporter, .export: break
    }
    if throughFunctions, let environment = environment(ofFunction: id),
      reaches(environment: environment, visited: &visited)
    {
      return true
    }
    return valuesHeld(byFunction: id).contains {
      reaches($0, throughFunctions: throughFunctions, visited: &visited)
    }
  }

  /// Returns whether the step object can be reached from the variables that a function sees, or
  /// from its `this`.
  private func reaches(environment id: EnvironmentID, visited: inout Set<ObjectID>) -> Bool {
    var current = id
    while current >= 0, environments[current].parent >= 0 {
      let environment = environments[current]
      if environment.isUnderRun { return true }
      if environment.isOfModule, !hasSharedStep { return false }
      // An environment and an object never have the same key here: those of environments are
      // negative.
      guard visited.insert(-1 - current).inserted else { return false }
      for cell in cells(of: environment) {
        if reaches(heap.cells[cell], throughFunctions: true, visited: &visited) { return true }
      }
      current = environment.parent
    }
    return false
  }

  /// Reports that the step object goes where it cannot be followed.
  func reportLost(_ value: Value, at node: SyntaxNode) {
    guard holdsStep(value) else { return }
    report(
      .lostStep, "The step object is kept here, where it cannot be followed", at: node,
      hint: "Steps that run through this reference are not in the graph")
  }

}
