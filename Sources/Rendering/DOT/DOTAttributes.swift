/// The attributes of an element of a DOT file, in order.
struct DOTAttributes {

  /// The attributes as they are printed.
  private(set) var list: [String]

  /// Creates attributes from what is printed as it stands.
  init(_ list: String...) {
    self.list = list
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

  /// Adds an HTML-like label.
  mutating func addLabel(html: String) {
    list.append("label=<\(html)>")
  }

  /// Adds the attributes of `other`.
  mutating func add(_ other: DOTAttributes) {
    list += other.list
  }

}
