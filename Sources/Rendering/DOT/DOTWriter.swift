/// Prints a diagram as DOT: for every frame its boxes and frames, then the lines they stand on, then
/// the edges between them.
struct DOTWriter {

  /// The diagram.
  private let diagram: Diagram

  /// How elements look.
  private let look: any DOTLook

  /// The elements of every frame, and at the end those that are in none.
  private let contents: [Contents]

  /// What has been printed.
  private var text = ""

  /// How many frames are open around what is printed next.
  private var depth = 1

  /// A box or a frame.
  private enum Element {

    case box(Int)
    case frame(Int)

  }

  /// What is in a frame, but not in a frame inside it.
  private struct Contents {

    /// Boxes and frames in their order.
    var elements: [Element] = []

    /// Lines of boxes.
    var rows: [Int] = []

    /// Edges.
    var edges: [Int] = []

  }

  /// Creates a writer for a diagram.
  init(diagram: Diagram, style: DOTStyle) {
    self.diagram = diagram
    self.look = style == .rich ? RichDOT() : PlainDOT()
    self.contents = Self.contents(of: diagram)
  }

  /// Returns the diagram as text.
  mutating func document() -> String {
    let name = diagram.title.isEmpty ? "workflows" : diagram.title
    text = "digraph \(name.dotQuoted) {\n"
    for line in look.defaults(diagram) { writeLine(line) }
    write(contents[diagram.frames.count])
    return text + "}\n"
  }

  /// Returns the contents of every frame, and at the end what is in none.
  private static func contents(of diagram: Diagram) -> [Contents] {
    var contents = [Contents](repeating: Contents(), count: diagram.frames.count + 1)
    var opened = 0
    for (index, box) in diagram.boxes.enumerated() {
      // A frame stands where its first box does.
      while opened <= (box.frame ?? -1) {
        let parent = diagram.frames[opened].parent ?? diagram.frames.count
        contents[parent].elements.append(.frame(opened))
        opened += 1
      }
      contents[box.frame ?? diagram.frames.count].elements.append(.box(index))
    }
    for (index, row) in diagram.rows.enumerated() {
      let f = row.dropFirst().reduce(diagram.boxes[row[0]].frame) { common($0, diagram.boxes[$1].frame, diagram) }
      contents[f ?? diagram.frames.count].rows.append(index)
    }
    for (index, edge) in diagram.edges.enumerated() {
      let f = common(diagram.boxes[edge.source].frame, diagram.boxes[edge.target].frame, diagram)
      contents[f ?? diagram.frames.count].edges.append(index)
    }
    return contents
  }

  static func common(_ a: Int?, _ b: Int?, _ d: Diagram) -> Int? {
    var a = a, b = b
    while a != b {
      if (a ?? -1) > (b ?? -1) { a = d.frames[a!].parent } else { b = d.frames[b!].parent }
    }
    return a
  }

  /// Prints the contents of a frame.
  private mutating func write(_ contents: Contents) {
    for element in contents.elements {
      switch element {
      case .box(let index): write(diagram.boxes[index])
      case .frame(let index): write(frame: index)
      }
    }
    for row in contents.rows where look.usesRows { write(diagram.rows[row]) }
    for edge in contents.edges { write(diagram.edges[edge]) }
  }

  /// Prints a box.
  private mutating func write(_ box: Diagram.Box) {
    writeLine("\(box.id.dotQuoted) \(list(look.attributes(of: box)));")
  }

  /// Prints a frame with what is in it.
  private mutating func write(frame index: Int) {
    let frame = diagram.frames[index]
    writeLine("subgraph \(("cluster_" + frame.id).dotQuoted) {")
    depth += 1
    for attribute in look.attributes(of: frame).list { writeLine(attribute + ";") }
    write(contents[index])
    depth -= 1
    writeLine("}")
  }

  /// Prints that boxes stand on one line.
  private mutating func write(_ row: [Int]) {
    let names = row.map { diagram.boxes[$0].id.dotQuoted + ";" }
    writeLine("{ rank=same; \(names.joined(separator: " ")) }")
  }

  /// Prints an edge.
  private mutating func write(_ edge: Diagram.Edge) {
    let (source, target) = (diagram.boxes[edge.source], diagram.boxes[edge.target])
    let attributes = look.attributes(of: edge, from: source, to: target)
    let end = attributes.list.isEmpty ? "" : " " + list(attributes)
    writeLine("\(source.id.dotQuoted) -> \(target.id.dotQuoted)\(end);")
  }

  /// Returns attributes in brackets.
  private func list(_ attributes: DOTAttributes) -> String {
    "[" + attributes.list.joined(separator: ", ") + "]"
  }

  /// Prints a line.
  private mutating func writeLine(_ line: String) {
    // Readers care about the first levels; beyond them the file would only grow.
    text += String(repeating: "  ", count: min(depth, 20)) + line + "\n"
  }

}

/// How the elements of a diagram look.
protocol DOTLook {

  /// Whether boxes are made to stand on one line.
  var usesRows: Bool { get }

  /// Returns the lines at the beginning.
  func defaults(_ diagram: Diagram) -> [String]

  /// Returns the attributes of a box.
  func attributes(of box: Diagram.Box) -> DOTAttributes

  /// Returns the attributes of a frame.
  func attributes(of frame: Diagram.Frame) -> DOTAttributes

  /// Returns the attributes of an edge.
  func attributes(of edge: Diagram.Edge, from: Diagram.Box, to: Diagram.Box) -> DOTAttributes

}
