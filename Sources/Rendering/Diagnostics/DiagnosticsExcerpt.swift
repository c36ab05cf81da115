import Source

/// A line of source, or the part of a long line that surrounds a range, and where the range lies
/// in it; all in cells of a terminal.
struct SourceExcerpt {

  /// The text to show.
  let text: String

  /// The number of cells before the range.
  let indent: Int

  /// The number of cells that the range takes; at least 1.
  let markWidth: Int

  /// Creates the excerpt around the start of `range` that fits into `room` cells.
  ///
  /// Only bytes that can become visible are looked at, since a minified line may have millions.
  init(of file: SourceFile, around range: SourceRange, room: Int, charset: Charset) {
    let room = max(room, 20)
    let line = file.lineRange(file.line(at: range.lower))
    let lower = min(max(range.lower, line.lower), line.upper)
    let upper = min(max(range.upper, lower), line.upper)
    let parts = Parts(
      before: Cells(lastOf: SourceRange(line.lower, lower), in: file, room: room, charset: charset),
      marked: Cells(firstOf: SourceRange(lower, upper), in: file, room: room, charset: charset),
      after: Cells(firstOf: SourceRange(upper, line.upper), in: file, room: room, charset: charset))
    let shown = parts.fitted(to: room, ellipsis: charset.ellipsis)
    self.text = shown.before.text + shown.marked.text + shown.after.text
    self.indent = shown.before.width
    self.markWidth = max(shown.marked.width, 1)
  }

}

/// The three parts of an excerpt.
private struct Parts {

  /// What stands before the range.
  var before: Cells

  /// The range.
  var marked: Cells

  /// What stands after the range.
  var after: Cells

  /// Returns the parts cut down to `room` cells: the range first, then both sides alike.
  func fitted(to room: Int, ellipsis: String) -> Parts {
    let isWhole = !before.isCut && !marked.isCut && !after.isCut
    if isWhole && before.width + marked.width + after.width <= room { return self }
    var result = self
    let context = min(before.width, room / 4)
    result.marked = marked.prefix(room - context, ellipsis: ellipsis)
    if result.marked.isCut { result.after = Cells() }
    let rest = room - result.marked.width
    let tail = min(result.after.width, max(rest / 2, rest - before.width))
    result.before = before.suffix(rest - tail, ellipsis: ellipsis)
    result.after = result.after.prefix(rest - result.before.width, ellipsis: ellipsis)
    return result
  }

}

/// Text as the cells of a terminal.
private struct Cells {

  /// The characters, safe to print.
  private var characters: [(text: String, width: Int)] = []

  /// Whether some of the text is left out.
  private(set) var isCut = false

  /// The number of cells.
  private(set) var width = 0

  /// Creates no text.
  init() {}

  /// Creates the text of `range`, or of as much of its start as can be seen.
  init(firstOf range: SourceRange, in file: SourceFile, room: Int, charset: Charset) {
    let upper = min(range.upper, file.characterStart(atOrBefore: range.lower + room * 8))
    append(file.text(SourceRange(range.lower, upper)), charset)
    isCut = upper < range.upper
  }

  /// Creates the text of `range`, or of as much of its end as can be seen.
  init(lastOf range: SourceRange, in file: SourceFile, room: Int, charset: Charset) {
    let lower = max(range.lower, file.characterStart(atOrBefore: range.upper - room * 8))
    append(file.text(SourceRange(lower, range.upper)), charset)
    isCut = lower > range.lower
  }

  /// The text.
  var text: String { characters.map(\.text).joined() }

  /// Adds the characters of `text` in a form that is safe to print.
  private mutating func append(_ text: String, _ charset: Charset) {
    for character in text { append(charset.cell(of: character)) }
  }

  /// Adds one character.
  private mutating func append(_ character: (text: String, width: Int)) {
    characters.append(character)
    width += character.width
  }

  /// Returns the start of the text in `room` cells, with `ellipsis` in place of what is cut.
  func prefix(_ room: Int, ellipsis: String) -> Cells {
    if !isCut && width <= room { return self }
    var result = Cells()
    result.isCut = true
    for character in characters {
      if result.width + character.width + ellipsis.count > room { break }
      result.append(character)
    }
    if ellipsis.count <= room { result.append((ellipsis, ellipsis.count)) }
    return result
  }

  /// Returns the end of the text in `room` cells, with `ellipsis` in place of what is cut.
  func suffix(_ room: Int, ellipsis: String) -> Cells {
    if !isCut && width <= room { return self }
    var result = Cells()
    result.characters = characters.reversed()
    result.width = width
    result.isCut = isCut
    result = result.prefix(room, ellipsis: ellipsis)
    result.characters.reverse()
    return result
  }

}

extension SourceFile {

  /// Returns the offset of the first byte of the character that holds the byte at `offset`.
  fileprivate func characterStart(atOrBefore offset: Int) -> Int {
    var result = min(max(offset, 0), bytes.count)
    while result > 0, result < bytes.count, bytes[result] & 0xC0 == 0x80 { result -= 1 }
    return result
  }

}
