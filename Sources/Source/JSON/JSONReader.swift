/// Returns the value that `bytes` are as JSON; comments and commas before a closing bracket, which
/// configuration files have, are read over.
public func readJSON(_ bytes: [UInt8]) -> Result<JSONValue, JSONFault> {
  bytes.withUnsafeBufferPointer { buffer in
    var reader = JSONReader(bytes: buffer)
    return Result { () throws(JSONFault) in try reader.readDocument() }
  }
}

/// Returns the members of the object that `bytes` are as JSON, with the text of each value.
public func readJSONMembers(_ bytes: [UInt8]) -> Result<[JSONMemberText], JSONFault> {
  bytes.withUnsafeBufferPointer { buffer in
    var reader = JSONReader(bytes: buffer)
    return Result { () throws(JSONFault) in try reader.readMemberTexts() }
  }
}

/// A member of an object, with its text.
public struct JSONMemberText: Hashable, Sendable {

  /// The name.
  public let name: String

  /// The value.
  public let value: JSONValue

  /// The value as it is written.
  public let text: String

}

/// Why a text is not JSON.
public struct JSONFault: Error, Hashable, Sendable {

  /// What is wrong.
  public let message: String

  /// The offset of the byte at which it is wrong.
  public let offset: Int

}

/// Reads one text.
private struct JSONReader {

  /// The text.
  let bytes: UnsafeBufferPointer<UInt8>

  /// The offset of the next byte.
  var position = 0

  /// The number of arrays and objects around the current value.
  var depth = 0

  /// The deepest nesting that is read.
  static let mostDepth = 500

  /// Creates a reader of `bytes`.
  init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Reads the whole text.
  mutating func readDocument() throws(JSONFault) -> JSONValue {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    let value = try readValue()
    skipSpace()
    if position < bytes.count { throw fault("Something follows the value") }
    return value
  }

  /// Reads the whole text, which is an object.
  mutating func readMemberTexts() throws(JSONFault) -> [JSONMemberText] {
    var members: [JSONMemberText] = []
    skipSpace()
    guard current == UInt8(ascii: "{") else { throw fault("An object is expected") }
    try readList(until: UInt8(ascii: "}")) { reader throws(JSONFault) in
      let name = try reader.readName()
      reader.skipSpace()
      let start = reader.position
      let value = try reader.readValue()
      let text = String(decoding: reader.bytes[start..<reader.position], as: UTF8.self)
      members.append(JSONMemberText(name: name, value: value, text: text))
    }
    skipSpace()
    if position < bytes.count { throw fault("Something follows the object") }
    return members
  }

  /// Reads a value.
  private mutating func readValue() throws(JSONFault) -> JSONValue {
    skipSpace()
    switch current {
    case UInt8(ascii: "{"): return .object(try readMembers())
    case UInt8(ascii: "["): return .array(try readElements())
    case UInt8(ascii: "\""): return .string(try readString())
    case UInt8(ascii: "t"): return try readWord("true", .boolean(true))
    case UInt8(ascii: "f"): return try readWord("false", .boolean(false))
    case UInt8(ascii: "n"): return try readWord("null", .null)
    default: return .number(try readNumber())
    }
  }

  // MARK: Lists

  /// Reads the elements of an array.
  private mutating func readElements() throws(JSONFault) -> [JSONValue] {
    var elements: [JSONValue] = []
    try readList(until: UInt8(ascii: "]")) { reader throws(JSONFault) in
      elements.append(try reader.readValue())
    }
    return elements
  }

  /// Reads the members of an object.
  private mutating func readMembers() throws(JSONFault) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = []
    try readList(until: UInt8(ascii: "}")) { reader throws(JSONFault) in
      let name = try reader.readName()
      members.append(JSONValue.Member(name: name, value: try reader.readValue()))
    }
    return members
  }

  /// Reads the name of a member and the colon behind it.
  private mutating func readName() throws(JSONFault) -> String {
    guard current == UInt8(ascii: "\"") else { throw fault("A name is expected") }
    let name = try readString()
    skipSpace()
    guard skip(UInt8(ascii: ":")) else { throw fault("A colon is expected") }
    return name
  }

  /// Reads a list in brackets, each item of it with `readItem`.
  private mutating func readList(
    until end: UInt8, _ readItem: (inout JSONReader) throws(JSONFault) -> Void
  ) throws(JSONFault) {
    position += 1
    depth += 1
    if depth > Self.mostDepth { throw fault("This is nested too deeply") }
    while true {
      skipSpace()
      if skip(end) { break }
      try readItem(&self)
      skipSpace()
      if skip(UInt8(ascii: ",")) { continue }
      guard skip(end) else { throw fault("A comma is expected") }
      break
    }
    depth -= 1
  }

  // MARK: Words and numbers

  /// Reads `word`, which stands for `value`.
  private mutating func readWord(
    _ word: StaticString, _ value: JSONValue
  ) throws(JSONFault) -> JSONValue {
    let isThere = word.withUTF8Buffer { bytes[position...].starts(with: $0) }
    guard isThere else { throw fault("A value is expected") }
    position += word.utf8CodeUnitCount
    return value
  }

  /// Reads a number.
  private mutating func readNumber() throws(JSONFault) -> Double {
    let start = position
    while isPartOfNumber(current) { position += 1 }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    guard let number = Double(text), number.isFinite else {
      position = start
      throw fault("A value is expected")
    }
    return number
  }

  /// Returns whether a number can have `byte`.
  private func isPartOfNumber(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"):
      true
    default: false
    }
  }

  // MARK: Strings

  /// Reads a string.
  private mutating func readString() throws(JSONFault) -> String {
    position += 1
    var text: [UInt8] = []
    while true {
      let start = position
      while position < bytes.count, !endsRun(bytes[position]) { position += 1 }
      text += bytes[start..<position]
      guard position < bytes.count else { throw fault("The string has no end") }
      if skip(UInt8(ascii: "\"")) { return String(decoding: text, as: UTF8.self) }
      position += 1
      text += String(try readEscape()).utf8
    }
  }

  /// Returns whether `byte` ends a run of characters that stand for themselves.
  private func endsRun(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  /// Reads what follows a backslash.
  private mutating func readEscape() throws(JSONFault) -> Unicode.Scalar {
    defer { position += 1 }
    switch current {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "u"): return try readCodePoint()
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
      return Unicode.Scalar(current)
    default: throw fault("This escape is unknown")
    }
  }

  /// Reads what follows `\u`, up to its last digit; half of a pair alone reads as U+FFFD.
  private mutating func readCodePoint() throws(JSONFault) -> Unicode.Scalar {
    let first = try readUnit()
    guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) ?? "\u{FFFD}" }
    let isPair = bytes[(position + 1)...].starts(with: "\\u".utf8)
    guard isPair else { return "\u{FFFD}" }
    let start = position
    position += 2
    let second = try readUnit()
    guard (0xDC00..<0xE000).contains(second) else {
      position = start
      return "\u{FFFD}"
    }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
  }

  /// Reads the four digits that follow the current byte, and stops at the last of them.
  private mutating func readUnit() throws(JSONFault) -> UInt32 {
    let digits = bytes[(position + 1)...].prefix(4)
    let text = String(decoding: digits, as: UTF8.self)
    guard digits.count == 4, let unit = UInt32(text, radix: 16) else {
      throw fault("Four digits are expected")
    }
    position += 4
    return unit
  }

  // MARK: Bytes

  /// The next byte; 0 at the end.
  private var current: UInt8 { position < bytes.count ? bytes[position] : 0 }

  /// Moves behind `byte` if it is the next one, and returns whether it was.
  private mutating func skip(_ byte: UInt8) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  /// Moves behind white space and comments.
  private mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      case UInt8(ascii: "/"): if !skipComment() { return }
      default: return
      }
    }
  }

  /// Moves behind the comment that begins at the current byte, and returns whether one does.
  private mutating func skipComment() -> Bool {
    if bytes[position...].starts(with: "//".utf8) {
      while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
      return true
    }
    guard bytes[position...].starts(with: "/*".utf8) else { return false }
    position += 2
    while position < bytes.count, !bytes[position...].starts(with: "*/".utf8) { position += 1 }
    position = min(position + 2, bytes.count)
    return true
  }

  /// Makes the fault that something is wrong at the current byte.
  private func fault(_ message: String) -> JSONFault {
    JSONFault(message: message, offset: position)
  }

}
