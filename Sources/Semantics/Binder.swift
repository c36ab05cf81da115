import Source
import Syntax

/// Returns what the names of `tree` mean.
///
/// Declaring and resolving are two passes, since a name may be used before its declaration. Both
/// are loops over the tree's table, so the depth of the source does not matter.
public func bind(_ tree: SyntaxTree) -> ScopeTable {
  var binder = Binder(tree)
  binder.declare()
  binder.resolve()
  return binder.table
}

/// The two passes.
private struct Binder {

  /// What is known so far.
  var table: ScopeTable

  /// The scopes around the current node: each with the index at which it ends.
  private var open: [(scope: ScopeID, end: Int32)] = []

  /// The bindings that are visible at the current node, by name, while names are resolved.
  private var visible: [String: BindingID] = [:]

  /// The bindings that those of the open scopes hide, in the order in which these became visible.
  private var hidden: [BindingID?] = []

  /// The functions around the current node: the indexes at which they end.
  private var functionEnds: [Int32] = []

  /// The nodes of the module's own code that only hold units.
  private var transparent: Set<Int32> = []

  /// Creates a binder for `tree`.
  init(_ tree: SyntaxTree) {
    table = ScopeTable(tree: tree, references: Array(repeating: -1, count: tree.count))
  }

  // MARK: Declaring

  /// Opens every scope and enters every declaration.
  mutating func declare() {
    forEachNode { binder, node in
      binder.openScopeIfAny(node)
      binder.declareNames(node)
    }
  }

  /// Calls `visit` for every node that is not part of a type, in source order, with `open` kept.
  private mutating func forEachNode(_ visit: (inout Binder, SyntaxNode) -> Void) {
    open = []
    functionEnds = []
    var index: Int32 = 0
    let count = Int32(table.tree.count)
    while index < count {
      while let last = open.last, last.end <= index { closeScope() }
      while let last = functionEnds.last, last <= index { functionEnds.removeLast() }
      let node = table.tree.node(at: Int(index))
      if node.isType {
        index = node.subtreeEnd
        continue
      }
      visit(&self, node)
      index += 1
    }
  }

  /// Opens the scope that begins at `node`, if one does.
  private mutating func openScopeIfAny(_ node: SyntaxNode) {
    guard let isFunctionLike = scopeForm(of: node) else { return }
    let id = ScopeID(table.scopes.count)
    table.scopes.append(
      ScopeTable.Scope(
        node: node, parent: open.last?.scope ?? -1, isFunctionLike: isFunctionLike))
    table.scopeAtNode[node.index] = id
    open.append((id, node.subtreeEnd))
  }

  /// Returns nil if no scope begins at `node`, else whether `var` declarations stop there.
  private func scopeForm(of node: SyntaxNode) -> Bool? {
    switch node.kind {
    case .program, .staticBlock: return true
    case .block:
      guard let parent = node.parent else { return false }
      if parent.kind == .namespaceDeclaration { return true }
      return parent.isFunction || parent.kind == .staticBlock ? nil : false
    case .switchBody, .forStatement, .forInStatement, .catchClause, .classDeclaration,
      .classExpression:
      return false
    default: return node.isFunction ? true : nil
    }
  }

  /// Enters the names that `node` declares.
  private mutating func declareNames(_ node: SyntaxNode) {
    switch node.kind {
    case .variableDeclarator:
      guard let name = node.child(.name), let list = node.parent else { return }
      declare(pattern: name, kind: kind(ofDeclaration: list))
    case .functionDeclaration, .generatorDeclaration:
      declareName(of: node, kind: .function, scope: scopeAround)
      declareParameters(of: node)
    case .functionExpression, .generatorExpression:
      declareName(of: node, kind: .function, scope: innermost)
      declareParameters(of: node)
    case .arrowFunction, .method: declareParameters(of: node)
    case .classDeclaration:
      // Inside of the class its name is a binding of its own.
      declareName(of: node, kind: .class, scope: innermost)
      declareName(of: node, kind: .class, scope: scopeAround)
    case .classExpression: declareName(of: node, kind: .class, scope: innermost)
    case .catchClause:
      if let parameter = node.child(.parameter) {
        declare(pattern: parameter, kind: .catchParameter)
      }
    case .forInStatement:
      guard let word = node.child(.kind), let left = node.child(.left) else { return }
      declare(pattern: left, kind: kind(ofWord: word.kind))
    case .importSpecifier, .namespaceImport, .importClause, .importRequire, .importAlias:
      declareImport(node)
    case .enumDeclaration: declareName(of: node, kind: .enumeration, scope: innermost)
    case .namespaceDeclaration: declareName(of: node, kind: .namespace, scope: innermost)
    default: break
    }
  }

  /// The scope that the current node stands in, or opens.
  private var innermost: ScopeID { open.last!.scope }

  /// The scope around the one that the current node opens.
  private var scopeAround: ScopeID { table.scopes[Int(innermost)].parent }

  /// Returns how a declaration list declares its names.
  private func kind(ofDeclaration list: SyntaxNode) -> ScopeTable.Binding.Kind {
    if list.kind == .variableDeclaration { return .variable }
    return list.child(.kind).map { kind(ofWord: $0.kind) } ?? .lexical
  }

  /// Returns how the word `const`, `using`, `let` or `var` declares names.
  private func kind(ofWord word: SyntaxKind) -> ScopeTable.Binding.Kind {
    switch word {
    case .constWord, .usingWord: .constant
    case .varWord: .variable
    default: .lexical
    }
  }

  /// Enters the name of `node`, if it has one.
  private mutating func declareName(
    of node: SyntaxNode, kind: ScopeTable.Binding.Kind, scope: ScopeID
  ) {
    guard let name = node.child(.name) else { return }
    declare(name, text: name.text, kind: kind, scope: max(scope, 0), declaration: node)
  }

  /// Enters the parameters of `function`.
  private mutating func declareParameters(of function: SyntaxNode) {
    for parameter in FunctionView(function).parameters {
      declare(pattern: parameter, kind: .parameter)
    }
  }

  /// Enters the names that an import declares.
  private mutating func declareImport(_ node: SyntaxNode) {
    let name: SyntaxNode?
    switch node.kind {
    case .importSpecifier: name = node.child(.alias) ?? node.child(.name)
    case .importAlias: name = node.child(.name) ?? node.child(ofKind: .identifier)
    default: name = node.child(ofKind: .identifier)
    }
    guard let name, name.kind == .identifier else { return }
    declare(name, text: name.text, kind: .import, scope: innermost, declaration: node)
  }

  /// Enters every name of a pattern.
  private mutating func declare(pattern: SyntaxNode, kind: ScopeTable.Binding.Kind) {
    let scope = kind == .variable ? functionScope : innermost
    forEachName(of: pattern) { binder, name in
      binder.declare(name, text: name.text, kind: kind, scope: scope, declaration: name)
    }
  }

  /// The innermost scope at which `var` declarations stop.
  private var functionScope: ScopeID {
    open.last { table.scopes[Int($0.scope)].isFunctionLike }!.scope
  }

  /// Calls `visit` for every identifier that `pattern` binds or assigns.
  private mutating func forEachName(
    of pattern: SyntaxNode, _ visit: (inout Binder, SyntaxNode) -> Void
  ) {
    var pending = [pattern]
    while let node = pending.popLast() {
      switch node.kind {
      case .identifier, .shorthandPattern, .undefined: visit(&self, node)
      case .objectPattern, .arrayPattern, .restPattern:
        pending.append(contentsOf: node.children.reversed())
      case .pairPattern: node.child(.value).map { pending.append($0) }
      case .defaultedPattern, .defaultedPropertyPattern:
        node.child(.left).map { pending.append($0) }
      case .parameter: node.child(.pattern).map { pending.append($0) }
      case .parenthesized, .typeAssertion: pending.append(node.unwrapped)
      default: break
      }
    }
  }

  /// Enters one name.
  private mutating func declare(
    _ name: SyntaxNode, text: String, kind: ScopeTable.Binding.Kind, scope: ScopeID,
    declaration: SyntaxNode
  ) {
    if let known = table.scopes[Int(scope)].byName[text] {
      table.references[Int(name.index)] = known
      // A later function of the same name wins, as it does when the scope is entered.
      if kind == .function { table.bindings[Int(known)].declaration = declaration }
      return
    }
    let id = BindingID(table.bindings.count)
    let slot = table.scopes[Int(scope)].bindings.count
    table.bindings.append(
      ScopeTable.Binding(
        name: text, kind: kind, scope: scope, slot: slot, declaration: declaration))
    table.scopes[Int(scope)].bindings.append(id)
    table.scopes[Int(scope)].byName[text] = id
    table.references[Int(name.index)] = id
  }

  // MARK: Resolving

  /// Connects every use of a name with its declaration, and finds the module's units.
  mutating func resolve() {
    forEachNode { binder, node in
      if let scope = binder.table.scopeAtNode[node.index] {
        binder.show(scope, until: node.subtreeEnd)
      }
      binder.openUnitIfAny(node)
      if node.isFunction { binder.functionEnds.append(node.subtreeEnd) }
      binder.resolveReference(node)
      binder.noteWrites(node)
    }
  }

  /// Connects `node` with its declaration, if it is the use of a name.
  private mutating func resolveReference(_ node: SyntaxNode) {
    switch node.kind {
    case .identifier, .shorthandProperty, .shorthandPattern: break
    // The name of a TypeScript class is a type's name too.
    case .typeIdentifier where node.field == .name && table.references[Int(node.index)] >= 0: break
    default: return
    }
    if table.references[Int(node.index)] < 0 {
      guard let binding = visible[node.text] else { return }
      table.references[Int(node.index)] = binding
    }
    noteUnit(of: table.references[Int(node.index)])
  }

  /// Makes the names of a scope visible.
  private mutating func show(_ scope: ScopeID, until end: Int32) {
    open.append((scope, end))
    for binding in table.scopes[Int(scope)].bindings {
      hidden.append(visible.updateValue(binding, forKey: table.bindings[Int(binding)].name))
    }
  }

  /// Closes the innermost scope, with the names that it has made visible.
  private mutating func closeScope() {
    let scope = open.removeLast().scope
    if visible.isEmpty { return }
    for binding in table.scopes[Int(scope)].bindings.reversed() {
      visible[table.bindings[Int(binding)].name] = hidden.removeLast()
    }
  }

  /// Records what `node` assigns, if it assigns variables.
  private mutating func noteWrites(_ node: SyntaxNode) {
    let target: SyntaxNode?
    switch node.kind {
    case .assignment, .augmentedAssignment: target = node.child(.left)
    case .update: target = node.child(.argument)
    case .forInStatement: target = node.has(.operatorToken) ? node.child(.left) : nil
    default: target = nil
    }
    guard let target else { return }
    forEachName(of: target.unwrapped) { binder, name in
      let known = binder.table.references[Int(name.index)]
      guard let binding = known >= 0 ? known : binder.visible[name.text] else { return }
      binder.table.writes.append((node.index, binding))
      guard binder.table.bindings[Int(binding)].scope == 0 else { return }
      if binder.functionEnds.isEmpty {
        binder.noteValue(of: binding)
      } else {
        binder.table.assignedInFunctions.insert(binding)
      }
    }
  }

  // MARK: Units

  /// Begins a unit of the module's code at `node`, if one begins there: it runs as a whole, and
  /// what is around it does nothing else.
  private mutating func openUnitIfAny(_ node: SyntaxNode) {
    guard functionEnds.isEmpty else { return }
    let isInside = node.parent.map { transparent.contains($0.index) } ?? true
    guard isInside else { return }
    if isTransparent(node) {
      transparent.insert(node.index)
    } else {
      table.units.append(ModuleUnit(node: node))
    }
  }

  /// Returns whether `node`, if only such nodes are around it, only holds units: the module, an
  /// export of a declaration, a list of declarators, an expression statement, or a comma sequence
  /// in one.
  private func isTransparent(_ node: SyntaxNode) -> Bool {
    switch node.kind {
    case .program, .variableDeclaration, .lexicalDeclaration, .expressionStatement, .sequence,
      .parenthesized:
      true
    case .exportStatement: node.child(.declaration) != nil
    default: false
    }
  }

  /// Records that the current unit concerns `binding`, if it can give it a value or change it.
  private mutating func noteUnit(of binding: BindingID) {
    guard !table.units.isEmpty, table.bindings[Int(binding)].scope == 0 else { return }
    let unit = table.units.count - 1
    if table.mentions[binding]?.last != unit { table.mentions[binding, default: []].append(unit) }
    guard functionEnds.isEmpty else { return }
    if !isDeclaration(table.units[unit].node, ofOther: binding) { noteValue(of: binding) }
  }

  /// Records that the current unit gives `binding`, one of the module's, its value or changes it.
  private mutating func noteValue(of binding: BindingID) {
    let unit = table.units.count - 1
    guard unit >= 0, table.unitsOfBinding[binding]?.last != unit else { return }
    table.unitsOfBinding[binding, default: []].append(unit)
  }

  /// Returns whether `unit` declares something, but not `binding`: then it only reads `binding`,
  /// unless it assigns it on the way.
  private func isDeclaration(_ unit: SyntaxNode, ofOther binding: BindingID) -> Bool {
    switch unit.kind {
    case .variableDeclarator:
      // A variable can be declared again: every declaration may give it a value.
      let names = unit.child(.name)?.patternNames ?? []
      return !names.contains { table.references[Int($0.index)] == binding }
    case .classDeclaration, .importStatement, .exportStatement:
      return !unit.contains(table.bindings[Int(binding)].declaration)
    default: return false
    }
  }

}
