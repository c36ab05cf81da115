import Source
import StepGraph
import WorkflowModel

/// The lines of code at places.
///
/// Only files that have been read are shown: places may come from source maps, and what a map names
/// is never opened.
struct SourceExcerpts {

  /// The texts of the files that have been read, by the names that places call them.
  private let files: [String: SourceFile]

  /// Creates excerpts of files; of several with the same name the first is meant.
  init(of files: [SourceFile]) {
    let texts = files.compactMap { file in inputText(of: file).map { (file.name, $0) } }
    self.files = Dictionary(texts, uniquingKeysWith: { first, _ in first })
  }

  /// The most lines of an excerpt.
  private static let mostLines = 14

  /// The most characters of a line; bundles have lines of any length.
  private static let mostCharacters = 200

  /// Returns the code at a place, or nil if its file has not been read or does not reach that far.
  func code(at place: Location) -> String? {
    guard let file = files[place.file], place.line > 0, place.endLine >= place.line,
      place.endLine <= file.lineCount
    else { return nil }
    let last = min(place.endLine, place.line + Self.mostLines - 1)
    let shown = (place.line...last).map { excerpt(ofLine: $0, column: place.column, in: file) }
    return unindented(shown).joined(separator: "\n") + (last < place.endLine ? "\n…" : "")
  }

  /// Returns a line, or of a very long one the part that begins at `column`.
  private func excerpt(ofLine line: Int, column: Int, in file: SourceFile) -> Substring {
    let range = file.lineRange(line)
    if range.upper - range.lower <= Self.mostCharacters { return file.text(range)[...] }
    let start = file.offset(at: SourcePosition(line: line, column: column)) ?? range.lower
    let end = min(range.upper, start + Self.mostCharacters * 8)
    return file.text(SourceRange(start, end)).prefix(Self.mostCharacters)
  }

  /// Returns lines without the spaces that all of them begin with.
  private func unindented(_ lines: [Substring]) -> [Substring] {
    let filled = lines.filter { !$0.allSatisfy(\.isWhitespace) }
    let common = filled.map { $0.prefix { $0 == " " || $0 == "\t" }.count }.min() ?? 0
    return lines.map { $0.dropFirst(common) }
  }

}
