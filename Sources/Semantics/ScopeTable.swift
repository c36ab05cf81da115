import Source
import Syntax

/// The number of a scope in its table.
public typealias ScopeID = Int32

/// The number of a binding in its table.
public typealias BindingID = Int32

/// What every name of a syntax tree means.
public struct ScopeTable {

  /// The tree.
  public let tree: SyntaxTree

  /// The scopes, in source order; the first is the module's.
  public internal(set) var scopes: [Scope] = []

  /// The bindings, in order of declaration.
  public internal(set) var bindings: [Binding] = []

  /// The binding that every identifier refers to; -1 for one that is declared nowhere.
  var references: [BindingID]

  /// The scope that begins at a node.
  var scopeAtNode: [Int32: ScopeID] = [:]

  /// Every assignment to a variable: the node and the binding, in source order.
  var writes: [(node: Int32, binding: BindingID)] = []

  /// The units of the module's own code, in source order.
  public internal(set) var units: [ModuleUnit] = []

  /// The units that give a binding of the module its value or change it, in source order.
  var unitsOfBinding: [BindingID: [Int]] = [:]

  /// The bindings of the module that are assigned inside of functions.
  var assignedInFunctions: Set<BindingID> = []

  /// The units that name a binding of the module, also inside of functions, in source order.
  var mentions: [BindingID: [Int]] = [:]

  /// A region of the source in which declared names are visible.
  public struct Scope {

    /// The node that opens the scope.
    public let node: SyntaxNode

    /// The scope around this one; -1 for the module's.
    public let parent: ScopeID

    /// Whether `var` declarations stop here.
    public let isFunctionLike: Bool

    /// The bindings that are declared here, in order of declaration.
    public internal(set) var bindings: [BindingID] = []

    /// The bindings by name.
    var byName: [String: BindingID] = [:]

  }

  /// A declared name.
  public struct Binding {

    /// How the name is declared.
    public enum Kind: Hashable, Sendable {

      case variable, lexical, constant, function, `class`, parameter, catchParameter, `import`
      case enumeration, namespace

    }

    /// The name.
    public let name: String

    /// How the name is declared.
    public let kind: Kind

    /// The scope that declares the name.
    public let scope: ScopeID

    /// The position among the bindings of the scope.
    public let slot: Int

    /// The declaration: a function, a class, an import specifier, or the declared identifier.
    public internal(set) var declaration: SyntaxNode

  }

  /// Returns the binding that `node`, an identifier, refers to, or nil if it is declared nowhere.
  public func binding(of node: SyntaxNode) -> BindingID? {
    let binding = references[Int(node.index)]
    return binding < 0 ? nil : binding
  }

  /// Returns the scope that `node` opens, or nil if it opens none.
  public func scope(at node: SyntaxNode) -> ScopeID? { scopeAtNode[node.index] }

  /// Returns the binding called `name` in `scope` itself, or nil.
  public func binding(named name: String, in scope: ScopeID) -> BindingID? {
    scopes[Int(scope)].byName[name]
  }

  /// Returns the variables that are assigned inside `node`, each once; without those that belong to
  /// a scope which begins inside of it, if only those that are `seenOutside` matter.
  public func assignedBindings(in node: SyntaxNode, seenOutside: Bool = false) -> [BindingID] {
    let first = writes.indices.partitioningIndex { writes[$0].node >= node.index }
    var result: [BindingID] = []
    var seen: Set<BindingID> = []
    for (index, binding) in writes[first...] {
      if index >= node.subtreeEnd { break }
      if seenOutside, isDeclared(binding, inside: node) { continue }
      if seen.insert(binding).inserted { result.append(binding) }
    }
    return result
  }

  /// Returns whether `binding` belongs to a scope that begins inside of `node`, and not with it.
  private func isDeclared(_ binding: BindingID, inside node: SyntaxNode) -> Bool {
    let opener = scopes[Int(bindings[Int(binding)].scope)].node.index
    return node.index < opener && opener < node.subtreeEnd
  }

  /// Returns whether `binding`, one of the module's, is assigned inside of a function.
  public func isAssignedInFunctions(_ binding: BindingID) -> Bool {
    assignedInFunctions.contains(binding)
  }

  /// Returns the bindings of the module that a unit declares or assigns: they may hold what it
  /// names.
  public func holders(in unit: Int) -> [BindingID] {
    let node = units[unit].node
    guard let name = node.child(.name) else {
      return assignedBindings(in: node).filter { bindings[Int($0)].scope == 0 }
    }
    if let binding = binding(of: name) { return [binding] }
    return name.subtree.compactMap(binding(of:))
  }

  /// Returns the numbers of the units that name `binding`, one of the module's, also inside of
  /// functions.
  public func mentions(of binding: BindingID) -> [Int] { mentions[binding] ?? [] }

  /// Returns the numbers of the units that give `binding`, one of the module's, its value.
  public func units(of binding: BindingID) -> [Int] { unitsOfBinding[binding] ?? [] }

}

/// A piece of a module's own code that runs as a whole: a statement, one declarator of a
/// declaration, or one element of a comma sequence.
public struct ModuleUnit {

  /// The statement, declarator or expression.
  public let node: SyntaxNode

  /// Whether running the unit may call functions of the program: it is more than the declaration of
  /// a function, a class, a type or an import.
  public var mayCallFunctions: Bool {
    switch node.kind {
    case .importStatement, .functionDeclaration, .generatorDeclaration, .exportStatement,
      .emptyStatement, .enumDeclaration:
      return false
    case .classDeclaration:
      let view = ClassView(node)
      return !view.decorators.isEmpty
        || view.members.contains { $0.kind == .staticBlock || !view.decorators(of: $0).isEmpty }
    case .variableDeclarator:
      guard let value = node.child(.value)?.unwrapped else { return false }
      return value.kind == .call || value.kind == .new || value.kind == .await
    default: return !node.isType
    }
  }

}
