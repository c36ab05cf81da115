import WorkflowModel

/// Returns workflows as a diagram in D2.
public func renderD2(
  _ workflows: [Workflow], options: DiagramOptions = DiagramOptions()
) -> String {
  let diagram = Diagram(of: workflows, options: options).stacked
  var writer = FlowTextWriter(diagram, D2())
  return "# \(diagram.name)\ndirection: down\n" + writer.lines()
}

/// How D2 says what there is.
private struct D2: FlowText {
  /// Returns the line of a box.
  func line(of box: Diagram.Box, named name: String) -> String {
    let link = box.link.map { "; link: \(quoted($0))" } ?? ""
    return "\(name): \(quoted(label(of: box))) {\(form(of: box))\(link)}"
  }

  /// Returns the line that opens a frame.
  func opening(of frame: Diagram.Frame, titled title: String, named name: String) -> String {
    let stroke = Palette.light.accent(frame.kind.accent)
    let tint = Palette.light.tint(frame.kind.accent)
    return "\(name): \(quoted(title)) {"
      + "style: {stroke: \(quoted(stroke)); fill: \(quoted(tint)); stroke-dash: 4}"
  }

  /// Returns the line between two elements.
  func line(from source: [String], to target: [String], _ link: FlowLink) -> String {
    let arrow = link.stroke == .line ? "--" : "->"
    let label = link.label.isEmpty ? "" : ": " + quoted(link.label)
    let style = switch link.stroke {
    case .arrow, .line: ""
    case .dashed: " {style.stroke-dash: 4}"
    case .hidden: " {style.opacity: 0}"
    }
    let separator = label.isEmpty && !style.isEmpty ? ":" : ""
    return source.joined(separator: ".") + " \(arrow) " + target.joined(separator: ".")
      + label + separator + style
  }

  /// Returns what a box says.
  private func label(of box: Diagram.Box) -> String {
    switch box.shape {
    case .join, .bend, .blank, .start, .end: ""
    case .head where box.type == "loop": "↻"
    case .card, .reference, .missing, .head, .condition, .exit, .remark: box.fullText
    }
  }

  /// Returns what a box looks like.
  private func form(of box: Diagram.Box) -> String {
    let palette = Palette.light
    let color = palette.accent(box.label.accent)
    let isFull = box.isFull
    let fill = isFull ? color : palette.tint(box.label.accent)
    let ink = isFull ? palette.background : palette.ink
    let style = "style: {stroke: \(quoted(color)); fill: \(quoted(fill)); "
      + "font-color: \(quoted(ink))\(dash(of: box.shape))}"
    return shape(of: box.shape) + style
  }

  /// Returns the shape of a box, if it is not a rectangle.
  private func shape(of shape: Diagram.Shape) -> String {
    switch shape {
    case .head, .condition, .exit: "shape: oval; "
    case .join, .bend, .blank, .start, .end: "shape: circle; width: 16; height: 16; "
    case .card, .reference, .missing, .remark: ""
    }
  }

  /// Returns what makes the border of a box dashed.
  private func dash(of shape: Diagram.Shape) -> String {
    switch shape {
    case .reference, .missing, .remark: "; stroke-dash: 4"
    case .card, .head, .condition, .exit, .join, .bend, .blank, .start, .end: "; border-radius: 8"
    }
  }

  /// Returns text in quotes inside which nothing but the quote means something.
  private func quoted(_ text: String) -> String {
    "'" + text.replacingScalars { $0 == "'" ? "''" : nil } + "'"
  }

}
