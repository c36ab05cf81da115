/// The fonts of a drawing, as far as measuring needs to know them.
enum TextFont: Hashable, Sendable, CaseIterable {

  /// The title of a workflow.
  case title

  /// The name of a step.
  case name

  /// More about a step.
  case detail

  /// The word that says what a card is.
  case keyword

  /// The words of a head.
  case head

  /// Code.
  case code

  /// The size in pixels.
  var size: Int {
    switch self {
    case .title: 18
    case .name: 14
    case .detail, .keyword, .head, .code: 11
    }
  }

  /// Whether every character is as wide as any other.
  private var isMonospaced: Bool {
    switch self {
    case .title, .name, .detail: false
    case .keyword, .head, .code: true
    }
  }

  /// Returns how wide a text may become.
  ///
  /// Whoever looks at the drawing may have another font than its author, so widths are those of
  /// common fonts with some slack.
  func width(of text: String) -> Int {
    let thousandths = text.reduce(0) { sum, character in
      sum + (isMonospaced ? character.displayWidth * 605 : character.emWidth)
    }
    return (thousandths * size + 999) / 1000
  }

}

extension Character {

  /// The width in thousandths of the font's size, in common fonts without serifs.
  fileprivate var emWidth: Int {
    switch self {
    case "i", "j", "l", ".", ",", ":", ";", "'", "|", "!": 300
    case " ", "f", "r", "t", "(", ")", "[", "]", "{", "}", "-", "/", "\\", "`", "\"", "I", "*": 385
    case "m", "w", "M", "W", "@", "%", "…": 920
    case "A", "B", "C", "D", "E", "G", "H", "K", "N", "O", "P", "Q", "R", "S", "U", "V", "X", "Y",
      "&", "<", ">", "=", "+", "~", "·", "→", "×", "∞":
      750
    default: isASCII ? 610 : displayWidth * 660
    }
  }

}
