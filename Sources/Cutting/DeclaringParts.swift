/// The parts that declare each word.
struct DeclaringParts {

  /// The numbers of parts.
  typealias Parts = LazyMapCollection<ArraySlice<Int32>, Int>

  /// The parts, those of one word after those of another.
  private var parts: [Int32]

  /// Where those of each word begin, by word, and where the last ones end.
  private var starts: [Int32]

  /// The parts that declare words of bodies that have been entered, by word.
  private var later: [Int: [Int32]] = [:]

  /// Sorts `declarations` by word.
  init(_ declarations: [PartDeclaration]) {
    let words = declarations.reduce(0) { max($0, Int($1.word) + 1) }
    // First where those of each word end, which becomes where they begin when they are put there.
    starts = Array(repeating: 0, count: words + 1)
    for declaration in declarations { starts[Int(declaration.word)] += 1 }
    for word in 0..<words { starts[word + 1] += starts[word] }
    parts = Array(repeating: 0, count: declarations.count)
    for declaration in declarations.reversed() {
      let word = Int(declaration.word)
      starts[word] -= 1
      parts[Int(starts[word])] = declaration.part
    }
  }

  /// The parts that declare a word.
  subscript(word: Int) -> Parts {
    let found =
      later[word].map { $0[...] }
      ?? (word + 1 < starts.count ? parts[Int(starts[word])..<Int(starts[word + 1])] : [])
    return found.lazy.map(Int.init)
  }

  /// Adds what the parts of a body declare, whose names are numbered apart.
  mutating func add(_ declarations: ArraySlice<PartDeclaration>) {
    for declaration in declarations {
      later[Int(declaration.word), default: []].append(declaration.part)
    }
  }

}
