/// Eight bytes of a text, which are looked at together; the first one is the lowest.
@frozen
public struct ByteGroup: Sendable {

  /// The bytes.
  public let bits: UInt64

  /// The number of bytes in a group.
  @inlinable
  public static var width: Int { 8 }

  /// The highest bit of every byte.
  @inlinable
  static var highBits: UInt64 { 0x8080_8080_8080_8080 }

  /// The lowest bit of every byte.
  @inlinable
  static var lowBits: UInt64 { 0x0101_0101_0101_0101 }

  /// Creates a group of given bytes.
  @inlinable
  @inline(__always)
  public init(bits: UInt64) { self.bits = bits }

  /// Creates the group that begins at `offset` of `text`; behind the end, bytes are 0.
  @inlinable
  @inline(__always)
  public init(at offset: Int, in text: UnsafeBufferPointer<UInt8>) {
    if offset + Self.width <= text.count {
      let start = UnsafeRawPointer(text.baseAddress.unsafelyUnwrapped) + offset
      bits = UInt64(littleEndian: start.loadUnaligned(as: UInt64.self))
    } else {
      bits = Self.lastBits(at: offset, in: text)
    }
  }

  /// Returns the bytes from `offset` to the end.
  @usableFromInline
  static func lastBits(at offset: Int, in text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var bits: UInt64 = 0
    for index in stride(from: text.count - 1, through: offset, by: -1) {
      bits = bits << 8 | UInt64(text[index])
    }
    return bits
  }

  /// Marks the bytes that are `byte`, and perhaps some behind the first of these.
  @inlinable
  @inline(__always)
  public func marks(of byte: UInt8) -> UInt64 {
    let difference = bits ^ (Self.lowBits &* UInt64(byte))
    return (difference &- Self.lowBits) & ~difference & Self.highBits
  }

  /// Marks the bytes that are not `byte`, from the first of them on.
  @inlinable
  @inline(__always)
  public func differences(from byte: UInt8) -> UInt64 { bits ^ (Self.lowBits &* UInt64(byte)) }

  /// The number of bytes before the first that cannot stand in a word.
  @inlinable
  @inline(__always)
  public var wordLength: Int {
    let low = bits & ~Self.highBits
    let letters = low | (Self.lowBits &* 0x20)
    let isLetter = (letters &+ Self.lowBits &* 0x1F) & ~(letters &+ Self.lowBits &* 0x05)
    let isDigit = (low &+ Self.lowBits &* 0x50) & ~(low &+ Self.lowBits &* 0x46)
    let isOther = ~((low ^ Self.lowBits &* 0x24) &+ ~Self.highBits)
      | ~((low ^ Self.lowBits &* 0x5F) &+ ~Self.highBits)
    return Self.position(of: ~(isLetter | isDigit | isOther | bits) & Self.highBits)
  }

  /// Returns the number of bytes before the first that is marked.
  @inlinable
  @inline(__always)
  public static func position(of marks: UInt64) -> Int { marks.trailingZeroBitCount >> 3 }

  /// Returns the group with only its first `count` bytes, fewer than eight or all.
  @inlinable
  @inline(__always)
  public func prefix(_ count: Int) -> ByteGroup {
    count >= Self.width ? self : ByteGroup(bits: bits & ((1 << UInt64(count * 8)) - 1))
  }

  /// Whether a byte is not ASCII.
  @inlinable
  @inline(__always)
  public var isWide: Bool { bits & Self.highBits != 0 }

}

extension UnsafeBufferPointer<UInt8> {

  /// Calls `visit` with the offset of every byte that is `byte`, in order, until it returns false.
  public func forEach(_ byte: UInt8, _ visit: (Int) -> Bool) {
    for block in stride(from: 0, to: count, by: 128) {
      if block + 128 <= count, !isAmong128(byte, baseAddress.unsafelyUnwrapped + block) { continue }
      for offset in block..<Swift.min(block + 128, count) where self[offset] == byte {
        if !visit(offset) { return }
      }
    }
  }

  /// Whether all bytes are ASCII.
  public var isASCII: Bool {
    // Blocks without an end in them are loops that compilers turn into few instructions.
    for start in stride(from: 0, to: count, by: 1 << 12) {
      var all: UInt8 = 0
      for index in start..<Swift.min(start + (1 << 12), count) { all |= self[index] }
      if all >= 0x80 { return false }
    }
    return true
  }

  /// Whether the bytes are UTF-8.
  public var isUTF8: Bool {
    if isASCII { return true }
    var at = 0
    while at < count {
      if !ByteGroup(at: at, in: self).isWide {
        at += ByteGroup.width
      } else if self[at] < 0x80 {
        at += 1
      } else {
        let length = lengthOfCharacter(at: at)
        if length == 0 { return false }
        at += length
      }
    }
    return true
  }

  /// Returns the number of bytes of the character of more than one byte at `start`; 0 if there is
  /// none.
  private func lengthOfCharacter(at start: Int) -> Int {
    // The least and the greatest second byte keep characters from having two spellings, and from
    // being halves of pairs or none at all.
    let (length, second): (Int, ClosedRange<UInt8>)
    switch self[start] {
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return 0
    }
    guard start + length <= count, second.contains(self[start + 1]) else { return 0 }
    return ((start + 2)..<(start + length)).allSatisfy { self[$0] & 0xC0 == 0x80 } ? length : 0
  }

}

/// Returns whether `byte` is one of 128.
private func isAmong128(_ byte: UInt8, _ bytes: UnsafePointer<UInt8>) -> Bool {
  var found: UInt8 = 0
  // A loop of a fixed number of turns without branches, which compilers turn into few instructions.
  for index in 0..<128 {
    let difference = bytes[index] ^ byte
    // The highest bit is set where there is no difference.
    found |= (difference &- 1) & ~difference
  }
  return found >= 0x80
}
