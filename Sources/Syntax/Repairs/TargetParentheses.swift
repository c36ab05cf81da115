/// Parentheses around the targets of destructuring, such as `({ a: (b) } = c)`, which the grammars
/// do not have. Bundlers write them to keep a comment.
enum TargetParentheses {

  /// Returns `bytes` with spaces in place of the parentheses around names that are values of
  /// properties, which mean nothing there; nil if there are none.
  static func removed(from bytes: [UInt8]) -> [UInt8]? {
    var result = bytes
    var isChanged = false
    var position = 0
    while let colon = bytes[position...].firstIndex(of: UInt8(ascii: ":")) {
      position = colon + 1
      let open = bytes.skippingSpace(from: position)
      guard open < bytes.count, bytes[open] == UInt8(ascii: "(") else { continue }
      let name = bytes.skippingSpace(from: open + 1)
      let end = bytes[min(name, bytes.count)...].firstIndex { !$0.isPartOfPath } ?? bytes.count
      let close = bytes.skippingSpace(from: end)
      guard end > name, close < bytes.count, bytes[close] == UInt8(ascii: ")") else { continue }
      let next = bytes.skippingSpace(from: close + 1)
      guard next < bytes.count, [UInt8(ascii: ","), UInt8(ascii: "}")].contains(bytes[next]) else {
        continue
      }
      (result[open], result[close]) = (UInt8(ascii: " "), UInt8(ascii: " "))
      isChanged = true
    }
    return isChanged ? result : nil
  }

}
