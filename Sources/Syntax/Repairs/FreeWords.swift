/// Words that are names where they stand, but that the grammar of TypeScript takes for something
/// else there.
enum FreeWords {

  /// Returns `bytes` with another first letter of these names; nil if there are none.
  static func renamed(in bytes: [UInt8]) -> [UInt8]? {
    var result = bytes
    // A function: `using(value)`.
    rename("using", in: &result) { _, next in bytes.begins(with: "(", at: next) }
    // What a list of exports names: `export { data, type }`.
    rename("type", in: &result) { last, next in
      "{,".utf8.contains(last) && next < bytes.count && "},".utf8.contains(bytes[next])
    }
    // A variable: `let as = 1`.
    rename("as", in: &result) { last, next in
      last.isPartOfName && bytes.begins(with: "=", at: next)
        && !bytes.begins(with: "=>", at: next)
    }
    // The only parameter of a type of functions: `(string) => void`.
    for word in typeWords {
      rename(word, in: &result) { last, next in
        last == UInt8(ascii: "(") && bytes.begins(with: ")", at: next)
          && bytes.begins(with: "=>", at: bytes.skippingSpace(from: next + 1))
      }
    }
    return result == bytes ? nil : result
  }

  /// Returns `bytes` with another first letter of `await` and `yield` where what follows is no
  /// operand, so that they are names, as they can be outside of modules; nil if there are none.
  static func renamedOperators(in bytes: [UInt8]) -> [UInt8]? {
    var result = bytes
    rename("await", in: &result) { _, next in
      next < bytes.count && "),;]}:=.?%&|^>".utf8.contains(bytes[next])
    }
    // It can be without an operand where it is an operator.
    rename("yield", in: &result) { _, next in
      next < bytes.count && "=.%&|^>".utf8.contains(bytes[next])
    }
    return result == bytes ? nil : result
  }

  /// The types that are words of the language.
  private static let typeWords = [
    "any", "bigint", "boolean", "number", "object", "string", "symbol", "unknown",
  ]

  /// Gives `word` another first letter wherever it is a name, as the byte before it and the offset
  /// of what follows tell.
  private static func rename(
    _ word: String, in bytes: inout [UInt8], where isName: (UInt8, Int) -> Bool
  ) {
    for place in bytes.words(word) {
      let last = bytes[..<place.lowerBound].last { $0 != 0x20 && $0 != 0x0A } ?? 0
      guard isName(last, bytes.skippingSpace(from: place.upperBound)) else { continue }
      bytes[place.lowerBound] = UInt8(ascii: "_")
    }
  }

}
