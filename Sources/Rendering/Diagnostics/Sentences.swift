import Source

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
