/// The brackets and quotes that are open at a place of a file, and where it could end before that.
struct OpenBrackets {

  /// What closes them, outermost first.
  private var closers: [UInt8] = []

  /// Where the last brace was opened.
  private var lastBrace = End(offset: 0, depth: 0)

  /// Where the last statement ended in which nothing is wrong.
  private var lastStatement = End(offset: 0, depth: 0)

  /// Where the last statement ended that stands in parentheses: it begins the head of a `for`.
  private var lastHead = End(offset: 0, depth: 0)

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

  /// Notes a bracket or quote that ends at `end`.
  mutating func note(_ bracket: UInt8, end: Int) {
    switch Unicode.Scalar(bracket) {
    case "{":
      closers.append(UInt8(ascii: "}"))
      lastBrace = End(offset: end, depth: closers.count)
    case "(": closers.append(UInt8(ascii: ")"))
    case "[": closers.append(UInt8(ascii: "]"))
    case "}", ")", "]": close(bracket)
    case "`", "\"", "'": noteQuote(bracket)
    default: break
    }
  }

  /// Notes a statement, or a member of a class, that ends at `end`, before what is in it.
  mutating func noteStatement(end: Int) {
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
    if closers.last == quote { closers.removeLast() } else { closers.append(quote) }
  }

  /// Notes a closing bracket, with what is open inside of it.
  private mutating func close(_ bracket: UInt8) {
    guard let index = closers.lastIndex(of: bracket) else { return }
    closers.removeSubrange(index...)
  }

  /// Returns files that end where nothing is open, made of `bytes`: whole, and without what comes
  /// after the last statement, or after the last begin of a loop's head, or the last brace, if that
  /// comes later; none if nothing is open.
  func completions(of bytes: [UInt8]) -> [[UInt8]] {
    if closers.isEmpty || closers.count > Self.most { return [] }
    let later = [lastHead, lastBrace].filter { $0.offset > lastStatement.offset }
    let ends = [End(offset: bytes.count, depth: closers.count)] + later + [lastStatement]
    return ends.filter { $0.depth <= closers.count }.map { end in
      bytes.prefix(end.offset) + end.rest + closers.prefix(end.depth).reversed()
    }
  }

}
