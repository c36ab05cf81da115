import Source

/// Returns a line for each diagnostic, which editors and other programs can take apart:
/// `order.ts:3:7: warning[floating-step]: Nothing waits for the step`.
func renderDiagnosticsLines(_ diagnostics: [Diagnostic], style: DiagnosticsStyle) -> String {
  let lines = diagnostics.map { diagnostic in
    let label = style.label(diagnostic)
    return "\(style.bold(place(of: diagnostic, style) + ":")) \(label) "
      + style.charset.visible(diagnostic.message) + "\n"
  }
  return withoutCommands(lines.joined())
}

/// Returns where a diagnostic is: the file, and, if it is about a part of it, the line and column.
private func place(of diagnostic: Diagnostic, _ style: DiagnosticsStyle) -> String {
  guard let file = diagnostic.file else { return "stepgraph" }
  let name = lineStart(file.name, style.charset)
  guard let range = diagnostic.range else { return name }
  let position = file.position(at: range.lower)
  return "\(name):\(position.line):\(position.column)"
}
