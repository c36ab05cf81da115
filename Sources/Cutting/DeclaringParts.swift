/// The parts that declare each word.
struct DeclaringParts {

  /// The parts, those of one word after those of another.
  private var parts: [Int] = []

  /// Where those of each word begin, by word, and where the last ones end.
  private var starts: [Int32]

  /// The parts that declare words of bodies that have been entered, by word.
  private var later: [Int: [Int]] = [:]

  /// Sorts `declarations` by word.
  init(_ declarations: [PartDeclaration]) {
    let words = declarations.reduce(0) { max($0, Int($1.word) + 1) }
    starts = Array(repeating: 0, count: words + 1)
    for declaration in declarations { starts[Int(declaration.word) + 1] += 1 }
    for word in 0..<words { starts[word + 1] += starts[word] }
    var next = starts
    parts = Array(repeating: 0, count: declarations.count)
    for declaration in declarations {
      let word = Int(declaration.word)
      parts[Int(next[word])] = Int(declaration.part)
      next[word] += 1
    }
  }

  /// The parts that declare a word.
  subscript(word: Int) -> ArraySlice<Int> {
    if let parts = later[word] { return parts[...] }
    if word + 1 >= starts.count { return [] }
    return parts[Int(starts[word])..<Int(starts[word + 1])]
  }

  /// Adds what the parts of a body declare, whose names are numbered apart.
  mutating func add(_ declarations: ArraySlice<PartDeclaration>) {
    for declaration in declarations {
      later[Int(declaration.word), default: []].append(Int(declaration.part))
    }
  }

}
