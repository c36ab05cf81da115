/// What languages for flowcharts print: nodes in frames, then lines between them.
protocol FlowText {

  /// Returns the line of a box.
  func line(of box: Diagram.Box, named name: String) -> String

  /// Returns the line that opens a frame.
  func opening(of frame: Diagram.Frame, titled title: String, named name: String) -> String

  /// Returns the line between two elements, whose names are given from the outside in.
  func line(from source: [String], to target: [String], _ link: FlowLink) -> String

}

/// Prints a diagram in a language for flowcharts.
struct FlowTextWriter {

  /// The diagram.
  let diagram: Diagram

  /// The language.
  let language: any FlowText

  /// The lines between elements.
  private let links: FlowLinks

  /// The elements of every frame, and at the end those that are in none.
  private let contents: [[Diagram.Element]]

  /// The heads of frames.
  private let heads: [Int?]

  /// What has been printed.
  private var text = ""

  /// How many frames are open around what is printed next.
  private var depth = 0

  /// Creates a writer.
  init(_ diagram: Diagram, _ language: any FlowText) {
    (self.diagram, self.language) = (diagram, language)
    (links, contents, heads) = (FlowLinks(diagram), diagram.contents, diagram.heads)
  }

  /// Returns the diagram as text.
  mutating func lines() -> String {
    text = ""
    write(contents[diagram.frames.count])
    for link in links.all + links.orders {
      writeLine(language.line(from: path(of: link.source), to: path(of: link.target), link))
    }
    return text
  }

  /// Prints the elements of a frame.
  private mutating func write(_ elements: [Diagram.Element]) {
    for element in elements {
      switch element {
      case .box(let index) where links.hidden.contains(index): continue
      case .box(let index):
        writeLine(language.line(of: diagram.boxes[index], named: name(element)))
      case .frame(let index) where isShown(index): write(frame: index)
      case .frame(let index): write(contents[index])
      }
    }
  }

  /// Prints a frame with what is in it.
  private mutating func write(frame index: Int) {
    let frame = diagram.frames[index]
    let head = frame.kind.isTitled ? heads[index].map { diagram.boxes[$0].label.words } : nil
    let title = frame.title.isEmpty ? head ?? "" : frame.title
    writeLine(language.opening(of: frame, titled: title, named: name(.frame(index))))
    depth += 1
    write(contents[index])
    depth -= 1
    writeLine("}")
  }

  /// Returns whether a frame is to be seen.
  private func isShown(_ frame: Int) -> Bool {
    diagram.frames[frame].kind.isShown || diagram.frames[frame].kind == .workflow
  }

  /// Returns the name of an element.
  private func name(_ element: Diagram.Element) -> String {
    switch element {
    case .box(let index): "n\(index + 1)"
    case .frame(let index): "f\(index + 1)"
    }
  }

  /// Returns the names of an element and of the frames around it, from the outside in.
  private func path(of end: FlowLink.End) -> [String] {
    let (element, frame): (Diagram.Element, Int?) = switch end {
    case .box(let index): (.box(index), diagram.boxes[index].frame)
    case .frame(let index): (.frame(index), diagram.frames[index].parent)
    }
    let around = diagram.ancestors(of: frame).filter(isShown).reversed()
    return around.map { name(.frame($0)) } + [name(element)]
  }

  /// Prints a line.
  private mutating func writeLine(_ line: String) {
    text += String(repeating: "  ", count: min(depth, 20)) + line + "\n"
  }

}
