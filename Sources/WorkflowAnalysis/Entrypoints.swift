import Semantics
import Source
import Syntax

/// A class that is a workflow.
struct Entrypoint {

  /// The name under which the class is exported, or its own.
  let name: String

  /// The class.
  let function: FunctionID

  /// The class's code.
  let node: SyntaxNode

  /// What the class is based on.
  let base: WorkflowBase

}

/// The base that makes a class a workflow.
struct WorkflowBase: Hashable {

  /// The durable methods that the base adds to the step object, with how the names of their steps
  /// begin.
  var stepExtensions: [String: String] = [:]

  /// The methods of the base that run steps.
  var methods: Set<String> = []

  /// Whether the base is one that is known, rather than one that only looks like a workflow.
  var isKnown = true

}

/// Finds the classes of a program that are workflows.
///
/// This is the *find* stage (I3 of the specification).
struct EntrypointFinder {

  /// What evaluates the program.
  let run: Interpreter

  /// The module.
  let module: Int

  /// The names of exported classes that are workflows whatever their bases.
  let known: Set<String>

  /// Returns the workflows of the module, in source order.
  func find() -> [Entrypoint] {
    var exports = exportedValues()
    let declared = declaredClasses()
    if (exports + declared).allSatisfy({ entrypoint($0.name, $0.value) == nil }) {
      exports = hiddenClasses()
    }
    var found: [Entrypoint] = []
    for (name, value) in exports + declared {
      guard let entrypoint = entrypoint(name, value) else { continue }
      // The first name wins; names of exports come first.
      if !found.contains(where: { $0.function == entrypoint.function }) { found.append(entrypoint) }
    }
    let exported = Set(exports.compactMap { workflowClass($0.value) })
    let extended = Set(found.compactMap { self.base(of: $0.function) })
    let kept = found.filter { exported.contains($0.function) || !extended.contains($0.function) }
    return kept.enumerated()
      .sorted { (place($0.element), $0.offset) < (place($1.element), $1.offset) }
      .map(\.element)
  }

  /// Returns what decides where a workflow stands: its place in the module, or the end if another
  /// module declares it. Classes of one place stand in the order in which they are named.
  private func place(_ entrypoint: Entrypoint) -> Int32 {
    isOwn(entrypoint.node) ? entrypoint.node.index : .max
  }

  /// Returns whether a node belongs to the module.
  private func isOwn(_ node: SyntaxNode) -> Bool { node.tree === run.modules[module].tree }

  /// Returns the workflow that a value is, or nil.
  private func entrypoint(_ name: String, _ value: Value) -> Entrypoint? {
    guard let id = workflowClass(value), let node = code(of: id) else { return nil }
    let named = known.contains(name) ? WorkflowBase() : nil
    guard let base = workflowBase(of: .function(id), at: node) ?? named else { return nil }
    if !base.isKnown, !looksLikeWorkflow(id) { return nil }
    let own = run.heap.functions[id].name
    let shown = name == "default" && !own.isEmpty ? own : name
    return Entrypoint(name: shown, function: id, node: node, base: base)
  }

  /// Returns the code of a class or function, or nil.
  private func code(of id: FunctionID) -> SyntaxNode? {
    switch run.heap.functions[id].kind {
    case .class(let record): record.node
    case .closure(let closure): closure.node
    case .bound, .method, .stepMethod, .resolver, .rejecter, .exporter, .export: nil
    }
  }

  /// Returns the class that a value is, or nil; a function may be one in older JavaScript.
  private func workflowClass(_ value: Value) -> FunctionID? {
    for case .function(let id) in value.alternatives {
      switch run.heap.functions[id].kind {
      case .class, .closure: return id
      case .bound, .method, .stepMethod, .resolver, .rejecter, .exporter, .export: continue
      }
    }
    return nil
  }

  /// Returns the class that a class extends, or nil.
  private func base(of id: FunctionID) -> FunctionID? {
    if case .class(let record) = run.heap.functions[id].kind {
      return record.base.flatMap(workflowClass)
    }
    guard case .object(let parent)? = run.inheritedPrototype(of: id) else { return nil }
    return run.heap.objects[parent].properties["constructor"].flatMap { workflowClass($0.value) }
  }

  // MARK: Bases

  /// Returns what makes a value a workflow's base, or nil if nothing does.
  ///
  /// - Parameter seen: the classes that inherit from the value, so that a circle of them ends.
  func workflowBase(
    of value: Value, at node: SyntaxNode, seen: Set<FunctionID> = []
  ) -> WorkflowBase? {
    switch value {
    case .native(Natives.workflowBase): return WorkflowBase()
    case .external(let external): return externalBase(external)
    case .function(let id):
      if seen.contains(id) { return nil }
      let seen = seen.union([id])
      guard case .class(let record) = run.heap.functions[id].kind else {
        return functionBase(of: id, at: node, seen: seen)
      }
      if let base = record.base, let found = workflowBase(of: base, at: record.node, seen: seen) {
        return found
      }
      return record.base.flatMap { baseByName($0, record.node) }
    case .choice(let values):
      return values.lazy.compactMap { workflowBase(of: $0, at: node, seen: seen) }.first
    default: return nil
    }
  }

  /// Returns what makes a function whose prototype inherits from a base a workflow, or nil.
  private func functionBase(
    of id: FunctionID, at node: SyntaxNode, seen: Set<FunctionID>
  ) -> WorkflowBase? {
    var current = run.inheritedPrototype(of: id)
    for _ in 0..<Interpreter.Bound.prototypes {
      switch current {
      case .external(let external) where external.path.last == "prototype":
        return externalBase(external.parent)
      case .native("\(Natives.workflowBase).prototype"): return WorkflowBase()
      case .object(let object):
        if case .function(let owner)? = run.heap.objects[object].properties["constructor"]?.value,
          let base = workflowBase(of: .function(owner), at: node, seen: seen)
        {
          return base
        }
        current = run.heap.objects[object].prototype
      default: return nil
      }
    }
    return nil
  }

  /// Returns what makes an export of another module a workflow's base, or nil.
  private func externalBase(_ external: External) -> WorkflowBase? {
    guard let name = external.path.last else { return nil }
    return Natives.knownBases[external.specifier]?[name] ?? base(named: name)
  }

  /// Returns what a base of which only the name is known makes a class, or nil.
  private func base(named name: String) -> WorkflowBase? {
    if name == Natives.workflowBase { return WorkflowBase() }
    return Natives.mayNameBase(name) ? WorkflowBase(isKnown: false) : nil
  }

  /// Returns what makes a base that is not the platform's a workflow's: its name decides.
  private func baseByName(_ base: Value, _ node: SyntaxNode) -> WorkflowBase? {
    // Another module may stand in for the platform, as engines for other places do.
    if case .function(let id) = base, code(of: id)?.tree !== node.tree {
      return run.heap.functions[id].name == Natives.workflowBase ? WorkflowBase() : nil
    }
    guard base.alternatives.contains(where: \.isUnknown),
      let expression = ClassView(node).base
    else { return nil }
    let name = expression.unwrapped.child(.property)?.text ?? expression.unwrapped.text
    return Natives.base(named: name).map(externalBase) ?? self.base(named: name)
  }

  /// Returns whether a class whose base is not known has a `run` like a workflow's.
  private func looksLikeWorkflow(_ id: FunctionID) -> Bool {
    let prototype = run.heap.objects[run.functionPrototype(id)]
    if prototype.properties["run"] != nil { return true }
    guard case .class(let record) = run.heap.functions[id].kind else { return false }
    return ClassView(record.node).members.contains { member in
      member.kind == .field && FieldView(member).name?.text == "run"
    }
  }

  // MARK: Candidates

  /// Returns the classes that the module's own code declares, by name.
  private func declaredClasses() -> [(name: String, value: Value)] {
    let scopes = run.modules[module].scopes
    return scopes.scopes[0].bindings.compactMap { binding in
      let holdsClass = scopes.units(of: binding).contains {
        scopes.units[$0].node.holdsDerivedClass
      }
      guard holdsClass else { return nil }
      return (shownName(of: binding), read(binding))
    }
  }

  /// Returns the classes that a script makes inside of functions, after running all of it.
  private func hiddenClasses() -> [(name: String, value: Value)] {
    let tree = run.modules[module].tree
    guard tree.mayHoldWorkflow else { return [] }
    for unit in run.modules[module].scopes.units.indices { run.runUnit(unit, of: module) }
    let exported = memberClasses()
    if exported.contains(where: { entrypoint($0.name, $0.value) != nil }) { return exported }
    let classes = run.heap.functions.indices.filter { id in
      switch run.heap.functions[id].kind {
      case .class, .closure: entrypoint("", .function(id)).map { isOwn($0.node) } ?? false
      case .bound, .method, .stepMethod, .resolver, .rejecter, .exporter, .export: false
      }
    }
    let extended = Set(classes.compactMap { base(of: $0) })
    return classes.filter { !extended.contains($0) }
      .map { (run.heap.functions[$0].name, .function($0)) }
  }

  /// Returns the members of the objects that the module's variables hold, of what it has exported
  /// through a loader, and of what it hands to functions that it calls.
  private func memberClasses() -> [(name: String, value: Value)] {
    let scopes = run.modules[module].scopes
    let own = scopes.scopes[0].bindings.filter { scopes.bindings[Int($0)].kind != .import }
    var holders = own.map { read($0) }
    holders.append(.object(run.modules[module].commonJSExports))
    holders += run.modules[module].handedObjects.map { .object($0) }
    return holders.flatMap { holder -> [(name: String, value: Value)] in
      guard case .object(let id) = holder else { return [] }
      let root = run.modules[module].tree.root
      return run.heap.objects[id].properties.keys.map { ($0, run.get($0, of: holder, at: root)) }
    }
  }

  /// Returns the value of a variable of the module.
  private func read(_ binding: BindingID) -> Value {
    run.environment = run.modules[module].environment
    run.isReachable = true
    return run.read(binding, in: module)
  }

  /// Returns what the module exports, by name.
  private func exportedValues() -> [(name: String, value: Value)] {
    let names = run.exportedNames(of: module)
    guard !names.isEmpty else { return commonJSExports() }
    return names.map { (shownName($0), run.exported($0, of: module)) }
  }

  /// Returns the name under which an export is shown: that of the variable which is the default.
  private func shownName(_ name: String) -> String {
    guard name == "default", case .variable(let binding)? = run.modules[module].exports.named[name]
    else { return name }
    return shownName(of: binding)
  }

  /// Returns the name that a variable of the module has in the source.
  private func shownName(of binding: BindingID) -> String {
    let declared = run.modules[module].scopes.bindings[Int(binding)]
    let name = declared.declaration.child(.name) ?? declared.declaration
    return name.text == declared.name ? name.originalName : declared.name
  }

  /// Returns what the module exports as CommonJS does, or as a script that runs as a whole.
  private func commonJSExports() -> [(name: String, value: Value)] {
    guard run.modules[module].tree.mentionsCommonJS else { return [] }
    let root = run.modules[module].tree.root
    let exports = run.commonJSExport(nil, of: module, at: root)
    guard case .object(let id) = exports else { return [("default", exports)] }
    return run.heap.objects[id].properties.keys.map { key in
      (key, run.get(key, of: exports, at: root))
    }
  }

}

extension SyntaxNode {

  /// Whether the node is or holds a class with a base.
  fileprivate var holdsDerivedClass: Bool {
    subtree.contains { $0.kind == .classHeritage }
  }

}

extension SyntaxTree {

  /// Whether some name or text of the module is that of a workflow's base.
  fileprivate var mayHoldWorkflow: Bool {
    root.subtree.contains { node in
      switch node.kind {
      case .identifier, .propertyName, .shorthandPattern, .stringFragment:
        Natives.mayNameBase(node.text)
      default: false
      }
    }
  }

}
