/// Types of other modules, such as `import("./types").Row[]` or `import("./list")<Row>`: the
/// grammar does not have all of them.
enum ImportTypes {

  /// Returns `bytes` with a name of the same length in the place of every `import("…")` that stands
  /// for a type; nil if there are none.
  ///
  /// As a value it would be a promise: of that, only the methods are named, and nobody asks for its
  /// type.
  static func replaced(in bytes: [UInt8]) -> [UInt8]? {
    var result = bytes
    var position = 0
    while let range = nextImport(in: bytes, from: position) {
      position = range.upperBound
      guard isType(range, in: bytes) else { continue }
      for index in range { result[index] = UInt8(ascii: "_") }
    }
    return result == bytes ? nil : result
  }

  /// The methods of a promise.
  private static let promiseMethods: Set<String> = ["then", "catch", "finally"]

  /// Returns where the next `import("…")` stands.
  private static func nextImport(in bytes: [UInt8], from start: Int) -> Range<Int>? {
    var position = start
    while let found = bytes.range(of: "import", from: position)?.lowerBound {
      position = found + "import".utf8.count
      let isWord = found == 0 || !bytes[found - 1].isPartOfPath
      if isWord, let end = endOfArguments(bytes, from: position) { return found..<end }
    }
    return nil
  }

  /// Returns the position behind the parentheses around one string, or nil if something else stands
  /// there.
  private static func endOfArguments(_ bytes: [UInt8], from start: Int) -> Int? {
    let open = bytes.skippingSpace(from: start)
    guard bytes.begins(with: "(", at: open),
      let end = bytes.endOfString(at: bytes.skippingSpace(from: open + 1))
    else { return nil }
    let close = bytes.skippingSpace(from: end)
    return bytes.begins(with: ")", at: close) ? close + 1 : nil
  }

  /// Returns whether the import at `range` stands for a type.
  private static func isType(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    let before = bytes[..<range.lowerBound].reversed().drop { $0 == 0x20 || $0 == 0x0A }
    if String(decoding: before.prefix(6).reversed(), as: UTF8.self) == "typeof" { return true }
    if bytes.begins(with: "<", at: range.upperBound) { return true }
    let dot = bytes.skippingSpace(from: range.upperBound)
    guard dot < bytes.count, bytes[dot] == UInt8(ascii: ".") else { return false }
    let name = bytes.skippingSpace(from: dot + 1)
    let length = bytes[min(name, bytes.count)...].prefix { $0.isPartOfPath && $0 != 0x2E }.count
    return length > 0
      && !promiseMethods.contains(
        String(decoding: bytes[name..<name + length], as: UTF8.self))
  }

}
