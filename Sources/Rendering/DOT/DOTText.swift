/// How text that is safe to print stands in a DOT file.
///
/// Graphviz reads entities and escapes such as `\N` wherever it takes text, escapes even twice in
/// tooltips, so that `&` and `\` must never stand for themselves. It also warns of strings of more
/// than 16,384 bytes, so that what is much too long is cut.
extension String {

  /// The text inside an HTML-like label.
  var dotHTML: String {
    var result = ""
    for scalar in unicodeScalars {
      if let replacement = scalar.dotReplacement {
        result += replacement
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The text as a quoted string.
  var dotQuoted: String {
    "\"" + wrapped(self, width: 1000, maximum: 1)[0].dotHTML + "\""
  }

  /// The text as a quoted string that is a tooltip.
  var dotTooltip: String {
    var doubled = ""
    for scalar in unicodeScalars { doubled.unicodeScalars.append(contentsOf: scalar.doubled) }
    return doubled.dotQuoted
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

  /// Two of a backslash, one of any other character.
  fileprivate var doubled: [Unicode.Scalar] {
    self == "\\" ? [self, self] : [self]
  }

}
