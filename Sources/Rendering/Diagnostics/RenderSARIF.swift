import Source

/// Returns the diagnostics as a log in the Static Analysis Results Interchange Format, version
/// 2.1.0, with a rule for every code.
func renderSARIF(_ report: DiagnosticsReport) -> String {
  JSONWriter.document {
    $0.object { log in
      log.field("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      log.field("version", "2.1.0")
      log.arrayField("runs", [report]) { $0.run($1) }
    }
  }
}

extension JSONWriter {

  /// Writes the run.
  fileprivate mutating func run(_ report: DiagnosticsReport) {
    object { run in
      run.objectField("tool") { tool in
        tool.objectField("driver") { driver in
          driver.field("name", "stepgraph")
          driver.field("version", report.version)
          driver.arrayField("rules", Diagnostic.Code.allCases) { $0.rule($1) }
        }
      }
      run.arrayField("invocations", [report.diagnostics]) { writer, diagnostics in
        writer.object {
          $0.field("executionSuccessful", !diagnostics.contains(where: \.code.isUnreadable))
        }
      }
      run.field("columnKind", "utf16CodeUnits")
      run.arrayField("newlineSequences", ["\r\n", "\n", "\r", "\u{2028}", "\u{2029}"]) {
        $0.string($1)
      }
      run.arrayField("results", report.diagnostics) { $0.result($1) }
    }
  }

  /// Writes the rule of a code.
  fileprivate mutating func rule(_ code: Diagnostic.Code) {
    object { rule in
      rule.field("id", code.rawValue)
      rule.textField("shortDescription", code.summary + ".")
      rule.textField("fullDescription", "\(code.summary). \(code.advice)")
      rule.textField("help", code.advice)
      rule.objectField("defaultConfiguration") { $0.field("level", code.severity.rawValue) }
    }
  }

  /// Writes a diagnostic as a result.
  fileprivate mutating func result(_ diagnostic: Diagnostic) {
    object { result in
      result.field("ruleId", diagnostic.code.rawValue)
      if let index = Diagnostic.Code.allCases.firstIndex(of: diagnostic.code) {
        result.field("ruleIndex", index)
      }
      result.field("level", diagnostic.severity.rawValue)
      result.textField("message", messageText(sentences(of: diagnostic)))
      guard let file = diagnostic.file else { return }
      result.arrayField("locations", [diagnostic.range]) { $0.location($1, in: file) }
    }
  }

  /// Writes the place of a result.
  fileprivate mutating func location(_ range: SourceRange?, in file: SourceFile) {
    object { location in
      location.objectField("physicalLocation") { place in
        place.objectField("artifactLocation") { $0.field("uri", reference(toFile: file.name)) }
        guard let range else { return }
        let (start, end) = (file.position(at: range.lower), file.position(at: range.upper))
        place.objectField("region") { region in
          region.field("startLine", start.line)
          region.field("startColumn", start.column)
          region.field("endLine", end.line)
          region.field("endColumn", end.column)
        }
      }
    }
  }

  /// Writes a field that holds a text for people.
  private mutating func textField(_ key: String, _ text: String) {
    objectField(key) { $0.field("text", text) }
  }

}

/// Returns a text as it stands in a message, where `[text](address)` would be a link.
///
/// Braces stay as they are: only in messages with arguments do readers look for their numbers.
private func messageText(_ text: String) -> String {
  text.replacing("](", with: "] (")
}

/// Returns the reference that a name of a file is, as an address that knows only ASCII. A name that
/// comes from a source map may be an address already.
private func reference(toFile name: String) -> String {
  let isAddress = name.contains("://")
  let bytes = name.nameBytes.map { byte in
    let isKept = isUnreserved(byte) || isAddress && ":?#[]@!$&'()*+,;=%".utf8.contains(byte)
    let digits = String(byte, radix: 16, uppercase: true)
    return isKept ? String(Unicode.Scalar(byte)) : "%" + (digits.count < 2 ? "0" : "") + digits
  }
  return (name.hasPrefix("/") ? "file://" : "") + bytes.joined()
}

/// Returns whether a byte of a path stands in an address as it is.
private func isUnreserved(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"):
    true
  default: "-._~/".utf8.contains(byte)
  }
}
