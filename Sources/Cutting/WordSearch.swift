/// Finds words in a text, by two letters of each that are rare.
public struct WordSearch {

  /// The words.
  private let words: [Word]

  /// Creates a search for those of `words` that are not empty.
  public init(_ words: [String]) { self.words = words.filter { !$0.isEmpty }.map(Word.init) }

  /// Returns whether one of the words stands in `text`.
  public func finds(in text: UnsafeBufferPointer<UInt8>) -> Bool {
    words.contains { word in
      var isFound = false
      word.forEach(in: text) { _ in
        isFound = true
        return false
      }
      return isFound
    }
  }

  /// Returns every place in `text` where one of the words ends, in order, each once.
  public func all(in text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for word in words {
      word.forEach(in: text) { place in
        result.append(place)
        return true
      }
    }
    result.sort { ($0.upperBound, $0.lowerBound) < ($1.upperBound, $1.lowerBound) }
    let indices = result.indices.filter { index in
      index == 0 || result[index - 1].upperBound != result[index].upperBound
    }
    return indices.map { result[$0] }
  }

}

/// A word to find.
private struct Word {

  /// Its letters.
  private let letters: [UInt8]

  /// The places of two letters in it, which are the same in a word of one.
  private let first, second: Int

  /// The letters of code and texts, from the most frequent one to the rarest.
  private static let frequent = Array("etaoinsrlcdpumfhgbyvkwxjqz".utf8)

  /// Creates a search for `word`.
  init(_ word: String) {
    letters = Array(word.utf8)
    let ranks = letters.map { Self.frequent.firstIndex(of: $0) ?? Self.frequent.count }
    let rarest = letters.indices.sorted { (ranks[$0], $0) > (ranks[$1], $1) }.prefix(2).sorted()
    (first, second) = (rarest.first ?? 0, rarest.last ?? 0)
  }

  /// The number of bytes that are looked at together.
  private static let width = 64

  /// Calls `visit` with every place of the word in `text`, in order, until it returns false.
  func forEach(in text: UnsafeBufferPointer<UInt8>, _ visit: (Range<Int>) -> Bool) {
    guard let base = text.baseAddress else { return }
    var start = 0
    while start + letters.count + Self.width <= text.count {
      if mayBegin(in: base + start), !visitPlaces(from: start, Self.width, in: text, visit) {
        return
      }
      start += Self.width
    }
    _ = visitPlaces(from: start, text.count - start, in: text, visit)
  }

  /// Returns whether the two letters stand as they do in the word, in one that begins in the block
  /// at `block`.
  @inline(__always)
  private func mayBegin(in block: UnsafePointer<UInt8>) -> Bool {
    let (firsts, seconds) = (block + first, block + second)
    let (one, other) = (letters[first], letters[second])
    var found: UInt8 = 0
    // A loop of a fixed number of turns, which compilers turn into few instructions.
    for index in 0..<Self.width {
      found |= (firsts[index] == one ? 1 : 0) & (seconds[index] == other ? 1 : 0)
    }
    return found != 0
  }

  /// Calls `visit` with every place of the word that begins in the `count` bytes from `start` on,
  /// until it returns false; returns whether it never did.
  private func visitPlaces(
    from start: Int, _ count: Int, in text: UnsafeBufferPointer<UInt8>,
    _ visit: (Range<Int>) -> Bool
  ) -> Bool {
    for offset in start..<max(start, min(start + count, text.count - letters.count + 1))
    where text[offset + first] == letters[first] {
      let range = offset..<(offset + letters.count)
      if text[range].elementsEqual(letters), !visit(range) { return false }
    }
    return true
  }

}
