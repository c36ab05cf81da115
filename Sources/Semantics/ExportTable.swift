import Syntax

/// What a module says that it exports.
public struct ExportTable {

  /// The exports by name.
  public private(set) var named: [String: Export] = [:]

  /// The names of the exports, in source order.
  public private(set) var names: [String] = []

  /// The specifiers of modules of which everything but the default is exported, in source order.
  public private(set) var stars: [String] = []

  /// The specifiers of the modules that run before this one, since it imports or exports something
  /// of them, in source order.
  public private(set) var requests: [String] = []

  /// The first statement that names each of them.
  public private(set) var requestSites: [String: SyntaxNode] = [:]

  /// Whether the module is one of ECMAScript: it imports or exports something by a statement.
  public private(set) var isModule = false

  /// What an exported name stands for.
  public enum Export {

    /// A variable of the module.
    case variable(BindingID)

    /// The value of an expression, in the given statement: `export default …` or `export = …`.
    case expression(SyntaxNode)

    /// An export of another module.
    case other(specifier: String, name: String)

    /// The namespace of another module.
    case namespace(specifier: String)

  }

  /// Reads the exports of the module that `scopes` is about.
  public init(of scopes: ScopeTable) {
    for statement in scopes.tree.root.children {
      switch statement.kind {
      case .importStatement:
        isModule = true
        addRequest(statement)
      case .exportStatement:
        isModule = true
        addRequest(statement)
        add(statement, scopes)
      default: break
      }
    }
  }

  /// Adds the module that a statement names, unless only types are taken from it.
  private mutating func addRequest(_ statement: SyntaxNode) {
    let source = statement.child(.source)
      ?? statement.child(ofKind: .importRequire)?.child(ofKind: .string)
      ?? statement.child(ofKind: .string)
    guard let specifier = source?.stringValue, !statement.has(.typeWord) else { return }
    requests.append(specifier)
    if requestSites[specifier] == nil { requestSites[specifier] = statement }
  }

  /// Adds what a statement exports.
  private mutating func add(_ statement: SyntaxNode, _ scopes: ScopeTable) {
    if statement.has(.typeWord) { return }
    if let declaration = statement.child(.declaration) {
      let isDefault = statement.has(.defaultWord)
      for name in declaration.declaredNames {
        guard let binding = scopes.binding(named: name.text, in: 0) else { continue }
        add(isDefault ? "default" : name.text, .variable(binding))
      }
    } else if statement.exportedExpression != nil {
      add(statement.has(.defaultWord) ? "default" : Self.assigned, .expression(statement))
    } else if let specifier = statement.child(.source)?.stringValue {
      addOthers(statement, specifier)
    } else {
      addLocals(statement, scopes)
    }
  }

  /// The name under which `export = …` is listed; no other export can have it.
  public static let assigned = "export="

  /// Adds what a statement exports from another module.
  private mutating func addOthers(_ statement: SyntaxNode, _ specifier: String) {
    if let clause = statement.child(ofKind: .exportClause) {
      for (local, exported) in clause.specifierNames {
        add(exported, .other(specifier: specifier, name: local))
      }
    } else if let namespace = statement.child(ofKind: .namespaceExport) {
      if let name = namespace.operand { add(name.exportName, .namespace(specifier: specifier)) }
    } else {
      stars.append(specifier)
    }
  }

  /// Adds the variables of the module that a statement exports.
  private mutating func addLocals(_ statement: SyntaxNode, _ scopes: ScopeTable) {
    guard let clause = statement.child(ofKind: .exportClause) else { return }
    for (local, exported) in clause.specifierNames {
      guard let binding = scopes.binding(named: local, in: 0) else { continue }
      add(exported, .variable(binding))
    }
  }

  /// Adds an export.
  private mutating func add(_ name: String, _ export: Export) {
    if named.updateValue(export, forKey: name) == nil { names.append(name) }
  }

}

extension SyntaxNode {

  /// The identifiers that a declaration declares.
  public var declaredNames: [SyntaxNode] {
    switch kind {
    case .variableDeclaration, .lexicalDeclaration:
      return children.compactMap { $0.child(.name) }.flatMap(\.patternNames)
    default:
      return child(.name).map { [$0] } ?? []
    }
  }

  /// The identifiers that a pattern binds.
  public var patternNames: [SyntaxNode] {
    switch kind {
    case .identifier, .shorthandPattern: return [self]
    case .pairPattern: return child(.value)?.patternNames ?? []
    case .defaultedPattern, .defaultedPropertyPattern: return child(.left)?.patternNames ?? []
    case .objectPattern, .arrayPattern, .restPattern: return children.flatMap(\.patternNames)
    default: return []
    }
  }

  /// The name that a part of an import or export specifier spells, as a word or as a string.
  public var exportName: String { kind == .string ? stringValue : text }

  /// The names in an export clause: each inside of the module, and as exported.
  fileprivate var specifierNames: [(local: String, exported: String)] {
    children.filter { $0.kind == .exportSpecifier && !$0.has(.typeWord) }.compactMap { specifier in
      specifier.child(.name).map { local in
        (local.exportName, (specifier.child(.alias) ?? local).exportName)
      }
    }
  }

}
