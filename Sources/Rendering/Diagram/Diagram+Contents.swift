extension Diagram {

  /// A box or a frame.
  enum Element {

    case box(Int)
    case frame(Int)

  }

  /// The elements of every frame in their order, and at the end those that are in none.
  var contents: [[Element]] {
    let outside = frames.count
    var contents = [[Element]](repeating: [], count: outside + 1)
    var opened = 0
    for (index, box) in boxes.enumerated() {
      // A frame stands where its first box does.
      while opened <= (box.frame ?? -1) {
        contents[frames[opened].parent ?? outside].append(.frame(opened))
        opened += 1
      }
      contents[box.frame ?? outside].append(.box(index))
    }
    return contents
  }

  /// The name of the diagram, which may have no title.
  var name: String { title.isEmpty ? "workflows" : title }

}
