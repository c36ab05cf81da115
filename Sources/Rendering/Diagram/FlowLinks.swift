/// A line between boxes or frames, in a drawing that writes conditions on lines.
struct FlowLink: Hashable {

  /// An end of a line.
  enum End: Hashable {

    case box(Int)
    case frame(Int)

  }

  /// Where the line begins.
  let source: End

  /// Where the line ends.
  let target: End

  /// What is written on the line, safe to print.
  let label: String

  /// How the line is drawn.
  let stroke: Stroke

  /// How a line is drawn.
  enum Stroke {

    /// With an arrow.
    case arrow

    /// Without one.
    case line

    /// Dashed, with an arrow.
    case dashed

    /// Not at all: it only keeps one end above the other.
    case hidden

  }

}

/// Finds the lines of a drawing that writes conditions on lines, and in which what leads into a
/// frame or out of it leads to the frame itself, which keeps its title clear.
struct FlowLinks {

  /// The diagram.
  private let diagram: Diagram

  /// The boxes that are no nodes of their own.
  let hidden: Set<Int>

  /// The edges that lead to each box that is no node.
  private let incoming: [Int: Diagram.Edge]

  /// The edges that lead from each box that is no node.
  private let outgoing: [Int: Diagram.Edge]

  /// The heads of frames.
  private let heads: [Int?]

  /// Creates the lines of a diagram.
  init(_ diagram: Diagram) {
    self.diagram = diagram
    let heads = diagram.heads
    self.heads = heads
    let (alone, branching) = (diagram.hiddenBoxes, diagram.branchingBoxes)
    let staying = Set(
      diagram.edges.filter { diagram.shownFrame(left: $0.source, to: $0.target) == nil }
        .map(\.source))
    hidden = Set(
      diagram.boxes.indices.filter { index in
        switch diagram.boxes[index].shape {
        // A line out of a frame begins at its border, so that it cannot name a condition inside.
        case .condition: staying.contains(index)
        case .join, .blank: alone.contains(index)
        case .bend: !branching.contains(index)
        case .head: diagram.isSaidByFrame(index, heads)
        case .start: diagram.functionTitle(at: diagram.boxes[index]) != nil
        case .card, .reference, .missing, .exit, .end, .remark: false
        }
      })
    let ways = diagram.edges.filter { $0.kind != .below }
    incoming = Dictionary(ways.map { ($0.target, $0) }) { first, _ in first }
    outgoing = Dictionary(ways.map { ($0.source, $0) }) { first, _ in first }
  }

  /// All lines, each once.
  var all: [FlowLink] {
    var known: Set<FlowLink> = []
    return diagram.edges.compactMap(link).filter { known.insert($0).inserted }
  }

  /// Lines that are not to be seen, between boxes of which one stands below the other, though no
  /// line says so: none leads there, or only one from the frame around the other, which many
  /// readers take for one from its first box.
  var orders: [FlowLink] {
    var known: Set<FlowLink> = []
    return diagram.edges.compactMap(order).filter { known.insert($0).inserted }
  }

  /// Those of these lines that keep shelves apart: they lead to points above shelves.
  var shelfOrders: [FlowLink] {
    let points = diagram.boxes.indices.filter { diagram.boxes[$0].shape == .bend }
    let tops = Set(points.map(FlowLink.End.box))
    return orders.filter { tops.contains($0.target) }
  }

  /// Returns the line that keeps the ends of an edge in order, or nil if it needs none.
  private func order(_ edge: Diagram.Edge) -> FlowLink? {
    switch edge.kind {
    case .repetition, .failure: return nil
    case .below: break
    case .next, .fork, .merge, .fallThrough, .passing:
      if diagram.shownFrame(left: edge.source, to: edge.target) == nil { return nil }
    }
    guard let source = shownBox(from: edge.source, along: incoming, to: \.source),
      let target = shownBox(from: edge.target, along: outgoing, to: \.target)
    else { return nil }
    return FlowLink(source: .box(source), target: .box(target), label: "", stroke: .hidden)
  }

  /// Returns the first node from a box on, to one end of the edges that lead from box to box.
  private func shownBox(
    from box: Int, along edges: [Int: Diagram.Edge], to end: KeyPath<Diagram.Edge, Int>
  ) -> Int? {
    var box = box
    while hidden.contains(box) {
      guard let edge = edges[box] else { return nil }
      box = edge[keyPath: end]
    }
    return box
  }

  /// Returns the line for an edge, or nil if there is none.
  private func link(_ edge: Diagram.Edge) -> FlowLink? {
    let isFolded = hidden.contains(edge.target) && frame(headedBy: edge.target) == nil
    if edge.kind == .below || isFolded { return nil }
    let (source, label) = source(of: edge)
    guard let source else { return nil }
    let target = target(of: edge)
    let words = label + word(for: edge.kind)
    return FlowLink(
      source: source, target: target, label: words.joined(separator: ", "),
      stroke: stroke(of: edge))
  }

  /// Returns the frame of which a box is the head that is no node.
  private func frame(headedBy box: Int) -> Int? {
    guard hidden.contains(box), let frame = diagram.boxes[box].frame, heads[frame] == box,
      diagram.frames[frame].kind.isShown
    else { return nil }
    return frame
  }

  /// Returns where the line for an edge begins, and the condition under which it does; nothing if
  /// the title of a frame says enough.
  private func source(of edge: Diagram.Edge) -> (FlowLink.End?, [String]) {
    var (edge, labels) = (edge, [String]())
    let target = edge.target
    while true {
      // What leads out of a frame leads on from all of it.
      if let frame = diagram.shownFrame(left: edge.source, to: target) {
        return (.frame(frame), [])
      }
      if frame(headedBy: edge.source) != nil { return (nil, labels) }
      if !hidden.contains(edge.source) { return (.box(edge.source), labels) }
      let box = diagram.boxes[edge.source]
      if box.shape == .condition { labels.insert(box.label.text, at: 0) }
      guard let before = incoming[edge.source] else { return (nil, labels) }
      edge = before
    }
  }

  /// Returns where the line for an edge ends.
  private func target(of edge: Diagram.Edge) -> FlowLink.End {
    let box = edge.target
    guard let frame = diagram.boxes[box].frame, heads[frame] == box,
      diagram.frames[frame].kind.isTitled,
      !diagram.ancestors(of: diagram.boxes[edge.source].frame).contains(frame)
    else { return .box(box) }
    return .frame(frame)
  }

  /// Returns what is written on an edge.
  private func word(for kind: Diagram.Edge.Kind) -> [String] {
    switch kind {
    case .failure: ["throws"]
    case .fallThrough: ["falls through"]
    case .next, .fork, .merge, .repetition, .passing, .below: []
    }
  }

  /// Returns how an edge is drawn.
  private func stroke(of edge: Diagram.Edge) -> FlowLink.Stroke {
    switch edge.kind {
    case .repetition, .failure, .fallThrough, .passing: .dashed
    case .next, .fork, .merge: diagram.boxes[edge.target].isCrossing ? .line : .arrow
    case .below: .hidden
    }
  }

}

extension Diagram {

  /// Returns whether the title of a frame says all that a box does.
  fileprivate func isSaidByFrame(_ box: Int, _ heads: [Int?]) -> Bool {
    guard let frame = boxes[box].frame, heads[frame] == box, frames[frame].kind.isTitled,
      frames[frame].kind != .loop, box + 1 < boxes.count
    else { return false }
    // A frame with nothing else inside would be no frame.
    return ancestors(of: boxes[box + 1].frame).contains(frame)
  }

}

extension Diagram.Frame.Kind {

  /// Whether the title of the frame is what its head says.
  var isTitled: Bool {
    switch self {
    case .loop, .try, .function: true
    case .step, .workflow, .body, .parallel, .handler: false
    }
  }

}
