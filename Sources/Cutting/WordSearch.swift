/// Finds a word in a text without looking at most of it.
public struct WordSearch {

  /// The word.
  private let word: [UInt8]

  /// How far the search can go on after a byte that the last letter was compared with.
  private var steps: [Int]

  /// Creates a search for `word`, which is not empty.
  public init(_ word: String) {
    self.word = Array(word.utf8)
    steps = Array(repeating: self.word.count, count: 256)
    for (index, letter) in self.word.dropLast().enumerated() {
      steps[Int(letter)] = self.word.count - 1 - index
    }
  }

  /// Returns where the word stands first in `text`, from `start` on, or nil if it does not.
  public func first(in text: UnsafeBufferPointer<UInt8>, from start: Int = 0) -> Int? {
    let last = word.count - 1
    var end = start + last
    return steps.withUnsafeBufferPointer { steps in
      word.withUnsafeBufferPointer { word in
        while end < text.count {
          let byte = text[end]
          if byte == word[last] {
            var index = 0
            while index < last, text[end - last + index] == word[index] { index += 1 }
            if index == last { return end - last }
          }
          end += steps[Int(byte)]
        }
        return nil
      }
    }
  }

  /// Returns every place in `text` where the word stands.
  public func all(in text: UnsafeBufferPointer<UInt8>) -> [Int] {
    var result: [Int] = []
    var start = 0
    while let found = first(in: text, from: start) {
      result.append(found)
      start = found + 1
    }
    return result
  }

}
