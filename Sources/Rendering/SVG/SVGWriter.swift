/// Draws a diagram as SVG: frames, then ways, then boxes, each in order of execution.
struct SVGWriter {

  /// The diagram.
  let diagram: Diagram

  /// Where everything stands.
  let layout: Layout

  /// Returns the drawing with the given style sheet; without one, for a page that has it.
  func document(style: String?) -> String {
    let size = layout.size
    let title = diagram.name.markup
    return """
      <svg xmlns="http://www.w3.org/2000/svg" class="graph" width="\(size.width)" \
      height="\(size.height)" viewBox="0 0 \(size.width) \(size.height)" role="group" \
      xml:space="preserve" aria-label="\(title)">
      <title>\(title)</title>
      <desc>\(description.markup)</desc>
      \(style.map { "<style>\n\($0)</style>\n" } ?? "")\(contents)
      </svg>

      """
  }

  /// What is drawn, layer by layer.
  var contents: String {
    ([ground] + [layer("frames", frames), layer("ways", ways), steps]).joined(separator: "\n")
  }

  /// What the drawing shows, in a sentence.
  private var description: String {
    let count = diagram.boxes.count { $0.shape == .card }
    let steps = count == 1 ? "1 step" : "\(count) steps"
    return steps + ", from top to bottom in the order in which they run"
  }

  /// The background.
  private var ground: String {
    """
    <defs><pattern id="stepgraph-grid" width="14" height="14" patternUnits="userSpaceOnUse">\
    <circle class="grid" cx="7" cy="7" r="0.8"/></pattern></defs>
    <rect class="ground" width="100%" height="100%"/>
    <rect fill="url(#stepgraph-grid)" width="100%" height="100%"/>
    """
  }

  /// Returns a group of elements, one a line.
  private func layer(_ name: String, _ elements: [String]) -> String {
    "<g class=\"\(name)\">\n" + elements.map { $0 + "\n" }.joined() + "</g>"
  }

  /// The frames.
  private var frames: [String] {
    diagram.frames.indices.filter { diagram.frames[$0].kind.isShown }.map { index in
      let (frame, place) = (diagram.frames[index], layout.frames[index])
      return """
        <rect class="frame \(frame.kind.accent)" id="\(frame.id)" \(position(of: place)) \
        \(dimensions(of: place)) rx="14"/>
        """
    }
  }

  /// The ways.
  private var ways: [String] {
    diagram.edges.indices.compactMap { index in
      guard let route = layout.routes[index] else { return nil }
      let edge = diagram.edges[index]
      let ends = "\(diagram.boxes[edge.source].id) \(diagram.boxes[edge.target].id)"
      let tip = route.tipData.map { "<path class=\"tip\" d=\"\($0)\"/>" } ?? ""
      // The way to a catch begins on the border of its try, which must not fill its dashes.
      let halo = edge.kind == .failure ? "<path class=\"halo\" d=\"\(route.pathData)\"/>" : ""
      return """
        <g class="\(edge.kind)" data-ends="\(ends)">\(halo)\
        <path class="way" d="\(route.pathData)"/>\(tip)</g>
        """
    }
  }

  /// The headings and boxes.
  private var steps: String {
    let headings = layout.headings.map(heading)
    let boxes = diagram.boxes.indices.compactMap(box)
    return (headings + [
      "<g class=\"boxes\" role=\"list\">\n" + boxes.map { $0 + "\n" }.joined() + "</g>"
    ]).joined(separator: "\n")
  }

  /// Returns the heading of a workflow.
  private func heading(_ heading: Layout.Heading) -> String {
    let place = heading.place
    let title = """
      <text class="title" x="\(place.x)" y="\(place.y)">\(heading.text.markup)</text>
      """
    if heading.isComplete { return title }
    let face = Face.incomplete
    return title + """

      <g class="failure centered" transform="translate(\(place.x + heading.width + 12) \
      \(place.y - 15))">\(pill(face, "full"))</g>
      """
  }

  /// Returns a box, or nil if there is nothing to be seen of it.
  private func box(_ index: Int) -> String? {
    let (box, face, place) = (diagram.boxes[index], layout.faces[index], layout.boxes[index])
    if face.size.width == 0 { return nil }
    let drawing = drawing(of: box, face)
    let inner = box.link.map { "<a href=\"\($0.markup)\">\(drawing)</a>" } ?? drawing
    return """
      <g class="\(box.classes)" id="\(box.id)" \(box.role) \
      transform="translate(\(place.x) \(place.y))"><title>\(box.fullText.markup)</title>\
      \(inner)</g>
      """
  }

  /// Returns what is inside a box.
  private func drawing(of box: Diagram.Box, _ face: Face) -> String {
    switch box.shape {
    case .card, .reference, .missing: card(box.label.accent, face)
    case .head: pill(face, "full")
    case .condition, .remark: pill(face, "body")
    case .exit: exit(face)
    case .join: "<rect class=\"full\" width=\"8\" height=\"8\" rx=\"2\"/>"
    case .bend, .blank: ""
    case .start where !face.lines.isEmpty: pill(face, "full")
    case .start: "<circle class=\"dot\" cx=\"6\" cy=\"6\" r=\"6\"/>"
    case .end:
      "<circle class=\"ring\" cx=\"8\" cy=\"8\" r=\"7\"/>"
        + "<circle class=\"dot\" cx=\"8\" cy=\"8\" r=\"4\"/>"
    }
  }

  /// Returns a card.
  private func card(_ accent: Accent, _ face: Face) -> String {
    let (width, band) = (face.size.width, Face.bandHeight)
    let icon = accent.iconData.map {
      "<path class=\"icon\" transform=\"translate(8 5) scale(.78)\" d=\"\($0)\"/>"
    }
    return """
      <rect class="inside" \(dimensions(of: face.size)) rx="9"/>\
      <path class="band" d="M0 \(band)V9a9 9 0 0 1 9 -9H\(width - 9)a9 9 0 0 1 9 9V\(band)z"/>\
      <rect class="outline" \(dimensions(of: face.size)) rx="9"/>\
      \(icon ?? "")\(lines(of: face))
      """
  }

  /// Returns a pill, whose inside is `fill`.
  private func pill(_ face: Face, _ fill: String) -> String {
    """
    <rect class="\(fill)" \(dimensions(of: face.size)) rx="10"/>\(lines(of: face))
    """
  }

  /// Returns a pill with a line below it, at which the way ends.
  private func exit(_ face: Face) -> String {
    let (width, height) = (face.size.width, face.size.height)
    let pill = Face(size: Size(width: width, height: height - 6), lines: face.lines)
    return self.pill(pill, "body")
      + "<path class=\"bar\" d=\"M4 \(height - 2)H\(width - 4)\"/>"
  }

  /// Returns the lines of text in a box.
  private func lines(of face: Face) -> String {
    face.lines.map { line in
      """
      <text class="\(line.font)" x="\(line.x)" y="\(line.baseline)">\(line.text.markup)</text>
      """
    }.joined()
  }

  /// Returns the attributes for the place of a rectangle.
  private func position(of rect: Rect) -> String {
    "x=\"\(rect.x)\" y=\"\(rect.y)\""
  }

  /// Returns the attributes for the size of a rectangle.
  private func dimensions(of rect: Rect) -> String {
    dimensions(of: Size(width: rect.width, height: rect.height))
  }

  /// Returns the attributes for a size.
  private func dimensions(of size: Size) -> String {
    "width=\"\(size.width)\" height=\"\(size.height)\""
  }

}

extension Face {

  /// The sign beside the name of a workflow of which something is missing.
  fileprivate static let incomplete = Face.pill("incomplete", font: .head, width: 20)

}

extension Diagram.Box {

  /// The classes under which style sheets and scripts find the box.
  fileprivate var classes: String {
    let more = shape == .missing ? " missing" : shape.isCentered ? " centered" : ""
    return "box \(label.accent)\(more)"
  }

  /// The attributes that say how the box is read out.
  fileprivate var role: String {
    switch shape {
    case .card, .reference, .missing, .head, .condition, .exit, .remark:
      "role=\"listitem\" tabindex=\"0\""
    case .join, .bend, .blank, .start, .end: "aria-hidden=\"true\""
    }
  }

}

extension Diagram.Shape {

  /// Whether text stands in the middle of the box.
  fileprivate var isCentered: Bool {
    switch self {
    case .head, .condition, .exit, .remark, .start: true
    case .card, .reference, .missing, .join, .bend, .blank, .end: false
    }
  }

}
