import WorkflowModel

/// Returns workflows as elements of Cytoscape.js, with places (layout `preset`).
public func renderCytoscape(
  _ workflows: [Workflow], options: DiagramOptions = DiagramOptions()
) -> String {
  let writer = CytoscapeWriter(placed: PlacedDiagram(workflows, options: options))
  return JSONWriter.document { writer.write(to: &$0) }
}

/// Writes a diagram as elements of Cytoscape.js, in which places are those of the middle.
private struct CytoscapeWriter {

  /// The diagram.
  let placed: PlacedDiagram

  /// Writes the document.
  func write(to writer: inout JSONWriter) {
    let (heads, names) = (placed.diagram.heads, placed.edgeNames)
    let elements = placed.frames.map(Diagram.Element.frame)
      + placed.diagram.boxes.indices.map(Diagram.Element.box)
    writer.object { document in
      document.objectField("elements") { parts in
        parts.arrayField("nodes", elements) { writer, element in
          writer.object { node in
            switch element {
            case .frame(let index): write(frame: index, heads, to: &node)
            case .box(let index): write(box: index, to: &node)
            }
          }
        }
        parts.arrayField("edges", placed.edges) { write(edge: $1, names[$1], to: &$0) }
      }
      document.objectField("layout") { $0.field("name", "preset") }
    }
  }

  /// Writes a frame, whose size is that of what is in it.
  private func write(frame index: Int, _ heads: [Int?], to node: inout JSONWriter) {
    let frame = placed.diagram.frames[index]
    node.objectField("data") { data in
      data.field("id", frame.id)
      writeParent(placed.shownFrame(around: frame.parent), to: &data)
      data.field("label", placed.title(of: index, heads))
      data.field("kind", "\(frame.kind)")
    }
    node.field("classes", "frame \(frame.kind)")
  }

  /// Writes a box.
  private func write(box index: Int, to node: inout JSONWriter) {
    let (box, place) = (placed.diagram.boxes[index], placed.place(of: index))
    node.objectField("data") { data in
      data.field("id", box.id)
      writeParent(placed.shownFrame(around: box.frame), to: &data)
      data.fields(of: box)
      data.field("width", place.width)
      data.field("height", place.height)
    }
    node.objectField("position") { position in
      position.field("x", place.center.x)
      position.field("y", place.center.y)
    }
    node.field("classes", "\(box.shape) \(box.label.accent)")
  }

  /// Writes the name of the frame around an element.
  private func writeParent(_ frame: Int?, to data: inout JSONWriter) {
    if let frame { data.field("parent", placed.diagram.frames[frame].id) }
  }

  /// Writes an edge.
  private func write(edge index: Int, _ name: String, to writer: inout JSONWriter) {
    let edge = placed.diagram.edges[index]
    writer.object { line in
      line.objectField("data") { data in
        data.field("id", name)
        data.field("source", placed.diagram.boxes[edge.source].id)
        data.field("target", placed.diagram.boxes[edge.target].id)
        data.field("kind", "\(edge.kind)")
      }
      line.field("classes", "\(edge.kind)")
    }
  }

}
