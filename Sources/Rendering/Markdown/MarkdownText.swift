/// How text that is safe to print stands in Markdown.
///
/// Text from programs is always code: pages make links of names, numbers and addresses even where
/// they are escaped, but not in code.
extension String {

  /// The text as code inside a paragraph, heading or table.
  var markdownCode: String {
    if !contains("`") && !contains("|") && !hasSuffix("\\") { return "`\(self)`" }
    var result = ""
    for scalar in unicodeScalars {
      if scalar.isASCII && !("a"..."z" ~= scalar || "A"..."Z" ~= scalar || scalar == " ") {
        result += "&#\(scalar.value);"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return "<code>" + result + "</code>"
  }

  /// The text as a title: as it stands if it is the usual name of a class or function.
  var markdownTitle: String {
    let isName = unicodeScalars.first?.properties.isAlphabetic == true
      && unicodeScalars.allSatisfy { $0.properties.isAlphabetic || "0"..."9" ~= $0 }
    return isName ? self : markdownCode
  }

}
