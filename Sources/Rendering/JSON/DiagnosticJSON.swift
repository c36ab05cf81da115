import Source

/// Returns diagnostics as JSON: the document without workflows.
func renderDiagnosticsJSON(_ diagnostics: [Diagnostic]) -> String {
  JSONWriter.document {
    $0.object { document in
      document.field("version", 1)
      let places = DiagnosticJSON()
      document.arrayField("diagnostics", diagnostics) { places.write($1, to: &$0) }
    }
  }
}

/// Writes diagnostics as JSON.
struct DiagnosticJSON {

  /// Writes a diagnostic.
  func write(_ diagnostic: Diagnostic, to writer: inout JSONWriter) {
    writer.object { object in
      object.field("code", diagnostic.code.rawValue)
      object.field("severity", diagnostic.severity.rawValue)
      object.field("message", diagnostic.message)
      if let file = diagnostic.file {
        object.field("file", file.name)
        writeRange(diagnostic.range, in: file, to: &object)
      }
      if let hint = diagnostic.hint { object.field("hint", hint) }
    }
  }

  /// Writes the field `range` if there is a range.
  private func writeRange(
    _ range: SourceRange?, in file: SourceFile, to object: inout JSONWriter
  ) {
    guard let range else { return }
    object.objectField("range") { object in
      writePosition("start", range.lower, in: file, to: &object)
      writePosition("end", range.upper, in: file, to: &object)
    }
  }

  /// Writes a field that holds a position.
  private func writePosition(
    _ key: String, _ offset: Int, in file: SourceFile, to object: inout JSONWriter
  ) {
    let position = file.position(at: offset)
    object.objectField(key) { object in
      object.field("offset", file.inputOffset(of: offset))
      object.field("line", position.line)
      object.field("column", position.column)
    }
  }

}
