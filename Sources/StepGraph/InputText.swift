import Source

/// The text that the bytes of an input stand for.
struct InputText {

  /// The input as UTF-8 without a byte order mark, or nil if there is nothing to analyze.
  let text: SourceFile?

  /// What is wrong with the bytes.
  let diagnostics: [Diagnostic]

  /// Reads the bytes of `file` as UTF-8, or as UTF-16 if they begin like that.
  init(of file: SourceFile) {
    let decoded = DecodedText(file.bytes)
    if decoded.bytes.allSatisfy(isSpace) {
      text = nil
      diagnostics = [emptyInput(file)]
    } else if isBinary(decoded.bytes) {
      text = nil
      diagnostics = [binaryInput(file)]
    } else {
      let text = decoded.isSame ? file : SourceFile(
        name: file.name, bytes: decoded.bytes, textOrigin: decoded.origin)
      self.text = text
      diagnostics = decoded.fault.map { [invalidEncoding(text, at: $0, decoded.origin)] } ?? []
    }
  }

}

/// Returns the text that the bytes of an input stand for, whose lines and columns are those of its
/// places; nil if the input is not text, or empty.
public func inputText(of file: SourceFile) -> SourceFile? { InputText(of: file).text }

/// Returns whether `byte` is white space.
private func isSpace(_ byte: UInt8) -> Bool {
  byte == 0x20 || (0x09...0x0D).contains(byte)
}

/// Returns whether one byte in a hundred at the start is a control character that no text has.
///
/// A single NUL in a string of a long bundle is no reason to give the bundle up.
private func isBinary(_ bytes: [UInt8]) -> Bool {
  let sample = bytes.prefix(8192)
  let controls = sample.count { byte in
    byte == 0x7F || byte < 0x20 && !isSpace(byte) && byte != 0x08 && byte != 0x1B
  }
  return controls * 100 >= sample.count
}

/// Returns the diagnostic for a text with something at `offset` that could not be decoded.
private func invalidEncoding(
  _ text: SourceFile, at offset: Int, _ origin: TextOrigin
) -> Diagnostic {
  let encoding =
    switch origin {
    case .utf8: "UTF-8"
    case .utf16: "UTF-16"
    }
  return Diagnostic(
    .invalidEncoding, "The file is not \(encoding); what cannot be decoded reads as U+FFFD",
    file: text, range: SourceRange(offset, offset + 3), hint: "Save the file as UTF-8")
}

/// Returns the diagnostic for an input that holds nothing.
private func emptyInput(_ file: SourceFile) -> Diagnostic {
  Diagnostic(
    .emptyInput, "The input is empty", file: file, hint: "Check that it is the right file")
}

/// Returns the diagnostic for an input that is not text.
private func binaryInput(_ file: SourceFile) -> Diagnostic {
  Diagnostic(
    .binaryInput, "The input is not text", file: file,
    hint: "Give JavaScript or TypeScript source in UTF-8")
}
