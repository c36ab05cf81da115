/// A part of a drawing that has a size, but no place yet.
///
/// Every part has an axis, a vertical line on which the way leads into it and out of it.
struct Block {

  /// What a block is made of.
  enum Content {

    /// A box.
    case box(Int)

    /// A frame around a block, `head` pixels below the upper edge.
    case frame(Int, head: Int, [Placed])

    /// Blocks.
    case blocks([Placed])

    /// Columns, whose left edges lines may lead along.
    case columns([Placed])

    /// Columns on shelves, one below the other.
    case shelves([Placed])

  }

  /// A block at a place, counted from the upper left corner of what it is in.
  struct Placed {

    /// The place.
    var origin: Point

    /// The block.
    let block: Block

    /// Returns the place if what the block is in begins at `outer`.
    func place(in outer: Point) -> Point {
      Point(x: outer.x + origin.x, y: outer.y + origin.y)
    }

  }

  /// The size.
  var size: Size

  /// The distance of the axis from the left edge.
  var axis: Int

  /// The boxes in the block, which follow one another.
  let boxes: Range<Int>

  /// What the block is made of.
  let content: Content

  /// Creates a block.
  init(size: Size, axis: Int, content: Content) {
    (self.size, self.axis, self.content) = (size, axis, content)
    switch content {
    case .box(let index): boxes = index..<(index + 1)
    case .frame(_, _, let parts), .blocks(let parts), .columns(let parts), .shelves(let parts):
      let ranges = parts.map(\.block.boxes).filter { !$0.isEmpty }
      let lower = ranges.map(\.lowerBound).min() ?? 0
      boxes = lower..<(ranges.map(\.upperBound).max() ?? lower)
    }
  }

  /// How far the block reaches to the right of its axis.
  var reach: Int { size.width - axis }

}
