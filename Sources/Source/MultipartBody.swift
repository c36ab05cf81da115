/// The body of a form with several parts, as deployment tools send and write it.
public struct MultipartBody: Sendable {

  /// The parts, in order.
  public private(set) var parts: [Part] = []

  /// A part of the body.
  public struct Part: Sendable {

    /// The name of the part.
    public let name: String

    /// The media type, or the empty string.
    public let type: String

    /// What the part holds.
    public let bytes: ArraySlice<UInt8>

  }

  /// Reads a body; returns nil if `bytes` do not begin like one.
  public init?(_ bytes: [UInt8]) {
    guard bytes.starts(with: "--".utf8), let end = bytes.firstIndex(of: UInt8(ascii: "\n")),
      end < 200
    else { return nil }
    let boundary = bytes[..<end].filter { $0 != UInt8(ascii: "\r") }
    var start = end + 1
    guard boundary.count > 2, MultipartHeader(in: bytes[start...]) != nil else { return nil }
    while let header = MultipartHeader(in: bytes[start...]) {
      // A part that is empty has no line of its own.
      let next = firstIndex(
        of: [UInt8(ascii: "\n")] + boundary, in: bytes, from: header.end - 1)
      let content = bytes[header.end..<max(next ?? bytes.count, header.end)]
      parts.append(Part(name: header.name, type: header.type, bytes: withoutReturn(content)))
      guard let next else { return }
      let line = next + 1 + boundary.count
      start = (bytes[line...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count - 1) + 1
    }
  }

}

/// The lines before a part.
private struct MultipartHeader {

  /// The name of the part.
  private(set) var name = ""

  /// The media type, or the empty string.
  private(set) var type = ""

  /// The offset of the first byte of the part.
  let end: Int

  /// Reads the header that `bytes` begin with; nil if there is none.
  init?(in bytes: ArraySlice<UInt8>) {
    var start = bytes.startIndex
    var isForm = false
    while let newline = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
      let line = String(decoding: withoutReturn(bytes[start..<newline]), as: UTF8.self)
      start = newline + 1
      if line.isEmpty { break }
      // A line that long belongs to no header.
      guard line.utf8.count < 4_096, let colon = line.firstIndex(of: ":") else { return nil }
      let value = line[line.index(after: colon)...].drop { $0 == " " }
      switch line[..<colon].lowercased() {
      case "content-disposition":
        isForm = value.hasPrefix("form-data")
        name = parameter("name", of: value)
      case "content-type": type = String(value)
      default: break
      }
    }
    guard isForm else { return nil }
    end = start
  }

}

/// Returns the value of a parameter in quotes; empty if there is none.
private func parameter(_ name: String, of value: Substring) -> String {
  for part in value.split(separator: ";") {
    let part = part.drop { $0 == " " }
    guard part.hasPrefix(name + "=\"") else { continue }
    return String(part.dropFirst(name.count + 2).prefix { $0 != "\"" })
      .replacing("%22", with: "\"")
  }
  return ""
}

/// Returns `bytes` without a carriage return at their end, which belongs to the line's end.
private func withoutReturn(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes
}

/// Returns the first place of `pattern` in `bytes` from `start` on, or nil.
private func firstIndex(of pattern: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
  var start = start
  while let next = bytes[start...].firstIndex(of: pattern[0]) {
    if bytes[next...].starts(with: pattern) { return next }
    start = next + 1
  }
  return nil
}
