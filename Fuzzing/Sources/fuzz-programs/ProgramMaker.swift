/// Returns the program that the bytes of `choices` make: each chooses one of the texts of a hole.
/// When there are no more, the first text of each hole is taken, so that every program ends.
func program(madeBy choices: [UInt8]) -> String {
  var maker = ProgramMaker(choices: choices[...])
  maker.fill(frame, depth: 0)
  return maker.text
}

/// Writes a program by filling the holes of texts.
private struct ProgramMaker {

  /// The choices that are left.
  var choices: ArraySlice<UInt8>

  /// The program so far.
  var text = ""

  /// The depth of holes in holes from which on they are filled with what has no holes.
  private static let mostDepth = 60

  /// The most bytes of a program: some choices bring many others with them.
  private static let mostBytes = 1 << 14

  /// Creates a maker that has the given choices.
  init(choices: ArraySlice<UInt8>) {
    self.choices = choices
  }

  /// Writes `pattern`, in which a letter behind `#` is a hole; `##` stands for `#` itself.
  mutating func fill(_ pattern: String, depth: Int) {
    let pieces = pattern.split(separator: "#", omittingEmptySubsequences: false)
    text += pieces[0]
    for piece in pieces.dropFirst() {
      guard let hole = piece.first, let texts = productions[hole] else {
        text += "#"
        continue
      }
      fill(texts[choice(of: texts.count, depth: depth)], depth: depth + 1)
      text += piece.dropFirst()
    }
  }

  /// Returns the next choice of `count`, or the first if there is none to be made.
  private mutating func choice(of count: Int, depth: Int) -> Int {
    if depth > Self.mostDepth || text.utf8.count > Self.mostBytes { return 0 }
    return choices.popFirst().map { Int($0) % count } ?? 0
  }

}
