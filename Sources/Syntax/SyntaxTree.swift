import Source

/// The syntax of a source file: nodes in a flat table, in source order.
///
/// The descendants of a node are the entries that follow it, up to the end of its subtree; so walks
/// over the whole tree are loops, not recursions.
public final class SyntaxTree: @unchecked Sendable {

  /// The file that was parsed.
  public let file: SourceFile

  /// The language that it was parsed as.
  public let language: Language

  /// The nodes in source order; the first is the root.
  private let entries: [Entry]

  /// What is wrong with the file's syntax.
  public let diagnostics: [Diagnostic]

  /// Whether only the beginning of the file was read, or nothing, for want of time or memory.
  public var isCutShort: Bool { diagnostics.contains { $0.code != .syntaxError } }

  /// The sources that the file was made from, if it may have a source map.
  public let origin: OriginalSources?

  /// What there is for the file and what is made of it.
  public let budget: Budget

  /// The calls of lowered code that could not be turned back, by their indices.
  private let unreadCalls: Set<Int32>

  /// A node as the table holds it.
  struct Entry {

    /// The offset of the first byte.
    let lower: UInt32

    /// The offset after the last byte.
    var upper: UInt32

    /// The index of the parent; -1 for the root.
    let parent: Int32

    /// The index after the last descendant.
    var subtreeEnd: Int32

    /// What the node is.
    let kind: SyntaxKind

    /// The part that the node plays in its parent.
    let field: SyntaxField

  }

  /// Creates a tree from its parts.
  init(
    file: SourceFile, language: Language, entries: [Entry], diagnostics: [Diagnostic],
    origin: OriginalSources?, budget: Budget, unreadCalls: Set<Int32> = []
  ) {
    self.file = file
    self.language = language
    self.entries = entries
    self.diagnostics = diagnostics
    self.origin = origin
    self.budget = budget
    self.unreadCalls = unreadCalls
  }

  /// Returns the tree with the calls marked that cannot be read, since they are of lowered code
  /// that could not be turned back.
  public func marking(unreadCalls: [SyntaxNode]) -> SyntaxTree {
    SyntaxTree(
      file: file, language: language, entries: entries, diagnostics: diagnostics, origin: origin,
      budget: budget, unreadCalls: Set(unreadCalls.map(\.index)))
  }

  /// Returns the tree with further diagnostics, of what it was made from.
  public func adding(_ others: [Diagnostic]) -> SyntaxTree {
    if others.isEmpty { return self }
    return SyntaxTree(
      file: file, language: language, entries: entries, diagnostics: others + diagnostics,
      origin: origin, budget: budget, unreadCalls: unreadCalls)
  }

  /// Returns whether `node` is a call of lowered code that could not be turned back.
  public func isUnread(_ node: SyntaxNode) -> Bool {
    !unreadCalls.isEmpty && unreadCalls.contains(node.index)
  }

  /// The root.
  public var root: SyntaxNode { SyntaxNode(tree: self, index: 0) }

  /// The number of nodes.
  public var count: Int { entries.count }

  /// Returns the node at `index`.
  public func node(at index: Int) -> SyntaxNode { SyntaxNode(tree: self, index: Int32(index)) }

  /// Returns the entry at `index`.
  func entry(_ index: Int32) -> Entry {
    entries.withUnsafeBufferPointer { $0[Int(index)] }
  }

}

/// A node of a syntax tree.
///
/// A node does not keep its tree alive: whoever uses nodes holds the trees.
public struct SyntaxNode: Hashable {

  /// The tree that the node belongs to.
  public unowned(unsafe) let tree: SyntaxTree

  /// The index of the node in its tree, in source order.
  public let index: Int32

  public static func == (a: Self, b: Self) -> Bool { a.index == b.index && a.tree === b.tree }

  public func hash(into hasher: inout Hasher) { hasher.combine(index) }

  /// What the node is.
  public var kind: SyntaxKind { tree.entry(index).kind }

  /// The part that the node plays in its parent.
  public var field: SyntaxField { tree.entry(index).field }

  /// The bytes that the node spans.
  public var range: SourceRange {
    let entry = tree.entry(index)
    return SourceRange(Int(entry.lower), Int(entry.upper))
  }

  /// The source text that the node spans.
  public var text: String { tree.file.text(range) }

  /// The node that this one is a child of, or nil for the root.
  public var parent: SyntaxNode? {
    let parent = tree.entry(index).parent
    return parent < 0 ? nil : SyntaxNode(tree: tree, index: parent)
  }

  /// The index after the node's last descendant.
  public var subtreeEnd: Int32 { tree.entry(index).subtreeEnd }

  /// The node's children, in source order.
  public var children: Children {
    Children(tree: tree, position: index + 1, end: tree.entry(index).subtreeEnd)
  }

  /// The node and its descendants, in source order.
  public var subtree: some Sequence<SyntaxNode> {
    (index..<subtreeEnd).lazy.map { SyntaxNode(tree: tree, index: $0) }
  }

  /// Returns the first child that plays the given part, or nil.
  public func child(_ field: SyntaxField) -> SyntaxNode? {
    children.first { $0.field == field }
  }

  /// Returns the first child of the given kind, or nil.
  public func child(ofKind kind: SyntaxKind) -> SyntaxNode? {
    children.first { $0.kind == kind }
  }

  /// Returns whether the node has a child of the given kind.
  public func has(_ kind: SyntaxKind) -> Bool { child(ofKind: kind) != nil }

  /// Returns whether `other` is this node or one of its descendants.
  public func contains(_ other: SyntaxNode) -> Bool {
    tree === other.tree && index <= other.index && other.index < subtreeEnd
  }

  /// The children of a node.
  public struct Children: Sequence, IteratorProtocol {

    /// The tree of the node.
    unowned(unsafe) let tree: SyntaxTree

    /// The index of the next child.
    var position: Int32

    /// The index after the node's last descendant.
    let end: Int32

    public mutating func next() -> SyntaxNode? {
      if position >= end { return nil }
      defer { position = tree.entry(position).subtreeEnd }
      return SyntaxNode(tree: tree, index: position)
    }

  }

}
