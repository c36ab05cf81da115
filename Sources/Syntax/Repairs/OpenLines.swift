/// Statements and members that end with their line, where the grammars do not see it: they expect
/// that a line which begins like an operator goes on with the one before.
enum OpenLines {

  /// Returns `bytes` with another first letter of names that begin a line like `in` or
  /// `instanceof`, such as `in_progress`, and of fields of that name; nil if there are none.
  static func withoutOperators(in bytes: [UInt8]) -> [UInt8]? {
    var result = bytes
    for word in ["instanceof", "in"] {
      var position = 0
      while let found = bytes.range(of: word, from: position) {
        position = found.upperBound
        guard bytes.beginsLine(found.lowerBound), position < bytes.count else { continue }
        let next = bytes[position]
        let isLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(next | 0x20)
        let isName = next.isPartOfName && !isLetter || isEndOfField(bytes, at: position)
        if isName { result[found.lowerBound] = UInt8(ascii: "j") }
      }
    }
    return result == bytes ? nil : result
  }

  /// Returns whether the type or value of a field begins at `start`.
  private static func isEndOfField(_ bytes: [UInt8], at start: Int) -> Bool {
    let sign = bytes.skippingSpace(from: start)
    return bytes.begins(with: ":", at: sign) || bytes.begins(with: "?:", at: sign)
  }

  /// Returns `bytes` with blanks for the ends of lines between `export` and the names of a list,
  /// where the grammars take the word for a statement of its own.
  static func withoutBreaksBehindExport(in bytes: [UInt8]) -> [UInt8] {
    var result = bytes
    // What stands behind something else may be the end of a comment.
    for word in bytes.words("export") where bytes.beginsLine(word.lowerBound) {
      let space = bytes[word.upperBound...].prefix { $0 == 0x20 || (0x09...0x0D).contains($0) }
      let next = space.endIndex
      if !bytes.begins(with: "{", at: next) { continue }
      for index in word.upperBound..<next { result[index] = 0x20 }
    }
    return result
  }

  /// Returns `bytes` with `;` before signatures that begin a line with their type parameters, as in
  /// an interface `<T>(value: T): T`; nil if there are none.
  static func withSignaturesApart(in bytes: [UInt8]) -> [UInt8]? {
    var result = bytes
    for sign in bytes.indices.dropFirst() where bytes[sign] == UInt8(ascii: "<") {
      guard bytes.beginsLine(sign), bytes[sign - 1] == 0x20 || bytes[sign - 1] == 0x09,
        bytes.endOfName(at: sign + 1) != nil
      else { continue }
      result[sign - 1] = UInt8(ascii: ";")
    }
    return result == bytes ? nil : result
  }

  /// Returns `bytes` with blanks for comments that begin behind code and end before code, but for
  /// the ends of their lines; nil if there are none.
  static func withoutComments(in bytes: [UInt8]) -> [UInt8]? {
    var result = bytes
    var position = 0
    while let begin = bytes.range(of: "/*", from: position)?.lowerBound,
      let end = bytes.range(of: "*/", from: begin + 2)?.upperBound
    {
      position = end
      let comment = bytes[begin..<end]
      // With these it may be a part of a template.
      if comment.contains(UInt8(ascii: "`")) || comment.contains(UInt8(ascii: "$")) { continue }
      guard comment.contains(0x0A), !bytes.beginsLine(begin) else { continue }
      for index in begin..<end where bytes[index] != 0x0A { result[index] = 0x20 }
    }
    return result == bytes ? nil : result
  }

}

extension [UInt8] {

  /// Returns whether nothing but blanks stands before `offset` on its line.
  fileprivate func beginsLine(_ offset: Int) -> Bool {
    let last = self[..<offset].lastIndex { $0 != 0x20 && $0 != 0x09 }
    return last.map { self[$0] == 0x0A } ?? true
  }

}
