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

  /// The ways that the edges take; nothing for those that are not to be seen.
  private(set) var routes: [Route?] = []

  /// The distance between the drawing and its edges.
  private static let margin = 32

  /// The distance between columns of functions.
  private static let partGap = 44

  /// Creates the layout of a diagram.
  init(of diagram: Diagram) {
    let measuring = Measuring(diagram)
    let nowhere = Rect(x: 0, y: 0, width: 0, height: 0)
    faces = measuring.faces
    boxes = [Rect](repeating: nowhere, count: diagram.boxes.count)
    frames = [Rect](repeating: nowhere, count: diagram.frames.count)
    cells = [CellNumber?](repeating: nil, count: diagram.boxes.count)
    for part in diagram.parts { place(part, measuring) }
    size = Size(width: size.width + Self.margin, height: size.height + Self.margin)
    var router = Router(diagram: diagram, layout: self)
    routes = diagram.edges.map { router.route(of: $0) }
  }

  /// Places a workflow below all that has been placed, with its functions in columns beside it.
  private mutating func place(_ part: Diagram.Part, _ measuring: Measuring) {
    let top = size.height + Self.margin
    let width = TextFont.title.width(of: part.name)
    headings.append(
      Heading(
        text: part.name, isComplete: part.isComplete,
        place: Point(x: Self.margin, y: top + 4), width: width))
    include(Point(x: Self.margin + width + (part.isComplete ? 0 : 110), y: top + 4))
    let body = measuring.block(part.body)
    let functions = part.functions.map(measuring.block)
    let origin = Point(x: Self.margin, y: top + 32)
    place(body, at: origin, in: nil)
    place(functions, beside: body.size, at: origin)
  }

  /// Places functions in columns about as high as the tallest of them or the body.
  private mutating func place(_ functions: [Block], beside body: Size, at origin: Point) {
    let limit = functions.map(\.size.height).reduce(body.height, max)
    var left = origin.x + body.width + Self.partGap
    var (bottom, width) = (0, 0)
    for function in functions {
      if bottom > 0, bottom + function.size.height > limit {
        left += width + Self.partGap
        (bottom, width) = (0, 0)
      }
      place(function, at: Point(x: left, y: origin.y + bottom), in: nil)
      bottom += function.size.height + Self.partGap
      width = max(width, function.size.width)
    }
  }

  /// Makes the drawing large enough for a point.
  private mutating func include(_ point: Point) {
    size.width = max(size.width, point.x)
    size.height = max(size.height, point.y)
  }

  /// Places a block that stands in `cell`.
  private mutating func place(_ block: Block, at origin: Point, in cell: CellNumber?) {
    let place = Rect(
      x: origin.x, y: origin.y, width: block.size.width, height: block.size.height)
    include(Point(x: place.right, y: place.bottom))
    switch block.content {
    case .box(let index):
      boxes[index] = place
      cells[index] = cell
    case .frame(let index, let head, let parts):
      frames[index] = Rect(
        x: place.x, y: place.y + head, width: place.width, height: place.height - head)
      for part in parts { self.place(part.block, at: part.place(in: origin), in: cell) }
    case .blocks(let parts):
      for part in parts { self.place(part.block, at: part.place(in: origin), in: cell) }
    case .columns(let parts):
      placeCells(parts, in: origin)
    }
  }

  /// Places the cells of a grid.
  private mutating func placeCells(_ parts: [Block.Placed], in origin: Point) {
    let grid = grids.count
    grids.append(
      parts.map { part in
        let (place, size) = (part.place(in: origin), part.block.size)
        return Cell(
          place: Rect(x: place.x, y: place.y, width: size.width, height: size.height),
          boxes: part.block.boxes)
      })
    for (index, part) in parts.enumerated() {
      let number = CellNumber(grid: grid, cell: index)
      place(part.block, at: part.place(in: origin), in: number)
    }
  }

}
