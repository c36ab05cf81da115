/// Returns `text` in at most `maximum` lines of about `width` columns; what is too much becomes
/// `…`.
///
/// Lines break at spaces, and inside a word only where the word alone is too long for a line.
func wrapped(_ text: String, width: Int, maximum: Int) -> [String] {
  var rest = Substring(text)
  var lines: [String] = []
  while !rest.isEmpty {
    let line = firstLine(of: rest, width: width)
    rest = rest[line.endIndex...].drop { $0 == " " }
    lines.append(String(line))
    if lines.count == maximum, !rest.isEmpty {
      lines[maximum - 1] = line.prefix(fitting: width - 1) + Charset.unicode.ellipsis
      break
    }
  }
  return lines.isEmpty ? [""] : lines
}

/// Returns the part of `text` that fits on its first line.
private func firstLine(of text: Substring, width: Int) -> Substring {
  let fitting = text.prefix(fitting: width)
  // A character that is wider than the line still has to go somewhere.
  if fitting.isEmpty { return text.prefix(1) }
  if fitting.endIndex == text.endIndex || text[fitting.endIndex] == " " { return fitting }
  guard let space = fitting.lastIndex(of: " "), space > fitting.startIndex else { return fitting }
  return fitting[..<space]
}
