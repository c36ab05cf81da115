/// Prints a diagram as DOT: the boxes within their frames, then which of them stand on one line,
/// then the edges.
struct DOTWriter {

  /// The diagram.
  private let diagram: Diagram

  /// How elements look.
  private let look: any DOTLook

  /// The elements of every frame, and at the end those that are in none.
  private let contents: [[Diagram.Element]]

  /// What has been printed.
  private var text = ""

  /// How many frames are open around what is printed next.
  private var depth = 1

  /// Creates a writer for a diagram.
  init(diagram: Diagram, style: DOTStyle, palette: Palette) {
    self.diagram = diagram
    self.look = style == .rich ? RichDOT(palette: palette) : PlainDOT()
    self.contents = diagram.contents
  }

  /// Returns the diagram as text.
  mutating func document() -> String {
    text = "digraph \(diagram.name.dotQuoted) {\n"
    for line in look.defaults(diagram) { writeLine(line) }
    write(contents[diagram.frames.count])
    if look.usesRows { diagram.rows.forEach { write(row: $0) } }
    diagram.edges.forEach { write($0) }
    return text + "}\n"
  }

  /// Prints the elements of a frame.
  private mutating func write(_ elements: [Diagram.Element]) {
    for element in elements {
      switch element {
      case .box(let index): write(diagram.boxes[index])
      case .frame(let index): write(diagram.frames[index], elements: contents[index])
      }
    }
  }

  /// Prints a box.
  private mutating func write(_ box: Diagram.Box) {
    writeLine("\(box.id.dotQuoted) \(look.attributes(of: box).bracketed);")
  }

  /// Prints a frame with what is in it.
  private mutating func write(_ frame: Diagram.Frame, elements: [Diagram.Element]) {
    guard let attributes = look.attributes(of: frame) else { return write(elements) }
    writeLine("subgraph \("cluster_\(frame.id)".dotQuoted) {")
    depth += 1
    for attribute in attributes.list { writeLine(attribute + ";") }
    write(elements)
    depth -= 1
    writeLine("}")
  }

  /// Prints that boxes stand on one line, and in which order where ways lead past them.
  private mutating func write(row: [Int]) {
    let names = row.map { diagram.boxes[$0].id.dotQuoted }
    let isPinned = row.contains { diagram.boxes[$0].shape.isPoint }
    let order = isPinned ? " " + names.joined(separator: " -> ") + " [style=invis];" : ""
    writeLine("{ rank=same; \(names.joined(separator: "; "));\(order) }")
  }

  /// Prints an edge.
  private mutating func write(_ edge: Diagram.Edge) {
    let (source, target) = (diagram.boxes[edge.source], diagram.boxes[edge.target])
    guard let attributes = look.attributes(of: edge, from: source, to: target) else { return }
    let end = attributes.list.isEmpty ? "" : " " + attributes.bracketed
    writeLine("\(source.id.dotQuoted) -> \(target.id.dotQuoted)\(end);")
  }

  /// Prints a line.
  private mutating func writeLine(_ line: String) {
    // Readers care about the first levels; beyond them the file would only grow.
    text += String(repeating: "  ", count: min(depth, 20)) + line + "\n"
  }

}
