extension String {

  /// The text, which is safe to print, inside an HTML-like label.
  var dotHTML: String {
    var result = ""
    for character in unicodeScalars { result += character.dotEntity ?? String(character) }
    return result
  }

  /// The text, which is safe to print, as a quoted string.
  ///
  /// Graphviz reads entities and, in labels and tooltips, escapes such as `\N` in quoted strings, so
  /// that `&` and `\` must not stand for themselves. It warns of strings of more than 16,384 bytes, so
  /// that what is much too long is cut.
  var dotQuoted: String {
    var result = "\""
    for character in wrapped(self, width: 1000, maximum: 1)[0].unicodeScalars {
      result += character == "\\" ? "\\\\" : character.dotEntity ?? String(character)
    }
    return result + "\""
  }

}

extension Unicode.Scalar {

  /// The entity for a character that means something in HTML, or nil for any other.
  fileprivate var dotEntity: String? {
    switch self {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\"": "&quot;"
    default: nil
    }
  }

}
