import Source

/// The signs that an output may use, and how it shows text that holds others.
struct Charset: Sendable {

  /// Whether only ASCII may be printed.
  let isASCII: Bool

  /// The sign after a number of times.
  let times: String

  /// The sign for a number without an end.
  let infinity: String

  /// What stands between two details.
  let separator: String

  /// The sign between a start and an end.
  let arrow: String

  /// The sign for what is left out.
  let ellipsis: String

  /// All of Unicode.
  static let unicode = Charset(
    isASCII: false, times: "×", infinity: "∞", separator: " · ", arrow: "→", ellipsis: "…")

  /// ASCII only.
  static let ascii = Charset(
    isASCII: true, times: "x", infinity: "infinite", separator: ", ", arrow: "->", ellipsis: "...")

  /// Returns `text` on one line with everything spelled as `\u{…}` that cannot be seen, that could
  /// steer a terminal, or that this set has no sign for; bytes of names as `\xff`.
  ///
  /// Spaces at the ends are spelled too, and a text without characters reads `""`, so that every
  /// name can be seen. A backslash stays as it is: Windows paths should read well.
  func visible(_ text: String) -> String {
    if text.isEmpty { return "\"\"" }
    if isPlain(text) { return text }
    var result = ""
    let scalars = text.unicodeScalars
    let inner = innerRange(scalars)
    for index in scalars.indices {
      let scalar = scalars[index]
      let isAtEnd = scalar == " " && !inner.contains(index)
      if isAtEnd || scalar.isUnsafe || (isASCII && !scalar.isASCII) {
        result += spelled(scalar)
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Returns the escape sequence for a scalar.
  private func spelled(_ scalar: Unicode.Scalar) -> String {
    if let byte = scalar.undecodedByte { return "\\x" + String(byte, radix: 16) }
    return "\\u{\(String(scalar.value, radix: 16))}"
  }

  /// Returns whether `text` is printable ASCII without spaces at its ends.
  private func isPlain(_ text: String) -> Bool {
    let bytes = text.utf8
    return bytes.first != 0x20 && bytes.last != 0x20 && bytes.allSatisfy { 0x20...0x7E ~= $0 }
  }

  /// Returns the range from the first to the last scalar that is not a space.
  private func innerRange(_ scalars: String.UnicodeScalarView) -> Range<String.Index> {
    guard let first = scalars.firstIndex(where: { $0 != " " }),
      let last = scalars.lastIndex(where: { $0 != " " })
    else { return scalars.endIndex..<scalars.endIndex }
    return first..<scalars.index(after: last)
  }

}
