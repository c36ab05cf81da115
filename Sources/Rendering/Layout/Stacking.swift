extension Diagram {

  /// The diagram for programs whose own layout knows lines of boxes, but no shelves.
  ///
  /// A way to lower shelves becomes a rail on the left: it leads, through a point on the line of
  /// each shelf, to a point above the next one, from which ways lead to the columns. Ways from
  /// upper shelves come together in points below them, through which a rail on the right leads on.
  var stacked: Diagram {
    let layout = Layout(of: self)
    if layout.shelves.isEmpty { return self }
    var stacking = Stacking(self, layout)
    return stacking.result()
  }

}

/// Leads the ways to shelves and from them through points.
private struct Stacking {

  /// A way along the shelves of a stack, which several edges share.
  private struct Rail: Hashable {

    /// The stack.
    let stack: Int

    /// Whether the way leads to the shelves.
    let isEntry: Bool

    /// The box from which the way comes, or to which it leads.
    let end: Int

  }

  /// A place of a point on a rail.
  private struct Stop: Hashable {

    /// The rail.
    let rail: Rail

    /// The number of the shelf.
    let level: Int

    /// Whether the point stands on the line of the shelf, not above or below it.
    let isBeside: Bool

  }

  /// A shelf of a stack.
  private struct Place: Hashable {

    /// The stack.
    let stack: Int

    /// The number of the shelf.
    let level: Int

    /// Creates a place in a stack.
    init(stack: Int, level: Int) {
      (self.stack, self.level) = (stack, level)
    }

    /// Creates the place of a shelf.
    init(_ shelf: Layout.Shelf) {
      self.init(stack: shelf.stack, level: shelf.level)
    }

    /// The next shelf.
    var below: Place { Place(stack: stack, level: level + 1) }

  }

  /// What stands on the line of a shelf.
  private struct Line {

    /// The points of the rails on the left.
    var left: [Int] = []

    /// The first boxes of the columns.
    var boxes: [Int] = []

    /// The points of the rails on the right.
    var right: [Int] = []

    /// All of them, from left to right.
    var all: [Int] { left + boxes + right }

    /// Adds a box to the columns, if it is not there.
    mutating func add(_ box: Int) {
      if !boxes.contains(box) { boxes.append(box) }
    }

  }

  /// Two boxes that an edge connects.
  private struct Link: Hashable {

    /// Where the edge begins.
    let source: Int

    /// Where the edge ends.
    let target: Int

  }

  /// The diagram as it was.
  private let original: Diagram

  /// Where the boxes stand.
  private let layout: Layout

  /// The diagram as it becomes.
  private var diagram: Diagram

  /// The names of boxes.
  private var names = UniqueNames()

  /// The points that were added.
  private var points: [Stop: Int] = [:]

  /// The first point above every shelf.
  private var tops: [Place: Int] = [:]

  /// The first point below every shelf.
  private var bottoms: [Place: Int] = [:]

  /// The lines of the shelves.
  private var lines: [Place: Line] = [:]

  /// The stacks whose rail on the left leads on to what stands below.
  private var extended: Set<Int> = []

  /// The edges from points and to points.
  private var links: Set<Link> = []

  /// Prepares for a diagram.
  init(_ diagram: Diagram, _ layout: Layout) {
    (original, self.diagram, self.layout) = (diagram, diagram, layout)
    self.diagram.edges = []
    for box in diagram.boxes { _ = names.name(box.id) }
  }

  /// Returns the diagram with the points.
  mutating func result() -> Diagram {
    original.edges.forEach { lead($0) }
    keepDeadEndsAbove()
    diagram.rows = rows
    return diagram
  }

  /// What stands on one line: on shelves, and elsewhere.
  private var rows: [[Int]] {
    let shelves = layout.shelves.compactMap { lines[Place($0)] }
    let onShelves = Set(shelves.flatMap(\.boxes))
    let others = original.rows.flatMap(lines).filter { !onShelves.isSuperset(of: $0) }
    return shelves.map(\.all) + others
  }

  /// Returns boxes that would stand on one line without shelves by the lines on which they stand.
  private func lines(of row: [Int]) -> [[Int]] {
    let lines = Dictionary(grouping: row) { box in
      layout.shelves(around: box).filter { $0.level > 0 }.map(Place.init)
    }
    return lines.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
  }

  /// Adds an edge, with the points through which it leads.
  private mutating func lead(_ edge: Diagram.Edge) {
    let leaving = layout.shelves(around: edge.source, butNot: edge.target)
    let entering = layout.shelves(around: edge.target, butNot: edge.source).reversed()
    let isOnShelves = !leaving.isEmpty || !entering.isEmpty
    if !isOnShelves || edge.kind == .repetition || edge.kind == .failure {
      return diagram.edges.append(edge)
    }
    // That what ends stands above what follows is seen to for whole shelves.
    if edge.kind == .below && leaving.contains(where: { !$0.isLast }) { return }
    var source = edge.source
    for shelf in leaving {
      let other = entering.first { $0.stack == shelf.stack }
      source = leave(shelf, downTo: other?.level, from: source, edge)
      if other == nil { extendRail(of: shelf, above: edge.target) }
    }
    var line: [Place] = []
    for shelf in entering where !leaving.contains(where: { $0.stack == shelf.stack }) {
      source = enter(shelf, from: source, &line)
    }
    for place in line { lines[place, default: Line()].add(edge.target) }
    connect(source, to: edge.target, edge.kind)
  }

  /// Makes the rail on the left of a stack lead on, not to be seen, to the first box below it.
  private mutating func extendRail(of shelf: Layout.Shelf, above box: Int) {
    let last = Place(stack: shelf.stack, level: shelf.count - 1)
    guard let end = lines[last]?.left.first, extended.insert(shelf.stack).inserted else { return }
    connect(end, to: box, .below)
  }

  /// Leads an edge from a shelf down to another one, or past all of them, and returns the last
  /// point.
  private mutating func leave(
    _ shelf: Layout.Shelf, downTo other: Int?, from source: Int, _ edge: Diagram.Edge
  ) -> Int {
    let rail = Rail(stack: shelf.stack, isEntry: false, end: edge.target)
    var (source, kind) = (source, edge.kind)
    for level in shelf.level..<max(other ?? shelf.count - 1, shelf.level) {
      var stops = [Stop(rail: rail, level: level, isBeside: false)]
      if level + 1 != other { stops.append(Stop(rail: rail, level: level + 1, isBeside: true)) }
      for stop in stops {
        let point = point(at: stop)
        connect(source, to: point, kind, isMain: source != edge.source)
        (source, kind) = (point, .merge)
      }
    }
    return source
  }

  /// Leads an edge onto a shelf, and returns the last point.
  ///
  /// The rail leads past all shelves at once, so that it stands to the left of the columns, those
  /// of the last shelf too. `line` are the shelves whose first boxes stand on one line.
  private mutating func enter(
    _ shelf: Layout.Shelf, from source: Int, _ line: inout [Place]
  ) -> Int {
    let rail = Rail(stack: shelf.stack, isEntry: true, end: source)
    var (last, result) = (source, source)
    for level in 0..<shelf.count {
      if level > 0 {
        let top = point(at: Stop(rail: rail, level: level, isBeside: false))
        connect(last, to: top, .fork, isMain: true)
        last = top
      }
      if level == shelf.level { result = last }
      let isLast = level == shelf.count - 1
      let stop = Stop(rail: rail, level: level, isBeside: true)
      let point = point(at: stop, isLast ? .blank : .bend)
      connect(last, to: point, isLast ? .below : .fork, isMain: true)
      last = point
    }
    if shelf.level > 0 { line = [] }
    let place = Place(shelf)
    for outer in line {
      if let point = lines[place]?.left.last { lines[outer, default: Line()].add(point) }
    }
    line.append(place)
    return result
  }

  /// Returns the point at a place, which is added if there is none.
  private mutating func point(at stop: Stop, _ shape: Diagram.Shape = .bend) -> Int {
    if let point = points[stop] { return point }
    let place = Place(stack: stop.rail.stack, level: stop.level)
    let top = tops[Place(stack: place.stack, level: 1)]
    let point = addPoint(shape, beside: stop.rail.isEntry ? stop.rail.end : top)
    points[stop] = point
    switch (stop.isBeside, stop.rail.isEntry) {
    case (true, true): lines[place, default: Line()].left.append(point)
    case (true, false): lines[place, default: Line()].right.append(point)
    case (false, true): tops[place] = tops[place] ?? point
    case (false, false):
      bottoms[place] = bottoms[place] ?? point
      if let top = tops[place.below] { connect(point, to: top, .below) }
    }
    return point
  }

  /// Adds a point that stands in the frame of a box.
  private mutating func addPoint(_ shape: Diagram.Shape, beside box: Int?) -> Int {
    let frame = box.flatMap { diagram.boxes[$0].frame }
    diagram.boxes.append(
      Diagram.Box(
        id: names.name("\(shape)"), shape: shape, type: "\(shape)",
        label: Diagram.Label(accent: .flow), frame: frame, location: nil, link: nil))
    return diagram.boxes.count - 1
  }

  /// Keeps what ends on a shelf above what follows: where other ways lead, else the next shelf.
  private mutating func keepDeadEndsAbove() {
    var leadsOn = [Bool](repeating: false, count: diagram.boxes.count)
    for edge in diagram.edges where edge.kind != .repetition && edge.kind != .failure {
      leadsOn[edge.source] = true
    }
    for box in original.boxes.indices where !leadsOn[box] {
      guard let shelf = layout.shelves(around: box).first(where: { !$0.isLast }) else { continue }
      let place = Place(shelf)
      if let bottom = bottoms[place] ?? tops[place.below] { connect(box, to: bottom, .below) }
    }
  }

  /// Connects two boxes; points only once.
  private mutating func connect(
    _ source: Int, to target: Int, _ kind: Diagram.Edge.Kind, isMain: Bool = false
  ) {
    let isOnRail = diagram.boxes[source].shape.isPoint || diagram.boxes[target].shape.isPoint
    if isOnRail && !links.insert(Link(source: source, target: target)).inserted { return }
    diagram.edges.append(
      Diagram.Edge(source: source, target: target, kind: kind, isMain: isMain))
  }

}
