/// How text that is safe to print stands in Markdown.
///
/// Text from programs is always code: pages make links of names, numbers and addresses even where
/// they are escaped, but not in code.
extension String {

  /// The text as code inside a paragraph, heading or table.
  var markdownCode: String {
    let isSimple = !utf8.contains { $0 == UInt8(ascii: "`") || $0 == UInt8(ascii: "|") }
    if isSimple && utf8.last != UInt8(ascii: "\\") { return "`\(self)`" }
    let text = replacingScalars { scalar in
      switch scalar {
      case "a"..."z", "A"..."Z", " ": nil
      default: scalar.isASCII ? "&#\(scalar.value);" : nil
      }
    }
    return "<code>" + text + "</code>"
  }

  /// The text as a title: as it stands if it is the usual name of a class or function.
  var markdownTitle: String {
    let isName = unicodeScalars.first?.properties.isAlphabetic == true
      && unicodeScalars.allSatisfy { $0.properties.isAlphabetic || "0"..."9" ~= $0 }
    return isName ? self : markdownCode
  }

}
