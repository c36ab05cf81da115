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
        case .end: functionTitle(at: boxes[index]) != nil
        case .card, .reference, .missing, .head, .condition, .exit, .start, .remark: false
        }
      })
  }

  /// Returns the title of the function whose start or end a box is.
  func functionTitle(at box: Box) -> String? {
    guard let frame = box.frame, frames[frame].kind == .function else { return nil }
    return frames[frame].title
  }

}
