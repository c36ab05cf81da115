/// The longest comment that is looked through, in bytes.
private let longestComment = 2_000

extension [UInt8] {

  /// Returns the position of the first byte from `start` on that is no white space or comment.
  func skippingSpace(from start: Int) -> Int {
    var position = start
    let end = Swift.min(count, start + longestComment)
    while position < end {
      let (byte, next) = (self[position], position + 1)
      if byte == 0x20 || (0x09...0x0D).contains(byte) {
        position += 1
      } else if byte == UInt8(ascii: "/"), next < count, self[next] == UInt8(ascii: "/") {
        position = self[next..<end].firstIndex(of: 0x0A) ?? end
      } else if byte == UInt8(ascii: "/"), next < count, self[next] == UInt8(ascii: "*") {
        position = endOfComment(next + 1..<Swift.max(next + 1, end))
      } else {
        break
      }
    }
    return position
  }

  /// Whether a comment begins at `position`, where a slash stands outside of texts.
  func beginsComment(at position: Int) -> Bool {
    position + 1 < count
      && (self[position + 1] == UInt8(ascii: "/") || self[position + 1] == UInt8(ascii: "*"))
  }

  /// Returns the position behind the comment that begins at `start`.
  func skippingComment(from start: Int) -> Int {
    if self[start + 1] == UInt8(ascii: "*") { return endOfComment(start + 2..<count) }
    return (start..<count).first(where: endsLine) ?? count
  }

  /// Returns whether a line ends at `index`: LF, CR, or the E2 80 A8 and E2 80 A9 of U+2028 and 9.
  private func endsLine(at index: Int) -> Bool {
    switch self[index] {
    case 0x0A, 0x0D: true
    case 0xE2: index + 2 < count && self[index + 1] == 0x80 && self[index + 2] & 0xFE == 0xA8
    default: false
    }
  }

  /// Returns the position behind the first `*/` in `range`, or the range's end.
  private func endOfComment(_ range: Range<Int>) -> Int {
    let slash = range.dropFirst().first {
      self[$0] == UInt8(ascii: "/") && self[$0 - 1] == UInt8(ascii: "*")
    }
    return slash.map { $0 + 1 } ?? range.upperBound
  }

}

extension UInt8 {

  /// Whether the byte can be part of a name, or of a path of names.
  var isPartOfPath: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"),
      UInt8(ascii: "."), 0x80...:
      true
    default: false
    }
  }

}
