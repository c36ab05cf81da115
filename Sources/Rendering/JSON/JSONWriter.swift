/// Writes one JSON document, indented by two spaces, in the order of the calls.
struct JSONWriter {

  /// What has been written.
  private var bytes: [UInt8] = []

  /// How many containers are open.
  private var depth = 0

  /// Whether nothing stands in the innermost container yet.
  private var isEmpty = true

  /// Whether everything is written on one line.
  private let isOneLine: Bool

  /// Creates a writer that has written nothing.
  private init(isOneLine: Bool) { self.isOneLine = isOneLine }

  /// Returns the document that `body` writes, with a line terminator at its end.
  static func document(
    isOneLine: Bool = false, _ body: (inout JSONWriter) -> Void
  ) -> String {
    var writer = JSONWriter(isOneLine: isOneLine)
    body(&writer)
    writer.bytes.append(UInt8(ascii: "\n"))
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// Writes an object whose fields `body` writes.
  mutating func object(_ body: (inout JSONWriter) -> Void) {
    container("{", "}") { body(&$0) }
  }

  /// Writes an array with what `body` writes for each element.
  mutating func array<Elements: Sequence>(
    _ elements: Elements, _ body: (inout JSONWriter, Elements.Element) -> Void
  ) {
    container("[", "]") { writer in
      for element in elements {
        writer.separate()
        body(&writer, element)
      }
    }
  }

  /// Writes the key of a field; its value is to be written next.
  mutating func key(_ key: String) {
    separate()
    bytes.appendJSONString(key)
    bytes.append(UInt8(ascii: ":"))
    if !isOneLine { bytes.append(UInt8(ascii: " ")) }
  }

  /// Writes a text that is JSON already.
  mutating func verbatim(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  /// Writes a string.
  mutating func string(_ value: String) {
    bytes.appendJSONString(value)
  }

  /// Writes an integer.
  mutating func integer(_ value: Int) {
    bytes.append(contentsOf: String(value).utf8)
  }

  /// Writes true or false.
  mutating func boolean(_ value: Bool) {
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  /// Writes a field that holds a string.
  mutating func field(_ key: String, _ value: String) {
    self.key(key)
    string(value)
  }

  /// Writes a field that holds an integer.
  mutating func field(_ key: String, _ value: Int) {
    self.key(key)
    integer(value)
  }

  /// Writes a field that holds a finite number.
  mutating func field(_ key: String, _ value: Double) {
    self.key(key)
    bytes.append(contentsOf: numberText(value).utf8)
  }

  /// Writes a field that holds true or false.
  mutating func field(_ key: String, _ value: Bool) {
    self.key(key)
    boolean(value)
  }

  /// Writes a field that holds null.
  mutating func nullField(_ key: String) {
    self.key(key)
    bytes.append(contentsOf: "null".utf8)
  }

  /// Writes a field that holds an object.
  mutating func objectField(_ key: String, _ body: (inout JSONWriter) -> Void) {
    self.key(key)
    object(body)
  }

  /// Writes a field that holds an array.
  mutating func arrayField<Elements: Sequence>(
    _ key: String, _ elements: Elements, _ body: (inout JSONWriter, Elements.Element) -> Void
  ) {
    self.key(key)
    array(elements, body)
  }

  /// Writes brackets and, on lines of its own between them, what `body` writes.
  private mutating func container(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ body: (inout JSONWriter) -> Void
  ) {
    bytes.append(UInt8(ascii: open))
    depth += 1
    isEmpty = true
    body(&self)
    depth -= 1
    if !isEmpty { breakLine() }
    isEmpty = false
    bytes.append(UInt8(ascii: close))
  }

  /// Begins the next element of the innermost container.
  private mutating func separate() {
    if !isEmpty { bytes.append(UInt8(ascii: ",")) }
    isEmpty = false
    breakLine()
  }

  /// Begins an indented line. Nobody reads what is nested very deeply, and its indentation would be
  /// most of the document.
  private mutating func breakLine() {
    if isOneLine { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * min(depth, 100)))
  }

}
