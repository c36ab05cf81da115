import Source

/// Returns `text`, which may be shown in a log of GitHub's, without what its runner takes for a
/// command: `##[` anywhere.
func withoutCommands(_ text: String) -> String {
  text.replacing("##[", with: "##\\u{5b}")
}

/// Returns the name of a file, safe to print at the start of a line, where `::` would be a command
/// to GitHub's runner.
func lineStart(_ name: String, _ charset: Charset) -> String {
  (name.hasPrefix("::") ? "./" : "") + charset.visible(name)
}

/// Returns what happened and what to do, as sentences on one line, safe to print.
func sentences(of diagnostic: Diagnostic, _ charset: Charset = .unicode) -> String {
  ([diagnostic.message] + (diagnostic.hint.map { [$0] } ?? []))
    .map { sentence(charset.visible($0)) }.joined(separator: " ")
}

/// Returns `text` with a full stop and a capital letter.
private func sentence(_ text: String) -> String {
  let ends = text.last.map { ".!?".contains($0) } ?? true
  return text.prefix(1).uppercased() + text.dropFirst() + (ends ? "" : ".")
}
