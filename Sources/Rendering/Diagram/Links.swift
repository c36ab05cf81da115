import WorkflowModel

extension DiagramOptions {

  /// Returns the address of a place in the code, or nil if there is none.
  ///
  /// Only addresses of the web are links: another scheme could run something.
  func link(to location: Location) -> String? {
    guard let base = linkBase, base.hasPrefix("https://") || base.hasPrefix("http://") else {
      return nil
    }
    let path = location.file.utf8.drop { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".") }
    let separator = base.hasSuffix("/") ? "" : "/"
    return base + separator + path.map(percentEncoded).joined() + "#L\(location.line)"
  }

  /// Returns a byte as it stands in an address.
  private func percentEncoded(_ byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      return String(UnicodeScalar(byte))
    default:
      if "-._~/".utf8.contains(byte) { return String(UnicodeScalar(byte)) }
      let digits = String(byte, radix: 16, uppercase: true)
      return (byte < 16 ? "%0" : "%") + digits
    }
  }

}
