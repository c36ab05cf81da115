/// A look with colours, cards, pills and frames.
struct RichDOT: DOTLook {

  /// The colours.
  let palette: Palette

  /// What boxes say.
  private let labels: RichLabels

  /// Whether boxes are made to stand on one line.
  let usesRows = true

  /// Creates a look with the given colours.
  init(palette: Palette) {
    self.palette = palette
    labels = RichLabels(palette: palette)
  }

  /// Returns the lines at the beginning.
  func defaults(_ diagram: Diagram) -> [String] {
    var graph = layout
    graph.add("bgcolor", palette.background)
    graph.add("fontname", RichLabels.font)
    graph.addTooltip(diagram.name)
    graph.addLabel(html: diagram.title.isEmpty ? nil : labels.title(diagram.title))
    return [
      "graph \(graph.bracketed);", "node \(nodeDefaults.bracketed);",
      "edge \(edgeDefaults.bracketed);",
    ]
  }

  /// How the whole is laid out; tried with Graphviz 2.43.
  ///
  /// `ordering` keeps ways in their order, and so does trying less to cross no lines: structured
  /// code crosses few anyway. `newrank` makes lines of boxes work across frames. `nslimit` is never
  /// reached by what people write and keeps deep nesting from taking minutes.
  private var layout: DOTAttributes {
    [
      "class=workflow", "rankdir=TB", "nodesep=0.32", "ranksep=0.3", "pad=0.35", "splines=spline",
      "newrank=true", "ordering=out", "remincross=false", "mclimit=0.01", "nslimit=4",
      "outputorder=edgesfirst", "labelloc=t",
    ]
  }

  /// What most boxes have in common.
  private var nodeDefaults: DOTAttributes {
    [
      "shape=box", "style=\"rounded,filled\"", "penwidth=1.2", "margin=\"0.14,0.06\"",
      "height=0.2", "fontsize=12", "fontname=\"\(RichLabels.font)\"",
      "fontcolor=\"\(palette.ink)\"",
    ]
  }

  /// What most edges have in common.
  private var edgeDefaults: DOTAttributes {
    ["penwidth=1.3", "arrowsize=0.6", "color=\"\(palette.line)\""]
  }

  /// Returns the attributes of a box.
  func attributes(of box: Diagram.Box) -> DOTAttributes {
    var attributes: DOTAttributes = ["class=\"\(box.classes)\"", "id=\"\(box.id)\""]
    attributes.add("color", palette.accent(box.label.accent))
    attributes.add("fillcolor", fill(of: box))
    attributes.add(outline(of: box.shape))
    attributes.addTooltip(tooltip(of: box))
    if let link = box.link { attributes.addText("URL", link) }
    attributes.addLabel(html: labels.html(of: box))
    return attributes
  }

  /// Returns the colour inside a box.
  private func fill(of box: Diagram.Box) -> String {
    switch box.shape {
    case .card, .reference, .exit: palette.tint(box.label.accent)
    case .missing, .condition, .remark: palette.background
    case .head, .join, .bend, .blank, .start, .end: palette.accent(box.label.accent)
    }
  }

  /// Returns the form of a box as far as it differs from that of most.
  private func outline(of shape: Diagram.Shape) -> DOTAttributes {
    switch shape {
    case .card: []
    case .reference, .missing, .remark: ["style=\"rounded,filled,dashed\""]
    case .head, .condition: ["height=0.22", "margin=\"0.11,0.025\"", "penwidth=1"]
    case .exit: ["height=0.22", "margin=\"0.11,0.025\"", "penwidth=1", "peripheries=2"]
    case .join: ["shape=square", "style=filled", "fixedsize=true", "width=0.09", "height=0.09"]
    // A piece of the line, since lines end a bit above what they lead to.
    case .bend:
      ["style=filled", "fixedsize=true", "width=0.018", "height=0.04", "penwidth=0"]
    case .blank: ["style=invis", "fixedsize=true", "width=0.01", "height=0.01"]
    case .start: ["shape=circle", "style=filled", "fixedsize=true", "width=0.15", "height=0.15"]
    case .end:
      ["shape=doublecircle", "style=filled", "fixedsize=true", "width=0.11", "height=0.11"]
    }
  }

  /// Returns all of a text that the box itself may show only in part.
  private func tooltip(of box: Diagram.Box) -> String {
    let keyword = box.shape == .head ? box.label.keyword : ""
    let text = [keyword, box.label.text].filter { !$0.isEmpty }.joined(separator: " ")
    return text.isEmpty ? box.type : text
  }

  /// Returns the attributes of a frame.
  func attributes(of frame: Diagram.Frame) -> DOTAttributes? {
    var attributes: DOTAttributes = ["class=\"frame \(frame.kind)\"", "id=\"\(frame.id)\""]
    attributes.add(border(of: frame.kind))
    attributes.addTooltip(frame.title.isEmpty ? "\(frame.kind)" : frame.title)
    attributes.addLabel(html: labels.html(of: frame))
    return attributes
  }

  /// Returns the form and colours of a frame.
  private func border(of kind: Diagram.Frame.Kind) -> DOTAttributes {
    switch kind {
    case .workflow: ["style=rounded", "color=\"#d4d4d8\"", "margin=24"]
    case .body: ["style=invis", "margin=0"]
    case .function: dashed(.function, margin: 16)
    case .loop: dashed(.loop, margin: 18)
    case .try: dashed(.guarded, margin: 16)
    case .parallel: ["style=invis", "margin=8"]
    case .handler: ["style=invis", "margin=4"]
    case .step: dashed(.step, margin: 12)
    }
  }

  /// Returns a dashed border around a tint.
  private func dashed(_ accent: Accent, margin: Int) -> DOTAttributes {
    [
      "style=\"rounded,dashed,filled\"", "penwidth=1", "margin=\(margin)",
      "color=\"\(palette.accent(accent))\"", "fillcolor=\"\(palette.tint(accent))\"",
    ]
  }

}

extension Diagram.Box {

  /// The classes under which style sheets find the box.
  fileprivate var classes: String {
    switch shape {
    case .head: "head " + type
    case .missing: type + " missing"
    case .join: "join \(label.accent)"
    case .card, .reference, .condition, .exit, .bend, .blank, .start, .end, .remark: type
    }
  }

}
