/// Prints the lines of text trees.
struct TreeWriter {

  /// How the trees look.
  let options: TreeOptions

  /// What has been printed.
  private(set) var text = ""

  /// Creates a writer that has printed nothing.
  init(options: TreeOptions) {
    self.options = options
  }

  /// Prints a tree, after an empty line if something stands before it.
  mutating func write(_ item: TreeItem) {
    if !text.isEmpty { text += "\n" }
    writeLine(item.spans)
    write(item.children, prefix: "")
  }

  /// Prints items below a line that was printed behind `prefix`.
  private mutating func write(_ items: [TreeItem], prefix: String) {
    let signs = TreeSigns(isASCII: options.usesASCII)
    for (index, item) in items.enumerated() {
      let isLast = index == items.count - 1
      let branch = prefix + (isLast ? signs.last : signs.branch)
      writeLine([TreeSpan(text: branch, style: .dim)] + item.spans)
      write(item.children, prefix: prefix + (isLast ? signs.blank : signs.line))
    }
  }

  /// Prints a line, cut to the width.
  private mutating func writeLine(_ spans: [TreeSpan]) {
    for span in cut(spans) {
      guard options.showsColor, let code = span.style.code else {
        text += span.text
        continue
      }
      text += "\u{1B}[\(code)m\(span.text)\u{1B}[0m"
    }
    text += "\n"
  }

  /// Returns the beginning of a line that fits the width, with a sign for what does not.
  private func cut(_ spans: [TreeSpan]) -> [TreeSpan] {
    guard let width = options.width, !fits(spans, width) else { return spans }
    let ellipsis = options.charset.ellipsis
    var left = max(width - ellipsis.displayWidth, 0)
    var result: [TreeSpan] = []
    for span in spans {
      let part = span.text.prefix(fitting: left)
      result.append(TreeSpan(text: String(part), style: span.style))
      left -= part.displayWidth
      if part.endIndex != span.text.endIndex { break }
    }
    return result + [TreeSpan(text: ellipsis, style: .dim)]
  }

  /// Returns whether a line takes at most `width` columns.
  private func fits(_ spans: [TreeSpan], _ width: Int) -> Bool {
    spans.reduce(0) { $0 + $1.text.displayWidth } <= width
  }

}

/// The lines that a tree is drawn with.
private struct TreeSigns {

  /// In front of an item that others follow.
  let branch: String

  /// In front of the last item.
  let last: String

  /// In front of what is below an item that others follow.
  let line: String

  /// In front of what is below the last item.
  let blank = "   "

  /// Creates the signs of a character set.
  init(isASCII: Bool) {
    branch = isASCII ? "+- " : "├─ "
    last = isASCII ? "`- " : "└─ "
    line = isASCII ? "|  " : "│  "
  }

}

extension TreeOptions {

  /// The signs that may be used.
  var charset: Charset { usesASCII ? .ascii : .unicode }

}

extension TreeSpan.Style {

  /// The parameters of the terminal sequence for the style, or nil if it needs none.
  fileprivate var code: String? {
    switch self {
    case .plain: nil
    case .dim: "2"
    case .strong: "1"
    case .accent(let accent): "38;5;\(accent.terminalColor)"
    }
  }

}

extension Accent {

  /// The colour in the terminal's table of 256: of medium lightness, so that it can be read on
  /// white and on black.
  fileprivate var terminalColor: Int {
    switch self {
    case .step: 32
    case .sleep: 136
    case .event: 166
    case .parallel: 29
    case .choice, .guarded: 102
    case .loop: 133
    case .failure: 160
    case .function: 62
    case .exit, .flow: 244
    }
  }

}
