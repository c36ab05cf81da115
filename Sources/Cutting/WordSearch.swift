/// Finds words in a text without looking at most of it.
public struct WordSearch {

  /// The words.
  private let words: [[UInt8]]

  /// The number of letters of the shortest word.
  private let width: Int

  /// How far the search can go on after a byte that the last letters were compared with; 0 for one
  /// with which a word may end.
  private var steps: [Int]

  /// Creates a search for `words`, none of which is empty.
  public init(_ words: [String]) {
    self.words = words.map { Array($0.utf8) }
    width = self.words.map(\.count).min() ?? 1
    steps = Array(repeating: width, count: 256)
    for word in self.words {
      for (distance, letter) in word.suffix(width).reversed().enumerated() {
        steps[Int(letter)] = min(steps[Int(letter)], distance)
      }
    }
  }

  /// Returns whether one of the words stands in `text`.
  public func finds(in text: UnsafeBufferPointer<UInt8>) -> Bool {
    next(in: text, from: width - 1) != nil
  }

  /// Returns every place in `text` where one of the words stands.
  public func all(in text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var last = width - 1
    while let found = next(in: text, from: last) {
      result.append(found)
      last = found.upperBound
    }
    return result
  }

  /// Returns the first place where one of the words stands whose last letter is at `last` or later.
  private func next(in text: UnsafeBufferPointer<UInt8>, from last: Int) -> Range<Int>? {
    steps.withUnsafeBufferPointer { steps in
      var last = last
      while last < text.count {
        let step = steps[Int(text[last])]
        if step == 0 {
          if let found = word(endingAt: last, in: text) { return found }
          last += 1
        } else {
          last += step
        }
      }
      return nil
    }
  }

  /// Returns the place of a word whose last letter is at `last`, or nil.
  private func word(endingAt last: Int, in text: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    for word in words where last + 1 >= word.count {
      let start = last + 1 - word.count
      var index = word.count - 1
      while index >= 0, text[start + index] == word[index] { index -= 1 }
      if index < 0 { return start..<(last + 1) }
    }
    return nil
  }

}
