extension RichDOT {

  /// Returns the attributes of an edge.
  func attributes(
    of edge: Diagram.Edge, from source: Diagram.Box, to target: Diagram.Box
  ) -> DOTAttributes? {
    var attributes = form(of: edge.kind, to: target)
    // Lines that meet where nothing is to be seen lead to its middle.
    if source.shape.isPoint { attributes.add(["tailclip=false"]) }
    if target.shape.isPoint { attributes.add(["headclip=false", "arrowhead=none"]) }
    let isOnRail = source.shape.isPoint || target.shape.isPoint
    // Heavy edges are straight. Every frame pulls what is in it together with a weight of 128.
    if edge.isMain || edge.kind == .next && !isOnRail {
      attributes.add(["weight=1000"])
    } else if edge.kind == .below || isOnRail {
      attributes.add(["weight=0"])
    }
    return attributes
  }

  /// Returns what an edge looks like because of what it means.
  private func form(of kind: Diagram.Edge.Kind, to target: Diagram.Box) -> DOTAttributes {
    switch kind {
    case .fork where target.shape.isPoint: return []
    case .next: return ["headport=n"]
    case .fork where target.shape == .condition: return ["headport=n", "arrowhead=none"]
    case .fork: return ["headport=n"]
    case .merge: return ["tailport=s", "arrowhead=none"]
    case .repetition: return back
    // An edge along a line of boxes must not name ports: Graphviz 2.43 mixes up its attributes.
    case .failure:
      return ["style=dashed", "arrowsize=0.55", color(.failure), "tooltip=\"on failure\""]
    case .fallThrough: return ["style=dashed", "headport=n", "tooltip=\"falls through\""]
    case .passing: return ["style=dashed", "headport=n", "tooltip=\"before leaving\""]
    case .below: return ["style=invis"]
    }
  }

  /// The look of an edge back to the head of a loop.
  private var back: DOTAttributes {
    [
      "style=dashed", "constraint=false", "tailport=e", "headport=se", "arrowsize=0.55",
      color(.loop), "tooltip=\"next turn\"",
    ]
  }

  /// Returns the attribute that gives an edge the colour of an accent.
  private func color(_ accent: Accent) -> String {
    "color=\"\(palette.accent(accent))\""
  }

}
