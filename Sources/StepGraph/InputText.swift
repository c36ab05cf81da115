import Source

/// The text that the bytes of an input stand for.
struct InputText {

  /// The input as UTF-8 without a byte order mark, or nil if there is nothing to analyze.
  let text: SourceFile?

  /// What is wrong with the bytes.
  let diagnostics: [Diagnostic]

  /// Reads the bytes of `file` as UTF-8, or as UTF-16 if a byte order mark says so.
  init(of file: SourceFile) {
    let bytes = withoutByteOrderMark(file.bytes)
    if bytes.allSatisfy(isSpace) {
      text = nil
      diagnostics = [emptyInput(file)]
    } else if isBinary(bytes) {
      text = nil
      diagnostics = [binaryInput(file)]
    } else {
      let isUnchanged = bytes.count == file.bytes.count
      let candidate = isUnchanged ? file : SourceFile(name: file.name, bytes: bytes)
      (text, diagnostics) = repaired(candidate)
    }
  }

}

/// Returns the UTF-8 text that follows a byte order mark, or all of `bytes` if there is none.
private func withoutByteOrderMark(_ bytes: [UInt8]) -> [UInt8] {
  if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return Array(bytes.dropFirst(3)) }
  if bytes.starts(with: [0xFF, 0xFE]) { return decodedUTF16(bytes, lowFirst: true) }
  if bytes.starts(with: [0xFE, 0xFF]) { return decodedUTF16(bytes, lowFirst: false) }
  return bytes
}

/// Returns UTF-16 text after its byte order mark as UTF-8.
private func decodedUTF16(_ bytes: [UInt8], lowFirst: Bool) -> [UInt8] {
  let units = stride(from: 2, to: bytes.count - 1, by: 2).map { i in
    let (first, second) = (UInt16(bytes[i]), UInt16(bytes[i + 1]))
    return lowFirst ? second << 8 | first : first << 8 | second
  }
  return Array(String(decoding: units, as: UTF16.self).utf8)
}

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

/// Returns `file` with U+FFFD for what is not UTF-8, and the diagnostic that says where.
private func repaired(_ file: SourceFile) -> (SourceFile, [Diagnostic]) {
  if String(validating: file.bytes, as: UTF8.self) != nil { return (file, []) }
  let bytes = Array(String(decoding: file.bytes, as: UTF8.self).utf8)
  let text = SourceFile(name: file.name, bytes: bytes)
  let first = zip(file.bytes, bytes).prefix { $0 == $1 }.count
  let place = SourceRange(first, min(first + 3, bytes.count))
  let message = "The file is not UTF-8; what cannot be decoded reads as U+FFFD"
  let hint = "Save the file as UTF-8"
  return (text, [Diagnostic(.invalidEncoding, message, file: text, range: place, hint: hint)])
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
