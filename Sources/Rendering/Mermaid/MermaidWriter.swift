/// Prints a diagram as a Mermaid flowchart.
struct MermaidWriter {

  /// The diagram.
  private let diagram: Diagram

  /// The elements of every frame, and at the end those that are in none.
  private let contents: [[Diagram.Element]]

  /// The lines.
  private let links: FlowLinks

  /// The heads of frames.
  private let heads: [Int?]

  /// What has been printed.
  private var text = ""

  /// How many frames are open around what is printed next.
  private var depth = 1

  /// Creates a writer for a diagram.
  init(_ diagram: Diagram) {
    self.diagram = diagram
    contents = diagram.contents
    links = FlowLinks(diagram)
    heads = diagram.heads
  }

  /// Returns the diagram as text, and the number of its lines, behind comments.
  mutating func document(_ comments: [String]) -> (text: String, linkCount: Int) {
    text = "flowchart TB\n"
    for comment in comments { writeLine("%% " + comment) }
    writeLine("accTitle: " + diagram.name.mermaidLine)
    writeLine("accDescr: Steps of the workflow in the order in which they run")
    write(contents[diagram.frames.count])
    let links = links.all.filter { !turnsLoopAround($0) } + links.shelfOrders
    for link in links { write(link) }
    for accent in usedAccents { writeLine(definition(of: accent)) }
    for index in diagram.frames.indices { write(styleOf: index) }
    return (text, links.count)
  }

  /// Prints the elements of a frame.
  private mutating func write(_ elements: [Diagram.Element]) {
    for element in elements {
      switch element {
      case .box(let index): write(box: index)
      case .frame(let index): write(frame: index)
      }
    }
  }

  /// Prints a box that is a node.
  private mutating func write(box index: Int) {
    if links.hidden.contains(index) { return }
    let box = diagram.boxes[index]
    let (open, close) = brackets(of: box)
    let style = "\(style(of: box))"
    writeLine("\(name(.box(index)))\(open)\"\(label(of: box))\"\(close):::\(style)")
  }

  /// Prints a frame with what is in it.
  private mutating func write(frame index: Int) {
    guard diagram.frames[index].kind.hasSubgraph else { return write(contents[index]) }
    let title = title(of: index).mermaidLabel
    writeLine("subgraph \(name(.frame(index)))[\"\(title)\"]")
    depth += 1
    writeLine("direction TB")
    write(contents[index])
    depth -= 1
    writeLine("end")
  }

  /// Returns whether a line would make Mermaid draw a loop from the bottom to the top: it draws
  /// subgraphs before nodes, so that a line back to a head that leads to one seems to lead on.
  private func turnsLoopAround(_ link: FlowLink) -> Bool {
    guard link.stroke == .dashed, case .box(let head) = link.target,
      diagram.boxes[head].type == "loop", head + 1 < diagram.boxes.count,
      let next = diagram.boxes[head + 1].frame
    else { return false }
    return next != diagram.boxes[head].frame && diagram.frames[next].kind.isShown
  }

  /// Prints a line between nodes.
  private mutating func write(_ link: FlowLink) {
    let stroke = switch link.stroke {
    case .arrow: "-->"
    case .line: "---"
    case .dashed: "-.->"
    case .hidden: "~~~"
    }
    let word = link.label.isEmpty ? "" : "|\"\(link.label.mermaidLabel)\"|"
    writeLine("\(name(link.source)) \(stroke)\(word) \(name(link.target))")
  }

  /// Returns the name of a node or subgraph: one that is a word could mean something.
  private func name(_ end: FlowLink.End) -> String {
    switch end {
    case .box(let index): "n\(index + 1)"
    case .frame(let index): "f\(index + 1)"
    }
  }

  /// Returns the title of a frame.
  private func title(of index: Int) -> String {
    let frame = diagram.frames[index]
    if !frame.title.isEmpty { return cut(frame.title) }
    guard frame.kind.isTitled, let head = heads[index] else { return "" }
    return cut(diagram.boxes[head].label.words)
  }

  /// Returns what a node says.
  private func label(of box: Diagram.Box) -> String {
    let label = box.label
    switch box.shape {
    case .card, .reference, .missing:
      let name = wrapped(label.text, width: 36, maximum: 3).map(\.mermaidLabel)
      let details = label.detailLines.map { "<br/><small>\($0.mermaidLabel)</small>" }.joined()
      return "<i>\(label.keyword.mermaidLabel)</i><br/><b>\(name.joined(separator: "<br/>"))</b>"
        + details
    case .head where box.type == "loop": return "↻"
    case .head: return cut(label.words).mermaidLabel
    case .condition, .exit, .remark: return cut(label.text).mermaidLabel
    case .join, .bend, .blank, .start, .end: return "#8203;"
    }
  }

  /// Returns the beginning of a text that has to stay on one line.
  private func cut(_ text: String) -> String {
    wrapped(text, width: 60, maximum: 1)[0]
  }

  /// Returns what stands around the label of a box, which says its shape.
  private func brackets(of box: Diagram.Box) -> (String, String) {
    switch box.shape {
    case .card where box.label.accent == .sleep: ("([", "])")
    case .card where box.label.accent == .event: (">", "]")
    case .card: ("[", "]")
    case .reference, .missing: ("[[", "]]")
    case .head where box.label.accent == .parallel: ("[/", "\\]")
    case .head where box.label.accent == .choice && box.label.text.isEmpty: ("{", "}")
    // A rhombus grows in both directions with its text.
    case .head where box.label.accent == .choice: ("{{", "}}")
    case .head where box.type == "loop": ("((", "))")
    case .join where box.label.accent == .parallel: ("[\\", "/]")
    case .head, .condition, .exit, .remark: ("([", "])")
    case .join, .bend, .blank, .start: ("((", "))")
    case .end: ("(((", ")))")
    }
  }

  /// Returns the class of a box.
  private func style(of box: Diagram.Box) -> MermaidStyle {
    switch box.shape {
    case .card, .condition, .exit, .remark, .reference, .missing:
      MermaidStyle(box.label.accent, isFull: false)
    case .head, .join, .bend, .blank, .start, .end:
      MermaidStyle(box.label.accent, isFull: true)
    }
  }

  /// The classes of all nodes, in a fixed order.
  private var usedAccents: [MermaidStyle] {
    let used = Set(
      diagram.boxes.indices.filter { !links.hidden.contains($0) }
        .map { style(of: diagram.boxes[$0]) })
    return MermaidStyle.all.filter(used.contains)
  }

  /// Returns the line that says what a class looks like: all colours, since pages may be dark.
  private func definition(of style: MermaidStyle) -> String {
    let palette = Palette.light
    let color = palette.accent(style.accent)
    let fill = style.isFull ? color : palette.tint(style.accent)
    let ink = style.isFull ? palette.background : palette.ink
    let dashes = style.accent == .function && !style.isFull ? ",stroke-dasharray:4 3" : ""
    return "classDef \(style) fill:\(fill),stroke:\(color),color:\(ink)\(dashes)"
  }

  /// Prints what a frame looks like.
  private mutating func write(styleOf index: Int) {
    let kind = diagram.frames[index].kind
    guard kind.hasSubgraph else { return }
    let color = Palette.middle(kind.accent)
    writeLine("style \(name(.frame(index))) fill:none,stroke:\(color),stroke-dasharray:5 4")
  }

  /// Prints a line.
  private mutating func writeLine(_ line: String) {
    // Readers care about the first levels; beyond them the text would only grow.
    text += String(repeating: "  ", count: min(depth, 10)) + line + "\n"
  }

}

/// How a node looks: its accent, and whether it is filled with it.
struct MermaidStyle: Hashable, CustomStringConvertible {

  /// The accent.
  let accent: Accent

  /// Whether the node is filled with the accent.
  let isFull: Bool

  /// Creates a style.
  init(_ accent: Accent, isFull: Bool) {
    (self.accent, self.isFull) = (accent, isFull)
  }

  var description: String { "\(accent)\(isFull ? "Full" : "Card")" }

  /// All styles, in a fixed order.
  static let all = Accent.allCases.flatMap {
    [MermaidStyle($0, isFull: false), MermaidStyle($0, isFull: true)]
  }

}

extension Diagram.Frame.Kind {

  /// Whether the frame is a subgraph.
  fileprivate var hasSubgraph: Bool { isShown || self == .workflow }

}
