/// The attributes of `export … from "./data.json" with { type: "json" }`: the grammars have them
/// for `import` only.
enum ExportAttributes {

  /// Returns `bytes` with blanks in the place of all attributes behind `from "…"`; nil if there are
  /// none. Nothing asks for them, at imports either.
  static func removed(from bytes: [UInt8]) -> [UInt8]? {
    var result = bytes
    var position = 0
    while let word = bytes.range(of: "from", from: position) {
      position = word.upperBound
      guard let begin = attributes(in: bytes, behind: position) else { continue }
      guard let end = bytes.range(of: "}", from: begin)?.upperBound else { break }
      position = end
      for index in begin..<end where bytes[index] != 0x0A { result[index] = 0x20 }
    }
    return result == bytes ? nil : result
  }

  /// Returns where attributes begin behind the name of a module at `start`, or nil.
  private static func attributes(in bytes: [UInt8], behind start: Int) -> Int? {
    guard let end = bytes.endOfString(at: bytes.skippingSpace(from: start)) else { return nil }
    let begin = bytes.skippingSpace(from: end)
    guard let word = ["with", "assert"].first(where: { bytes.begins(with: $0, at: begin) }) else {
      return nil
    }
    let open = bytes.skippingSpace(from: begin + word.utf8.count)
    return bytes.begins(with: "{", at: open) ? begin : nil
  }

}
