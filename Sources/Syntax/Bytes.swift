import Source

/// The longest comment that is looked through, in bytes.
private let longestComment = 2_000

extension [UInt8] {

  /// Returns the position of the first byte from `start` on that is no white space or comment.
  func skippingSpace(from start: Int) -> Int {
    var position = start
    let end = Swift.min(count, start + longestComment)
    while position < end {
      let byte = self[position]
      if byte == 0x20 || (0x09...0x0D).contains(byte) {
        position += 1
      } else if beginsComment(at: position) {
        position = skippingComment(from: position, limit: end)
      } else {
        break
      }
    }
    return position
  }

  /// Returns whether `text` stands at `offset`, which may be behind the end.
  func begins(with text: String, at offset: Int) -> Bool {
    self[Swift.min(offset, count)...].starts(with: text.utf8)
  }

  /// Returns where `text`, which is ASCII, stands first from `start` on, or nil.
  ///
  /// The search of the standard library takes a hundred times as long.
  func range(of text: String, from start: Int) -> Range<Int>? {
    let text = Array(text.utf8)
    return withUnsafeBufferPointer { bytes in
      text.withUnsafeBufferPointer { text in
        var offset = start
        while offset + text.count <= bytes.count {
          if bytes[offset] == text[0],
            text.indices.allSatisfy({ bytes[offset + $0] == text[$0] })
          {
            return offset..<offset + text.count
          }
          offset += 1
        }
        return nil
      }
    }
  }

  /// Returns where `word` stands by itself.
  func words(_ word: String) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var position = 0
    while let next = range(of: word, from: position) {
      position = next.upperBound
      if isWord(at: next) { found.append(next) }
    }
    return found
  }

  /// Returns whether what stands at `range` is not part of a longer name, or of a path.
  func isWord(at range: Range<Int>) -> Bool {
    let isBegin = range.lowerBound == 0 || !self[range.lowerBound - 1].isPartOfPath
    let isEnd = range.upperBound == count || !self[range.upperBound].isPartOfName
    return isBegin && isEnd
  }

  /// Returns the end of the name at `start`; nil if none stands there, or a word that stands
  /// between or behind names.
  func endOfName(at start: Int) -> Int? {
    let end = self[start...].firstIndex { !$0.isPartOfName } ?? count
    let name = String(decoding: self[start..<end], as: UTF8.self)
    return name.isEmpty || wordsBehindNames.contains(name) ? nil : end
  }

  /// Returns the end of the string at `start`, or nil if none stands there or does not end in its
  /// line.
  func endOfString(at start: Int) -> Int? {
    guard start < count, [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(self[start]),
      let end = self[(start + 1)...].firstIndex(where: { $0 == self[start] || $0 == 0x0A })
    else { return nil }
    return end + 1
  }

  /// Replaces what stands at `range` by `text`, which is not longer, and blanks.
  mutating func replace(_ range: Range<Int>, by text: String) {
    let blanks = repeatElement(UInt8(ascii: " "), count: range.count - text.utf8.count)
    replaceSubrange(range, with: Array(text.utf8) + blanks)
  }

}

/// The words that can stand behind a name.
private let wordsBehindNames: Set<String> = ["in", "instanceof", "of", "as", "satisfies"]

extension UInt8 {

  /// Whether the byte can be part of a name.
  var isPartOfName: Bool { isPartOfPath && self != UInt8(ascii: ".") }

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
