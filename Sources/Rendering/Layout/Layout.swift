/// Where everything in a drawing stands.
struct Layout {

  /// The heading of a workflow.
  struct Heading {

    /// The name of the workflow.
    let text: String

    /// Whether nothing is missing.
    let isComplete: Bool

    /// Where the text begins, on the line that its letters stand on.
    let place: Point

    /// The width of the text.
    let width: Int

  }

  /// The size of the whole.
  private(set) var size = Size(width: 0, height: 0)

  /// The headings.
  private(set) var headings: [Heading] = []

  /// What the boxes look like.
  let faces: [Face]

  /// The places of the boxes.
  private(set) var boxes: [Rect]

  /// The places of the frames; that of a workflow is nowhere.
  private(set) var frames: [Rect]

  /// The cells of every grid.
  private(set) var grids: [[Cell]] = []

  /// The innermost cells that the boxes stand in.
  private(set) var cells: [CellNumber?]

  /// A column of a grid, or a part of one.
  struct Cell {

    /// The place.
    let place: Rect

    /// The boxes in it.
    let boxes: Range<Int>

  }

  /// The number of a grid, and that of a cell in it.
  struct CellNumber {

    /// The grid.
    let grid: Int

    /// The cell.
    let cell: Int

  }

  /// The shelves.
  private(set) var shelves: [Shelf] = []

  /// The number of stacks of shelves.
  private var stackCount = 0

  /// The innermost shelves that the boxes stand on.
  private var shelfNumbers: [Int?]

  /// Columns, below or above others that would stand beside them if there were room.
  struct Shelf {

    /// The place of the columns.
    let place: Rect

    /// The place of all such columns, and of the ways on both sides of them.
    let whole: Rect

    /// The shelf that this one stands on.
    let outer: Int?

    /// The number of the stack, which is all such shelves together.
    let stack: Int

    /// The number of shelves above it in the stack.
    let level: Int

    /// The number of shelves in the stack.
    let count: Int

    /// Whether nothing stands below.
    var isLast: Bool { level == count - 1 }

  }

  /// Where a block stands.
  private struct Surroundings {

    /// The innermost cell.
    var cell: CellNumber?

    /// The innermost shelf.
    var shelf: Int?

  }

  /// The ways that the edges take; nothing for those that are not to be seen.
  private(set) var routes: [Route?] = []

  /// The distance between the drawing and its edges.
  private static let margin = 32

  /// The distance between functions.
  private static let partGap = 44

  /// Creates the layout of a diagram.
  init(of diagram: Diagram) {
    let measuring = Measuring(diagram)
    let nowhere = Rect(x: 0, y: 0, width: 0, height: 0)
    faces = measuring.faces
    boxes = [Rect](repeating: nowhere, count: diagram.boxes.count)
    frames = [Rect](repeating: nowhere, count: diagram.frames.count)
    cells = [CellNumber?](repeating: nil, count: diagram.boxes.count)
    shelfNumbers = [Int?](repeating: nil, count: diagram.boxes.count)
    for part in diagram.parts { place(part, measuring) }
    size = Size(width: size.width + Self.margin, height: size.height + Self.margin)
    var router = Router(diagram: diagram, layout: self)
    routes = diagram.edges.map { router.route(of: $0) }
  }

  /// Places a workflow below all that has been placed, with its functions below and beside it.
  private mutating func place(_ part: Diagram.Part, _ measuring: Measuring) {
    let top = size.height + Self.margin
    let width = TextFont.title.width(of: part.name)
    headings.append(
      Heading(
        text: part.name, isComplete: part.isComplete,
        place: Point(x: Self.margin, y: top + 4), width: width))
    include(Point(x: Self.margin + width + (part.isComplete ? 0 : 110), y: top + 4))
    let blocks = [part.body] + part.functions
    place(blocks.map(measuring.block), at: Point(x: Self.margin, y: top + 32))
  }

  /// Places a body and functions in columns.
  private mutating func place(_ blocks: [Block], at origin: Point) {
    var left = origin.x
    for column in Self.columns(of: blocks) {
      var top = origin.y
      for block in column {
        place(block, at: Point(x: left, y: top), in: Surroundings())
        top += block.size.height + Self.partGap
      }
      left += Self.width(of: column) + Self.partGap
    }
  }

  /// Returns blocks in columns about as high as the tallest of them, or higher if the drawing would
  /// be a strip else.
  private static func columns(of blocks: [Block]) -> [[Block]] {
    var height = blocks.map(\.size.height).max() ?? 0
    while true {
      let columns = columns(of: blocks, height: height)
      let width = columns.reduce(-partGap) { $0 + partGap + Self.width(of: $1) }
      let isStrip = width > max(Measuring.widest, height * 3 / 2)
      if !isStrip || columns.count < 2 { return columns }
      height += max(height / 8, partGap)
    }
  }

  /// Returns blocks in columns that are no higher than `height`, unless one block is.
  private static func columns(of blocks: [Block], height: Int) -> [[Block]] {
    var columns: [[Block]] = []
    var bottom = 0
    for block in blocks {
      if columns.isEmpty || bottom + block.size.height > height {
        columns.append([])
        bottom = 0
      }
      columns[columns.count - 1].append(block)
      bottom += block.size.height + partGap
    }
    return columns
  }

  /// Returns the width of a column of blocks.
  private static func width(of column: [Block]) -> Int {
    column.map(\.size.width).max() ?? 0
  }

  /// Makes the drawing large enough for a point.
  private mutating func include(_ point: Point) {
    size.width = max(size.width, point.x)
    size.height = max(size.height, point.y)
  }

  /// Places a block that stands in `outer`.
  private mutating func place(_ block: Block, at origin: Point, in outer: Surroundings) {
    let place = Rect(origin, block.size)
    include(Point(x: place.right, y: place.bottom))
    switch block.content {
    case .box(let index):
      boxes[index] = place
      cells[index] = outer.cell
      shelfNumbers[index] = outer.shelf
    case .frame(let index, let head, let parts):
      frames[index] = Rect(
        x: place.x, y: place.y + head, width: place.width, height: place.height - head)
      for part in parts { self.place(part.block, at: part.place(in: origin), in: outer) }
    case .blocks(let parts):
      for part in parts { self.place(part.block, at: part.place(in: origin), in: outer) }
    case .columns(let parts):
      placeCells(parts, at: origin, in: outer)
    case .shelves(let parts):
      placeShelves(parts, at: place, in: outer)
    }
  }

  /// Places the cells of a grid.
  private mutating func placeCells(
    _ parts: [Block.Placed], at origin: Point, in outer: Surroundings
  ) {
    let grid = grids.count
    grids.append(
      parts.map {
        Cell(place: Rect($0.place(in: origin), $0.block.size), boxes: $0.block.boxes)
      })
    for (index, part) in parts.enumerated() {
      let inner = Surroundings(cell: CellNumber(grid: grid, cell: index), shelf: outer.shelf)
      place(part.block, at: part.place(in: origin), in: inner)
    }
  }

  /// Places columns on shelves.
  private mutating func placeShelves(
    _ parts: [Block.Placed], at whole: Rect, in outer: Surroundings
  ) {
    let origin = Point(x: whole.x, y: whole.y)
    let stack = stackCount
    stackCount += 1
    for (level, part) in parts.enumerated() {
      let place = Rect(part.place(in: origin), part.block.size)
      shelves.append(
        Shelf(
          place: place, whole: whole, outer: outer.shelf, stack: stack, level: level,
          count: parts.count))
      let inner = Surroundings(cell: outer.cell, shelf: shelves.count - 1)
      self.place(part.block, at: part.place(in: origin), in: inner)
    }
  }

  /// Returns the shelves that a box stands on, from the inside out.
  func shelves(around box: Int) -> [Shelf] {
    shelfNumbers(around: box).map { shelves[$0] }
  }

  /// Returns the shelves that one box stands on and another does not, from the inside out.
  func shelves(around box: Int, butNot other: Int) -> [Shelf] {
    let others = Set(shelfNumbers(around: other))
    return shelfNumbers(around: box).filter { !others.contains($0) }.map { shelves[$0] }
  }

  /// Returns whether a box stands on a shelf above the one on which another stands.
  func stands(_ box: Int, above other: Int) -> Bool {
    guard let upper = shelves(around: box, butNot: other).last,
      let lower = shelves(around: other, butNot: box).last
    else { return false }
    return upper.stack == lower.stack && upper.level < lower.level
  }

  /// Returns the numbers of the shelves that a box stands on, from the inside out.
  private func shelfNumbers(around box: Int) -> [Int] {
    Array(sequence(state: shelfNumbers[box]) { [shelves] next in
      guard let current = next else { return nil }
      next = shelves[current].outer
      return current
    })
  }

}
