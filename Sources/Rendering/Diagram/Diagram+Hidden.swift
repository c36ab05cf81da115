/// What drawings leave out.
extension Diagram {

  /// The boxes of which nothing is to be seen: joins of one way, and the ends of functions.
  var hiddenBoxes: Set<Int> {
    var ways = [Int](repeating: 0, count: boxes.count)
    for edge in edges where edge.kind != .below { ways[edge.target] += 1 }
    return Set(
      boxes.indices.filter { index in
        switch boxes[index].shape {
        case .join: ways[index] < 2
        case .blank: true
        case .end: functionTitle(at: boxes[index]) != nil
        case .card, .reference, .missing, .head, .condition, .exit, .bend, .start, .remark: false
        }
      })
  }

  /// The boxes to which several ways lead, or from which several do.
  var branchingBoxes: Set<Int> {
    var (incoming, outgoing) = (Set<Int>(), Set<Int>())
    return Set(
      edges.filter { $0.kind != .below }.flatMap { edge in
        (outgoing.insert(edge.source).inserted ? [] : [edge.source])
          + (incoming.insert(edge.target).inserted ? [] : [edge.target])
      })
  }

  /// Returns the title of the function whose start or end a box is.
  func functionTitle(at box: Box) -> String? {
    guard let frame = box.frame, frames[frame].kind == .function else { return nil }
    return frames[frame].title
  }

}

extension Diagram.Shape {

  /// Whether a box is a point that belongs to a way, or keeps others apart.
  var isPoint: Bool {
    switch self {
    case .bend, .blank: true
    case .card, .reference, .missing, .head, .condition, .exit, .join, .start, .end, .remark: false
    }
  }

}
