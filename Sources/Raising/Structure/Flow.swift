/// The instructions of a machine with what leads where. Places in it are positions of instructions.
struct Flow {

  /// The instructions.
  let code: [Instruction]

  /// The places of the labels.
  private let positions: [Label: Int]

  /// The instructions that lead to each place, but for a `yield` right before it.
  private var sources: [[Int]]

  /// Whether what stands at a place is a `yield` that goes on somewhere else than behind it.
  private(set) var isFar: [Bool]

  /// The first place from each one on where no label stands.
  private let landings: [Int]

  /// The number of reads of what was sent before each place.
  private let sentCounts: [Int]

  /// The least and the greatest of the instructions that lead to each place.
  private let extremes: RangeExtremes

  /// Creates the flow of `code`; returns nil if it speaks of a label that it does not have.
  init?(_ code: [Instruction]) {
    self.code = code
    var positions: [Label: Int] = [:]
    for (place, instruction) in code.enumerated() {
      if let label = instruction.label { positions[label] = place }
    }
    self.positions = positions
    isFar = Array(repeating: false, count: code.count)
    sources = Array(repeating: [], count: code.count)
    landings = Self.landings(in: code)
    sentCounts = code.reduce(into: [0]) { $0.append($0.last! + ($1.code?.sents.count ?? 0)) }
    for (place, instruction) in code.enumerated() {
      for label in instruction.allTargets where positions[label] == nil { return nil }
      for label in instruction.targets { sources[positions[label]!].append(place) }
      guard case .yield(_, _, let resume, _) = instruction.kind else { continue }
      let next = positions[resume]!
      if next <= place || landings[place + 1] < next {
        isFar[place] = true
        sources[next].append(place)
      }
    }
    extremes = RangeExtremes(sources)
  }

  /// Returns the first place from each one on where no label stands.
  private static func landings(in code: [Instruction]) -> [Int] {
    var result = Array(repeating: code.count, count: code.count + 1)
    for place in code.indices.reversed() {
      result[place] = code[place].label == nil ? place : result[place + 1]
    }
    return result
  }

  /// Returns the place of a label.
  func place(of label: Label) -> Int { positions[label]! }

  /// Returns the instructions that lead to `place`.
  func sources(of place: Int) -> [Int] { sources[place] }

  /// Returns the place where something happens when control goes to `place`: behind labels, and
  /// where jumps lead.
  func settled(_ place: Int) -> Int {
    var place = landings[place]
    for _ in 0..<50 {
      guard place < code.count, case .jump(let label, _) = code[place].kind else { break }
      place = landings[positions[label]!]
    }
    return place
  }

  /// Returns where control goes from the end of a way of a choice, or nil if that tells nothing of
  /// how the source was nested.
  func goal(of place: Int) -> Int? {
    if case .yield(_, _, let resume, _) = code[place].kind, isFar[place] {
      return positions[resume]
    }
    return code[place].ordinaryJump.flatMap { positions[$0] }
  }

  /// Returns the place of the next label from `place` on.
  func nextLabel(from place: Int) -> Int {
    var place = place
    while place < code.count, code[place].label == nil { place += 1 }
    return place
  }

  /// Returns the last place of a range that is not a label to which nothing leads.
  func last(in range: Range<Int>) -> Int? {
    range.reversed().first { code[$0].label == nil || !sources[$0].isEmpty }
  }

  /// Whether nothing outside of `range` leads into it, but for `source` to its begin.
  func isClosed(_ range: Range<Int>, but source: Int? = nil) -> Bool {
    guard let source else { return extremes.lie(in: range, ofPlaces: range) }
    return sources[range.lowerBound].allSatisfy { $0 == source || range.contains($0) }
      && extremes.lie(in: range, ofPlaces: range.lowerBound + 1..<range.upperBound)
  }

  /// Whether the value that was sent is read in `range`.
  func readsSent(in range: Range<Int>) -> Bool { sentCount(in: range) > 0 }

  /// Returns how often the value that was sent is read in `range`.
  func sentCount(in range: Range<Int>) -> Int {
    sentCounts[range.upperBound] - sentCounts[range.lowerBound]
  }

}

extension Instruction {

  /// All labels that the instruction speaks of.
  fileprivate var allTargets: [Label] {
    switch kind {
    case .yield(_, _, let resume, _): [resume]
    case .attempt(let region): [region.handler, region.finalizer, region.end].compactMap { $0 }
    case .label, .plain, .jump, .branch, .dispatch, .leave, .raise, .endFinalizer: targets
    }
  }

}

/// The least and the greatest of the numbers that belong to places, for any range of places.
private struct RangeExtremes {

  /// The number of places.
  private let count: Int

  /// The extremes of halves of ranges of halves: those of the places stand in the second half.
  private var tree: [(least: Int, greatest: Int)]

  /// Creates the extremes of `numbers`, by place.
  init(_ numbers: [[Int]]) {
    count = numbers.count
    tree = Array(repeating: (Int.max, Int.min), count: 2 * count)
    for (place, list) in numbers.enumerated() {
      tree[count + place] = (list.min() ?? Int.max, list.max() ?? Int.min)
    }
    for index in stride(from: count - 1, to: 0, by: -1) {
      let (left, right) = (tree[2 * index], tree[2 * index + 1])
      tree[index] = (min(left.least, right.least), max(left.greatest, right.greatest))
    }
  }

  /// Whether all numbers of `places` lie in `range`.
  func lie(in range: Range<Int>, ofPlaces places: Range<Int>) -> Bool {
    var low = places.lowerBound + count
    var high = places.upperBound + count
    while low < high {
      if low & 1 == 1 {
        if !isInside(tree[low], range) { return false }
        low += 1
      }
      if high & 1 == 1 {
        high -= 1
        if !isInside(tree[high], range) { return false }
      }
      low >>= 1
      high >>= 1
    }
    return true
  }

  /// Whether extremes lie in `range`.
  private func isInside(_ pair: (least: Int, greatest: Int), _ range: Range<Int>) -> Bool {
    pair.greatest < range.upperBound && (pair.least >= range.lowerBound || pair.least == Int.max)
  }

}
