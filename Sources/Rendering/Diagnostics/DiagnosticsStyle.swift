import Source

/// How diagnostics look on a terminal.
public struct DiagnosticsStyle: Hashable, Sendable {

  /// The number of cells in a line of the terminal.
  public var width: Int

  /// Whether colours tell the severities apart.
  public var usesColor: Bool

  /// Whether what we add ourselves keeps to ASCII.
  public var isASCII: Bool

  /// Creates a style.
  public init(width: Int = 100, usesColor: Bool = false, isASCII: Bool = false) {
    self.width = width
    self.usesColor = usesColor
    self.isASCII = isASCII
  }

}

extension DiagnosticsStyle {

  /// The signs that may be used.
  var charset: Charset { isASCII ? .ascii : .unicode }

  /// Returns the severity and the code of a diagnostic.
  func label(_ diagnostic: Diagnostic) -> String {
    paint("\(diagnostic.severity.rawValue)[\(diagnostic.code.rawValue)]:", diagnostic.severity)
  }

  /// Returns `text` in the colour of `severity`.
  func paint(_ text: String, _ severity: Diagnostic.Severity) -> String {
    switch severity {
    case .note: escape(text, "1;36")
    case .warning: escape(text, "1;33")
    case .error: escape(text, "1;31")
    }
  }

  /// Returns `text` in bold.
  func bold(_ text: String) -> String { escape(text, "1") }

  /// Returns `text` in a colour that stays in the background.
  func dim(_ text: String) -> String { escape(text, "34") }

  /// Returns `text` between an escape sequence and its end, if the style uses colours.
  private func escape(_ text: String, _ attributes: String) -> String {
    usesColor ? "\u{1B}[\(attributes)m\(text)\u{1B}[0m" : text
  }

}
