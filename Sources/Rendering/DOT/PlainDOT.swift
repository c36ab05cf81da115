/// A look that any reader of DOT understands, and without anything that only serves the layout.
struct PlainDOT: DOTLook {

  /// Whether boxes are made to stand on one line.
  let usesRows = false

  /// Returns the lines at the beginning.
  func defaults(_ diagram: Diagram) -> [String] {
    let title = diagram.title.isEmpty ? [] : ["label=\(diagram.title.dotQuoted);"]
    return title + ["node [shape=box];"]
  }

  /// Returns the attributes of a box.
  func attributes(of box: Diagram.Box) -> DOTAttributes {
    var attributes: DOTAttributes = []
    attributes.addText("label", text(of: box))
    attributes.add(shape(of: box.shape))
    return attributes
  }

  /// Returns the attributes of a frame; what is not to be seen is left out.
  func attributes(of frame: Diagram.Frame) -> DOTAttributes? {
    switch frame.kind {
    case .body, .handler, .parallel: return nil
    case .workflow, .function, .loop, .try, .step:
      var attributes: DOTAttributes = []
      attributes.addText("label", frame.title)
      return attributes
    }
  }

  /// Returns the attributes of an edge; what is not to be seen is left out.
  func attributes(
    of edge: Diagram.Edge, from source: Diagram.Box, to target: Diagram.Box
  ) -> DOTAttributes? {
    switch edge.kind {
    case .next, .fork, .merge: []
    case .repetition: ["label=repeat", "style=dashed"]
    case .failure: ["label=throws", "style=dashed"]
    case .fallThrough: ["label=\"falls through\""]
    case .passing: ["style=dashed"]
    case .below: nil
    }
  }

  /// Returns all that a box says.
  private func text(of box: Diagram.Box) -> String {
    let label = box.label
    let parts = [label.keyword, label.text].filter { !$0.isEmpty }
    if parts.isEmpty { return box.type }
    let details = label.details.joined(separator: Charset.unicode.separator)
    return parts.joined(separator: " ") + (details.isEmpty ? "" : " (\(details))")
  }

  /// Returns the shape of a box, or nothing if it is the usual one.
  private func shape(of shape: Diagram.Shape) -> DOTAttributes {
    switch shape {
    case .card, .reference, .missing, .exit, .remark: []
    case .head: ["shape=diamond"]
    case .condition: ["shape=ellipse"]
    case .join, .bend, .blank: ["shape=point"]
    case .start: ["shape=circle"]
    case .end: ["shape=doublecircle"]
    }
  }

}
