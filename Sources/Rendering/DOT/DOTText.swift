/// How text that is safe to print stands in a DOT file.
///
/// Graphviz reads entities and escapes such as `\N` wherever it takes text, escapes even twice in
/// tooltips, so that `&` and `\` must never stand for themselves.
extension String {

  /// The text inside an HTML-like label.
  ///
  /// A `]` gets an entity too: Graphviz 2.43 loses one at the end of a text, since its XML parser
  /// keeps it back to see whether `]]>` follows.
  var dotHTML: String {
    replacingScalars { $0 == "]" ? "&#93;" : $0.dotReplacement }
  }

  /// The text as a quoted string.
  ///
  /// Graphviz warns of strings of more than 16,384 bytes, so that what is much too long is cut.
  var dotQuoted: String {
    "\"" + wrapped(self, width: 1000, maximum: 1)[0].replacingScalars(\.dotReplacement) + "\""
  }

  /// The text as a quoted string that is a tooltip.
  var dotTooltip: String {
    replacingScalars { $0 == "\\" ? "\\\\" : nil }.dotQuoted
  }

}

extension Unicode.Scalar {

  /// What stands for a character that means something to Graphviz, or nil for any other.
  fileprivate var dotReplacement: String? {
    switch self {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\"": "&quot;"
    case "\\": "\\\\"
    default: nil
    }
  }

}
