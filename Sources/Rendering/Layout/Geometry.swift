/// A place in a drawing: pixels from the left and from the top.
struct Point: Hashable, Sendable {

  /// The distance from the left.
  var x: Int

  /// The distance from the top.
  var y: Int

}

/// The size of something.
struct Size: Hashable, Sendable {

  /// The width.
  var width: Int

  /// The height.
  var height: Int

}

/// A rectangle.
struct Rect: Hashable, Sendable {

  /// The left edge.
  var x: Int

  /// The upper edge.
  var y: Int

  /// The width.
  var width: Int

  /// The height.
  var height: Int

  /// Creates a rectangle.
  init(x: Int, y: Int, width: Int, height: Int) {
    (self.x, self.y, self.width, self.height) = (x, y, width, height)
  }

  /// Creates a rectangle whose upper left corner is `origin`.
  init(_ origin: Point, _ size: Size) {
    self.init(x: origin.x, y: origin.y, width: size.width, height: size.height)
  }

  /// The right edge.
  var right: Int { x + width }

  /// The lower edge.
  var bottom: Int { y + height }

  /// The point in the middle.
  var center: Point { Point(x: x + width / 2, y: y + height / 2) }

}
