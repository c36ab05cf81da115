import Semantics
import Source
import Syntax

/// What modules import, and where it is kept.
extension Interpreter {

  /// Returns what an import declares, given its specifier, clause or namespace.
  func imported(_ node: SyntaxNode, module: Int) -> Value {
    guard let reference = importReference(of: node) else { return .unknown }
    return value(of: reference, in: module)
  }

  /// Returns what an import names, given its specifier, clause or namespace.
  func importReference(of node: SyntaxNode) -> ImportReference? {
    guard node.kind != .importAlias, let statement = node.enclosing(.importStatement) else {
      return nil
    }
    let source = statement.child(.source) ?? node.child(.source) ?? statement.child(ofKind: .string)
    guard let specifier = (source ?? node.child(ofKind: .string))?.stringValue else { return nil }
    let isRequired = node.kind == .importRequire
    let name: String? =
      switch node.kind {
      case .importSpecifier: node.child(.name)?.exportName ?? "default"
      case .importClause: "default"
      default: nil
      }
    return ImportReference(
      specifier: specifier, name: name, isRequired: isRequired, site: statement)
  }

  /// Returns what `reference` in a module names.
  func value(of reference: ImportReference, in module: Int) -> Value {
    var seen: Set<ExportKey> = []
    return value(at: place(of: reference, in: module, seen: &seen), site: reference.site)
  }

  /// Returns the value of `require(…)` of a known specifier.
  func required(_ specifier: String, at node: SyntaxNode) -> Value {
    value(
      of: ImportReference(specifier: specifier, name: nil, isRequired: true, site: node),
      in: environments[environment].module)
  }

  /// Returns the namespace that a specifier means in the module whose code runs.
  func moduleNamespace(_ specifier: String, at node: SyntaxNode) -> Value {
    value(
      of: ImportReference(specifier: specifier, name: nil, isRequired: false, site: node),
      in: environments[environment].module)
  }

  /// Returns the value of `import(…)`.
  func importDynamically(_ node: SyntaxNode) -> Value {
    let arguments = self.arguments(of: node)
    let namespace = arguments[0].knownString.map { moduleNamespace($0, at: node) } ?? .unknown
    return .promise(makePromise([], value: namespace))
  }

  // MARK: Links

  /// Returns what the specifier of `reference` leads to in a module.
  func link(_ reference: ImportReference, from module: Int) -> ModuleLinks.Link {
    let request = reference.request(in: module)
    if let known = links.known[request] { return known }
    let link = findLink(reference, from: module)
    links.known[request] = link
    return link
  }

  /// Looks for what the specifier of `reference` leads to in a module.
  private func findLink(_ reference: ImportReference, from module: Int) -> ModuleLinks.Link {
    // What is known of a base says more than the base's own code.
    guard let finder = links.finder, Natives.knownBases[reference.specifier] == nil else {
      return .outside(note: nil)
    }
    let found = finder.findModule(
      reference.specifier, importedBy: modules[module].tree.file, isRequired: reference.isRequired)
    switch found {
    case .code(let scopes, let diagnostics):
      for diagnostic in diagnostics { _ = note(nil, diagnostic) }
      return .module(addModule(scopes))
    case .data(let json, let id):
      let value = links.data[id] ?? makeValue(of: json)
      links.data[id] = value
      return .data(value)
    case .outside(let hint):
      return .outside(note: hint.map { note($0, nil) })
    case .missing(let reason, let hint):
      let importer = modules[module].tree.file.name
      let specifier = "`\(reference.specifier)`"
      return .outside(
        note: note(
          "\(specifier), which `\(importer)` imports, \(reason)",
          diagnostic(
            .unresolvedImport, "\(specifier) \(reason)", at: reference.site, hint: hint)))
    }
  }

  /// Keeps what there is to say about a module, and returns its number.
  private func note(_ hint: String?, _ diagnostic: Diagnostic?) -> Int {
    links.notes.append(ModuleLinks.Note(hint: hint, diagnostic: diagnostic))
    return links.notes.count - 1
  }

  /// Returns how the code of `callee`, which is not in the input, could get there.
  func hint(forCodeOf callee: Value) -> String {
    for case .external(let external) in callee.alternatives {
      if let hint = external.note.flatMap({ links.notes[$0].hint }) { return hint }
    }
    return "Bundle the script so that the code of its imports is part of the input"
  }

  /// Returns the number of the module that `scopes` is about, which is opened unless it has been.
  private func addModule(_ scopes: ScopeTable) -> Int {
    if let known = modules.firstIndex(where: { $0.tree === scopes.tree }) { return known }
    modules.append(Module(tree: scopes.tree, scopes: scopes))
    let outer = environment
    openModule(modules.count - 1)
    environment = outer
    return modules.count - 1
  }

  /// Returns the value that a file of data holds.
  private func makeValue(of json: JSONValue) -> Value {
    var value = Value.unknown
    asLoading { value = self.value(of: json) }
    return value
  }

  /// Returns the value of `json`.
  func value(of json: JSONValue) -> Value {
    switch json {
    case .null: return .null
    case .boolean(let flag): return .boolean(flag)
    case .number(let number): return .number(number)
    case .string(let text): return .string(text)
    case .array(let elements): return makeArray(.exact(elements.map { value(of: $0) }))
    case .object(let members):
      let id = heap.allocate(HeapObject())
      for member in members { define(member.name, value(of: member.value), on: id) }
      return .object(id)
    }
  }

}

/// A name that a module asks for in another one.
struct ImportReference {

  /// The other module's specifier.
  let specifier: String

  /// The name, or nil for everything: the namespace.
  let name: String?

  /// Whether it is asked for with `require`.
  let isRequired: Bool

  /// The code that asks.
  let site: SyntaxNode

  /// Returns what is asked of `module`, whatever the name.
  func request(in module: Int) -> ModuleLinks.Request {
    ModuleLinks.Request(module: module, specifier: specifier, isRequired: isRequired)
  }

}

extension SyntaxNode {

  /// Returns the innermost node of a kind that this node is or stands in, or nil.
  func enclosing(_ kind: SyntaxKind) -> SyntaxNode? {
    var current: SyntaxNode? = self
    while let node = current {
      if node.kind == kind { return node }
      current = node.parent
    }
    return nil
  }

}
