/// The HTML-like labels of boxes and frames.
struct RichLabels {

  /// The fonts of names.
  static let font = "Helvetica,Arial,sans-serif"

  /// The fonts of words and code.
  private static let mono = "Courier New,Liberation Mono,monospace"

  /// The colours.
  let palette: Palette

  /// Returns the label of a box, or nil if it has none.
  func html(of box: Diagram.Box) -> String? {
    switch box.shape {
    case .card, .reference, .missing: card(box)
    case .head: head(box.label)
    case .condition, .exit: pill(box.label)
    case .remark: font(box.label.text.dotHTML, size: "10", color: palette.detail)
    case .join, .bend, .blank, .start, .end: nil
    }
  }

  /// Returns the title of a workflow.
  func title(_ text: String) -> String {
    font("<B>\(cut(text).dotHTML)</B>", size: "15", color: palette.ink)
  }

  /// Returns the label of a frame, or nil if it has none.
  func html(of frame: Diagram.Frame) -> String? {
    switch frame.kind {
    case .workflow:
      title(frame.title)
    case .function where frame.title.isEmpty:
      nil
    case .function:
      mono("<B>\(cut(frame.title).dotHTML)</B>", size: "11", color: palette.accent(.function))
    case .body, .loop, .try, .parallel, .handler, .step:
      nil
    }
  }

  /// Returns a card: the word, the name and the details, one below the other.
  private func card(_ box: Diagram.Box) -> String {
    let label = box.label
    let word = "<B>\(label.keyword)</B>"
    let isCode = box.shape != .card
    let name = lines(wrapped(label.text, width: 36, maximum: 3))
    var rows = [
      mono(word, size: "9", color: palette.accent(label.accent)),
      isCode ? mono(name, size: "12", color: palette.ink) : name,
    ]
    rows += label.detailLines.map { font($0.dotHTML, size: "9", color: palette.detail) }
    let cells = rows.map { "<TR><TD ALIGN=\"LEFT\">\($0)</TD></TR>" }.joined()
    let form = "BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"1\""
    return "<TABLE \(form)>\(cells)</TABLE>"
  }

  /// Returns a filled pill: a word and what it is about.
  private func head(_ label: Diagram.Label) -> String {
    let word = "<B>\(label.keyword)</B>"
    if label.text.isEmpty { return font(word, size: "10", color: palette.background) }
    let rest = wrapped(label.text, width: 40, maximum: 3).map(\.dotHTML).joined(separator: "<BR/>")
    let text = word + " <FONT FACE=\"\(Self.mono)\">\(rest)</FONT>"
    return font(text, size: "10", color: palette.background)
  }

  /// Returns a pill with code.
  private func pill(_ label: Diagram.Label) -> String {
    let text = wrapped(label.text, width: 32, maximum: 3).map(\.dotHTML).joined(separator: "<BR/>")
    return mono(text, size: "9.5", color: palette.accent(label.accent))
  }

  /// Returns lines that begin at the left.
  private func lines(_ lines: [String]) -> String {
    if lines.count == 1 { return lines[0].dotHTML }
    return lines.map { $0.dotHTML + "<BR ALIGN=\"LEFT\"/>" }.joined()
  }

  /// Returns the beginning of a text that has to stay on one line.
  private func cut(_ text: String) -> String {
    wrapped(text, width: 48, maximum: 1)[0]
  }

  /// Returns text in the font of names.
  private func font(_ html: String, size: String, color: String) -> String {
    "<FONT POINT-SIZE=\"\(size)\" COLOR=\"\(color)\">\(html)</FONT>"
  }

  /// Returns text in the font of code.
  private func mono(_ html: String, size: String, color: String) -> String {
    "<FONT FACE=\"\(Self.mono)\" POINT-SIZE=\"\(size)\" COLOR=\"\(color)\">\(html)</FONT>"
  }

}
