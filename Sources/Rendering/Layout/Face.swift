/// What a box looks like before it has a place: its size, and the lines of text inside it.
struct Face {

  /// A line of text.
  struct Line {

    /// The text, safe to print.
    let text: String

    /// The font.
    let font: TextFont

    /// Where the text begins, or its middle if it is centred.
    let x: Int

    /// The line that the letters stand on.
    let baseline: Int

    /// Whether the text is centred.
    var isCentered = false

  }

  /// The size.
  var size: Size

  /// The lines, from top to bottom.
  var lines: [Line] = []

}

extension Face {

  /// The height of the band on top of a card that says what it is.
  static let bandHeight = 22

  /// Creates the face of a box of a diagram; `title` is what the start of a function says.
  init(of box: Diagram.Box, title: String?) {
    switch box.shape {
    case .card, .reference, .missing: self = .card(box.label)
    case .head: self = .pill(box.label.words, font: .head, width: 48)
    case .condition: self = .pill(box.label.text, font: .code, width: 34)
    case .exit:
      self = .pill(box.label.text, font: .code, width: 34)
      size.height += 6
    case .remark: self = .pill(box.label.text, font: .detail, width: 34)
    case .join: self = Face(size: Size(width: 8, height: 8))
    case .bend, .blank: self = Face(size: Size(width: 0, height: 0))
    case .start:
      self = title.map { .pill($0, font: .head, width: 48) }
        ?? Face(size: Size(width: 12, height: 12))
    case .end: self = Face(size: Size(width: 16, height: 16))
    }
  }

  /// Returns the face of a card: a band with its word, then its name and details.
  private static func card(_ label: Diagram.Label) -> Face {
    var lines = [Line(text: label.keyword, font: .keyword, x: 26, baseline: 15)]
    var bottom = bandHeight + 5
    for text in wrapped(label.text, width: 36, maximum: 3) {
      lines.append(Line(text: text, font: .name, x: 12, baseline: bottom + 15))
      bottom += 19
    }
    for text in label.detailLines {
      lines.append(Line(text: text, font: .detail, x: 12, baseline: bottom + 12))
      bottom += 16
    }
    let right = lines.map { $0.x + $0.font.width(of: $0.text) }.max() ?? 0
    return Face(size: Size(width: even(max(right + 12, 120)), height: bottom + 7), lines: lines)
  }

  /// Returns the face of a pill, which is as wide as its text.
  static func pill(_ text: String, font: TextFont, width: Int) -> Face {
    let texts = wrapped(text, width: width, maximum: 3)
    let inner = texts.map(font.width).max() ?? 0
    let size = Size(width: even(max(inner, 10) + 20), height: 20 + 14 * (texts.count - 1))
    let lines = texts.enumerated().map { index, text in
      Line(
        text: text, font: font, x: size.width / 2, baseline: 14 + 14 * index, isCentered: true)
    }
    return Face(size: size, lines: lines)
  }

  /// Returns the even number that is at least `width`, so that it has a middle.
  private static func even(_ width: Int) -> Int {
    width + width % 2
  }

}
