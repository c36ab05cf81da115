/// How many lines end before every part of a text.
///
/// Lines end as the language has it: with LF, CR, both, U+2028 or U+2029. Engines, compilers and
/// source maps count them like that. Where each begins would take more memory than most texts have
/// places to tell, and longer to find out.
struct LineCounts: Sendable {

  /// The number of lines that end before every few hundred bytes.
  private let checkpoints: [UInt32]

  /// The number of lines.
  let count: Int

  /// The number of bytes between two checkpoints.
  private static let distance = 1 << 9

  /// Counts the lines of `bytes`.
  init(of bytes: [UInt8]) {
    var ends: UInt32 = 0
    checkpoints = bytes.withUnsafeBufferPointer { text in
      stride(from: 0, through: text.count, by: Self.distance).map { start in
        let before = ends
        ends += UInt32(countEnds(in: start..<min(start + Self.distance, text.count), of: text))
        return before
      }
    }
    count = Int(ends) + 1
  }

  /// Returns the line, from 1, that holds the byte at `offset` of `bytes`, which have been counted.
  func line(at offset: Int, in bytes: [UInt8]) -> Int {
    let index = offset / Self.distance
    let ends = bytes.withUnsafeBufferPointer {
      countEnds(in: (index * Self.distance)..<offset, of: $0)
    }
    return Int(checkpoints[index]) + ends + 1
  }

  /// Returns the offset of the first byte of a line, from 1, of `bytes`.
  func start(of line: Int, in bytes: [UInt8]) -> Int {
    if line == 1 { return 0 }
    // The last checkpoint that the line does not begin before.
    let index = checkpoints.indices.partitioningIndex { checkpoints[$0] >= line - 1 } - 1
    var left = line - 1 - Int(checkpoints[index])
    return bytes.withUnsafeBufferPointer { text in
      var offset = index * Self.distance
      while offset < text.count, left > 0 {
        if offset % ByteGroup.width == 0, !mayEndLine(ByteGroup(at: offset, in: text)) {
          offset += ByteGroup.width
        } else {
          if endsLine(at: offset, in: text) { left -= 1 }
          offset += 1
        }
      }
      return min(offset, text.count)
    }
  }

}

/// Returns the number of lines that end in `range`.
private func countEnds(in range: Range<Int>, of text: UnsafeBufferPointer<UInt8>) -> Int {
  var (start, ends) = (range.lowerBound, 0)
  while start < range.upperBound {
    let end = min(start + 128, range.upperBound)
    let bytes = text.baseAddress.unsafelyUnwrapped + start
    if end - start == 128, let feeds = countFeeds(in128: bytes) {
      ends += Int(feeds)
    } else {
      for offset in start..<end where endsLine(at: offset, in: text) { ends += 1 }
    }
    start = end
  }
  return ends
}

/// Returns the number of LF among 128 bytes; nil if something else may end a line there.
@inline(__always)
private func countFeeds(in128 bytes: UnsafePointer<UInt8>) -> UInt8? {
  var (feeds, others): (UInt8, UInt8) = (0, 0)
  // A loop of a fixed number of turns, which compilers turn into few instructions.
  for index in 0..<128 {
    let byte = bytes[index]
    feeds &+= byte == UInt8(ascii: "\n") ? 1 : 0
    others |= byte & 0x80 | (byte == UInt8(ascii: "\r") ? 1 : 0)
  }
  return others == 0 ? feeds : nil
}

/// Returns whether a line may end in a group of bytes.
@inline(__always)
private func mayEndLine(_ group: ByteGroup) -> Bool {
  group.isWide || group.marks(of: UInt8(ascii: "\n")) | group.marks(of: UInt8(ascii: "\r")) != 0
}

/// Returns whether the byte at `offset` is the last one of what ends a line.
private func endsLine(at offset: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
  switch text[offset] {
  case UInt8(ascii: "\n"): true
  case UInt8(ascii: "\r"): lineEndLength(at: offset, in: text) == 1
  case 0xA8, 0xA9: offset >= 2 && lineEndLength(at: offset - 2, in: text) == 3
  default: false
  }
}

/// Returns the number of bytes of the line's end that begins at `offset`; 0 if none does, and 0 for
/// a CR with an LF behind it, since the line ends with that.
public func lineEndLength(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
  switch bytes[offset] {
  case UInt8(ascii: "\n"): return 1
  case UInt8(ascii: "\r"):
    return offset + 1 < bytes.count && bytes[offset + 1] == UInt8(ascii: "\n") ? 0 : 1
  case 0xE2:
    // U+2028 and U+2029.
    let isSeparator = offset + 2 < bytes.count && bytes[offset + 1] == 0x80
      && bytes[offset + 2] | 1 == 0xA9
    return isSeparator ? 3 : 0
  default: return 0
  }
}
