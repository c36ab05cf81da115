import Source

/// The bytes of an input as UTF-8, with U+FFFD for what cannot be decoded.
struct DecodedText {

  /// The text as UTF-8, without a byte order mark.
  private(set) var bytes: [UInt8]

  /// How the text corresponds to the bytes of the input.
  private(set) var origin = TextOrigin.same

  /// The offset in the text of the first U+FFFD that stands for what cannot be decoded.
  private(set) var fault: Int?

  /// Whether the text is the input.
  private(set) var isSame = false

  /// Decodes the bytes of an input: UTF-16 if a byte order mark says so, or if it looks like that,
  /// and UTF-8 otherwise.
  init(_ input: [UInt8]) {
    bytes = input
    if input.starts(with: [0xFF, 0xFE]) {
      decodeUTF16(markSize: 2, lowFirst: true)
    } else if input.starts(with: [0xFE, 0xFF]) {
      decodeUTF16(markSize: 2, lowFirst: false)
    } else if let lowFirst = isLowFirst(inUTF16: input) {
      decodeUTF16(markSize: 0, lowFirst: lowFirst)
    } else {
      decodeUTF8(markSize: input.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    }
  }

  /// Decodes UTF-8 behind a byte order mark.
  private mutating func decodeUTF8(markSize: Int) {
    let input = bytes
    var shifts = [TextOrigin.Shift(from: 0, by: markSize)]
    if input.withUnsafeBufferPointer(\.isUTF8) {
      isSame = markSize == 0
      if !isSame { (bytes, origin) = (Array(input[markSize...]), .utf8(shifts)) }
      return
    }
    var iterator = input[markSize...].makeIterator()
    var parser = UTF8.ForwardParser()
    var position = markSize
    bytes = []
    bytes.reserveCapacity(input.count)
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let scalar):
        bytes.append(contentsOf: scalar)
        position += scalar.count
      case .error(let length):
        appendReplacement()
        position += length
        shifts.append(TextOrigin.Shift(from: bytes.count, by: position - bytes.count))
      case .emptyInput:
        origin = .utf8(shifts)
        return
      }
    }
  }

  /// Decodes UTF-16 behind a byte order mark; half a unit at the end cannot be decoded.
  private mutating func decodeUTF16(markSize: Int, lowFirst: Bool) {
    let units = stride(from: markSize, to: bytes.count, by: 2).map { i -> UInt16 in
      // Half a unit is read as half a surrogate pair, which is as little.
      guard i + 1 < bytes.count else { return 0xD800 }
      let (first, second) = (UInt16(bytes[i]), UInt16(bytes[i + 1]))
      return lowFirst ? second << 8 | first : first << 8 | second
    }
    var iterator = units.makeIterator()
    var parser = UTF16.ForwardParser()
    bytes = []
    bytes.reserveCapacity(units.count)
    origin = .utf16(markSize: markSize)
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let scalar): bytes.append(contentsOf: UTF8.encode(UTF16.decode(scalar))!)
      case .error: appendReplacement()
      case .emptyInput: return
      }
    }
  }

  /// Adds what stands for bytes that cannot be decoded.
  private mutating func appendReplacement() {
    fault = fault ?? bytes.count
    bytes.append(contentsOf: UTF8.encodedReplacementCharacter)
  }

}

/// Returns whether the lower byte of each unit comes first in UTF-16 without a byte order mark; nil
/// if `bytes` do not look like that.
///
/// Code is mostly ASCII, so that one byte of nearly every unit is zero, and always the same one; of
/// the first units too.
private func isLowFirst(inUTF16 bytes: [UInt8]) -> Bool? {
  let sample = bytes.prefix(2048)
  let start = bytes.prefix(32)
  guard start.count(where: { $0 == 0 }) * 4 >= start.count else { return nil }
  let zeros = sample.indices.filter { bytes[$0] == 0 }
  let atOdd = zeros.count { $0 % 2 == 1 }
  let atEven = zeros.count - atOdd
  guard !zeros.isEmpty, min(atOdd, atEven) * 20 <= sample.count,
    max(atOdd, atEven) * 3 >= sample.count
  else { return nil }
  return atOdd > atEven
}
