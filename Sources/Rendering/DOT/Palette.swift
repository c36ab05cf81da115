/// The colours of a drawing.
///
/// The contrast between an accent and its tint, and between white and an accent, is at least 5;
/// that between lines and the background at least 3.
struct Palette: Sendable {

  /// The background.
  let background = "#ffffff"

  /// Text.
  let ink = "#18181b"

  /// Text that matters less.
  let detail = "#52525b"

  /// The lines between boxes.
  let line = "#8b8b94"

  /// Returns the colour of an accent's words and borders.
  func accent(_ accent: Accent) -> String {
    switch accent {
    case .step: "#0b62a4"
    case .sleep: "#8a5a00"
    case .event: "#b3470a"
    case .parallel: "#00735a"
    case .choice, .guarded: "#44546a"
    case .loop: "#8e3b74"
    case .failure: "#a4262c"
    case .function: "#4b4fa6"
    case .exit: "#3f3f46"
    case .flow: "#8b8b94"
    }
  }

  /// Returns the colour that fills what belongs to an accent.
  func tint(_ accent: Accent) -> String {
    switch accent {
    case .step: "#f2f8fd"
    case .sleep: "#fff9ed"
    case .event: "#fff5ee"
    case .parallel: "#f1fbf7"
    case .choice: "#f5f7fa"
    case .guarded: "#fafbfc"
    case .loop: "#fdf5fa"
    case .failure: "#fef4f4"
    case .function: "#f7f7fd"
    case .exit: "#f4f4f5"
    case .flow: "#fafafa"
    }
  }

}
