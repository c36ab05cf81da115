import Source

/// Returns `diagnostics` as text for people: for each its place, severity, code and message, the
/// source that it is about, and what to do.
///
///     order.ts:3:7: warning[floating-step]: the step "charge" is never awaited
///     3 |       step.do("charge", charge);
///       |       ^^^^^^^^^^^^^^^^^^^^^^^^^
///       hint: Await it, or return its promise.
///
/// Of a code that one file has very often, only the first ones are shown, and then their number; a
/// hint is given once.
public func renderDiagnosticsText(
  _ diagnostics: [Diagnostic], style: DiagnosticsStyle = DiagnosticsStyle()
) -> String {
  var writer = DiagnosticsWriter(style: style)
  for diagnostic in diagnostics { writer.write(diagnostic) }
  writer.writeRemainders()
  return withoutCommands(writer.text)
}

/// The diagnostics with one code in one file.
private struct DiagnosticsGroup: Hashable {

  /// How many diagnostics of a group are shown.
  static let limit = 20

  /// The file's name.
  let name: String?

  /// The common code.
  let code: Diagnostic.Code

  /// Creates the group that `diagnostic` belongs to.
  init(of diagnostic: Diagnostic) {
    name = diagnostic.file?.name
    code = diagnostic.code
  }

}

/// Writes diagnostics in a style.
private struct DiagnosticsWriter {

  /// How the text looks.
  let style: DiagnosticsStyle

  /// The text so far.
  private(set) var text = ""

  /// The groups that have been seen, in the order of their first diagnostics.
  private var groups: [DiagnosticsGroup] = []

  /// The number of diagnostics of every group.
  private var counts: [DiagnosticsGroup: Int] = [:]

  /// The hints that have been given.
  private var hints: Set<String> = []

  /// Creates a writer without text.
  init(style: DiagnosticsStyle) {
    self.style = style
  }

  /// The signs that may be used.
  private var charset: Charset { style.charset }

  /// Writes a diagnostic, unless enough of its kind have been written.
  mutating func write(_ diagnostic: Diagnostic) {
    let group = DiagnosticsGroup(of: diagnostic)
    let count = counts[group, default: 0] + 1
    counts[group] = count
    if count == 1 { groups.append(group) }
    if count > DiagnosticsGroup.limit { return }
    if let file = diagnostic.file, let range = diagnostic.range {
      write(diagnostic, at: range, in: file)
    } else {
      writeSentence(diagnostic)
    }
  }

  /// Writes a diagnostic with the source that it is about.
  private mutating func write(
    _ diagnostic: Diagnostic, at range: SourceRange, in file: SourceFile
  ) {
    let position = file.position(at: range.lower)
    let place = "\(lineStart(file.name, charset)):\(position.line):\(position.column):"
    text += style.bold(place) + " \(style.label(diagnostic)) "
    text += charset.visible(diagnostic.message) + "\n"
    text += frame(file, range, diagnostic.severity)
    if let hint = diagnostic.hint, hints.insert(hint).inserted {
      text += "  " + style.bold("hint:") + " \(charset.visible(hint))\n"
    }
  }

  /// Writes the line that says what is wrong with a whole file, and what to do.
  private mutating func writeSentence(_ diagnostic: Diagnostic) {
    text += place(of: diagnostic.file?.name) + " \(style.label(diagnostic)) "
    text += sentences(of: diagnostic, charset) + "\n"
  }

  /// Writes how many diagnostics have not been shown.
  mutating func writeRemainders() {
    for group in groups {
      let rest = counts[group, default: 0] - DiagnosticsGroup.limit
      if rest <= 0 { continue }
      text += place(of: group.name)
      text += " \(rest) more \(group.code.rawValue). All of them are in -f json.\n"
    }
  }

  /// Returns the start of a line about the whole file called `name`.
  private func place(of name: String?) -> String {
    style.bold(name.map { "stepgraph: \(charset.visible($0)):" } ?? "stepgraph:")
  }

  /// Returns the line of source that holds the start of `range`, and marks below it.
  private func frame(
    _ file: SourceFile, _ range: SourceRange, _ severity: Diagnostic.Severity
  ) -> String {
    let number = String(file.line(at: range.lower))
    let blank = String(repeating: " ", count: number.count)
    let excerpt = SourceExcerpt(
      of: file, around: range, room: style.width - number.count - 3, charset: charset)
    let marks = style.paint(String(repeating: "^", count: excerpt.markWidth), severity)
    let indent = String(repeating: " ", count: excerpt.indent)
    return style.dim("\(number) |") + " \(excerpt.text)\n"
      + style.dim("\(blank) |") + " \(indent)\(marks)\n"
  }

}
