import Source

/// Writes diagnostics as JSON.
struct DiagnosticJSON {

  /// Where the positions that are written stand in their lines.
  private var positions = PositionFinder()

  /// Writes a diagnostic.
  mutating func write(_ diagnostic: Diagnostic, to writer: inout JSONWriter) {
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
  private mutating func writeRange(
    _ range: SourceRange?, in file: SourceFile, to object: inout JSONWriter
  ) {
    guard let range else { return }
    object.objectField("range") { object in
      writePosition("start", range.lower, in: file, to: &object)
      writePosition("end", range.upper, in: file, to: &object)
    }
  }

  /// Writes a field that holds a position.
  private mutating func writePosition(
    _ key: String, _ offset: Int, in file: SourceFile, to object: inout JSONWriter
  ) {
    let position = positions.position(at: offset, in: file)
    object.objectField(key) { object in
      object.field("offset", offset)
      object.field("line", position.line)
      object.field("column", position.column)
    }
  }

}

/// Finds lines and columns, and remembers the last: a minified file is one line, and counting from
/// its start for every one of many diagnostics would take time that grows with the square of its
/// size.
private struct PositionFinder {

  /// The file of the last position.
  private var file: SourceFile?

  /// The offset of the last position.
  private var offset = 0

  /// The last position.
  private var position = SourcePosition(line: 1, column: 1)

  /// Creates a finder that remembers nothing.
  init() {}

  /// Returns the line and column of the byte at `target`.
  mutating func position(at target: Int, in file: SourceFile) -> SourcePosition {
    let target = min(max(target, 0), file.bytes.count)
    if self.file === file, target >= offset, file.line(at: target) == position.line {
      let units = file.bytes[offset..<target].reduce(0) { $0 + utf16Width($1) }
      position = SourcePosition(line: position.line, column: position.column + units)
    } else {
      position = file.position(at: target)
    }
    self.file = file
    offset = target
    return position
  }

  /// Returns the UTF-16 units of the character that a byte begins; none if it begins none.
  private func utf16Width(_ byte: UInt8) -> Int {
    byte & 0xC0 == 0x80 ? 0 : byte >= 0xF0 ? 2 : 1
  }

}
