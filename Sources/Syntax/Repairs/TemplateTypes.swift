/// The types of tagged templates, such as ``sql<Row, Key>`…` ``, which the grammar does not have.
enum TemplateTypes {

  /// Returns `bytes` with blanks for types between a name and a template.
  static func removed(from bytes: [UInt8]) -> [UInt8] {
    var result = bytes
    for quote in bytes.indices where bytes[quote] == UInt8(ascii: "`") {
      guard let end = bytes[..<quote].lastIndex(where: { $0 != 0x20 && $0 != 0x0A }),
        bytes[end] == UInt8(ascii: ">"), !isArrow(end, in: bytes),
        let begin = begin(of: end, in: bytes)
      else { continue }
      for index in begin...end where bytes[index] != 0x0A { result[index] = 0x20 }
    }
    return result
  }

  /// The most bytes that are looked through for the begin of types.
  private static let most = 2_000

  /// Returns where the types begin that end at `end`, behind a name; nil if none do.
  private static func begin(of end: Int, in bytes: [UInt8]) -> Int? {
    var depth = 0
    for index in (max(1, end - most)...end).reversed() {
      switch bytes[index] {
      case UInt8(ascii: ">"): depth += isArrow(index, in: bytes) ? 0 : 1
      case UInt8(ascii: "<"):
        depth -= 1
        if depth == 0 { return bytes[index - 1].isPartOfName ? index : nil }
      case UInt8(ascii: "`"), UInt8(ascii: "/"): return nil
      default: break
      }
    }
    return nil
  }

  /// Returns whether `>` at `offset` is the end of an arrow.
  private static func isArrow(_ offset: Int, in bytes: [UInt8]) -> Bool {
    offset > 0 && bytes[offset - 1] == UInt8(ascii: "=")
  }

}
