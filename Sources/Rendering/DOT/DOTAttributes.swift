/// The attributes of an element of a DOT file, in order.
struct DOTAttributes: ExpressibleByArrayLiteral {

  /// The attributes as they are printed.
  private(set) var list: [String]

  /// Creates attributes from what is printed as it stands.
  init(arrayLiteral elements: String...) {
    list = elements
  }

  /// The attributes in brackets.
  var bracketed: String {
    "[" + list.joined(separator: ", ") + "]"
  }

  /// Adds an attribute whose value is safe but needs quotes.
  mutating func add(_ key: String, _ value: String) {
    list.append("\(key)=\"\(value)\"")
  }

  /// Adds an attribute that shows text from the program.
  mutating func addText(_ key: String, _ text: String) {
    list.append("\(key)=\(text.dotQuoted)")
  }

  /// Adds a tooltip that shows text from the program.
  mutating func addTooltip(_ text: String) {
    list.append("tooltip=\(text.dotTooltip)")
  }

  /// Adds an HTML-like label, or an empty one.
  mutating func addLabel(html: String?) {
    list.append(html.map { "label=<\($0)>" } ?? "label=\"\"")
  }

  /// Adds the attributes of `other`.
  mutating func add(_ other: DOTAttributes) {
    list += other.list
  }

}
