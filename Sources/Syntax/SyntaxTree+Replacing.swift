import Source

/// A statement of a tree whose text has been replaced.
public struct ReplacedStatement {

  /// The statement.
  let node: SyntaxNode

  /// What stands in its place in the new text.
  let range: SourceRange

  /// Creates the statement `node` that has been replaced by the text at `range`.
  public init(_ node: SyntaxNode, by range: SourceRange) {
    self.node = node
    self.range = range
  }

}

extension SyntaxTree {

  /// Returns the innermost statement of a block or of the file that holds `range`, or nil if
  /// several together do.
  public func statement(around range: SourceRange) -> SyntaxNode? {
    var node = lastNode(from: range.lower)
    while let next = node, let parent = next.parent {
      if parent.kind == .block || parent.kind == .program, next.range.contains(range) {
        return next
      }
      node = parent
    }
    return nil
  }

  /// Returns the last node that begins at `offset` or before it: it, or one around it, holds what
  /// stands there.
  func lastNode(from offset: Int) -> SyntaxNode? {
    let next = (0..<count).partitioningIndex { node(at: $0).range.lower > offset }
    return next == 0 ? nil : node(at: next - 1)
  }

  /// Returns the syntax of `file`, which is this tree's file but for `statements`, in order, of
  /// which none is inside another. Only these are parsed; a statement means the same wherever it
  /// stands.
  public func replacing(_ statements: [ReplacedStatement], in file: SourceFile) -> SyntaxTree {
    var splicing = Splicing(self, file, statements)
    let hasErrors = diagnostics.contains { $0.code == .syntaxError }
    guard !hasErrors, !file.bytes.isEmpty, splicing.run() else {
      return parse(file, as: language, origin: origin, budget: budget)
    }
    return SyntaxTree(
      file: file, language: language, entries: splicing.entries, diagnostics: [], origin: origin,
      budget: budget)
  }

}

/// Puts the nodes of statements into a tree.
private struct Splicing {

  /// The tree as it was.
  let tree: SyntaxTree

  /// The new text.
  let file: SourceFile

  /// The statements that are replaced.
  let statements: [ReplacedStatement]

  /// The nodes so far.
  private(set) var entries: [SyntaxTree.Entry] = []

  /// Where each statement ended, in nodes and in bytes, and by how much what follows it moves.
  private var moves: [Move] = [Move(index: 0, offset: 0, nodes: 0, bytes: 0)]

  /// How far what follows a statement moves.
  struct Move {

    /// The index after the statement's last node.
    let index: Int32

    /// The offset after the statement.
    let offset: Int

    /// By how many nodes the rest moves.
    let nodes: Int32

    /// By how many bytes it moves.
    let bytes: Int

  }

  /// Creates the splicing of `statements` in `tree`.
  init(_ tree: SyntaxTree, _ file: SourceFile, _ statements: [ReplacedStatement]) {
    (self.tree, self.file, self.statements) = (tree, file, statements)
  }

  /// Makes the new table; returns false if something in a statement cannot be read.
  mutating func run() -> Bool {
    entries.reserveCapacity(tree.count + tree.count / 8)
    var inner: [SyntaxTree] = []
    for statement in statements {
      let text = SourceFile(
        name: file.name, bytes: Array(file.bytes[statement.range.lower..<statement.range.upper]))
      let parsed = parse(text, as: tree.language, budget: tree.budget)
      if !parsed.diagnostics.isEmpty { return false }
      inner.append(parsed)
      let last = moves[moves.count - 1]
      let (old, new) = (statement.node.range, statement.range)
      let nodes = Int32(parsed.count) - 1 - (statement.node.subtreeEnd - statement.node.index)
      moves.append(
        Move(
          index: statement.node.subtreeEnd, offset: old.upper, nodes: last.nodes + nodes,
          bytes: last.bytes + (new.upper - new.lower) - (old.upper - old.lower)))
    }
    for number in moves.indices {
      copy(upTo: number)
      if number < inner.count { append(inner[number], for: statements[number]) }
    }
    return true
  }

  /// Appends the nodes between a move and the next statement, which stay.
  private mutating func copy(upTo number: Int) {
    let move = moves[number]
    let next = number < statements.count ? statements[number].node.index : Int32(tree.count)
    for index in move.index..<next {
      let old = tree.entry(index)
      let holdsMoves = old.subtreeEnd > next
      let end = holdsMoves ? moves[position { $0.index <= old.subtreeEnd }] : move
      let isNear = old.parent >= move.index || old.parent < 0
      let parent = isNear ? move : moves[position { $0.index <= old.parent }]
      entries.append(
        SyntaxTree.Entry(
          lower: UInt32(Int(old.lower) + move.bytes), upper: UInt32(Int(old.upper) + end.bytes),
          parent: old.parent < 0 ? old.parent : old.parent + parent.nodes,
          subtreeEnd: old.subtreeEnd + end.nodes, kind: old.kind, field: old.field))
    }
  }

  /// Returns the position of the last move that a condition holds for; it holds for the first.
  private func position(_ holds: (Move) -> Bool) -> Int {
    max(moves.indices.partitioningIndex { !holds(moves[$0]) } - 1, 0)
  }

  /// Appends the nodes of what stands in the place of a statement.
  private mutating func append(_ inner: SyntaxTree, for statement: ReplacedStatement) {
    let base = Int32(entries.count) - 1
    let offset = UInt32(statement.range.lower)
    let around = tree.entry(statement.node.index).parent
    let parent = around + moves[position { $0.index <= around }].nodes
    for index in 1..<max(Int32(inner.count), 1) {
      let entry = inner.entry(index)
      entries.append(
        SyntaxTree.Entry(
          lower: entry.lower + offset, upper: entry.upper + offset,
          parent: entry.parent == 0 ? parent : entry.parent + base,
          subtreeEnd: entry.subtreeEnd + base, kind: entry.kind, field: entry.field))
    }
  }

}
