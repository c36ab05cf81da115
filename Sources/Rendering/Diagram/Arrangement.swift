/// How elements of a diagram stand to each other, before anything has a size.
///
/// Programs are nested, and so are their drawings: what runs one after the other stands in a column
/// on one axis, what runs at once or instead of each other in columns side by side.
indirect enum Arrangement {

  /// A box.
  case box(Int)

  /// A frame with what is in it; the first box of a frame is its head.
  case frame(Int, Arrangement)

  /// Elements one below the other, on one axis.
  case column([Arrangement])

  /// Columns side by side.
  case grid(ArrangementGrid)

  /// An element, and to its right another that has an axis of its own.
  case beside(Arrangement, Arrangement)

}

/// Columns side by side, in which elements stand on common lines.
struct ArrangementGrid {

  /// An element in its place.
  struct Cell {

    /// The column, from the left.
    let column: Int

    /// What stands there.
    let content: Arrangement

  }

  /// Elements that stand on one line.
  struct Row {

    /// The box above the row in which the ways there come together, if there are several.
    var join: Int?

    /// The elements.
    var cells: [Cell]

    /// The columns from which ways lead there; none for what is reached from above the grid.
    var sources: [Int] = []

  }

  /// The rows, from top to bottom.
  var rows: [Row] = []

  /// Creates a grid of the given rows.
  init(rows: [Row]) {
    self.rows = rows
  }

  /// Creates a grid of one row.
  init(row: [Arrangement]) {
    rows = [Row(cells: row.enumerated().map { Cell(column: $0.offset, content: $0.element) })]
  }

  /// The number of columns.
  var columnCount: Int {
    (rows.flatMap(\.cells).map(\.column).max() ?? -1) + 1
  }

}
