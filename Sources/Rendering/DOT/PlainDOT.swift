/// A look that any reader of DOT understands.
struct PlainDOT: DOTLook {

  let usesRows = false

  func defaults(_ diagram: Diagram) -> [String] {
    let title = diagram.title.isEmpty ? [] : ["label=\(diagram.title.dotQuoted);"]
    return title + ["node [shape=box];"]
  }

  func attributes(of box: Diagram.Box) -> DOTAttributes {
    var attributes = DOTAttributes()
    attributes.addText("label", text(of: box))
    if let shape = shape(of: box.shape) { attributes.add("shape", shape) }
    return attributes
  }

  func attributes(of frame: Diagram.Frame) -> DOTAttributes {
    var attributes = DOTAttributes()
    attributes.addText("label", frame.title)
    return attributes
  }

  func attributes(
    of edge: Diagram.Edge, from: Diagram.Box, to: Diagram.Box
  ) -> DOTAttributes {
    switch edge.kind {
    case .next, .fork, .merge: DOTAttributes()
    case .repetition: DOTAttributes("label=repeat", "style=dashed")
    case .failure: DOTAttributes("label=throws", "style=dashed")
    case .fallThrough: DOTAttributes("label=\"falls through\"")
    case .passing: DOTAttributes("style=dashed")
    case .below: DOTAttributes("style=invis")
    }
  }

  /// Returns all that a box says.
  private func text(of box: Diagram.Box) -> String {
    switch box.shape {
    case .start, .end: return box.shape == .start ? "start" : "end"
    case .join: return "join"
    case .card, .reference, .missing, .head, .condition, .exit, .remark:
      let parts = [box.label.keyword, box.label.text].filter { !$0.isEmpty }
      let details = box.label.details.joined(separator: Charset.unicode.separator)
      return parts.joined(separator: " ") + (details.isEmpty ? "" : " (\(details))")
    }
  }

  /// Returns the name of a shape, or nil for a box.
  private func shape(of shape: Diagram.Shape) -> String? {
    switch shape {
    case .card, .reference, .missing, .exit, .remark: nil
    case .head: "diamond"
    case .condition: "ellipse"
    case .join: "point"
    case .start: "circle"
    case .end: "doublecircle"
    }
  }

}
