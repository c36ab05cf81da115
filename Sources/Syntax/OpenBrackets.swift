import CTreeSitter

/// The brackets and quotes that are open at the end of a file, and where it could end before that.
struct OpenBrackets {

  /// What closes them, outermost first.
  private var closers: [UInt8] = []

  /// How many there are of each.
  private var counts = [Int](repeating: 0, count: 128)

  /// Where the last brace was opened.
  private var lastBrace = End(offset: 0, depth: 0)

  /// Where the last statement ended in which nothing is wrong.
  private var lastStatement = End(offset: 0, depth: 0)

  /// Where the last statement ended that stands in parentheses: it begins the head of a `for`.
  private var lastHead = End(offset: 0, depth: 0)

  /// What closes what was open at the end of the last statement before a bracket closed more than
  /// its own, and where that ended; nil if none did.
  private var lastGood: (closers: [UInt8], end: End)?

  /// A place where a file could end, if what is open there were closed.
  private struct End {

    /// The offset.
    let offset: Int

    /// How many brackets are open.
    let depth: Int

    /// What is missing there besides what closes them.
    var rest: [UInt8] = []

  }

  /// The most brackets that somebody may have left open: with more, it is not the end of a program
  /// that is missing.
  private static let most = 500

  /// Whether nothing is open, and every bracket has closed its own.
  var isEmpty: Bool { closers.isEmpty && lastGood == nil }

  /// Creates what is open at the end of an empty file.
  init() {}

  /// Finds what is open below `root`, a node of the parser's runtime.
  init(_ grammar: Grammar, below root: TSNode) {
    var cursor = ts_tree_cursor_new(root)
    defer { ts_tree_cursor_delete(&cursor) }
    while true {
      let isComplete = note(ts_tree_cursor_current_node(&cursor), grammar)
      // In a complete statement nothing is left open.
      if !isComplete, ts_tree_cursor_goto_first_child(&cursor) { continue }
      while !ts_tree_cursor_goto_next_sibling(&cursor) {
        if !ts_tree_cursor_goto_parent(&cursor) { return }
      }
    }
  }

  /// Notes a node, and returns whether it is a statement, or a member of a class, in which nothing
  /// is wrong.
  private mutating func note(_ node: TSNode, _ grammar: Grammar) -> Bool {
    let symbol = Int(ts_node_symbol(node))
    if symbol == 0xFFFF || ts_node_is_missing(node) { return false }
    let end = Int(ts_node_end_byte(node))
    if !ts_node_is_named(node) {
      note(grammar.brackets[symbol], end: end)
    } else if grammar.areStatements[symbol], !ts_node_has_error(node) {
      noteStatement(end: end)
      return true
    }
    return false
  }

  /// Notes a bracket or quote that ends at `end`.
  private mutating func note(_ bracket: UInt8, end: Int) {
    switch Unicode.Scalar(bracket) {
    case "{":
      open(UInt8(ascii: "}"))
      lastBrace = End(offset: end, depth: closers.count)
    case "(": open(UInt8(ascii: ")"))
    case "[": open(UInt8(ascii: "]"))
    case "}", ")", "]": close(bracket)
    case "`", "\"", "'": noteQuote(bracket)
    default: break
    }
  }

  /// Notes a statement, or a member of a class, that ends at `end`, before what is in it.
  private mutating func noteStatement(end: Int) {
    switch closers.last.map(Unicode.Scalar.init) {
    case nil, "}":
      if end > lastStatement.offset { lastStatement = End(offset: end, depth: closers.count) }
    case ")":
      lastHead = End(offset: end, depth: closers.count - 1, rest: Array(";);".utf8))
    default: break
    }
  }

  /// Notes a quote: it closes the like quote that is open, or opens one.
  private mutating func noteQuote(_ quote: UInt8) {
    if closers.last == quote { close(quote) } else { open(quote) }
  }

  /// Notes a closing bracket, with what is open inside of it.
  private mutating func close(_ bracket: UInt8) {
    if counts[Int(bracket)] == 0 { return }
    if closers.last != bracket, lastGood == nil, lastStatement.depth <= closers.count {
      lastGood = (Array(closers.prefix(lastStatement.depth)), lastStatement)
    }
    while let last = closers.popLast() {
      counts[Int(last)] -= 1
      if last == bracket { return }
    }
  }

  /// Notes that something is open that `closer` closes.
  private mutating func open(_ closer: UInt8) {
    closers.append(closer)
    counts[Int(closer)] += 1
  }

  /// Returns files that end where nothing is open, made of `bytes`: whole, and without what comes
  /// after the last statement, or after the last begin of a loop's head, or the last brace, if that
  /// comes later; none if nothing is open. If most of the file `isLost`, another one ends before a
  /// bracket that does not fit.
  func completions(of bytes: [UInt8], isLost: Bool) -> [[UInt8]] {
    var ends: [(closers: [UInt8], end: End)] = []
    if !closers.isEmpty {
      let later = [lastHead, lastBrace].filter { $0.offset > lastStatement.offset }
      let all = [End(offset: bytes.count, depth: closers.count)] + later + [lastStatement]
      ends = all.filter { $0.depth <= closers.count }.map { (closers, $0) }
    }
    if isLost, let lastGood { ends.append(lastGood) }
    return ends.filter { $0.end.depth <= Self.most }.map { closers, end in
      bytes.prefix(end.offset) + end.rest + closers.prefix(end.depth).reversed()
    }
  }

}
