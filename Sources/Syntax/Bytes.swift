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
