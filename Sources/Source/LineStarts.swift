/// Where the lines of a text begin.
///
/// Lines end as the language has it: with LF, CR, both, U+2028 or U+2029. Engines, compilers and
/// source maps count them like that.
struct LineStarts: Sendable {

  /// The offset of the first byte of every line.
  private var starts: [UInt32] = [0]

  /// Finds the lines of `bytes`.
  init(of bytes: [UInt8]) {
    // Room takes no memory until it is used, and moving to a larger one takes twice as much.
    starts.reserveCapacity(bytes.count / 32)
    bytes.withUnsafeBufferPointer { text in
      for start in stride(from: 0, to: text.count, by: ByteGroup.width) {
        let group = ByteGroup(at: start, in: text)
        let mayEnd = group.marks(of: UInt8(ascii: "\n")) | group.marks(of: UInt8(ascii: "\r"))
          | group.marks(of: 0xE2)
        if mayEnd == 0 { continue }
        var marks = group.allMarks(of: UInt8(ascii: "\n")) | group.allMarks(of: UInt8(ascii: "\r"))
          | group.allMarks(of: 0xE2)
        while marks != 0 {
          let offset = start + ByteGroup.position(of: marks)
          let length = lineEndLength(at: offset, in: text)
          if length > 0 { starts.append(UInt32(offset + length)) }
          marks &= marks - 1
        }
      }
    }
  }

  /// The number of lines.
  var count: Int { starts.count }

  /// The offset of the first byte of a line, from 1.
  subscript(line: Int) -> Int { Int(starts[line - 1]) }

  /// Returns the line, from 1, that holds the byte at `offset`.
  func line(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
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
