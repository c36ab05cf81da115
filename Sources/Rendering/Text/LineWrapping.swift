/// Returns `text` in at most `maximum` lines of at most about `width` columns; what is too much
/// becomes `…`.
///
/// Lines break at spaces, and inside a word, best behind a sign such as `-`, only where lines would
/// be less than half full otherwise. They are about equally long.
func wrapped(_ text: String, width: Int, maximum: Int) -> [String] {
  var lines = WrappedLines(text, width: width, maximum: maximum)
  if lines.isCut || lines.texts.count < 2 { return lines.texts }
  for narrower in stride(from: width - 1, to: width / 2, by: -1) {
    let others = WrappedLines(text, width: narrower, maximum: lines.texts.count)
    if others.isCut || others.partedWords > lines.partedWords { break }
    lines = others
  }
  return lines.texts
}

/// Lines of text.
private struct WrappedLines {

  /// The lines.
  private(set) var texts: [String] = []

  /// Whether more text follows.
  private(set) var isCut = false

  /// How many words are parted where no sign stands.
  private(set) var partedWords = 0

  /// Breaks `text` into at most `maximum` lines of at most `width` columns.
  init(_ text: String, width: Int, maximum: Int) {
    var rest = Substring(text)
    while !rest.isEmpty, !isCut {
      let line = nextLine(of: rest, width: width)
      rest = rest[line.endIndex...].drop { $0 == " " }
      isCut = texts.count == maximum - 1 && !rest.isEmpty
      texts.append(
        isCut ? line.prefix(fitting: width - 1) + Charset.unicode.ellipsis : String(line))
    }
    if texts.isEmpty { texts = [""] }
  }

  /// Returns the part of `text` that fits on its first line.
  private mutating func nextLine(of text: Substring, width: Int) -> Substring {
    let fitting = text.prefix(fitting: width)
    // A character that is wider than the line still has to go somewhere.
    if fitting.isEmpty { return text.prefix(1) }
    if fitting.endIndex == text.endIndex || text[fitting.endIndex] == " " { return fitting }
    let middle = text.prefix(fitting: width / 2).endIndex
    let space = fitting.lastIndex(of: " ")
    if let space, space >= middle { return fitting[..<space] }
    if let joint = lastJoint(in: text, from: middle, to: fitting.endIndex) {
      return fitting[..<joint]
    }
    if let space, space > fitting.startIndex { return fitting[..<space] }
    let quarter = text.prefix(fitting: width / 4).endIndex
    if let joint = lastJoint(in: text, from: quarter, to: middle) { return fitting[..<joint] }
    partedWords += 1
    return fitting
  }

}

/// Returns the last place between `start` and `end` where a word may be parted: between a sign and
/// what it joins to what stands before it.
private func lastJoint(
  in text: Substring, from start: String.Index, to end: String.Index
) -> String.Index? {
  var place = end
  while place > start {
    let before = text.index(before: place)
    if "-_/:.,;".contains(text[before]), text[place].isLetter || "${(".contains(text[place]) {
      return place
    }
    place = before
  }
  return nil
}
