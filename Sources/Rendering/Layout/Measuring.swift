/// Measures the elements of a diagram, from the inside out.
struct Measuring {

  /// The diagram.
  let diagram: Diagram

  /// What the boxes look like.
  let faces: [Face]

  /// The heights of the lines on which conditions stand beside each other.
  private let lineHeights: [Int: Int]

  /// The frames that a way leads around, from their heads to what follows them.
  private let bypassed: Set<Int>

  /// The boxes of which nothing is to be seen.
  private let hidden: Set<Int>

  /// The boxes to which the ends of cases lead, if that is where their ways may enter another case.
  let crossings: [Int: Int]

  /// The distance between what stands one below the other.
  static let gap = 26

  /// The distance between what stands side by side.
  static let columnGap = 26

  /// The distance between shelves, in which ways lead from one and to the other.
  static let shelfGap = 46

  /// The room beside shelves for the ways to them or from them.
  static let railGap = 24

  /// How wide columns may be together before they are put on shelves.
  static let widest = 1200

  /// How many columns there are at least where they are put on shelves.
  static let fewestToWrap = 5

  /// The space inside a frame.
  static let padding = 20

  /// Creates measurements of a diagram.
  init(_ diagram: Diagram) {
    self.diagram = diagram
    bypassed = Set(diagram.edges.compactMap(diagram.bypassedFrame))
    hidden = diagram.hiddenBoxes
    crossings = Dictionary(
      diagram.edges.filter(diagram.mayEnterAnotherCase).map { ($0.source, $0.target) },
      uniquingKeysWith: { first, _ in first })
    faces = Self.faces(of: diagram, hidden: hidden)
    lineHeights = Self.lineHeights(of: diagram, faces)
  }

  /// Returns what the boxes look like.
  private static func faces(of diagram: Diagram, hidden: Set<Int>) -> [Face] {
    diagram.boxes.indices.map { index in
      let box = diagram.boxes[index]
      if hidden.contains(index) { return Face(size: Size(width: 0, height: 0)) }
      return Face(of: box, title: diagram.functionTitle(at: box))
    }
  }

  /// Returns the height of the line that each condition stands on.
  private static func lineHeights(of diagram: Diagram, _ faces: [Face]) -> [Int: Int] {
    var heights: [Int: Int] = [:]
    for row in diagram.rows where diagram.boxes[row[0]].shape == .condition {
      let height = row.map { faces[$0].size.height }.max() ?? 0
      for index in row { heights[index] = height }
    }
    return heights
  }

  /// Returns the block of an arrangement.
  func block(_ arrangement: Arrangement) -> Block {
    switch arrangement {
    case .box(let index): box(index)
    case .frame(let index, let inner): frame(index, block(inner), head: firstBox(of: inner))
    case .column(let elements): column(elements)
    case .grid(let grid): GridMeasuring(grid, measuring: self).block
    case .beside(let main, let other): beside(block(main), block(other))
    }
  }

  /// Returns the block of a box; one that stands beside higher ones is in the middle of its line.
  func box(_ index: Int) -> Block {
    let size = faces[index].size
    let block = Block(size: size, axis: size.width / 2, content: .box(index))
    guard let height = lineHeights[index], height > size.height else { return block }
    let origin = Point(x: 0, y: (height - size.height) / 2)
    return Block(
      size: Size(width: size.width, height: height), axis: block.axis,
      content: .blocks([Block.Placed(origin: origin, block: block)]))
  }

  /// Returns the block of elements one below the other.
  private func column(_ elements: [Arrangement]) -> Block {
    let blocks = elements.map(block)
    let axis = blocks.map(\.axis).max() ?? 0
    var placed: [Block.Placed] = []
    var bottom = 0
    for (index, block) in blocks.enumerated() {
      if index > 0 { bottom += gap(from: elements[index - 1], to: elements[index]) }
      placed.append(Block.Placed(origin: Point(x: axis - block.axis, y: bottom), block: block))
      bottom += block.size.height
    }
    let size = Size(width: axis + (blocks.map(\.reach).max() ?? 0), height: bottom)
    return Block(size: size, axis: axis, content: .blocks(placed))
  }

  /// Returns the distance between two elements of a column.
  private func gap(from upper: Arrangement, to lower: Arrangement) -> Int {
    if case .box(let index) = lower {
      if hidden.contains(index) && diagram.boxes[index].shape == .join { return 0 }
      if diagram.boxes[index].shape == .join { return 16 }
    }
    if case .box(let index) = upper, diagram.boxes[index].shape == .condition { return 16 }
    if case .grid(let grid) = lower { return grid.beginsWithConditions(in: diagram) ? 18 : 24 }
    return Self.gap
  }

  /// Returns the block of a frame around `inner`, whose first box lies on the frame's border.
  private func frame(_ index: Int, _ inner: Block, head: Int?) -> Block {
    let kind = diagram.frames[index].kind
    let overlap = head.map { faces[$0].size.height / 2 } ?? 0
    guard kind.isShown else {
      let extra = bypassed.contains(index) ? Self.columnGap : 0
      let size = Size(width: inner.size.width + extra, height: inner.size.height)
      let placed = Block.Placed(origin: Point(x: 0, y: 0), block: inner)
      return Block(size: size, axis: inner.axis, content: .frame(index, head: 0, [placed]))
    }
    let left = Self.padding + (kind == .loop ? 14 : 0)
    let size = Size(
      width: left + inner.size.width + Self.padding,
      height: inner.size.height + (endsAtBorder(inner, kind) ? 0 : 20))
    let placed = Block.Placed(origin: Point(x: left, y: 0), block: inner)
    return Block(
      size: size, axis: left + inner.axis, content: .frame(index, head: overlap, [placed]))
  }

  /// Returns whether the way out of a function leads to its border, where its hidden end is.
  private func endsAtBorder(_ inner: Block, _ kind: Diagram.Frame.Kind) -> Bool {
    guard kind == .function, case .blocks(let parts) = inner.content,
      case .box(let last) = parts.last?.block.content
    else { return false }
    return diagram.boxes[last].shape == .end
  }

  /// Returns the block of two elements side by side, on the axis of the first.
  private func beside(_ main: Block, _ other: Block) -> Block {
    let left = main.size.width + Self.columnGap + 8
    let size = Size(
      width: left + other.size.width, height: max(main.size.height, other.size.height))
    return Block(
      size: size, axis: main.axis,
      content: .blocks([
        Block.Placed(origin: Point(x: 0, y: 0), block: main),
        Block.Placed(origin: Point(x: left, y: 0), block: other),
      ]))
  }

  /// Returns the first box of an arrangement.
  private func firstBox(of arrangement: Arrangement) -> Int? {
    switch arrangement {
    case .box(let index): index
    case .frame(_, let inner): firstBox(of: inner)
    case .column(let elements): elements.first.flatMap(firstBox)
    case .grid(let grid): grid.rows.first?.cells.first.flatMap { firstBox(of: $0.content) }
    case .beside(let main, _): firstBox(of: main)
    }
  }

}

extension ArrangementGrid {

  /// Whether the first line is one of conditions.
  fileprivate func beginsWithConditions(in diagram: Diagram) -> Bool {
    guard case .column(let elements)? = rows.first?.cells.first?.content,
      case .box(let index)? = elements.first
    else { return false }
    return diagram.boxes[index].shape == .condition
  }

}
