import WorkflowModel

/// Returns workflows as a graph of the Eclipse Layout Kernel (ELK JSON), with places and ways, so
/// that it can be drawn as it is or laid out anew.
public func renderELK(
  _ workflows: [Workflow], options: DiagramOptions = DiagramOptions()
) -> String {
  let writer = ELKWriter(placed: PlacedDiagram(workflows, options: options))
  return JSONWriter.document { writer.write(to: &$0) }
}

/// Writes a diagram as ELK JSON, in which frames hold what is in them.
private struct ELKWriter {

  /// The diagram.
  let placed: PlacedDiagram

  /// Writes the document.
  func write(to writer: inout JSONWriter) {
    let diagram = placed.diagram
    let (heads, names, contents) = (diagram.heads, placed.edgeNames, diagram.contents)
    writer.object { root in
      root.field("id", "stepgraph:root")
      root.objectField("layoutOptions") { options in
        options.field("elk.algorithm", "layered")
        options.field("elk.direction", "DOWN")
        options.field("elk.hierarchyHandling", "INCLUDE_CHILDREN")
      }
      let inner = flat(contents[diagram.frames.count], contents)
      root.arrayField("children", inner) { write($1, heads, contents, nil, to: &$0) }
      root.arrayField("edges", placed.edges) { write(edge: $1, names[$1], to: &$0) }
    }
  }

  /// Returns elements with those of frames that are not to be seen in the places of these.
  private func flat(
    _ elements: [Diagram.Element], _ contents: [[Diagram.Element]]
  ) -> [Diagram.Element] {
    elements.flatMap { element -> [Diagram.Element] in
      switch element {
      case .frame(let index) where !placed.diagram.frames[index].kind.isShown:
        flat(contents[index], contents)
      case .box, .frame: [element]
      }
    }
  }

  /// Writes an element that stands in a frame.
  private func write(
    _ element: Diagram.Element, _ heads: [Int?], _ contents: [[Diagram.Element]], _ frame: Rect?,
    to writer: inout JSONWriter
  ) {
    writer.object { node in
      switch element {
      case .box(let index):
        let box = placed.diagram.boxes[index]
        write(box.id, placed.place(of: index), frame, box.fullText, to: &node)
      case .frame(let index):
        let place = placed.layout.frames[index]
        let title = placed.title(of: index, heads)
        write(placed.diagram.frames[index].id, place, frame, title, to: &node)
        let inner = flat(contents[index], contents)
        node.arrayField("children", inner) { write($1, heads, contents, place, to: &$0) }
      }
    }
  }

  /// Writes what every element has; its place is counted from the frame around it.
  private func write(
    _ id: String, _ place: Rect, _ frame: Rect?, _ label: String, to node: inout JSONWriter
  ) {
    node.field("id", id)
    node.field("x", place.x - (frame?.x ?? 0))
    node.field("y", place.y - (frame?.y ?? 0))
    node.field("width", place.width)
    node.field("height", place.height)
    node.arrayField("labels", [label]) { writer, text in
      writer.object { $0.field("text", text) }
    }
  }

  /// Writes an edge with its way.
  private func write(edge index: Int, _ name: String, to writer: inout JSONWriter) {
    let edge = placed.diagram.edges[index]
    writer.object { line in
      line.field("id", name)
      line.arrayField("sources", [placed.diagram.boxes[edge.source].id]) { $0.string($1) }
      line.arrayField("targets", [placed.diagram.boxes[edge.target].id]) { $0.string($1) }
      guard let corners = placed.layout.routes[index]?.corners, let first = corners.first,
        let last = corners.last
      else { return }
      line.arrayField("sections", [name + "-way"]) { writer, id in
        writer.object { section in
          section.field("id", id)
          section.objectField("startPoint") { $0.fields(of: first) }
          section.objectField("endPoint") { $0.fields(of: last) }
          section.arrayField("bendPoints", corners.dropFirst().dropLast()) { writer, corner in
            writer.object { $0.fields(of: corner) }
          }
        }
      }
    }
  }

}

extension JSONWriter {

  /// Writes where a point is.
  fileprivate mutating func fields(of point: Point) {
    field("x", point.x)
    field("y", point.y)
  }

}
