extension Route {

  /// The way as path data, with rounded corners.
  var pathData: String {
    guard let first = corners.first, let last = corners.last else { return "" }
    var text = "M\(first.x) \(first.y)"
    for index in corners.indices.dropFirst().dropLast() {
      let corner = corners[index]
      let radius = radius(at: index)
      let before = corner.moved(toward: corners[index - 1], by: radius)
      let after = corner.moved(toward: corners[index + 1], by: radius)
      text += "L\(before.x) \(before.y)Q\(corner.x) \(corner.y) \(after.x) \(after.y)"
    }
    return text + "L\(last.x) \(last.y)"
  }

  /// The arrow at the end of the way as path data, or nil if it has none.
  var tipData: String? {
    guard hasArrow, corners.count > 1, let end = corners.last else { return nil }
    let before = corners[corners.count - 2]
    let back = end.moved(toward: before, by: 7)
    let (dx, dy) = end.x == before.x ? (4, 0) : (0, 4)
    return "M\(end.x) \(end.y)L\(back.x - dx) \(back.y - dy)L\(back.x + dx) \(back.y + dy)Z"
  }

  /// Returns how far a corner is rounded: less where the lines are short.
  private func radius(at index: Int) -> Int {
    let sides = [index, index + 1].map { side in
      let length = corners[side - 1].distance(to: corners[side])
      let isEnd = side == 1 || side == corners.count - 1
      return isEnd ? length : length / 2
    }
    return min(10, sides[0], sides[1])
  }

}

extension Point {

  /// Returns the distance along lines that are vertical or horizontal.
  fileprivate func distance(to other: Point) -> Int {
    abs(x - other.x) + abs(y - other.y)
  }

  /// Returns the point at a distance on the straight line to another.
  fileprivate func moved(toward other: Point, by distance: Int) -> Point {
    Point(x: x + (other.x - x).signum() * distance, y: y + (other.y - y).signum() * distance)
  }

}
