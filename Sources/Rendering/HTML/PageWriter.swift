/// Writes a page: what it may do, its tools, the drawing, the list, and the script.
struct PageWriter {

  /// The title.
  let title: String

  /// The theme that the page begins with.
  let theme: Theme

  /// The drawing.
  let drawing: String

  /// What the script knows about the drawing.
  let data: String

  /// The list of steps.
  let list: String

  /// The page.
  var text: String {
    """
    <!DOCTYPE html>
    <html lang="en"\(theme == .auto ? "" : " data-theme=\"\(theme.rawValue)\"")>
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="\(policy)">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(title.markup)</title>
    <style>\(style)</style>
    </head>
    <body>
    \(tools)
    <main>
    <div id="stage" tabindex="0" aria-label="Drawing: drag or scroll to move, + and - to zoom">
    \(drawing)</div>
    <aside id="about" hidden aria-live="polite" aria-label="About the selected step"></aside>
    </main>
    <details id="list">
    <summary>All steps as a list</summary>
    \(list)</details>
    <script type="application/json" id="data">
    \(data)</script>
    <script>\(PageScript.text)</script>
    </body>
    </html>

    """
  }

  /// The style sheet.
  private var style: String { "\n" + PageStyle.text + SVGStyle.switchable }

  /// What the page may do: run its one script, use its one style sheet, and draw itself.
  private var policy: String {
    let script = SHA256.policy(PageScript.text)
    let style = SHA256.policy(style)
    return "default-src 'none'; script-src '\(script)'; style-src '\(style)'; img-src data:; "
      + "base-uri 'none'; form-action 'none'"
  }

  /// The tools above the drawing.
  private var tools: String {
    """
    <header role="toolbar" aria-label="Tools">
    <strong>\(title.markup)</strong>
    <label><span class="spoken">Search</span>
    <input id="search" type="search" placeholder="Search steps ( / )" autocomplete="off"></label>
    <output id="found" aria-live="polite"></output>
    <span class="space"></span>
    \(Self.buttons.map(button).joined(separator: "\n"))
    </header>
    """
  }

  /// The buttons: what they do, what they say, and what that means.
  private static let buttons = [
    ("smaller", "−", "Zoom out (-)"), ("larger", "+", "Zoom in (+)"),
    ("fit", "Fit", "Show everything (0)"), ("fold", "Fold", "Fold all frames (f)"),
    ("unfold", "Unfold", "Unfold all frames (u)"), ("copy", "Copy", "Copy the drawing as SVG"),
    ("svg", "SVG", "Download the drawing as SVG"), ("png", "PNG", "Download the drawing as PNG"),
    ("theme", "Theme", "Switch between light and dark (t)"),
  ]

  /// Returns a button.
  private func button(_ button: (name: String, text: String, help: String)) -> String {
    """
    <button type="button" id="\(button.name)" title="\(button.help)" \
    aria-label="\(button.help)">\(button.text)</button>
    """
  }

}
