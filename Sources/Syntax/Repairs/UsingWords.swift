/// Declarations of what is disposed of at the end of a block, such as `using a = b` and
/// `await using a = b`: the grammars do not have all of them.
enum UsingWords {

  /// Returns `bytes` with `const` in the place of each `using` that declares names, or of the
  /// `await` before it. In the file it still says what it is.
  static func replaced(in bytes: [UInt8]) -> [UInt8] {
    var result = bytes
    for word in bytes.words("using") where declaresName(bytes, behind: word.upperBound) {
      result.replace(word, by: "const")
      guard let last = bytes[..<word.lowerBound].lastIndex(where: { $0 != 0x20 }), last >= 4,
        bytes[(last - 4)...].starts(with: "await".utf8), bytes.isWord(at: last - 4..<last + 1)
      else { continue }
      result.replace(last - 4..<last + 1, by: "const")
      result.replace(word, by: "")
    }
    return result
  }

  /// Returns whether a name stands behind `start` on the same line, and behind it what its value or
  /// type begins with.
  private static func declaresName(_ bytes: [UInt8], behind start: Int) -> Bool {
    guard let name = bytes[start...].firstIndex(where: { $0 != 0x20 && $0 != 0x09 }), name > start,
      let end = bytes.endOfName(at: name)
    else { return false }
    let next = bytes.skippingSpace(from: end)
    return ["=", ":", "of"].contains { bytes[next...].starts(with: $0.utf8) }
  }

}
