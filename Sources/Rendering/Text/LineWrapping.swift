/// Returns `text` in at most `maximum` lines of about `width` columns; what is too much becomes
/// `…`.
///
/// Lines break at spaces, and inside a word, best behind a sign such as `-`, only where lines would
/// be less than half full otherwise.
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
  let middle = text.prefix(fitting: width / 2).endIndex
  let space = fitting.lastIndex(of: " ")
  if let space, space >= middle { return fitting[..<space] }
  if let joint = lastJoint(in: text, from: middle, to: fitting.endIndex) {
    return fitting[..<joint]
  }
  guard let space, space > fitting.startIndex else { return fitting }
  return fitting[..<space]
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
