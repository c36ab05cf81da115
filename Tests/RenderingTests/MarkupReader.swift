import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What a reader of XML finds in a document.
final class MarkupReader: NSObject, XMLParserDelegate {

  /// An element.
  struct Element {

    /// The name.
    let name: String

    /// The attributes.
    let attributes: [String: String]

    /// The text directly inside it.
    var text = ""

  }

  /// All elements, in the order in which they begin.
  private(set) var elements: [Element] = []

  /// The elements that have begun and not ended.
  private var open: [Int] = []

  /// Reads a document, or returns nil if it is not well-formed.
  init?(_ text: String) {
    super.init()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = self
    if !parser.parse() { return nil }
  }

  /// Returns the elements of the given name.
  func elements(_ name: String) -> [Element] {
    elements.filter { $0.name == name }
  }

  /// Notes that an element begins.
  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    open.append(elements.count)
    elements.append(Element(name: name, attributes: attributes))
  }

  /// Collects text.
  func parser(_ parser: XMLParser, foundCharacters characters: String) {
    if let last = open.last { elements[last].text += characters }
  }

  /// Notes that an element ends.
  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    open.removeLast()
  }

}
