/// The comment at the end of a script that says where its source map is.
public struct SourceMapComment: Sendable {

  /// What the comment names.
  public let url: String

  /// The place of the comment.
  public let range: SourceRange

  /// Finds the comment of `file`, or returns nil if there is none behind the code.
  public init?(in file: SourceFile) {
    for number in (1...file.lineCount).reversed() {
      let range = file.lineRange(number)
      let whole = file.bytes[range.lower..<range.upper]
      guard let last = whole.lastIndex(where: { !isSpace($0) }) else { continue }
      let line = whole[...last]
      if let marker = lastMarker(in: line) {
        self.init(name: line[marker.upperBound...], start: marker.lowerBound)
        return
      }
      // Only other comments may follow it.
      guard line.drop(while: isSpace).starts(with: "//".utf8) else { return nil }
    }
    return nil
  }

  /// Creates the comment that begins at `start` and names `name`; nil if that can be no URL.
  private init?(name: ArraySlice<UInt8>, start: Int) {
    // A quote or a space says that this is part of a string or of a sentence.
    guard !name.isEmpty, !name.contains(where: isUnusual) else { return nil }
    url = String(decoding: name, as: UTF8.self)
    range = SourceRange(start, name.endIndex)
  }

  /// Whether the map itself is in the comment.
  public var isInline: Bool { url.hasPrefix("data:") }

  /// The map that is in the comment.
  public func inlineMap() -> Result<[UInt8], SourceMapFault> {
    guard let comma = url.utf8.firstIndex(of: UInt8(ascii: ",")) else {
      return .failure(SourceMapFault("Its data URL has no data"))
    }
    let data = url.utf8[url.utf8.index(after: comma)...]
    let bytes = url[..<comma].hasSuffix(";base64") ? decodedBase64(data) : decodedPercents(data)
    return bytes.map(Result.success) ?? .failure(SourceMapFault("Its data URL cannot be decoded"))
  }

}

/// Returns the last place in `line` of what such comments begin with, in either spelling, or nil.
private func lastMarker(in line: ArraySlice<UInt8>) -> Range<Int>? {
  ["//# sourceMappingURL=", "//@ sourceMappingURL="]
    .compactMap { lastRange(of: Array($0.utf8), in: line) }
    .max { $0.lowerBound < $1.lowerBound }
}

/// Returns the last place of `pattern` in `bytes`, or nil.
private func lastRange(of pattern: [UInt8], in bytes: ArraySlice<UInt8>) -> Range<Int>? {
  guard bytes.count >= pattern.count else { return nil }
  var start = bytes.endIndex - pattern.count
  while start >= bytes.startIndex {
    if bytes[start] == pattern[0], bytes[start...].starts(with: pattern) {
      return start..<(start + pattern.count)
    }
    start -= 1
  }
  return nil
}

/// Returns whether `byte` is white space.
private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

/// Returns whether `byte` is one that no URL holds.
private func isUnusual(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "\\"): true
  default: isSpace(byte)
  }
}

/// Returns what letters of base 64 stand for, or nil if there is something else among them.
public func decodedBase64(_ text: Substring.UTF8View) -> [UInt8]? {
  var result: [UInt8] = []
  result.reserveCapacity(text.count * 3 / 4)
  var bits: UInt32 = 0
  var count = 0
  for byte in text {
    if byte == UInt8(ascii: "=") { break }
    let digit = VariableLengthNumbers.digits[Int(byte)]
    guard digit >= 0 else { return nil }
    bits = bits << 6 | UInt32(digit)
    count += 6
    guard count >= 8 else { continue }
    count -= 8
    result.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
  }
  return result
}

/// Returns the bytes of a text in which `%` and two digits stand for a byte, or nil.
private func decodedPercents(_ text: Substring.UTF8View) -> [UInt8]? {
  var result: [UInt8] = []
  var rest = text[...]
  while let byte = rest.popFirst() {
    guard byte == UInt8(ascii: "%") else {
      result.append(byte)
      continue
    }
    let digits = String(decoding: rest.prefix(2), as: UTF8.self)
    guard digits.utf8.count == 2, let value = UInt8(digits, radix: 16) else { return nil }
    result.append(value)
    rest = rest.dropFirst(2)
  }
  return result
}
