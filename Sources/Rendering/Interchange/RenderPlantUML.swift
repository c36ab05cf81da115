import WorkflowModel

/// Returns workflows as a diagram in PlantUML.
public func renderPlantUML(
  _ workflows: [Workflow], options: DiagramOptions = DiagramOptions()
) -> String {
  let diagram = Diagram(of: workflows, options: options).stacked
  var writer = FlowTextWriter(diagram, PlantUML())
  let beginning = """
    @startuml
    title \(diagram.name.plantUML)
    top to bottom direction
    hide stereotype
    skinparam shadowing false
    skinparam roundCorner 12
    skinparam ArrowColor \(Palette.light.line)
    \(PlantUML.skin)

    """
  return beginning + writer.lines() + "@enduml\n"
}

/// How PlantUML says what there is.
private struct PlantUML: FlowText {
  /// Returns the line of a box.
  func line(of box: Diagram.Box, named name: String) -> String {
    let link = box.link.map { " [[\($0)]]" } ?? ""
    let word = word(for: box)
    let color = Palette.light.accent(box.label.accent)
    let style = word == "circle" ? color + ";line:" + color.dropFirst()
      : "<<\(box.label.accent)\(box.isFull ? "Full" : "")>>"
    return "\(word) \"\(label(of: box))\" as \(name) \(style)\(link)"
  }

  /// Returns the line that opens a frame.
  func opening(of frame: Diagram.Frame, titled title: String, named name: String) -> String {
    "rectangle \"\(title.plantUML)\" as \(name) <<\(frame.kind.accent)>> {"
  }

  /// The lines that say what elements look like: styles on elements are newer than many readers.
  static var skin: String {
    let palette = Palette.light
    return Accent.allCases.flatMap { accent in
      let (color, tint) = (palette.accent(accent), palette.tint(accent))
      return ["rectangle", "usecase"].flatMap { word in
        [
          "skinparam \(word)BackgroundColor<<\(accent)>> \(tint)",
          "skinparam \(word)BorderColor<<\(accent)>> \(color)",
          "skinparam \(word)FontColor<<\(accent)>> \(palette.ink)",
          "skinparam \(word)BackgroundColor<<\(accent)Full>> \(color)",
          "skinparam \(word)BorderColor<<\(accent)Full>> \(color)",
          "skinparam \(word)FontColor<<\(accent)Full>> \(palette.background)",
        ]
      }
    }.joined(separator: "\n")
  }

  /// Returns the line between two elements.
  func line(from source: [String], to target: [String], _ link: FlowLink) -> String {
    let arrow = switch link.stroke {
    case .arrow: "-->"
    case .line: "--"
    case .dashed: "..>"
    case .hidden: "-[hidden]->"
    }
    let label = link.label.isEmpty ? "" : " : " + link.label.plantUML
    return "\(source.last ?? "") \(arrow) \(target.last ?? "")\(label)"
  }

  /// Returns what a box says.
  private func label(of box: Diagram.Box) -> String {
    switch box.shape {
    case .join, .bend, .blank, .start, .end: " "
    case .card, .reference, .missing:
      "<i>\(box.label.keyword.plantUML)</i>\\n<b>\(box.label.text.plantUML)</b>"
        + box.label.detailLines.map { "\\n<size:10>\($0.plantUML)</size>" }.joined()
    case .head where box.type == "loop": "↻"
    case .head, .condition, .exit, .remark: box.label.words.plantUML
    }
  }

  /// Returns the word for the shape of a box.
  private func word(for box: Diagram.Box) -> String {
    switch box.shape {
    case .card, .reference, .missing, .exit, .remark: "rectangle"
    case .head, .condition: "usecase"
    case .join, .bend, .blank, .start, .end: "circle"
    }
  }

}

extension String {

  /// The text in PlantUML, which finds a meaning in most signs: each is spelled by its number.
  fileprivate var plantUML: String {
    if isEmpty { return " " }
    return replacingScalars { scalar in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", " ": return nil
      default:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let zeros = String(repeating: "0", count: max(0, 4 - digits.count))
        return scalar.isASCII ? "<U+\(zeros)\(digits)>" : nil
      }
    }
  }

}
