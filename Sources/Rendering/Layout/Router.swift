/// The way that an edge takes: straight lines from corner to corner.
struct Route: Hashable, Sendable {

  /// The corners, with both ends.
  let corners: [Point]

  /// Whether an arrow stands at the end.
  let hasArrow: Bool

  /// Creates a way through `corners`, without those that are none.
  init(_ corners: [Point], hasArrow: Bool) {
    var result: [Point] = []
    for corner in corners where corner != result.last {
      if result.count > 1, Self.isStraight(result[result.count - 2], result.last!, corner) {
        result.removeLast()
      }
      result.append(corner)
    }
    self.corners = result
    self.hasArrow = hasArrow
  }

  /// Returns whether three points lie on one line that is vertical or horizontal.
  private static func isStraight(_ a: Point, _ b: Point, _ c: Point) -> Bool {
    (a.x == b.x && b.x == c.x) || (a.y == b.y && b.y == c.y)
  }

}

/// Finds the ways of edges, none of which crosses a box or, but for entangled lanes, another way.
///
/// A way leads straight down from its source, changes to the axis of its target at one level where
/// nothing else stands, and leads straight down to it. The way to a lower shelf leads along the
/// left side of those above it, and that from an upper one along the right side of those below.
struct Router {

  /// The diagram.
  let diagram: Diagram

  /// Where the boxes and frames stand.
  let layout: Layout

  /// The boxes of which nothing is to be seen.
  private let hidden: Set<Int>

  /// The boxes to which a way leads already that says all that others would.
  private var passed: Set<Int> = []

  /// Creates a router.
  init(diagram: Diagram, layout: Layout) {
    self.diagram = diagram
    self.layout = layout
    hidden = diagram.hiddenBoxes
  }

  /// Returns the way of an edge, or nil if it is not to be seen.
  mutating func route(of edge: Diagram.Edge) -> Route? {
    switch edge.kind {
    case .below: return nil
    case .next, .fork, .merge: return onward(edge)
    case .repetition: return back(edge)
    case .failure: return sideways(edge)
    case .fallThrough: return across(edge)
    case .passing: return entering(edge)
    }
  }

  /// Returns the place of the source of an edge.
  private func source(_ edge: Diagram.Edge) -> Rect { layout.boxes[edge.source] }

  /// Returns the place of the target of an edge.
  private func target(_ edge: Diagram.Edge) -> Rect { layout.boxes[edge.target] }

  /// Returns whether an arrow stands at the end of an edge.
  private func hasArrow(_ edge: Diagram.Edge) -> Bool {
    switch diagram.boxes[edge.target].shape {
    case .join, .bend, .blank, .condition, .end: false
    case .card, .reference, .missing, .head, .exit, .start, .remark: true
    }
  }

  /// Returns a way to what runs next.
  private mutating func onward(_ edge: Diagram.Edge) -> Route? {
    if diagram.boxes[edge.source].shape == .exit { return entering(edge) }
    if layout.stands(edge.source, above: edge.target) { return downward(edge) }
    if leadsAcrossColumns(edge) { return across(edge) }
    let level = level(of: edge)
    let end = Point(x: target(edge).center.x, y: target(edge).y)
    return Route(
      wayDown(edge, to: level) + wayIn(edge, from: level) + [end], hasArrow: hasArrow(edge))
  }

  /// Returns the corners of the way from a level to above the target of an edge: if that stands on
  /// a lower shelf, along the left side of those above.
  private func wayIn(_ edge: Diagram.Edge, from level: Int) -> [Point] {
    var (corners, level) = ([Point](), level)
    for shelf in lowerShelves(enteredBy: edge) {
      corners += [Point(x: shelf.whole.x, y: level), Point(x: shelf.whole.x, y: shelf.place.y - 14)]
      level = shelf.place.y - 14
    }
    return corners + [Point(x: target(edge).center.x, y: level)]
  }

  /// Returns the shelves below others onto which an edge leads from above all of them.
  private func lowerShelves(enteredBy edge: Diagram.Edge) -> [Layout.Shelf] {
    layout.shelves(around: edge.target, butNot: edge.source).reversed().filter { $0.level > 0 }
  }

  /// Returns the way from a shelf into what stands below a condition on a lower one, where it is
  /// the last.
  private func downward(_ edge: Diagram.Edge) -> Route {
    let to = target(edge)
    let (x, level) = (to.center.x, to.y - 8)
    return Route(
      wayDown(edge, to: level) + [Point(x: x, y: level), Point(x: x, y: to.y)],
      hasArrow: hasArrow(edge))
  }

  /// Returns whether an edge leads from a condition that nothing stands below to what stands below
  /// a condition to its right.
  private func leadsAcrossColumns(_ edge: Diagram.Edge) -> Bool {
    guard edge.kind == .next, diagram.mayEnterAnotherCase(edge),
      let from = layout.cells[edge.source], let to = layout.cells[edge.target]
    else { return false }
    return from.grid == to.grid && from.cell < to.cell
  }

  /// Returns where a way changes to the axis of its target.
  private func level(of edge: Diagram.Edge) -> Int {
    let (from, to) = (source(edge), target(edge))
    switch diagram.boxes[edge.target].shape {
    case .join where !hidden.contains(edge.target): return to.center.y
    case .join:
      if let frame = loop(leftBy: edge) { return layout.frames[frame].bottom - 10 }
      return to.y
    case .card, .reference, .missing, .head, .condition, .exit, .bend, .blank, .start, .end,
      .remark:
      break
    }
    let forks = edge.kind == .fork && splits(edge.source) && standsBelow(edge)
    return forks ? from.bottom + 8 : to.y - Measuring.gap / 2
  }

  /// Returns whether nothing but other ways stands between both ends of an edge.
  private func standsBelow(_ edge: Diagram.Edge) -> Bool {
    target(edge).y - source(edge).bottom <= Measuring.gap
      || diagram.boxes[edge.target].shape == .condition || !lowerShelves(enteredBy: edge).isEmpty
  }

  /// Returns whether several ways begin at a box.
  private func splits(_ box: Int) -> Bool {
    switch diagram.boxes[box].shape {
    case .head, .join: true
    case .card, .reference, .missing, .condition, .exit, .bend, .blank, .start, .end, .remark: false
    }
  }

  /// Returns the loop that an edge leads out of.
  private func loop(leftBy edge: Diagram.Edge) -> Int? {
    guard let frame = diagram.outermostFrame(leftBy: edge) else { return nil }
    return diagram.frames[frame].kind == .loop ? frame : nil
  }

  /// Returns the way back to the head of a loop, along the left side of its frame.
  private func back(_ edge: Diagram.Edge) -> Route? {
    guard let index = diagram.boxes[edge.target].frame else { return nil }
    let (to, frame) = (target(edge), layout.frames[index])
    let left = frame.x + 12
    let level = frame.bottom - 10
    return Route(
      wayDown(edge, to: level) + [
        Point(x: left, y: level), Point(x: left, y: to.center.y),
        Point(x: to.x, y: to.center.y),
      ], hasArrow: true)
  }

  /// Returns the corners of the way from the source of an edge down to a level: from an upper shelf
  /// along the right side of those below.
  private func wayDown(_ edge: Diagram.Edge, to level: Int) -> [Point] {
    // An exit may stand anywhere; what it passes leads on from the end of all.
    if diagram.boxes[edge.source].shape == .exit {
      return [Point(x: target(edge).center.x, y: level)]
    }
    var corners = wayOut(edge)
    for shelf in layout.shelves(around: edge.source, butNot: edge.target) where !shelf.isLast {
      let (rail, bottom) = (shelf.whole.right, shelf.place.bottom + 12)
      corners += [Point(x: corners.last!.x, y: bottom), Point(x: rail, y: bottom)]
    }
    let last = corners.last!
    return corners + [Point(x: last.x, y: max(level, last.y))]
  }

  /// Returns the first corners of the way from the source of an edge.
  private func wayOut(_ edge: Diagram.Edge) -> [Point] {
    let from = source(edge)
    if let frame = diagram.bypassedFrame(of: edge) {
      let right = layout.frames[frame].right - 4
      return [Point(x: from.right, y: from.center.y), Point(x: right, y: from.center.y)]
    }
    let start = diagram.frame(leftFromHeadBy: edge).map { layout.frames[$0].bottom } ?? from.bottom
    return [Point(x: from.center.x, y: start)]
  }

  /// Returns the way to what handles a failure.
  private func sideways(_ edge: Diagram.Edge) -> Route {
    let (from, to) = (source(edge), target(edge))
    return Route(
      [Point(x: from.right, y: to.center.y), Point(x: to.x, y: to.center.y)], hasArrow: true)
  }

  /// Returns the way from the end of a case into another, along the left side of its column.
  private func across(_ edge: Diagram.Edge) -> Route? {
    if layout.stands(edge.source, above: edge.target) { return downward(edge) }
    let (from, to) = (source(edge), target(edge))
    guard let number = layout.cells[edge.target] else { return nil }
    let cells = layout.grids[number.grid]
    let left = cells[number.cell].place.x - Measuring.columnGap / 2
    let bottom = cells.first { $0.boxes.contains(edge.source) }?.place.bottom ?? from.bottom
    return Route(
      wayDown(edge, to: bottom + 8) + [
        Point(x: left, y: bottom + 8), Point(x: left, y: to.y - 8),
        Point(x: to.center.x, y: to.y - 8), Point(x: to.center.x, y: to.y),
      ], hasArrow: hasArrow(edge))
  }

  /// Returns the last piece of the way to what exits pass: they may come from anywhere above.
  private mutating func entering(_ edge: Diagram.Edge) -> Route? {
    guard passed.insert(edge.target).inserted else { return nil }
    let to = target(edge)
    return Route(
      [Point(x: to.center.x, y: to.y - Measuring.gap), Point(x: to.center.x, y: to.y)],
      hasArrow: hasArrow(edge))
  }

}
