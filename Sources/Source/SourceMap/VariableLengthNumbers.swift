/// Reads the numbers of a source map's mappings: digits to base 32 as letters, lowest first, the
/// sign in the lowest bit.
struct VariableLengthNumbers {

  /// The text.
  let bytes: [UInt8]

  /// The offset of the next byte.
  var position = 0

  /// Creates a reader of `bytes`.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next byte, or nil at the end.
  var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// Whether a number begins here.
  var isAtNumber: Bool { current.map { Self.digits[Int($0)] >= 0 } ?? false }

  /// Reads a number; nil if there is none or if it has more than 32 bits.
  mutating func next() -> Int? {
    var result = 0
    var shift = 0
    while let byte = current, Self.digits[Int(byte)] >= 0, shift < 35 {
      let digit = Int(Self.digits[Int(byte)])
      result |= (digit & 31) << shift
      shift += 5
      position += 1
      guard digit & 32 == 0 else { continue }
      let magnitude = result >> 1
      guard magnitude <= Int(Int32.max) else { return nil }
      return result & 1 == 0 ? magnitude : -magnitude
    }
    return nil
  }

  /// The value of every letter of base 64; -1 for what is none.
  static let digits: [Int8] = {
    let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    var result = [Int8](repeating: -1, count: 256)
    for (value, letter) in letters.utf8.enumerated() { result[Int(letter)] = Int8(value) }
    return result
  }()

}
