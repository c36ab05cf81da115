/// The colours of a drawing.
///
/// The contrast between an accent and its tint, and between the background and an accent, is at
/// least 5; that between lines and the background at least 3.
struct Palette: Sendable {

  /// The background.
  let background: String

  /// The inside of cards and pills.
  let card: String

  /// The pattern behind everything.
  let grid: String

  /// Text.
  let ink: String

  /// Text that matters less.
  let detail: String

  /// The lines between boxes.
  let line: String

  /// The colours of words and borders, and those that fill what belongs to them.
  private let accents: [Accent: (accent: String, tint: String)]

  /// Returns the colour of an accent's words and borders.
  func accent(_ accent: Accent) -> String {
    accents[accent]?.accent ?? line
  }

  /// Returns the colour that fills what belongs to an accent.
  func tint(_ accent: Accent) -> String {
    accents[accent]?.tint ?? background
  }

  /// Returns a colour between those of an accent on white and on black, told from both.
  static func middle(_ accent: Accent) -> String {
    let parts = [light, dark].map { Int($0.accent(accent).dropFirst(), radix: 16) ?? 0 }
    let bytes = [16, 8, 0].map { shift in
      parts.map { $0 >> shift & 0xFF }.reduce(0, +) / parts.count
    }
    return "#" + String(1 << 24 | bytes.reduce(0) { $0 << 8 | $1 }, radix: 16).dropFirst()
  }

  /// The colours on white.
  static let light = Palette(
    background: "#ffffff", card: "#ffffff", grid: "#e4e4e7", ink: "#18181b", detail: "#52525b",
    line: "#8b8b94",
    accents: [
      .step: ("#0b62a4", "#f2f8fd"), .sleep: ("#8a5a00", "#fff9ed"),
      .event: ("#b3470a", "#fff5ee"), .parallel: ("#00735a", "#f1fbf7"),
      .choice: ("#44546a", "#f5f7fa"), .guarded: ("#44546a", "#fafbfc"),
      .loop: ("#8e3b74", "#fdf5fa"), .failure: ("#a4262c", "#fef4f4"),
      .function: ("#4b4fa6", "#f7f7fd"), .exit: ("#3f3f46", "#f4f4f5"),
      .flow: ("#8b8b94", "#fafafa"),
    ])

  /// The colours on black.
  static let dark = Palette(
    background: "#171717", card: "#1f1f22", grid: "#2c2c30", ink: "#f4f4f5", detail: "#b4b4bd",
    line: "#85858f",
    accents: [
      .step: ("#6cb6ff", "#10202e"), .sleep: ("#e3b341", "#2a2210"),
      .event: ("#ff9e64", "#2e1c10"), .parallel: ("#4fd1a5", "#10261f"),
      .choice: ("#adbac7", "#1f242b"), .guarded: ("#adbac7", "#1d2025"),
      .loop: ("#e58fc9", "#261a23"), .failure: ("#ff8f8f", "#2e1616"),
      .function: ("#a5a8f5", "#1b1c2b"), .exit: ("#d4d4d8", "#27272a"),
      .flow: ("#85858f", "#1b1b1d"),
    ])

}
