/// Finds the columns of a grid that can share one place: what starts together, and is waited for
/// together, such as many lanes that lead to one join.
///
/// Each bundle becomes a column whose cells are put on shelves by themselves.
struct GridBundles {

  /// The grid.
  private let grid: ArrangementGrid

  /// The rows in which every column has a cell.
  private var rows: [[Int]]

  /// Creates the bundles of a grid.
  init(_ grid: ArrangementGrid) {
    self.grid = grid
    rows = [[Int]](repeating: [], count: grid.columnCount)
    for (index, row) in grid.rows.enumerated() {
      for cell in row.cells { rows[cell.column].append(index) }
    }
  }

  /// All columns, in ranges that stand together: bundles, and others by themselves.
  var ranges: [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    while start < rows.count {
      let end = rows.indices[start...].dropFirst().first { !belongs($0, to: start) } ?? rows.count
      let isBundle = end - start >= Measuring.fewestToWrap && canShare(start..<end)
      ranges += isBundle ? [start..<end] : (start..<end).map { $0..<($0 + 1) }
      start = end
    }
    return ranges
  }

  /// Returns whether a column starts when another does, and the same ones wait for it.
  private func belongs(_ column: Int, to other: Int) -> Bool {
    guard let row = rows[column].first, row == rows[other].first else { return false }
    return uses(of: column, in: row) == uses(of: other, in: row)
  }

  /// Returns whether the cells below the first ones of columns can share one place too.
  private func canShare(_ columns: Range<Int>) -> Bool {
    let below = Set(columns.flatMap { rows[$0].dropFirst() })
    return below.allSatisfy { row in
      let users = columns.filter { rows[$0].contains(row) }.map { uses(of: $0, in: row) }
      return Set(users).count == 1
    }
  }

  /// Returns the rows that wait for the cell of a column in a row.
  private func uses(of column: Int, in row: Int) -> [Int] {
    let last = rows[column].first { $0 > row } ?? grid.rows.count - 1
    return (row + 1..<max(last, row) + 1).filter { grid.rows[$0].sources.contains(column) }
  }

}

extension GridMeasuring {

  /// The columns, of which those that belong together are one, on shelves.
  var bundled: GridMeasuring {
    let ranges = GridBundles(grid).ranges
    if ranges.count == axes.count { return self }
    let limit = limit(of: ranges)
    var (result, blocks) = (ArrangementGrid(rows: []), [[Block]]())
    for (row, cells) in zip(grid.rows, cells) {
      var bundled = ArrangementGrid.Row(join: row.join, cells: [])
      var rowBlocks: [Block] = []
      for (column, range) in ranges.enumerated() {
        if row.sources.contains(where: range.contains) { bundled.sources.append(column) }
        let kept = row.cells.indices.filter { range.contains(row.cells[$0].column) }
        if kept.isEmpty { continue }
        let content = ArrangementGrid(row: kept.map { row.cells[$0].content })
        let part = GridMeasuring(content, cells: [kept.map { cells[$0] }], measuring: measuring)
        bundled.cells.append(ArrangementGrid.Cell(column: column, content: .grid(content)))
        rowBlocks.append(kept.count == 1 ? cells[kept[0]] : part.shelved(limit: limit))
      }
      result.rows.append(bundled)
      blocks.append(rowBlocks)
    }
    return GridMeasuring(result, cells: blocks, measuring: measuring)
  }

  /// Returns how wide a bundle may be: all of them and the other columns should fit side by side.
  private func limit(of ranges: [Range<Int>]) -> Int {
    let bundles = ranges.filter { $0.count > 1 }
    let others = ranges.filter { $0.count == 1 }.map { part($0).width + Measuring.columnGap }
    let room = Measuring.widest - others.reduce(0, +)
    return max(room / max(bundles.count, 1) - 2 * Measuring.railGap, Measuring.widest / 5)
  }

}
