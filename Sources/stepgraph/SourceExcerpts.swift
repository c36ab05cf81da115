import Source
import WorkflowModel

/// The lines of code at places.
///
/// Only files that have been read are shown: places may come from source maps, and what a map names
/// is never opened. It is a class because it remembers where the lines of files are.
final class SourceExcerpts {

  /// The files that have been read, by the names that places call them.
  private let files: [String: SourceFile]

  /// The lines of the files that have been asked for; none for those that are not UTF-8.
  private var lines: [String: [Substring]] = [:]

  /// Creates excerpts of files; of several with the same name the first is meant.
  init(of files: [SourceFile]) {
    self.files = Dictionary(
      files.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The most lines of an excerpt.
  private static let mostLines = 14

  /// The most characters of a line; bundles have lines of any length.
  private static let mostCharacters = 200

  /// Returns the code at a place, or nil if its file cannot be read or does not reach that far.
  func code(at place: Location) -> String? {
    let lines = lines(of: place.file)
    guard place.line > 0, place.endLine >= place.line, place.endLine <= lines.count else {
      return nil
    }
    let last = min(place.endLine, place.line + Self.mostLines - 1)
    let shown = lines[(place.line - 1)..<last].map { excerpt(of: $0, at: place) }
    return unindented(shown).joined(separator: "\n") + (last < place.endLine ? "\n…" : "")
  }

  /// Returns a line, or of a very long one the part that the place begins with.
  private func excerpt(of line: Substring, at place: Location) -> Substring {
    if line.utf8.count <= Self.mostCharacters { return line }
    let start = line.utf16.index(
      line.startIndex, offsetBy: place.column - 1, limitedBy: line.endIndex) ?? line.startIndex
    return line[start...].prefix(Self.mostCharacters)
  }

  /// Returns lines without the spaces that all of them begin with.
  private func unindented(_ lines: [Substring]) -> [Substring] {
    let filled = lines.filter { !$0.allSatisfy(\.isWhitespace) }
    let common = filled.map { $0.prefix { $0 == " " || $0 == "\t" }.count }.min() ?? 0
    return lines.map { $0.dropFirst(common) }
  }

  /// Returns the lines of a file.
  private func lines(of name: String) -> [Substring] {
    if let known = lines[name] { return known }
    let text = files[name].flatMap { String(validating: $0.bytes, as: UTF8.self) } ?? ""
    let result = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    lines[name] = result
    return result
  }

}
