import Semantics
import Source
import Syntax

/// A name in the namespace of a module.
struct ExportKey: Hashable {

  /// The module.
  let module: Int

  /// The name, or nil for the namespace itself.
  let name: String?

}

/// Where something that is exported is kept.
enum ExportPlace {

  /// In a variable of a module.
  case variable(BindingID, module: Int)

  /// In the value of an export statement of a module.
  case expression(SyntaxNode, module: Int)

  /// In the namespace of a module.
  case namespace(module: Int)

  /// In what a CommonJS module exports; nil is all of it.
  case member(String?, module: Int)

  /// In the value of a file of data; nil is all of it.
  case data(Value, name: String?)

  /// In a module that is not in the input.
  case outside(External)

}

/// What modules export.
extension Interpreter {

  /// Returns the names that a module exports, in source order, those of other modules last.
  func exportedNames(of module: Int) -> [String] {
    let holders = sharing(with: module)
    let others = holders.dropFirst().flatMap { modules[$0].exports.names }
    var seen: Set<String> = ["default"]
    return modules[module].exports.names.filter { $0 == "default" || seen.insert($0).inserted }
      + others.filter { seen.insert($0).inserted }
  }

  /// Returns a module and those of which it exports everything, directly or not.
  private func sharing(with module: Int) -> [Int] {
    var result = [module]
    var next = 0
    while next < result.count {
      let holder = result[next]
      next += 1
      for star in modules[holder].exports.stars {
        let link = link(wholeReference(star, holder), from: holder)
        if case .module(let other) = link, !result.contains(other) { result.append(other) }
      }
    }
    return result
  }

  /// Returns what a module exports under `name`.
  func exported(_ name: String, of module: Int) -> Value {
    var seen: Set<ExportKey> = []
    let root = modules[module].tree.root
    return value(at: place(of: name, in: module, seen: &seen), site: root)
  }

  /// Returns the value at a place; what is nowhere is not known.
  func value(at place: ExportPlace?, site: SyntaxNode) -> Value {
    switch place {
    case .variable(let binding, let module): return variable(binding, of: module)
    case .expression(let statement, let module): return exportedValue(statement, of: module)
    case .namespace(let module): return namespace(of: module)
    case .member(let name, let module): return commonJSExport(name, of: module, at: site)
    case .data(let value, let name):
      return name == nil || name == "default" ? value : get(name, of: value, at: site)
    case .outside(let external): return .external(external)
    case nil: return .unknown
    }
  }

  // MARK: Places

  /// Returns where what `reference` in a module names is kept, or nil if it is nowhere.
  ///
  /// - Parameter seen: what has been asked for on the way, so that exports in a circle end.
  func place(
    of reference: ImportReference, in module: Int, seen: inout Set<ExportKey>
  ) -> ExportPlace? {
    switch link(reference, from: module) {
    case .module(let other):
      if let name = reference.name { return place(of: name, in: other, seen: &seen) }
      return isCommonJS(other) || modules[other].exports.named[ExportTable.assigned] != nil
        ? place(of: ExportTable.assigned, in: other, seen: &seen) : .namespace(module: other)
    case .data(let value): return .data(value, name: reference.name)
    case .outside(let note):
      let path = reference.name.map { $0 == "default" ? [] : [$0] } ?? []
      return .outside(External(specifier: reference.specifier, path: path, note: note))
    }
  }

  /// Returns where an export of a module is kept, or nil if there is none of that name.
  private func place(
    of name: String, in module: Int, seen: inout Set<ExportKey>
  ) -> ExportPlace? {
    guard seen.insert(ExportKey(module: module, name: name)).inserted else { return nil }
    let exports = modules[module].exports
    if let export = exports.named[name] { return place(of: export, in: module, seen: &seen) }
    if isCommonJS(module) {
      return .member(name == ExportTable.assigned ? nil : name, module: module)
    }
    if let assigned = exports.named[ExportTable.assigned] {
      let whole = place(of: assigned, in: module, seen: &seen)
      return name == "default" ? whole : .data(
        value(at: whole, site: modules[module].tree.root), name: name)
    }
    return name == "default" ? nil : starPlace(of: name, in: module, seen: &seen)
  }

  /// Returns where `export` of a module is kept.
  private func place(
    of export: ExportTable.Export, in module: Int, seen: inout Set<ExportKey>
  ) -> ExportPlace? {
    let root = modules[module].tree.root
    switch export {
    case .variable(let binding):
      let declared = modules[module].scopes.bindings[Int(binding)]
      guard declared.kind == .import, let reference = importReference(of: declared.declaration)
      else { return .variable(binding, module: module) }
      return place(of: reference, in: module, seen: &seen)
    case .expression(let statement): return .expression(statement, module: module)
    case .other(let specifier, let name):
      let reference = ImportReference(
        specifier: specifier, name: name, isRequired: false, site: root)
      return place(of: reference, in: module, seen: &seen)
    case .namespace(let specifier):
      return place(of: wholeReference(specifier, module), in: module, seen: &seen)
    }
  }

  /// Returns where `name` is kept among what a module exports of other modules as a whole.
  private func starPlace(
    of name: String, in module: Int, seen: inout Set<ExportKey>
  ) -> ExportPlace? {
    var outside: ExportPlace?
    for star in modules[module].exports.stars {
      let reference = ImportReference(
        specifier: star, name: name, isRequired: false, site: modules[module].tree.root)
      let found = place(of: reference, in: module, seen: &seen)
      // Code that is not in the input may export any name: what is in the input comes first.
      if case .outside = found { outside = outside ?? found } else if let found { return found }
    }
    return outside
  }

  /// Returns the reference to all of another module in the statements of a module.
  func wholeReference(_ specifier: String, _ module: Int) -> ImportReference {
    let site = modules[module].exports.requestSites[specifier] ?? modules[module].tree.root
    return ImportReference(specifier: specifier, name: nil, isRequired: false, site: site)
  }

  // MARK: Values

  /// Returns the value of a variable of a module.
  func variable(_ binding: BindingID, of module: Int) -> Value {
    demand(binding, in: module)
    let slot = modules[module].scopes.bindings[Int(binding)].slot
    return heap.cells[environments[modules[module].environment].firstCell + slot]
  }

  /// Returns the value of `export default …`, which is computed once.
  private func exportedValue(_ statement: SyntaxNode, of module: Int) -> Value {
    if let unit = modules[module].scopes.units.firstIndex(where: { $0.node == statement }) {
      runUnit(unit, of: module)
    }
    return modules[module].exportedValues[statement.index] ?? .unknown
  }

  /// Returns any member of each module that is not in the input and of which a module exports
  /// everything, directly or not.
  private func outsideSharing(with module: Int) -> [External] {
    sharing(with: module).flatMap { holder in
      modules[holder].exports.stars.compactMap { star in
        guard case .outside(let note) = link(wholeReference(star, holder), from: holder) else {
          return nil
        }
        return External(specifier: star, path: [Self.anyMember], note: note)
      }
    }
  }

  /// Returns the namespace of a module: an object that asks the module whenever it is read.
  private func namespace(of module: Int) -> Value {
    if let known = links.namespaces[module] { return known }
    var namespace = Value.unknown
    asLoading {
      let id = heap.allocate(HeapObject())
      for name in exportedNames(of: module) {
        let getter = makeFunction(.export(name, module: module), name: name)
        heap.setProperty(name, of: id, to: Property(getter: getter))
      }
      for other in outsideSharing(with: module) { heap.addRest(.external(other), to: id) }
      namespace = .object(id)
    }
    links.namespaces[module] = namespace
    return namespace
  }

  // MARK: CommonJS

  /// Returns whether a module exports as CommonJS does.
  func isCommonJS(_ module: Int) -> Bool {
    if let known = modules[module].isCommonJS { return known }
    let answer = !modules[module].exports.isModule && modules[module].tree.mentionsCommonJS
    modules[module].isCommonJS = answer
    return answer
  }

  /// Returns what a CommonJS module exports, all of it or what is called `name`.
  func commonJSExport(_ name: String?, of module: Int, at site: SyntaxNode) -> Value {
    for unit in modules[module].scopes.units.indices { runUnit(unit, of: module) }
    let all = get("exports", of: .object(modules[module].commonJSModule), at: site)
    guard let name else { return all }
    // Compilers mark what was an ES module: only then is there a member for the default export.
    let isMarked = get("__esModule", of: all, at: site).truth == true
    return name == "default" && !isMarked ? all : get(name, of: all, at: site)
  }

}

extension SyntaxTree {

  /// Whether the module's code names `exports` or `module`, as CommonJS does.
  var mentionsCommonJS: Bool {
    root.subtree.contains { node in
      node.kind == .identifier && (node.text == "exports" || node.text == "module")
    }
  }

}
