import WorkflowModel

/// A diagram whose elements have places, for programs that draw it themselves.
struct PlacedDiagram {

  /// The diagram.
  let diagram: Diagram

  /// Where everything stands.
  let layout: Layout

  /// Creates the diagram of workflows.
  init(_ workflows: [Workflow], options: DiagramOptions) {
    diagram = Diagram(of: workflows, options: options)
    layout = Layout(of: diagram)
  }

  /// The frames that are to be seen, those outside first.
  var frames: [Int] {
    diagram.frames.indices.filter { diagram.frames[$0].kind.isShown }
  }

  /// The edges that are ways.
  var edges: [Int] {
    diagram.edges.indices.filter { diagram.edges[$0].kind != .below }
  }

  /// Returns the innermost frame around a frame, or around what stands in it, that is to be seen.
  func shownFrame(around frame: Int?) -> Int? {
    diagram.ancestors(of: frame).first { diagram.frames[$0].kind.isShown }
  }

  /// Returns the place of a box; one that is not drawn is a point.
  func place(of box: Int) -> Rect {
    let place = layout.boxes[box]
    return Rect(
      x: place.x, y: place.y, width: max(place.width, 1), height: max(place.height, 1))
  }

  /// Returns what a frame says, or what its head does.
  func title(of frame: Int, _ heads: [Int?]) -> String {
    let title = diagram.frames[frame].title
    return title.isEmpty ? heads[frame].map { diagram.boxes[$0].label.words } ?? "" : title
  }

  /// Returns the name of an edge: those of its ends, with a number if it is not the first of them.
  var edgeNames: [String] {
    var names = UniqueNames()
    return diagram.edges.map {
      names.name("\(diagram.boxes[$0.source].id)--\(diagram.boxes[$0.target].id)", limit: 170)
    }
  }

}

extension JSONWriter {

  /// Writes what a box is and says.
  mutating func fields(of box: Diagram.Box) {
    field("label", box.label.words.isEmpty ? box.type : box.label.words)
    field("type", box.type)
    field("shape", "\(box.shape)")
    if !box.label.keyword.isEmpty { field("keyword", box.label.keyword) }
    if !box.label.text.isEmpty { field("text", box.label.text) }
    if !box.label.details.isEmpty { arrayField("details", box.label.details) { $0.string($1) } }
    if let link = box.link { field("link", link) }
  }

}
