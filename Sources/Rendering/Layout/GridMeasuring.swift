/// Measures columns side by side.
struct GridMeasuring {

  /// The grid.
  let grid: ArrangementGrid

  /// What measures the elements.
  let measuring: Measuring

  /// The blocks of the cells, by row.
  let cells: [[Block]]

  /// The left edge of every column.
  private var lefts: [Int] = []

  /// The distance of the axis of every column from its left edge.
  private(set) var axes: [Int] = []

  /// The width of the columns together.
  private(set) var width = 0

  /// The bottom of what has been placed in every column.
  private var bottoms: [Int]

  /// The top of the row that has been placed last.
  private var lastTop: Int?

  /// How much lower than a row at least the next one begins, since it starts later.
  private static let leastStep = 40

  /// Creates measurements of a grid.
  init(_ grid: ArrangementGrid, measuring: Measuring) {
    self.init(
      grid, cells: grid.rows.map { $0.cells.map { measuring.block($0.content) } },
      measuring: measuring)
  }

  /// Creates measurements of a grid whose cells are measured.
  init(_ grid: ArrangementGrid, cells: [[Block]], measuring: Measuring) {
    self.grid = grid
    self.measuring = measuring
    self.cells = cells
    bottoms = [Int](repeating: 0, count: grid.columnCount)
    measureColumns()
  }

  /// The block of the grid: one line of columns, or several if that is too wide.
  var block: Block {
    let isTooWide = width > Measuring.widest && axes.count >= Measuring.fewestToWrap
    if !isTooWide { return strip }
    let bundled = grid.rows.count > 1 ? bundled : self
    return bundled.shelved(limit: Measuring.widest)
  }

  /// Returns the columns on shelves that are no wider than `limit`, if they can be.
  func shelved(limit: Int) -> Block {
    width > limit ? shelves(of: groups(ties: ties, dividing: true), limit: limit) : strip
  }

  /// The columns side by side; the axis is the middle of the first row.
  private var strip: Block {
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
    let span = row.span
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

extension GridMeasuring {

  /// The columns on shelves, one below the other, with room for the ways to them on the left, and
  /// for those from them on the right.
  private func shelves(of groups: [ShelfBreaks.Group], limit: Int) -> Block {
    let shelves = ShelfBreaks(groups: groups).shelves(limit: limit)
    if shelves.count < 2 { return shelf(of: groups) }
    var placed: [Block.Placed] = []
    var (right, bottom) = (0, -Measuring.shelfGap)
    for shelf in shelves {
      let block = self.shelf(of: groups.filter { shelf.contains($0.columns.lowerBound) })
      let origin = Point(x: Measuring.railGap, y: bottom + Measuring.shelfGap)
      placed.append(Block.Placed(origin: origin, block: block))
      (right, bottom) = (max(right, origin.x + block.size.width), origin.y + block.size.height)
    }
    return Block(
      size: Size(width: right + Measuring.railGap, height: bottom),
      axis: Measuring.railGap + placed[0].block.axis, content: .shelves(placed))
  }

  /// Returns the block of groups side by side.
  private func shelf(of groups: [ShelfBreaks.Group]) -> Block {
    guard let first = groups.first, let last = groups.last else { return strip }
    if groups.count == 1 { return first.block }
    if !groups.contains(where: \.isDivided) {
      return part(first.columns.lowerBound..<last.columns.upperBound).strip
    }
    let contents = groups.map { Arrangement.grid(part($0.columns).grid) }
    return GridMeasuring(
      ArrangementGrid(row: contents), cells: [groups.map(\.block)], measuring: measuring
    ).strip
  }

  /// Returns the columns, together with those that are tied to them. If that is too wide, they are
  /// divided again where only ways to the last of them lead on.
  private func groups(ties: [ClosedRange<Int>], dividing: Bool) -> [ShelfBreaks.Group] {
    var isTied = [Bool](repeating: false, count: axes.count)
    for tie in ties {
      for column in tie.dropFirst() { isTied[column] = true }
    }
    let starts = isTied.indices.filter { !isTied[$0] }
    return zip(starts, starts.dropFirst() + [axes.count]).map { start, end in
      let part = part(start..<end)
      let isDivided = dividing && part.width > Measuring.widest && grid.rows.count == 1
      let block = isDivided ? part.divided : part.strip
      return ShelfBreaks.Group(columns: start..<end, block: block, isDivided: isDivided)
    }
  }

  /// Columns that are tied together, on shelves if ways lead to nothing but the last of them.
  private var divided: Block {
    let last = axes.count - 1
    let groups = groups(ties: ties.filter { $0.upperBound < last }, dividing: false)
    return shelves(of: groups, limit: Measuring.widest)
  }

  /// The columns between which ways lead.
  private var ties: [ClosedRange<Int>] {
    var ties = grid.rows.filter { $0.join != nil || !$0.sources.isEmpty }.map(\.span)
    for (row, blocks) in zip(grid.rows, cells) {
      for (index, block) in blocks.enumerated() {
        let targets = block.boxes.compactMap { measuring.crossings[$0] }
        guard let target = targets.max(), target >= block.boxes.upperBound,
          let other = blocks[index...].firstIndex(where: { $0.boxes.contains(target) })
        else { continue }
        ties.append(row.cells[index].column...row.cells[other].column)
      }
    }
    return ties
  }

  /// Returns the measurements of some of the columns.
  func part(_ columns: Range<Int>) -> GridMeasuring {
    var part = ArrangementGrid(rows: [])
    var blocks: [[Block]] = []
    for (row, cells) in zip(grid.rows, cells) {
      let kept = row.cells.indices.filter { columns.contains(row.cells[$0].column) }
      if kept.isEmpty { continue }
      part.rows.append(row.moved(by: -columns.lowerBound, keeping: kept))
      blocks.append(kept.map { cells[$0] })
    }
    return GridMeasuring(part, cells: blocks, measuring: measuring)
  }

}

extension ArrangementGrid.Row {

  /// The columns that the row stands in, and those that the ways there come from.
  fileprivate var span: ClosedRange<Int> {
    let columns = cells.map(\.column) + sources
    return (columns.min() ?? 0)...(columns.max() ?? 0)
  }

  /// Returns some of the cells of the row, in columns farther to the right by `offset`.
  fileprivate func moved(by offset: Int, keeping kept: [Int]) -> ArrangementGrid.Row {
    var row = self
    row.cells = kept.map {
      ArrangementGrid.Cell(column: cells[$0].column + offset, content: cells[$0].content)
    }
    row.sources = sources.map { $0 + offset }
    return row
  }

}
