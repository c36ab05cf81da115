import Source

/// Valid code that the grammars do not know, as code of the same length that they do. Only the
/// parser sees it: texts of nodes are those of the file.
enum PlainBytes {

  /// Returns `bytes` with LF for each CR that ends a line by itself, and with another control
  /// character for NUL, at which the grammars stop.
  static func replacing(in bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(where: { $0 == UInt8(ascii: "\r") || $0 == 0 }) else { return bytes }
    var result = bytes
    for i in bytes.indices {
      if bytes[i] == 0 {
        result[i] = 1
      } else if bytes[i] == UInt8(ascii: "\r"),
        i + 1 == bytes.count || bytes[i + 1] != UInt8(ascii: "\n")
      {
        result[i] = UInt8(ascii: "\n")
      }
    }
    return result
  }

  /// Returns `bytes` with a letter for each of `signs`, which are text; nil if there are none.
  static func withPlainText(_ bytes: [UInt8], at signs: [Int]) -> [UInt8]? {
    if signs.isEmpty { return nil }
    var result = bytes
    for sign in signs { result[sign] = UInt8(ascii: "_") }
    return result
  }

  /// Returns `bytes` with letters for `&#` before more digits than the grammars have in elements,
  /// as in `<p>&#128075;</p>`; nil if there are none. No code begins so.
  static func withoutLongReferences(_ bytes: [UInt8]) -> [UInt8]? {
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    let signs = bytes.indices.dropLast(8).filter {
      bytes[$0] == UInt8(ascii: "&") && bytes[$0 + 1] == UInt8(ascii: "#")
        && bytes[($0 + 2)..<($0 + 8)].allSatisfy(digits.contains)
    }
    return withPlainText(bytes, at: signs.flatMap { [$0, $0 + 1] })
  }

  /// Returns `bytes` with letters for signs `&` in the texts of elements, such as
  /// `<p>drag & drop (here)</p>`: alone, behind the end of a tag or a brace and before the begin of
  /// one; nil if there are none.
  static func withoutLoneSigns(_ bytes: [UInt8]) -> [UInt8]? {
    let isMark = (0...255).map { "<>{};=".utf8.contains(UInt8($0)) }
    let marks = bytes.indices.filter { isMark[Int(bytes[$0])] }
    let signs = zip(marks, marks.dropFirst()).flatMap { before, behind -> [Int] in
      let isArrow = before > 0 && bytes[before - 1] == UInt8(ascii: "=")
      guard ">}".utf8.contains(bytes[before]), !isArrow, "<{".utf8.contains(bytes[behind]) else {
        return []
      }
      return (before + 1..<behind).filter {
        bytes[$0] == UInt8(ascii: "&") && bytes[$0 - 1] == 0x20 && bytes[$0 + 1] == 0x20
      }
    }
    return withPlainText(bytes, at: signs)
  }

  /// Returns `bytes` with spaces for the white space beyond ASCII that people write without
  /// knowing, behind which the grammars do not see operators; nil if there is none. It may be in
  /// strings too.
  static func withoutWideSpaces(_ bytes: [UInt8]) -> [UInt8]? {
    var result = bytes
    for space in ["\u{A0}", "\u{3000}", "\u{FEFF}"] {
      var position = 0
      while let found = bytes.range(of: space, from: position) {
        position = found.upperBound
        result.replace(found, by: "")
      }
    }
    return result == bytes ? nil : result
  }

  /// Returns `bytes` with LF and spaces for each U+2028 and U+2029 outside of strings, where they
  /// end lines; nil if there are none.
  static func withoutSeparators(
    _ bytes: [UInt8], outside strings: some Sequence<SourceRange>
  ) -> [UInt8]? {
    let separators = bytes.withUnsafeBufferPointer { buffer in
      buffer.indices.filter { buffer[$0] == 0xE2 && lineEndLength(at: $0, in: buffer) == 3 }
    }
    if separators.isEmpty { return nil }
    var result = bytes
    var strings = strings.makeIterator()
    var string = strings.next()
    for separator in separators {
      while let next = string, next.upper <= separator { string = strings.next() }
      if let string, string.lower <= separator { continue }
      result.replaceSubrange(separator..<separator + 3, with: "\n  ".utf8)
    }
    return result
  }

}
