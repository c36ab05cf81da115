import WorkflowModel

/// Returns workflows as nodes and edges for React Flow and its relatives: `nodes` and `edges` are
/// what its components take.
public func renderXYFlow(
  _ workflows: [Workflow], options: DiagramOptions = DiagramOptions()
) -> String {
  let writer = XYFlowWriter(placed: PlacedDiagram(workflows, options: options))
  return JSONWriter.document { writer.write(to: &$0) }
}

/// Writes a diagram for React Flow, in which places are those inside the frame around.
private struct XYFlowWriter {

  /// The diagram.
  let placed: PlacedDiagram

  /// Writes the document.
  func write(to writer: inout JSONWriter) {
    let (heads, names) = (placed.diagram.heads, placed.edgeNames)
    let elements = placed.frames.map(Diagram.Element.frame)
      + placed.diagram.boxes.indices.map(Diagram.Element.box)
    writer.object { document in
      document.arrayField("nodes", elements) { writer, element in
        switch element {
        case .frame(let index): write(frame: index, heads, to: &writer)
        case .box(let index): write(box: index, to: &writer)
        }
      }
      document.arrayField("edges", placed.edges) { write(edge: $1, names[$1], to: &$0) }
    }
  }

  /// Writes a frame as a group.
  private func write(frame index: Int, _ heads: [Int?], to writer: inout JSONWriter) {
    let frame = placed.diagram.frames[index]
    writer.object { node in
      node.field("id", frame.id)
      node.field("type", "group")
      write(placed.layout.frames[index], in: placed.shownFrame(around: frame.parent), to: &node)
      node.objectField("data") { data in
        data.field("label", placed.title(of: index, heads))
        data.field("kind", "\(frame.kind)")
      }
    }
  }

  /// Writes a box.
  private func write(box index: Int, to writer: inout JSONWriter) {
    let box = placed.diagram.boxes[index]
    writer.object { node in
      node.field("id", box.id)
      write(placed.place(of: index), in: placed.shownFrame(around: box.frame), to: &node)
      node.objectField("data") { $0.fields(of: box) }
    }
  }

  /// Writes a place, and the frame that it is counted from.
  private func write(_ place: Rect, in frame: Int?, to node: inout JSONWriter) {
    let origin = frame.map { placed.layout.frames[$0] }
    node.objectField("position") { position in
      position.field("x", place.x - (origin?.x ?? 0))
      position.field("y", place.y - (origin?.y ?? 0))
    }
    if let frame { node.field("parentId", placed.diagram.frames[frame].id) }
    node.field("width", place.width)
    node.field("height", place.height)
  }

  /// Writes an edge.
  private func write(edge index: Int, _ name: String, to writer: inout JSONWriter) {
    let edge = placed.diagram.edges[index]
    writer.object { line in
      line.field("id", name)
      line.field("source", placed.diagram.boxes[edge.source].id)
      line.field("target", placed.diagram.boxes[edge.target].id)
      line.field("type", "smoothstep")
      line.objectField("data") { $0.field("kind", "\(edge.kind)") }
    }
  }

}
