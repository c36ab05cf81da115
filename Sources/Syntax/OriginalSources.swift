import Source

/// The sources that a script was made from, as its source map tells.
///
/// It is a class because it reads the map and the sources only when somebody asks, and remembers.
public final class OriginalSources {

  /// Reads the map; returns nil if there is none.
  private let load: () -> Result<SourceMap, SourceMapFault>?

  /// The map, or nil if there is none or if it is of no use.
  private lazy var map: SourceMap? = readMap()

  /// Why the map is of no use, if somebody has asked for it and it is not.
  public private(set) var fault: SourceMapFault?

  /// The trees of the sources that have been asked for, by number.
  private var trees: [Int: SyntaxTree] = [:]

  /// The spans of nodes that have been asked for.
  private var spans: [Int32: Span?] = [:]

  /// The nodes of the sources for nodes that have been asked for.
  private var nodes: [Int32: SyntaxNode?] = [:]

  /// Creates the sources that the map which `load` gives speaks of.
  public init(load: @escaping () -> Result<SourceMap, SourceMapFault>?) { self.load = load }

  /// Reads the map.
  private func readMap() -> SourceMap? {
    switch load() {
    case .success(let map): return map
    case .failure(let fault):
      self.fault = fault
      return nil
    case nil: return nil
    }
  }

  // MARK: Spans

  /// The part of a source that a node of the script comes from, as far as the map tells: where its
  /// first and its last part begin.
  private struct Span {

    /// The number of the source.
    let source: Int

    /// Where the first part in the source begins.
    let first: SourcePosition

    /// Where the last part in the source begins.
    let last: SourcePosition

  }

  /// Returns the span of `node`, or nil if the map says nothing about it.
  private func span(of node: SyntaxNode) -> Span? {
    if let known = spans[node.index] { return known }
    let span = findSpan(of: node)
    spans[node.index] = span
    return span
  }

  /// Finds the span of `node`.
  private func findSpan(of node: SyntaxNode) -> Span? {
    guard let map else { return nil }
    let (start, end) = node.givenPositions
    let segments = map.segments(from: start, to: end).filter { $0.source >= 0 }
    // Parts that another function has been pulled into come from several files.
    let main = segments.first { !map.sources[Int($0.source)].isIgnored } ?? segments.first
    guard let main else { return nil }
    let places = segments.filter { $0.source == main.source }.map(\.original)
    return Span(source: Int(main.source), first: places.min()!, last: places.max()!)
  }

  /// Returns the tree of a source, or nil if the map does not hold its text.
  private func tree(ofSource number: Int, _ budget: Budget) -> SyntaxTree? {
    if let known = trees[number] { return known }
    guard let source = map?.sources[number], let text = source.text else { return nil }
    let ending = source.name.split(separator: ".").last.map(String.init) ?? ""
    let tree = parse(
      SourceFile(name: source.name, text: text), as: Language(fileExtension: ending) ?? .tsx,
      budget: budget)
    trees[number] = tree
    return tree
  }

  // MARK: Nodes

  /// Returns the node that `node` of the script comes from: one of the same form around all of its
  /// parts; nil if there is none, since tools rewrite code, or if it is not known.
  public func node(for node: SyntaxNode) -> SyntaxNode? {
    if let known = nodes[node.index] { return known }
    let found = findNode(for: node)
    nodes[node.index] = found
    return found
  }

  /// Finds the node that `node` comes from.
  private func findNode(for node: SyntaxNode) -> SyntaxNode? {
    guard let span = span(of: node), let tree = tree(ofSource: span.source, node.tree.budget),
      let inner = tree.innermostNode(around: span.first, span.last)
    else { return nil }
    var current: SyntaxNode? = inner
    while let candidate = current {
      if candidate.hasForm(of: node) { return candidate }
      // What is around a statement or a function is something else.
      if candidate.isStatementOrFunction { return nil }
      current = candidate.parent
    }
    return nil
  }

  /// Returns the text of `node` up to the byte at `end` with the names of the sources, or nil if
  /// there is no map.
  func textWithOriginalNames(_ node: SyntaxNode, until end: Int) -> String? {
    if map == nil { return nil }
    var result = ""
    var offset = node.range.lower
    for place in node.range.lower..<end {
      guard let part = node.tree.identifier(at: place), let name = name(of: part) else { continue }
      result += node.tree.file.text(SourceRange(offset, place)) + name
      offset = part.range.upper
    }
    return result + node.tree.file.text(SourceRange(offset, end))
  }

  /// Returns the name that `node`, an identifier, has in its source; nil if that is not known.
  public func name(of node: SyntaxNode) -> String? {
    // Words that were put between the code of the file have no names in the sources.
    guard let map, node.isAsGiven else { return nil }
    let start = node.givenPositions.start
    guard let segment = map.segment(at: start), segment.column == Int32(start.column),
      segment.source >= 0
    else { return nil }
    if segment.name >= 0 { return map.names[Int(segment.name)] }
    guard let tree = tree(ofSource: Int(segment.source), node.tree.budget),
      let original = tree.innermostNode(around: segment.original, segment.original)
    else { return nil }
    switch original.kind {
    case .identifier, .typeIdentifier, .propertyName, .privateName:
      return tree.file.offset(at: segment.original) == original.range.lower ? original.text : nil
    default: return nil
    }
  }

  /// Returns the whole test of a statement or ternary of the source, if `node` comes from it and
  /// the test is true exactly if `node` is `truth`; nil if the source has no such test.
  public func test(from node: SyntaxNode, being truth: Bool) -> SyntaxNode? {
    guard var current = self.node(for: node) else { return nil }
    var isAsNode = true
    while let parent = current.parent, current.field != .condition {
      guard parent.kind == .parenthesized || parent.isNegation else { return nil }
      if parent.isNegation { isAsNode.toggle() }
      current = parent
    }
    return current.field == .condition && isAsNode == truth ? current.unwrapped : nil
  }

  // MARK: Places

  /// Returns where `node` comes from, or nil if the map says nothing about it.
  public func place(of node: SyntaxNode) -> OriginalPlace? {
    guard let map, let span = span(of: node) else { return nil }
    let name = map.sources[span.source].name
    guard let tree = tree(ofSource: span.source, node.tree.budget) else {
      return OriginalPlace(name: name, start: span.first, end: span.last)
    }
    let range = range(of: span, for: node, in: tree)
    return OriginalPlace(
      name: name, start: tree.file.position(at: range.lower),
      end: tree.file.position(at: range.upper), text: (tree.file, range))
  }

  /// Returns the bytes of a source that `node` comes from.
  private func range(of span: Span, for node: SyntaxNode, in tree: SyntaxTree) -> SourceRange {
    if let same = self.node(for: node) { return same.range }
    let around = tree.innermostNode(around: span.first, span.last)
    if let around, !around.isFunction, !around.isContainer { return around.range }
    // Parts from all over the file: only where the first one begins is certain.
    let first = tree.innermostNode(around: span.first, span.first)
    let start = tree.file.offset(at: span.first) ?? 0
    return SourceRange(start, max(start, first?.isContainer == false ? first!.range.upper : start))
  }

}

/// Where a node of a script comes from.
public struct OriginalPlace {

  /// The name of the source.
  public let name: String

  /// The first position.
  public let start: SourcePosition

  /// The position after the last character, or where the last known part begins.
  public let end: SourcePosition

  /// The source and the bytes in it, if the map holds its text.
  public var text: (file: SourceFile, range: SourceRange)?

}

extension SourceMap.Segment {

  /// The position in the source, from 1.
  fileprivate var original: SourcePosition {
    SourcePosition(line: Int(originalLine) + 1, column: Int(originalColumn) + 1)
  }

}

extension SyntaxTree {

  /// Returns the innermost node that holds what stands at two positions; nil if there are no such
  /// positions.
  fileprivate func innermostNode(
    around first: SourcePosition, _ last: SourcePosition
  ) -> SyntaxNode? {
    guard let lower = file.offset(at: first), let upper = file.offset(at: last) else { return nil }
    var node = root
    while let inner = node.children.first(where: { $0.holds(lower, upper) }) { node = inner }
    return node
  }

}

extension SyntaxNode {

  /// The lines and the columns, from 0, of where the node begins and ends in the file as it was
  /// given.
  fileprivate var givenPositions: (
    start: (line: Int, column: Int), end: (line: Int, column: Int)
  ) {
    let (file, range) = tree.file.place(of: range)
    let (start, end) = (file.position(at: range.lower), file.position(at: range.upper))
    return ((start.line - 1, start.column - 1), (end.line - 1, end.column - 1))
  }

  /// Whether the node's text stands in the file as it was given.
  fileprivate var isAsGiven: Bool {
    let given = tree.file.place(of: range).range
    return given.upper - given.lower == range.upper - range.lower
  }

  /// Returns whether the node spans the bytes at two offsets.
  fileprivate func holds(_ lower: Int, _ upper: Int) -> Bool {
    range.lower <= lower && upper < range.upper
  }

  /// Whether the node is a list of other things rather than a thing.
  fileprivate var isContainer: Bool {
    switch kind {
    case .program, .block, .classBody, .switchBody, .object, .namespaceDeclaration: true
    default: isClass
    }
  }

  /// Whether the node is a statement or a function, so that expressions end there.
  fileprivate var isStatementOrFunction: Bool {
    switch kind {
    case .program, .block, .expressionStatement, .lexicalDeclaration, .variableDeclaration,
      .ifStatement, .switchStatement, .switchCase, .forStatement, .forInStatement,
      .whileStatement, .doStatement, .returnStatement, .throwStatement, .classBody, .tryStatement:
      true
    default: isFunction || isClass
    }
  }

  /// Whether the node is `!` with its operand.
  fileprivate var isNegation: Bool { kind == .unary && child(.operator)?.text == "!" }

  /// Returns whether the node is of the same form as `other`, in ways that tools leave alone.
  fileprivate func hasForm(of other: SyntaxNode) -> Bool {
    if form != other.form { return false }
    let (own, others) = (child(.operator)?.text, other.child(.operator)?.text)
    return own?.prefix(2) == others?.prefix(2)
  }

  /// What the node is, without differences that tools make.
  private var form: SyntaxKind {
    switch kind {
    case .whileStatement, .doStatement: .forStatement
    case .generatorDeclaration, .functionExpression, .generatorExpression, .arrowFunction, .method:
      .functionDeclaration
    case .classExpression: .classDeclaration
    case .shorthandProperty: .identifier
    default: kind
    }
  }

}
