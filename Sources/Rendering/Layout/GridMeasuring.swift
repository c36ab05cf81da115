/// Measures columns side by side.
struct GridMeasuring {

  /// The grid.
  private let grid: ArrangementGrid

  /// What measures the elements.
  private let measuring: Measuring

  /// The blocks of the cells, by row.
  private let cells: [[Block]]

  /// The left edge of every column.
  private var lefts: [Int] = []

  /// The distance of the axis of every column from its left edge.
  private var axes: [Int] = []

  /// The width of the columns together.
  private var width = 0

  /// The bottom of what has been placed in every column.
  private var bottoms: [Int]

  /// The top of the row that has been placed last.
  private var lastTop: Int?

  /// How much lower than a row at least the next one begins, since it starts later.
  private static let leastStep = 40

  /// Creates measurements of a grid.
  init(_ grid: ArrangementGrid, measuring: Measuring) {
    self.grid = grid
    self.measuring = measuring
    cells = grid.rows.map { $0.cells.map { measuring.block($0.content) } }
    bottoms = [Int](repeating: 0, count: grid.columnCount)
    measureColumns()
  }

  /// The block of the grid, whose axis is the middle of the first row.
  var block: Block {
    var placing = self
    let placed = grid.rows.indices.flatMap { placing.place(row: $0) }
    let size = Size(width: width, height: placing.bottoms.max() ?? 0)
    return Block(
      size: size, axis: middle(of: grid.rows.first?.cells.map(\.column) ?? []),
      content: .columns(placed))
  }

  /// Finds the width of every column and puts the columns side by side.
  private mutating func measureColumns() {
    axes = [Int](repeating: 0, count: grid.columnCount)
    var reaches = axes
    for (row, blocks) in zip(grid.rows, cells) {
      for (cell, block) in zip(row.cells, blocks) {
        axes[cell.column] = max(axes[cell.column], block.axis)
        reaches[cell.column] = max(reaches[cell.column], block.reach)
      }
    }
    for column in axes.indices {
      if column > 0 { width += Measuring.columnGap }
      lefts.append(width)
      width += axes[column] + reaches[column]
    }
  }

  /// Returns the axis between columns: that of the one in the middle, if there is one.
  private func middle(of columns: [Int]) -> Int {
    guard let first = columns.min(), let last = columns.max() else { return 0 }
    let sorted = columns.sorted()
    if sorted.count % 2 == 1 { return axis(of: sorted[sorted.count / 2]) }
    return (axis(of: first) + axis(of: last)) / 2
  }

  /// Returns the axis of a column, counted from the left edge of the grid.
  private func axis(of column: Int) -> Int {
    lefts[column] + axes[column]
  }

  /// Places the cells of a row, below all that the ways there have to pass.
  private mutating func place(row index: Int) -> [Block.Placed] {
    let row = grid.rows[index]
    let columns = row.cells.map(\.column)
    let passed = columns + row.sources
    let span = (passed.min() ?? 0)...(passed.max() ?? 0)
    var top = bottoms[span].max() ?? 0
    var placed: [Block.Placed] = []
    if let join = row.join {
      let block = measuring.box(join)
      let x = middle(of: columns) - block.axis
      placed.append(Block.Placed(origin: Point(x: x, y: top + 16), block: block))
      top += 16 + block.size.height + 24
    } else if index > 0, top > 0 {
      top += Measuring.gap
    }
    top = max(top, lastTop.map { $0 + Self.leastStep } ?? 0)
    lastTop = top
    for (cell, block) in zip(row.cells, cells[index]) {
      let x = axis(of: cell.column) - block.axis
      placed.append(Block.Placed(origin: Point(x: x, y: top), block: block))
      bottoms[cell.column] = top + block.size.height
    }
    return placed
  }

}
