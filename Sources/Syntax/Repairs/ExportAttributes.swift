/// The attributes of `export … from "./data.json" with { type: "json" }`: the grammars have them
/// for `import` only.
enum ExportAttributes {

  /// Returns `bytes` with blanks in the place of all attributes behind `from "…"`; nil if there are
  /// none. Nothing asks for them, at imports either.
  static func removed(from bytes: [UInt8]) -> [UInt8]? {
    var result = bytes
    var isChanged = false
    var position = 0
    while let found = bytes[position...].firstRange(of: word)?.lowerBound {
      position = found + word.count
      guard let range = attributes(in: bytes, behind: position) else { continue }
      for index in range where bytes[index] != 0x0A { result[index] = 0x20 }
      isChanged = true
    }
    return isChanged ? result : nil
  }

  /// The word before the name of a module.
  private static let word = Array("from".utf8)

  /// The words before attributes.
  private static let begins = ["with", "assert"].map { Array($0.utf8) }

  /// Returns where attributes stand behind the name of a module at `start`, or nil.
  private static func attributes(in bytes: [UInt8], behind start: Int) -> Range<Int>? {
    let quote = bytes.skippingSpace(from: start)
    guard quote < bytes.count, [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(bytes[quote]),
      let end = bytes[(quote + 1)...].firstIndex(where: { $0 == bytes[quote] || $0 == 0x0A })
    else { return nil }
    let begin = bytes.skippingSpace(from: end + 1)
    guard begin < bytes.count,
      let begins = begins.first(where: { bytes[begin...].starts(with: $0) })
    else { return nil }
    let open = bytes.skippingSpace(from: begin + begins.count)
    guard open < bytes.count, bytes[open] == UInt8(ascii: "{"),
      let close = bytes[open...].firstIndex(of: UInt8(ascii: "}"))
    else { return nil }
    return begin..<close + 1
  }

}
