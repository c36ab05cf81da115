extension String {

  /// The text as it stands in XML and HTML, between tags as well as in quotes.
  var markup: String {
    if utf8.allSatisfy({ !Self.meaning.contains($0) }) { return self }
    var result = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The characters that mean something.
  private static let meaning: [UInt8] = Array("&<>\"'".utf8)

}
