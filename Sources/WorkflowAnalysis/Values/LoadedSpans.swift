import Source

/// What modules' own code has made while a workflow was being run: in time it belongs before the
/// workflow, so it is older than all marks, whatever its numbers say.
struct LoadedSpans {

  /// The ranges of numbers, in order, none inside another.
  private var ranges: [Range<Int>] = []

  /// Adds the numbers from `lower` up to, not including, `upper`.
  mutating func add(_ lower: Int, _ upper: Int) {
    guard lower < upper else { return }
    // What was made by a module that this one has loaded is part of it.
    while let last = ranges.last, last.lowerBound >= lower { ranges.removeLast() }
    if let last = ranges.last, last.upperBound == lower {
      ranges[ranges.count - 1] = last.lowerBound..<upper
    } else {
      ranges.append(lower..<upper)
    }
  }

  /// Returns whether `number` is in one of the ranges.
  func contains(_ number: Int) -> Bool {
    let index = ranges.indices.partitioningIndex { ranges[$0].upperBound > number }
    return index < ranges.count && ranges[index].contains(number)
  }

}

extension Heap {

  /// Marks that are hidden for a while.
  struct HiddenMarks {

    /// The marks, outermost first.
    let marks: [Mark]

    /// The point at which they were hidden.
    let begin: Mark

  }

}
