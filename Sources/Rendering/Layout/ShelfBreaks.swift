/// Divides columns that are too wide together among shelves, one below the other.
struct ShelfBreaks {

  /// Columns that have to stand side by side.
  struct Group {

    /// The columns.
    let columns: Range<Int>

    /// The columns as they stand.
    let block: Block

    /// Whether they stand on shelves themselves.
    let isDivided: Bool

  }

  /// How good a division is.
  private struct Cost: Comparable {

    /// The height of all shelves.
    var height = 0

    /// The squares of the widths, of which the sum is least if the shelves are equally wide.
    var squares = 0

    static func < (left: Cost, right: Cost) -> Bool {
      (left.height, left.squares) < (right.height, right.squares)
    }

  }

  /// The groups, from the left.
  let groups: [Group]

  /// The columns of each shelf: the division that is least high, and of those the most even one.
  ///
  /// A shelf is no wider than `limit`, unless one group is.
  func shelves(limit: Int) -> [Range<Int>] {
    var best: [(cost: Cost, first: Int)] = [(Cost(), 0)]
    for end in groups.indices {
      var (width, height) = (-Measuring.columnGap, 0)
      var choice: (cost: Cost, first: Int)?
      for first in stride(from: end, through: 0, by: -1) {
        width += groups[first].block.size.width + Measuring.columnGap
        height = max(height, groups[first].block.size.height)
        if first < end, width > limit { break }
        var cost = best[first].cost
        cost.height += height + Measuring.shelfGap
        cost.squares += width * width
        if choice.map({ cost < $0.cost }) ?? true { choice = (cost, first) }
      }
      if let choice { best.append(choice) }
    }
    return divided(at: best.map(\.first))
  }

  /// Returns the columns of each shelf; `firsts` has, for every number of groups, the first of the
  /// last shelf.
  private func divided(at firsts: [Int]) -> [Range<Int>] {
    var shelves: [Range<Int>] = []
    var end = groups.count
    while end > 0 {
      let first = firsts[end]
      shelves.append(groups[first].columns.lowerBound..<groups[end - 1].columns.upperBound)
      end = first
    }
    return shelves.reversed()
  }

}
