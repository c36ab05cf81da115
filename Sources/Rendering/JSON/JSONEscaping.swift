extension Array<UInt8> {

  /// Appends `text` as a JSON string in quotes.
  ///
  /// The document may be embedded anywhere: what `isUnsafe` names is escaped (so that no control
  /// reaches a terminal, and U+2028 no old script engine), and so is `<` in front of `!`, `/`, `s`
  /// and `S`, since only `<!--`, `</script` and `<script` end or change an HTML script. `a < b`
  /// stays readable.
  mutating func appendJSONString(_ text: String) {
    append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { appendEscaped($0) }
    append(UInt8(ascii: "\""))
  }

  /// Appends the contents of a JSON string.
  private mutating func appendEscaped(_ bytes: UnsafeBufferPointer<UInt8>) {
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      if byte >= 0x80 {
        position += appendScalar(bytes, at: position)
        continue
      }
      position += 1
      if byte >= 0x20, byte != 0x7F, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"),
        byte != UInt8(ascii: "<") || !opensTag(bytes, before: position)
      {
        append(byte)
      } else {
        appendEscape(of: byte)
      }
    }
  }

  /// Returns whether the `<` before `position` begins something that matters inside an HTML script.
  private func opensTag(_ bytes: UnsafeBufferPointer<UInt8>, before position: Int) -> Bool {
    guard position < bytes.count else { return false }
    switch bytes[position] {
    case UInt8(ascii: "!"), UInt8(ascii: "/"), UInt8(ascii: "s"), UInt8(ascii: "S"): return true
    default: return false
    }
  }

  /// Appends the escape sequence of an ASCII character, the short one if there is one.
  private mutating func appendEscape(of byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): append(contentsOf: #"\""#.utf8)
    case UInt8(ascii: "\\"): append(contentsOf: #"\\"#.utf8)
    case 0x08: append(contentsOf: #"\b"#.utf8)
    case 0x09: append(contentsOf: #"\t"#.utf8)
    case 0x0A: append(contentsOf: #"\n"#.utf8)
    case 0x0C: append(contentsOf: #"\f"#.utf8)
    case 0x0D: append(contentsOf: #"\r"#.utf8)
    default: appendCodeUnit(UInt16(byte))
    }
  }

  /// Appends the scalar beyond ASCII that begins at `position` and returns its length in bytes.
  private mutating func appendScalar(
    _ bytes: UnsafeBufferPointer<UInt8>, at position: Int
  ) -> Int {
    let lead = bytes[position]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    let encoded = bytes[position..<position + length]
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for byte in encoded.dropFirst() { value = value << 6 | UInt32(byte & 0x3F) }
    if let scalar = Unicode.Scalar(value), scalar.isUnsafe {
      for unit in Character(scalar).utf16 { appendCodeUnit(unit) }
    } else {
      append(contentsOf: encoded)
    }
    return length
  }

  /// Appends `\u` and the four digits of a UTF-16 unit.
  private mutating func appendCodeUnit(_ unit: UInt16) {
    let digits = String(unit, radix: 16)
    append(contentsOf: #"\u"#.utf8)
    append(contentsOf: repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count))
    append(contentsOf: digits.utf8)
  }

}
