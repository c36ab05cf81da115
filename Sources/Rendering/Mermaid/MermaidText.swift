/// How text that is safe to print stands in a Mermaid diagram.
extension String {

  /// The text inside a label in quotes.
  ///
  /// Mermaid reads more than its grammar says: entities, Markdown, icons (`fa:`), and whole lines
  /// that hold a `direction`. So everything that means something anywhere is an entity.
  var mermaidLabel: String {
    if isEmpty { return "#8203;" }
    var result = ""
    let list = listMark
    for index in unicodeScalars.indices {
      let scalar = unicodeScalars[index]
      if index == list || scalar.hasMeaning || isAfterDirection(index) {
        result += "#\(scalar.value);"
      } else {
        result.unicodeScalars.append(scalar)
      }
      if beginsMark(at: index) { result += "#8203;" }
    }
    return result
  }

  /// Returns whether something begins at `index` that Mermaid reads even in entities, so that it
  /// has to be torn apart: a line break, a formula, or the name of an icon.
  private func beginsMark(at index: String.Index) -> Bool {
    ["\\n", "$$", ":fa-"].contains { self[index...].utf8.starts(with: $0.utf8) }
  }

  /// The text as a line of its own, which knows no entities: without what could mean something.
  var mermaidLine: String {
    let allowed = unicodeScalars.map { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "-"
        || scalar == "." ? String(scalar) : " "
    }
    return allowed.joined().split(separator: " ").joined(separator: " ")
  }

  /// The sign at the beginning that would make the text an item of a list.
  private var listMark: String.Index? {
    let scalars = unicodeScalars
    let digits = scalars.prefix { ("0"..."9").contains($0) }
    let rest = scalars[digits.endIndex...]
    guard let sign = rest.first, rest.dropFirst().first == " " else { return nil }
    let isMark = digits.isEmpty ? sign == "-" || sign == "+" : sign == "."
    return isMark ? rest.startIndex : nil
  }

  /// Returns whether the scalar at `index` is the space behind the word `direction`.
  private func isAfterDirection(_ index: String.Index) -> Bool {
    unicodeScalars[index] == " "
      && self[..<index].utf8.suffix(9).elementsEqual("direction".utf8)
  }

}

extension Unicode.Scalar {

  /// Whether the scalar means something somewhere in a label.
  fileprivate var hasMeaning: Bool {
    switch self {
    case "\"", "#", "<", ">", "&", ";", ":", "`", "[", "]", "{", "}", "(", ")", "|", "%", "*", "_",
      "~", "$", "\\", "@":
      true
    default:
      false
    }
  }

}
