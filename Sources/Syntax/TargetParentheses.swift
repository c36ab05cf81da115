/// Parentheses around the targets of destructuring, such as `({ a: (b) } = c)`, which the grammars
/// do not have. Bundlers write them to keep a comment.
enum TargetParentheses {

  /// The longest comment that is looked through, in bytes.
  private static let longestComment = 2_000

  /// Returns `bytes` with spaces in place of the parentheses around names that are values of
  /// properties, which mean nothing there; nil if there are none.
  static func removed(from bytes: [UInt8]) -> [UInt8]? {
    var result = bytes
    var isChanged = false
    var position = 0
    while let colon = bytes[position...].firstIndex(of: UInt8(ascii: ":")) {
      position = colon + 1
      let open = skipSpace(bytes, from: position)
      guard open < bytes.count, bytes[open] == UInt8(ascii: "(") else { continue }
      let name = skipSpace(bytes, from: open + 1)
      let end = bytes[min(name, bytes.count)...].firstIndex { !isPartOfName($0) } ?? bytes.count
      let close = skipSpace(bytes, from: end)
      guard end > name, close < bytes.count, bytes[close] == UInt8(ascii: ")") else { continue }
      let next = skipSpace(bytes, from: close + 1)
      guard next < bytes.count, [UInt8(ascii: ","), UInt8(ascii: "}")].contains(bytes[next]) else {
        continue
      }
      (result[open], result[close]) = (UInt8(ascii: " "), UInt8(ascii: " "))
      isChanged = true
    }
    return isChanged ? result : nil
  }

  /// Returns the position of the first byte from `start` on that is no white space or comment.
  private static func skipSpace(_ bytes: [UInt8], from start: Int) -> Int {
    var position = start
    let end = min(bytes.count, start + longestComment)
    while position < end {
      let (byte, next) = (bytes[position], position + 1)
      if byte == 0x20 || (0x09...0x0D).contains(byte) {
        position += 1
      } else if byte == UInt8(ascii: "/"), next < bytes.count, bytes[next] == UInt8(ascii: "/") {
        position = bytes[next..<end].firstIndex(of: 0x0A) ?? end
      } else if byte == UInt8(ascii: "/"), next < bytes.count, bytes[next] == UInt8(ascii: "*") {
        position = endOfComment(bytes, next + 1..<max(next + 1, end))
      } else {
        break
      }
    }
    return position
  }

  /// Returns the position behind the first `*/` in `range`, or the range's end.
  private static func endOfComment(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    let slash = range.dropFirst().first {
      bytes[$0] == UInt8(ascii: "/") && bytes[$0 - 1] == UInt8(ascii: "*")
    }
    return slash.map { $0 + 1 } ?? range.upperBound
  }

  /// Returns whether a byte can be part of a name, or of a path of names.
  private static func isPartOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"),
      UInt8(ascii: "."), 0x80...:
      true
    default: false
    }
  }

}
