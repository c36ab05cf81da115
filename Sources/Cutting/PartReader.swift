/// A script that has been cut, of which the mentions of a part are read when they are asked for.
struct PartReader: ~Copyable {

  /// What has cut the script, and reads parts again.
  private(set) var scanner: ScriptScanner

  /// What the parts mention, as far as it has been read, by part.
  private var known: [[Mention]?]

  /// The parts that mention words that have been asked for, by word.
  private var mentioning: [Int: [Int]] = [:]

  /// Creates a reader of what `scanner` has cut.
  init(_ scanner: consuming ScriptScanner) {
    known = Array(repeating: nil, count: scanner.result.parts.count)
    self.scanner = scanner
  }

  /// The parts.
  var parts: [ScriptPart] { scanner.result.parts }

  /// Returns what `part` mentions, each word once.
  mutating func mentions(of part: Int) -> [Mention] {
    if let mentions = known[part] { return mentions }
    let mentions = scanner.readMentions(of: part)
    known[part] = mentions
    return mentions
  }

  /// Returns the parts that mention a word.
  mutating func parts(mentioning word: Int) -> [Int] {
    if let parts = mentioning[word] { return parts }
    let candidates = scanner.index.parts(mentioning: scanner.words.hash(of: word))
    let parts = candidates.filter { part in
      mentions(of: part).contains { $0.word == Int32(word) }
    }
    mentioning[word] = parts
    return parts
  }

  /// Returns the number of the word that reads `word`, or nil if no part mentions it.
  mutating func number(of word: StaticString) -> Int? {
    for part in scanner.index.parts(mentioning: WordTable.hash(of: word)) {
      if let number = scanner.words.number(of: word) { return number }
      _ = mentions(of: part)
    }
    return scanner.words.number(of: word)
  }

}
