/// The style sheet of a drawing.
///
/// It says every colour where it is used: readers such as librsvg know no variables. What they do
/// not know of media they skip, and so draw the light theme.
struct SVGStyle {

  /// A rule: what it is about, and what it says of it.
  private typealias Rule = (selector: String, body: String)

  /// Returns the style sheet of a drawing by itself.
  static func sheet(_ theme: Theme) -> String {
    switch theme {
    case .light: form + text(colors(.light))
    case .dark: form + text(colors(.dark))
    case .auto:
      form + text(colors(.light))
        + "@media (prefers-color-scheme:dark){" + text(colors(.dark)) + "}"
    }
  }

  /// The style sheet of a page that can be switched between the themes by an attribute of its root.
  static var switchable: String {
    let dark = colors(.dark)
    return form + text(colors(.light))
      + "@media screen and (prefers-color-scheme:dark){"
      + text(dark, below: ":root:not([data-theme=light]) ") + "}"
      + "@media screen{" + text(dark, below: ":root[data-theme=dark] ") + "}"
  }

  /// Returns rules as text.
  private static func text(_ rules: [Rule], below scope: String = "") -> String {
    rules.map { rule in
      let selectors = rule.selector.split(separator: ",").map { scope + $0 }
      return selectors.joined(separator: ",") + "{" + rule.body + "}"
    }.joined(separator: "\n") + "\n"
  }

  /// What is the same in every theme.
  private static let form = text([
    (
      ".graph text",
      "white-space:pre;font:14px Inter,-apple-system,'Segoe UI',Helvetica,Arial,sans-serif"
    ),
    (".graph .title", "font-size:18px;font-weight:650"),
    (".graph .name", "font-weight:500"),
    (".graph .detail", "font-size:11px"),
    (
      ".graph .keyword,.graph .head,.graph .code",
      "font-family:ui-monospace,SFMono-Regular,Menlo,'Liberation Mono',monospace;font-size:11px"
    ),
    (".graph .keyword,.graph .head", "font-weight:600"),
    (".centered text", "text-anchor:middle"),
    (".way,.icon,.ring,.outline", "fill:none;stroke-width:1.5"),
    (".halo", "fill:none;stroke-width:3"),
    (".icon", "stroke-width:1.8;stroke-linecap:round;stroke-linejoin:round"),
    (".outline,.body,.frame", "stroke-width:1.2"), (".bar", "stroke-width:2"),
    (
      ".frame,.missing .outline,.failure .way,.fallThrough .way,.passing .way",
      "stroke-dasharray:5 4"
    ),
  ])

  /// Returns the colours of a theme.
  private static func colors(_ palette: Palette) -> [Rule] {
    let flow: [Rule] = [
      (".ground", "fill:\(palette.background)"), (".halo", "stroke:\(palette.background)"),
      (".grid", "fill:\(palette.grid)"),
      (".graph text", "fill:\(palette.ink)"), (".graph .detail", "fill:\(palette.detail)"),
      (".inside,.body", "fill:\(palette.card)"), (".way,.ring", "stroke:\(palette.line)"),
      (".tip,.dot", "fill:\(palette.line)"),
      (".repetition .way", "stroke:\(palette.accent(.loop))"),
      (".repetition .tip", "fill:\(palette.accent(.loop))"),
      (".failure .way", "stroke:\(palette.accent(.failure))"),
      (".failure .tip", "fill:\(palette.accent(.failure))"),
    ]
    return flow + Accent.allCases.flatMap { rules(for: $0, palette) }
  }

  /// Returns the colours of an accent.
  private static func rules(for accent: Accent, _ palette: Palette) -> [Rule] {
    let (color, tint) = (palette.accent(accent), palette.tint(accent))
    let name = ".\(accent)"
    return [
      ("\(name) .body,\(name) .outline,\(name) .icon,\(name) .bar", "stroke:\(color)"),
      ("\(name) .band", "fill:\(tint)"),
      ("\(name) .keyword,\(name) .code", "fill:\(color)"),
      ("\(name) .full", "fill:\(color)"), ("\(name) .head", "fill:\(palette.background)"),
      ("\(name).frame", "fill:\(tint);stroke:\(color)"),
    ]
  }

}

/// Which theme a drawing has.
public enum Theme: String, Hashable, Sendable, CaseIterable {

  /// The one that the reader prefers, where that is known.
  case auto

  /// Dark on light.
  case light

  /// Light on dark.
  case dark

}
