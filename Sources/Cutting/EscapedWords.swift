import Source

/// Returns whether a word that ends with one of `endings` may be spelled in `text` with escapes, as
/// in `W\u006frkflow`, so that it cannot be found by its letters.
public func mayHoldEscapedWord(
  endingWith endings: [String], in text: UnsafeBufferPointer<UInt8>
) -> Bool {
  let endings = endings.map { Array($0.utf8) }
  var (end, isFound) = (0, false)
  text.forEach(UInt8(ascii: "\\")) { offset in
    if offset < end { return true }
    let escape = Escape(at: offset, in: text)
    end = escape.end
    isFound = endings.contains { escape.mayBelong(to: $0, in: text) }
    return !isFound
  }
  return isFound
}

/// An escape in a string or a name.
private struct Escape {

  /// Where it begins.
  let start: Int

  /// Where it ends.
  let end: Int

  /// The letter that it stands for; nil for none.
  let letter: UInt8?

  /// Whether it is only a letter behind a backslash, as regular expressions are full of.
  let isPlain: Bool

  /// Reads the escape at `start`.
  init(at start: Int, in text: UnsafeBufferPointer<UInt8>) {
    self.start = start
    let kind = start + 1 < text.count ? text[start + 1] : 0
    isPlain = !"xu01234567".utf8.contains(kind)
    switch kind {
    case UInt8(ascii: "x"):
      (letter, end) = (Self.letter(start + 2, 2, in: text), min(start + 4, text.count))
    case UInt8(ascii: "u") where start + 2 < text.count && text[start + 2] == UInt8(ascii: "{"):
      var close = start + 3
      while close < text.count, close < start + 12, text[close] != UInt8(ascii: "}") { close += 1 }
      (letter, end) = (Self.letter(start + 3, close - start - 3, in: text), close + 1)
    case UInt8(ascii: "u"):
      (letter, end) = (Self.letter(start + 2, 4, in: text), min(start + 6, text.count))
    case UInt8(ascii: "0")...UInt8(ascii: "7"):
      (letter, end) = (Self.letter(start + 1, 3, in: text, base: 8), start + 4)
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"): (letter, end) = (nil, start + 2)
    case _ where "bfnrtv".utf8.contains(kind): (letter, end) = (0, start + 2)
    default: (letter, end) = (kind, start + 2)
    }
  }

  /// Returns the letter whose number is written at `offset`, or 0 if it is none of ASCII.
  private static func letter(
    _ offset: Int, _ count: Int, in text: UnsafeBufferPointer<UInt8>, base: Int = 16
  ) -> UInt8 {
    let digits = text[min(offset, text.count)..<min(offset + count, text.count)]
    let number = Int(String(decoding: digits, as: UTF8.self), radix: base) ?? 0
    return UInt8(exactly: number) ?? 0
  }

  /// Returns whether the escape may stand for a part of `word`, judging by what is beside it.
  func mayBelong(to word: [UInt8], in text: UnsafeBufferPointer<UInt8>) -> Bool {
    let next = end < text.count ? text[end] : 0
    let before = text[max(0, start - 10)..<start]
    let isAfterEscape = before.contains(UInt8(ascii: "\\"))
    guard let letter else {
      return word.contains(next) && (before.last.map(word.contains) ?? false)
    }
    return word.indices.contains { k in
      if word[k] != letter { return false }
      let follows = k > 0 && before.last == word[k - 1]
      let precedes = k < word.count - 1 && next == word[k + 1]
      return (follows || k == 0 || isAfterEscape)
        && (precedes || k == word.count - 1 || next == UInt8(ascii: "\\"))
        && (follows || precedes || !isPlain)
    }
  }

}
