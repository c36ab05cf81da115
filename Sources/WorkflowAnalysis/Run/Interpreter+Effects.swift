import Semantics
import Syntax

/// What code outside of functions does to variables of modules by calling functions: filling a
/// table, say, in the module itself or in others that import it.
extension Interpreter {

  /// A unit of a module's own code.
  struct UnitKey: Hashable {

    /// The module.
    let module: Int

    /// The number of the unit.
    let unit: Int

  }

  /// Makes sure that what modules' own code does to an object through functions has been done.
  func demandEffects(on binding: BindingID, in module: Int) {
    let declared = modules[module].scopes.bindings[Int(binding)]
    let cell = environments[modules[module].environment].firstCell + declared.slot
    let isAssigned = modules[module].scopes.isAssignedInFunctions(binding)
    guard !modules[module].effectsAreDone.contains(binding),
      heap.cells[cell].alternatives.contains(where: mayBeChanged) || isAssigned
    else { return }
    modules[module].effectsAreDone.insert(binding)
    // To find out whether other modules fill a table means to read all of them: that is done only
    // if the table looks like one that is there to be filled.
    let isOpen = isAssigned || heap.cells[cell].alternatives.contains(where: mayBeFilled)
    for key in effects(on: binding, in: module, isOpenToOthers: isOpen) {
      if hasNotHappened(key.unit, in: key.module),
        let running = modules[key.module].runningUnits.last
      {
        // What comes after it has to be done when it has ended.
        modules[key.module].waitingForUnit[running, default: []]
          .append(VariableKey(module: module, binding: binding))
        break
      }
      runUnit(key.unit, of: key.module)
    }
  }

  /// Returns whether a value is an object that can be changed from elsewhere.
  private func mayBeChanged(_ value: Value) -> Bool {
    if case .object = value { true } else { false }
  }

  /// Returns whether a value is an object that is there to be filled: an empty one, or one of a
  /// class.
  private func mayBeFilled(_ value: Value) -> Bool {
    guard case .object(let id) = value else { return false }
    let object = heap.objects[id]
    if object.prototype != nil { return true }
    return object.properties.keys.isEmpty && object.elements == .exact([])
  }

  /// Returns the units that may change what `binding` of a module holds by calling functions, in
  /// the order in which they run: units that name it, or functions that lead to it, and do more
  /// than declare functions.
  private func effects(
    on binding: BindingID, in module: Int, isOpenToOthers: Bool
  ) -> [UnitKey] {
    // Statements that fill one object ask for the same, each before it runs.
    if modules.count == 1, let known = links.lastEffects, known.binding == binding {
      return known.units
    }
    var found = reach(of: binding, in: module, importers: [:])
    let names = Set(found.bindings.flatMap { exportedNames(of: $0) })
    if !names.isEmpty, modules.count > 1 || isOpenToOthers, links.finder != nil {
      if isOpenToOthers { readStaticImports() }
      let importers = isOpenToOthers ? allImporters() : findImporters(of: names)
      found = reach(of: binding, in: module, importers: importers)
    }
    let ranks = found.units.allSatisfy { $0.module == module } ? [:] : evaluationRanks()
    let units = found.units
      .filter { modules[$0.module].scopes.units[$0.unit].mayCallFunctions }
      .sorted { a, b in
        (ranks[a.module] ?? ranks.count, a.unit) < (ranks[b.module] ?? ranks.count, b.unit)
      }
    links.lastEffects = (binding, units)
    return units
  }

  // MARK: Reach

  /// The most units that are looked at for the effects on one binding.
  private static let mostEffects = 4_000

  /// Returns the units that name a binding or something that leads to it, and the variables that
  /// lead to it; `importers` says as what other modules know a variable.
  private func reach(
    of binding: BindingID, in module: Int, importers: [VariableKey: [VariableKey]]
  ) -> (units: Set<UnitKey>, bindings: Set<VariableKey>) {
    var units: Set<UnitKey> = []
    var seen: Set<VariableKey> = [VariableKey(module: module, binding: binding)]
    var pending = Array(seen)
    while let next = pending.popLast(), units.count <= Self.mostEffects {
      var found = importers[next] ?? []
      let scopes = modules[next.module].scopes
      for unit in scopes.mentions(of: next.binding)
      where units.insert(UnitKey(module: next.module, unit: unit)).inserted {
        found += scopes.holders(in: unit)
          .map { VariableKey(module: next.module, binding: $0) }
      }
      pending += found.filter { seen.insert($0).inserted }
    }
    return (units, seen)
  }

  /// Returns the names under which a module exports a variable.
  private func exportedNames(of variable: VariableKey) -> [String] {
    modules[variable.module].exports.named.filter { _, export in
      switch export {
      case .variable(variable.binding): true
      case .expression(let statement):
        statement.exportedExpression.flatMap(modules[variable.module].scopes.binding)
          == variable.binding
      case .variable, .other, .namespace: false
      }
    }.map(\.key)
  }

  /// Returns as what the modules that have been read import variables of other modules.
  private func allImporters() -> [VariableKey: [VariableKey]] {
    if let known = links.importers, known.moduleCount == modules.count { return known.table }
    let table = findImporters(of: nil)
    links.importers = (modules.count, table)
    return table
  }

  /// Finds as what the modules that have been read import variables of other modules: all of them,
  /// or those that are called one of `names` or that have been asked for.
  private func findImporters(of names: Set<String>?) -> [VariableKey: [VariableKey]] {
    var result: [VariableKey: [VariableKey]] = [:]
    for module in modules.indices {
      let scopes = modules[module].scopes
      for binding in scopes.scopes[0].bindings
      where scopes.bindings[Int(binding)].kind == .import {
        let declaration = scopes.bindings[Int(binding)].declaration
        guard let reference = importReference(of: declaration),
          names.map({ $0.contains(reference.name ?? "") }) ?? true
            || links.known[reference.request(in: module)] != nil
        else { continue }
        let key = VariableKey(module: module, binding: binding)
        let origins = links.origins[key] ?? findOrigins(of: reference, in: module)
        links.origins[key] = origins
        for origin in origins { result[origin, default: []].append(key) }
      }
    }
    return result
  }

  /// Finds the variables of other modules that an import gives access to.
  private func findOrigins(of reference: ImportReference, in module: Int) -> [VariableKey] {
    var seen: Set<ExportKey> = []
    switch place(of: reference, in: module, seen: &seen) {
    case .variable(let binding, let other): return [VariableKey(module: other, binding: binding)]
    case .expression(let statement, let other):
      let variable = statement.exportedExpression.flatMap(modules[other].scopes.binding)
      return variable.map { [VariableKey(module: other, binding: $0)] } ?? []
    case .namespace(let other):
      return modules[other].exports.named.values.compactMap { export in
        guard case .variable(let binding) = export else { return nil }
        return VariableKey(module: other, binding: binding)
      }
    case .member, .data, .outside, nil: return []
    }
  }

  // MARK: Other modules

  /// Reads the modules that are imported by statements, so that it is known what each does.
  private func readStaticImports() {
    var bytes = 0
    while links.nextToRead < modules.count, bytes < Bound.effectBytes {
      let module = links.nextToRead
      bytes += modules[module].tree.file.bytes.count
      links.nextToRead += 1
      for specifier in modules[module].exports.requests {
        _ = link(wholeReference(specifier, module), from: module)
      }
    }
  }

  /// Returns the modules' positions in the order in which their code runs: what a module imports
  /// runs before the module itself.
  private func evaluationRanks() -> [Int: Int] {
    var ranks: [Int: Int] = [:]
    var entered: Set<Int> = [0]
    var stack = [(module: 0, next: 0)]
    while let (module, next) = stack.last {
      let requests = modules[module].exports.requests
      guard next < requests.count else {
        ranks[module] = ranks.count
        stack.removeLast()
        continue
      }
      stack[stack.count - 1].next += 1
      let link = links.known[wholeReference(requests[next], module).request(in: module)]
      if case .module(let other)? = link, entered.insert(other).inserted {
        stack.append((other, 0))
      }
    }
    return ranks
  }

}
