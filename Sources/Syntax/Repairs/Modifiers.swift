/// Words of imports, exports and members of classes that the grammars do not have there. Without
/// them, or with others, they are read as what they are when the program runs.
enum Modifiers {

  /// Returns `bytes` with blanks or other words in the place of these words; nil if there are none.
  static func removed(from bytes: [UInt8]) -> [UInt8]? {
    var result = bytes
    var isChanged = false
    for form in forms {
      for start in bytes.words(form[0].text) {
        guard let places = places(of: form, in: bytes, at: start.lowerBound) else { continue }
        for (token, place) in zip(form, places) {
          if let other = token.replacement { result.replace(place, by: other) }
        }
        isChanged = true
      }
    }
    return isChanged ? result : nil
  }

  /// A token that stands there, and what is read in its place.
  private struct Token {

    /// The token; `name` and `string` stand for any of them.
    let text: String

    /// What is read; nil if the token stays.
    let replacement: String?

    /// Creates a token that stays.
    init(_ text: String) {
      self.text = text
      replacement = nil
    }

    /// Creates a token for which another is read, or nothing.
    init(no text: String, but replacement: String = "") {
      self.text = text
      self.replacement = replacement
    }

  }

  /// What stands there, token by token.
  private static let forms: [[Token]] = [
    // Modules that are evaluated later, or not at all.
    [Token("import"), Token(no: "defer"), Token("*")],
    [Token("import"), Token(no: "source"), Token("name"), Token("from")],
    [Token("import"), Token(no: "."), Token(no: "defer"), Token("(")],
    [Token("import"), Token(no: "."), Token(no: "source"), Token("(")],
    // Fields with a getter and a setter.
    [Token(no: "accessor"), Token("name")],
    [Token(no: "accessor"), Token("#")],
    [Token(no: "accessor"), Token("string")],
    [Token(no: "accessor"), Token("[")],
    // What only TypeScript has.
    [Token("export"), Token("default"), Token(no: "abstract"), Token("class")],
    [Token(no: "global"), Token("{")],
    [Token("export"), Token(no: "import", but: "const"), Token("name"), Token("=")],
    ["export", "type", "*", "from", "string"].map { Token(no: $0) },
    ["export", "type", "*", "as", "name", "from", "string"].map { Token(no: $0) },
    [Token(no: "in"), Token(no: "out"), Token("name")],
    [Token(no: "static"), Token("["), Token("name"), Token(":")],
    [Token(no: "static"), Token("readonly"), Token("["), Token("name"), Token(":")],
  ]

  /// Returns where the tokens of `form` stand from `start` on, or nil if others do.
  private static func places(
    of form: [Token], in bytes: [UInt8], at start: Int
  ) -> [Range<Int>]? {
    var places: [Range<Int>] = []
    for token in form {
      let lower = bytes.skippingSpace(from: places.last?.upperBound ?? start)
      guard let upper = end(of: token.text, in: bytes, at: lower) else { return nil }
      places.append(lower..<upper)
    }
    return places
  }

  /// Returns where the token `text` ends if it stands at `start`, or nil.
  private static func end(of text: String, in bytes: [UInt8], at start: Int) -> Int? {
    switch text {
    case "name": return bytes.endOfName(at: start)
    case "string": return bytes.endOfString(at: start)
    default:
      let end = start + text.utf8.count
      guard bytes[start...].starts(with: text.utf8) else { return nil }
      let isLonger = text.utf8.last!.isPartOfName && end < bytes.count && bytes[end].isPartOfName
      return isLonger ? nil : end
    }
  }

}
