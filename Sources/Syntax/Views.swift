import Source

extension SyntaxNode {

  /// The expression inside parentheses and type assertions, which change nothing when they run.
  public var unwrapped: SyntaxNode {
    var node = self
    while node.kind == .parenthesized || node.kind == .typeAssertion {
      guard let inner = node.wrappedExpression else { break }
      node = inner
    }
    return node
  }

  /// The expression that parentheses or a type assertion hold.
  private var wrappedExpression: SyntaxNode? {
    // The expression stands first, but for `<T>x`, where the type does.
    children.first { $0.kind != .typeArguments && $0.kind != .type && $0.kind != .typeAnnotation }
  }

  /// The node of the source that this one comes from, or the node itself if that is not known.
  public var original: SyntaxNode { tree.origin?.node(for: self) ?? self }

  /// The name that the node, an identifier, has in the source.
  public var originalName: String { tree.origin?.name(of: self) ?? text }

  /// Whether the node is a function of any form.
  public var isFunction: Bool {
    switch kind {
    case .functionDeclaration, .generatorDeclaration, .functionExpression, .generatorExpression,
      .arrowFunction, .method:
      true
    default: false
    }
  }

  /// The word `using`, or `await` for `await using`, with which a declaration or the head of a loop
  /// declares names: their values are disposed of at the end of the block, or of the turn.
  public var usingWord: SyntaxNode? {
    guard kind == .lexicalDeclaration || kind == .forInStatement, let word = child(.kind),
      word.kind == .usingWord
    else { return nil }
    return word
  }

  /// The expression of `export default …` or `export = …`, if an export statement is one.
  public var exportedExpression: SyntaxNode? {
    if let value = child(.value) { return value }
    let exportsNames = children.contains { part in
      switch part.kind {
      case .exportClause, .namespaceExport, .starWord: true
      default: part.field == .declaration || part.field == .source
      }
    }
    return exportsNames ? nil : children.first { $0.kind != .decorator && $0.kind != .typeWord }
  }

  /// Whether the node is a loop statement.
  public var isLoop: Bool {
    switch kind {
    case .forStatement, .forInStatement, .whileStatement, .doStatement: true
    default: false
    }
  }

  /// Whether the node is a class of either form.
  public var isClass: Bool { kind == .classDeclaration || kind == .classExpression }

  /// Whether the node is a type or a declaration of one, which runs nothing.
  public var isType: Bool { kind.isType }

}

extension SyntaxKind {

  /// Whether nodes of this kind are types or declarations of types, which run nothing.
  var isType: Bool {
    switch self {
    case .interfaceDeclaration, .typeAliasDeclaration, .typeAnnotation, .typeArguments,
      .typeParameters, .genericType, .objectType, .type, .functionSignature, .methodSignature,
      .implementsClause, .ambientDeclaration, .extendsType, .unionType, .intersectionType:
      true
    default: false
    }
  }

}

/// A function of any form.
public struct FunctionView {

  /// The function.
  public let node: SyntaxNode

  /// Creates a view of `node`, which is a function.
  public init(_ node: SyntaxNode) { self.node = node }

  /// The declared name.
  public var name: SyntaxNode? { node.child(.name) }

  /// The parameters, each a pattern, possibly with a default, or a TypeScript parameter.
  public var parameters: [SyntaxNode] {
    if let single = node.child(.parameter) { return [single] }
    guard let list = node.child(.parameters) else { return [] }
    return list.children.filter { $0.kind != .decorator && $0.kind != .error }
  }

  /// The function's `length`: how many parameters stand before the first that has a default value
  /// or takes the rest.
  public var expectedCount: Int {
    let patterns = parameters.filter { ($0.child(.pattern) ?? $0).kind != .this }
    let needed = patterns.prefix {
      let pattern = $0.child(.pattern) ?? $0
      return pattern.kind != .restPattern && pattern.kind != .defaultedPattern
        && $0.child(.value) == nil
    }
    return needed.count
  }

  /// The block, or the expression of an arrow function.
  public var body: SyntaxNode? { node.child(.body) }

  /// Whether calling the function returns a promise at once.
  public var isAsync: Bool { node.has(.asyncWord) }

  /// Whether calling the function returns an iterator.
  public var isGenerator: Bool {
    switch node.kind {
    case .generatorDeclaration, .generatorExpression: true
    case .method: node.has(.starWord)
    default: false
    }
  }

  /// Whether the function is a getter.
  public var isGetter: Bool { node.has(.getWord) }

  /// Whether the function is a setter.
  public var isSetter: Bool { node.has(.setWord) }

}

/// A class of either form.
public struct ClassView {

  /// The class.
  public let node: SyntaxNode

  /// Creates a view of `node`, which is a class.
  public init(_ node: SyntaxNode) { self.node = node }

  /// The declared name.
  public var name: SyntaxNode? { node.child(.name) }

  /// The expression after `extends`.
  public var base: SyntaxNode? {
    guard let heritage = node.child(ofKind: .classHeritage) else { return nil }
    if let clause = heritage.child(ofKind: .extendsClause) { return clause.child(.value) }
    return heritage.children.first { !$0.isType }
  }

  /// The members, in source order.
  public var members: [SyntaxNode] {
    guard let body = node.child(.body) else { return [] }
    return body.children.filter {
      $0.kind == .method || $0.kind == .field || $0.kind == .staticBlock
    }
  }

  /// The decorators of the class itself, which may stand before the word `export`.
  public var decorators: [SyntaxNode] {
    let outer = node.parent?.kind == .exportStatement ? node.parent : nil
    let all = (outer.map { Array($0.children) } ?? []) + Array(node.children)
    return all.filter { $0.kind == .decorator }
  }

  /// The decorators of a member; the grammars put them before it or into it.
  public func decorators(of member: SyntaxNode) -> [SyntaxNode] {
    var before: [SyntaxNode] = []
    for child in node.child(.body)?.children ?? node.children {
      if child == member { break }
      if child.kind == .decorator { before.append(child) } else { before = [] }
    }
    return before + member.children.filter { $0.kind == .decorator }
  }

}

/// A field of a class.
public struct FieldView {

  /// The field.
  public let node: SyntaxNode

  /// Creates a view of `node`, which is a field.
  public init(_ node: SyntaxNode) { self.node = node }

  /// The name: a property name, a private name, a string, a number or a computed name.
  public var name: SyntaxNode? { node.child(.property) ?? node.child(.name) }

  /// The initial value.
  public var value: SyntaxNode? { node.child(.value) }

  /// Whether the field belongs to the class rather than to its instances.
  public var isStatic: Bool { node.has(.staticWord) }

}

extension SyntaxNode {

  /// The first child that is not just a word, such as the expression of `await` or `return`.
  public var operand: SyntaxNode? {
    children.first { $0.kind != .awaitWord && $0.kind != .starWord && $0.kind != .operatorToken }
  }

}

extension SyntaxNode {

  /// The elements of an array or array pattern with their positions: holes count, though they have
  /// no node.
  public var positionedElements: [(position: Int, node: SyntaxNode)] {
    var result: [(Int, SyntaxNode)] = []
    var position = 0
    var offset = range.lower + 1
    for child in children {
      position += tree.file.commas(from: offset, to: child.range.lower)
      result.append((position, child))
      offset = child.range.upper
    }
    return result
  }

}
