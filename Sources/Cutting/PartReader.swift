/// A script that has been cut, of which the mentions of a part are read when they are asked for.
struct PartReader: ~Copyable {

  /// What has cut the script, and reads parts again.
  private(set) var scanner: ScriptScanner

  /// What the parts mention, as far as it has been read, by part.
  private var known: [Int: [Mention]] = [:]

  /// The parts that mention words that have been asked for, by word, and how many parts there were.
  private var mentioning: [Int: (parts: [Int], count: Int)] = [:]

  /// What the parts that have been opened mention outside of functions, by part.
  private var outside: [Int: [Mention]] = [:]

  /// Creates a reader of what `scanner` has cut.
  init(_ scanner: consuming ScriptScanner) {
    self.scanner = scanner
  }

  /// The parts.
  var parts: [ScriptPart] { scanner.result.parts }

  /// The bodies of functions in parts that have been opened.
  var bodies: [Body] { scanner.result.bodies }

  /// Returns what `part` mentions, each word once.
  mutating func mentions(of part: Int) -> [Mention] {
    if let mentions = known[part] { return mentions }
    let range = parts[part].range
    let isLong = range.upper - range.lower >= Self.leastOpened
    let mentions = isLong ? allMentions(ofOpened: part) : scanner.readMentions(of: part)
    known[part] = mentions
    return mentions
  }

  /// The least size of a part that is opened when it is read, since that may be wanted later.
  private static let leastOpened = 1 << 12

  /// Opens a part, and returns what it mentions, also in the bodies of functions.
  private mutating func allMentions(ofOpened part: Int) -> [Mention] {
    var result = open(part)
    var places = Dictionary(uniqueKeysWithValues: result.indices.map { (result[$0].word, $0) })
    for body in scanner.result.bodiesOfPart[part] ?? 0..<0 {
      for mention in bodies[body].mentions {
        if let place = places[mention.word] {
          result[place].uses.formUnion(mention.uses)
        } else {
          places[mention.word] = result.count
          result.append(mention)
        }
      }
    }
    return result
  }

  /// Returns the parts that mention a word.
  mutating func parts(mentioning word: Int) -> [Int] {
    let known = mentioning[word] ?? ([], 0)
    if known.count == parts.count { return known.parts }
    let found = parts(mentioning: word, from: known.count) + known.parts
    mentioning[word] = (found, parts.count)
    return found
  }

  /// Returns the parts from the one at `first` on that mention a word.
  mutating func parts(mentioning word: Int, from first: Int) -> [Int] {
    scanner.index.parts(mentioning: scanner.words.hash(of: word), from: first).filter { part in
      mentions(of: part).contains { $0.word == Int32(word) }
    }
  }

  /// Returns the number of the word that reads `word`, or nil if no part mentions it.
  mutating func number(of word: StaticString) -> Int? {
    for part in scanner.index.parts(mentioning: WordTable.hash(of: word)) {
      if let number = scanner.words.number(of: word) { return number }
      _ = mentions(of: part)
    }
    return scanner.words.number(of: word)
  }

  /// Finds the bodies of the functions in `part`, and returns what it mentions outside of them.
  mutating func open(_ part: Int) -> [Mention] {
    if let mentions = outside[part] { return mentions }
    let mentions = scanner.open(part)
    outside[part] = mentions
    return mentions
  }

  /// Marks a body as one that may run, and returns the parts that it is cut into: none if all of it
  /// is needed.
  mutating func enter(_ body: Int, asWhole isWhole: Bool) -> Range<Int> {
    scanner.result.bodies[body].isEntered = true
    let first = parts.count
    if !isWhole { scanner.cut(body) }
    return first..<parts.count
  }

}
