/// A look with colours, cards, pills and frames.
///
/// What is set here was tried with Graphviz 2.43: `ordering=out` keeps the order of branches,
/// `newrank` makes lines work across frames, edges on one line must not name ports, and heavy edges
/// keep the main way straight.
struct RichDOT: DOTLook {

  /// The colours.
  private let palette = Palette()

  /// What boxes say.
  private let labels = RichLabels()

  let usesRows = true

  func defaults(_ diagram: Diagram) -> [String] {
    var graph = DOTAttributes(
      "class=workflow", "rankdir=TB", "nodesep=0.32", "ranksep=0.3", "pad=0.35", "splines=spline",
      "newrank=true", "ordering=out", "remincross=false", "mclimit=0.01",
      "nslimit=4", "outputorder=edgesfirst", "labelloc=t",
      "fontsize=15")
    graph.add("bgcolor", palette.background)
    graph.add("fontname", RichLabels.font)
    graph.add("fontcolor", palette.ink)
    graph.addTooltip(diagram.title.isEmpty ? "workflows" : diagram.title)
    if !diagram.title.isEmpty { graph.addLabel(html: labels.title(diagram.title)) }
    return [line("graph", graph), line("node", nodeDefaults), line("edge", edgeDefaults)]
  }

  /// What most boxes have in common.
  private var nodeDefaults: DOTAttributes {
    var node = DOTAttributes(
      "shape=box", "style=\"rounded,filled\"", "penwidth=1.2", "margin=\"0.14,0.06\"",
      "height=0.2", "fontsize=12")
    node.add("fontname", RichLabels.font)
    node.add("fontcolor", palette.ink)
    return node
  }

  /// What most edges have in common.
  private var edgeDefaults: DOTAttributes {
    var edge = DOTAttributes("penwidth=1.3", "arrowsize=0.6")
    edge.add("color", palette.line)
    return edge
  }

  /// Returns a line that sets what elements have in common.
  private func line(_ element: String, _ attributes: DOTAttributes) -> String {
    "\(element) [\(attributes.list.joined(separator: ", "))];"
  }

  func attributes(of box: Diagram.Box) -> DOTAttributes {
    let accent = palette.accent(box.label.accent)
    var attributes = DOTAttributes("class=\"\(box.cssClass)\"", "id=\"\(box.id)\"")
    attributes.add("color", accent)
    attributes.add("fillcolor", fill(of: box))
    attributes.add(outline(of: box.shape))
    attributes.addTooltip(tooltip(of: box))
    if let html = labels.html(of: box) {
      attributes.addLabel(html: html)
    } else {
      attributes.add("label", "")
    }
    return attributes
  }

  /// Returns the colour inside a box.
  private func fill(of box: Diagram.Box) -> String {
    switch box.shape {
    case .card, .reference, .exit: palette.tint(box.label.accent)
    case .missing, .condition, .remark: palette.background
    case .head, .join, .start, .end: palette.accent(box.label.accent)
    }
  }

  /// Returns the form of a box as far as it differs from that of most.
  private func outline(of shape: Diagram.Shape) -> DOTAttributes {
    switch shape {
    case .card: DOTAttributes()
    case .reference, .missing, .remark: DOTAttributes("style=\"rounded,filled,dashed\"")
    case .head, .condition: DOTAttributes("height=0.22", "margin=\"0.11,0.025\"", "penwidth=1")
    case .exit:
      DOTAttributes("height=0.22", "margin=\"0.11,0.025\"", "penwidth=1", "peripheries=2")
    case .join:
      DOTAttributes("shape=square", "style=filled", "fixedsize=true", "width=0.09", "height=0.09")
    case .start:
      DOTAttributes("shape=circle", "style=filled", "fixedsize=true", "width=0.15", "height=0.15")
    case .end:
      DOTAttributes(
        "shape=doublecircle", "style=filled", "fixedsize=true", "width=0.11", "height=0.11")
    }
  }

  /// Returns all of a text that the box itself may show only in part.
  private func tooltip(of box: Diagram.Box) -> String {
    let parts = [box.shape == .head ? box.label.keyword : "", box.label.text]
    let text = parts.filter { !$0.isEmpty }.joined(separator: " ")
    return text.isEmpty ? box.type : text
  }

  func attributes(of frame: Diagram.Frame) -> DOTAttributes {
    var attributes = DOTAttributes("class=\"frame \(frame.kind)\"", "id=\"\(frame.id)\"")
    attributes.add(border(of: frame.kind))
    attributes.addTooltip(frame.title.isEmpty ? "\(frame.kind)" : frame.title)
    switch frame.kind {
    case .workflow: attributes.addLabel(html: labels.title(frame.title))
    case .function: attributes.addLabel(html: labels.functionTitle(frame.title))
    case .body, .loop, .try, .parallel, .handler, .step: attributes.add("label", "")
    }
    return attributes
  }

  /// Returns the form and colours of a frame.
  private func border(of kind: Diagram.Frame.Kind) -> DOTAttributes {
    switch kind {
    case .workflow: DOTAttributes("style=rounded", "color=\"#d4d4d8\"", "margin=24")
    case .body: DOTAttributes("style=invis", "margin=0")
    case .function: dashed(.function, margin: 16)
    case .loop: dashed(.loop, margin: 18)
    case .try: dashed(.guarded, margin: 16)
    case .step: dashed(.step, margin: 12)
    case .parallel: DOTAttributes("style=invis", "margin=8")
    case .handler: DOTAttributes("style=invis", "margin=4")
    }
  }

  /// Returns a dashed border around a tint.
  private func dashed(_ accent: Accent, margin: Int) -> DOTAttributes {
    var attributes = DOTAttributes(
      "style=\"rounded,dashed,filled\"", "penwidth=1", "margin=\(margin)")
    attributes.add("color", palette.accent(accent))
    attributes.add("fillcolor", palette.tint(accent))
    return attributes
  }

  func attributes(
    of edge: Diagram.Edge, from source: Diagram.Box, to target: Diagram.Box
  ) -> DOTAttributes {
    var attributes = form(of: edge.kind, to: target)
    // Every frame around an edge pulls what is in it together with a weight of 128.
    if edge.isMain || edge.kind == .next { attributes.add(DOTAttributes("weight=1000")) }
    return attributes
  }

  /// Returns what an edge looks like because of what it means.
  private func form(of kind: Diagram.Edge.Kind, to target: Diagram.Box) -> DOTAttributes {
    switch kind {
    case .next: return DOTAttributes("headport=n")
    case .fork:
      let isLane = target.shape != .condition
      return isLane ? DOTAttributes("headport=n") : DOTAttributes("headport=n", "arrowhead=none")
    case .merge: return DOTAttributes("tailport=s", "arrowhead=none")
    case .repetition:
      let color = "color=\"\(palette.accent(.loop))\""
      return DOTAttributes(
        "style=dashed", "constraint=false", "tailport=e", "headport=se", "arrowsize=0.55", color,
        "tooltip=\"next turn\"")
    case .failure:
      let color = "color=\"\(palette.accent(.failure))\""
      return DOTAttributes("style=dashed", "arrowsize=0.55", color, "tooltip=\"on failure\"")
    case .fallThrough: return DOTAttributes("style=dashed", "headport=n", "tooltip=\"falls through\"")
    case .passing: return DOTAttributes("style=dashed", "headport=n", "tooltip=\"before leaving\"")
    case .below: return DOTAttributes("style=invis", "weight=0")
    }
  }

}

extension Diagram.Box {

  /// The classes under which style sheets find the box.
  fileprivate var cssClass: String {
    switch shape {
    case .head: "head " + type
    case .missing: type + " missing"
    case .join: "join \(label.accent)"
    case .card, .reference, .condition, .exit, .start, .end, .remark: type
    }
  }

}
