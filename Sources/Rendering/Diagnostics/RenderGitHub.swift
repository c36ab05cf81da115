import Source

/// Returns a command for each diagnostic by which GitHub's runners annotate the code.
///
/// Runners read both streams of a program. A line is a command if it begins with `::`, and nothing
/// that we write does so except these.
func renderDiagnosticsForGitHub(_ diagnostics: [Diagnostic]) -> String {
  diagnostics.map { diagnostic in
    let properties = properties(of: diagnostic).map { "\($0.name)=\($0.value)" }
    let message = commandText(sentences(of: diagnostic), isProperty: false)
    return "::\(command(diagnostic.severity)) \(properties.joined(separator: ","))::\(message)\n"
  }.joined()
}

/// Returns the command for diagnostics of a severity.
private func command(_ severity: Diagnostic.Severity) -> String {
  switch severity {
  case .note: "notice"
  case .warning: "warning"
  case .error: "error"
  }
}

/// Returns the properties of the command for a diagnostic.
private func properties(of diagnostic: Diagnostic) -> [(name: String, value: String)] {
  var result: [(name: String, value: String)] = []
  if let file = diagnostic.file {
    result.append(("file", commandText(file.name, isProperty: true)))
    if let range = diagnostic.range { result += properties(of: range, in: file) }
  }
  return result + [("title", diagnostic.code.rawValue)]
}

/// Returns the properties for a place. Runners take columns only if the place is in one line.
private func properties(
  of range: SourceRange, in file: SourceFile
) -> [(name: String, value: String)] {
  let (start, end) = (file.position(at: range.lower), file.position(at: range.upper))
  if start.line < end.line { return [("line", "\(start.line)"), ("endLine", "\(end.line)")] }
  return [
    ("line", "\(start.line)"), ("col", "\(start.column)"), ("endLine", "\(end.line)"),
    ("endColumn", "\(end.column)"),
  ]
}

/// Returns a text as it stands in a command.
private func commandText(_ text: String, isProperty: Bool) -> String {
  text.replacingScalars { scalar in
    switch scalar {
    case "%": "%25"
    case "\r": "%0D"
    case "\n": "%0A"
    case ":" where isProperty: "%3A"
    case "," where isProperty: "%2C"
    default: scalar.isUnsafe ? Charset.unicode.visible(String(scalar)) : nil
    }
  }
}
