import Source

/// What bytes are.
enum ByteClass {

  /// Returns whether a word can begin with `byte`.
  @inline(__always)
  static func isWordStart(_ byte: UInt8) -> Bool {
    byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte == 0x24 || byte == 0x5F || byte >= 0x80
      || byte == UInt8(ascii: "#")
  }

  /// Returns whether `byte` can stand in a word.
  @inline(__always)
  static func isWordPart(_ byte: UInt8) -> Bool {
    byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x30 && byte <= 0x39 || byte == 0x24
      || byte == 0x5F || byte >= 0x80
  }

}

/// A word of a text, as it is read.
struct ScannedWord {

  /// The offset after its last byte.
  let end: Int

  /// Its first bytes.
  let letters: ByteGroup

  /// What tells it from most others.
  let hash: UInt32

  /// Whether there is more than ASCII in it.
  let isWide: Bool

  /// Reads the word at `start`, of which the first byte can begin one.
  @inline(__always)
  init(at start: Int, in text: UnsafeBufferPointer<UInt8>) {
    let group = ByteGroup(at: start, in: text)
    // What begins a word need not be able to go on with one.
    let length = ByteGroup(bits: group.bits | 0x80).wordLength
    if length < ByteGroup.width {
      let letters = group.prefix(length)
      self.init(
        end: start + length, letters: letters, hash: Self.mixed(letters.bits),
        isWide: letters.isWide)
    } else {
      self.init(long: start, group, in: text)
    }
  }

  /// Reads a word of eight bytes or more, which begins with `letters`.
  @inline(never)
  private init(long start: Int, _ letters: ByteGroup, in text: UnsafeBufferPointer<UInt8>) {
    var (end, hash, isWide) = (start + 8, Self.mixed(letters.bits), letters.isWide)
    var length = ByteGroup.width
    while length == ByteGroup.width {
      let group = ByteGroup(at: end, in: text)
      length = group.wordLength
      let part = group.prefix(length)
      hash = Self.mixed(part.bits ^ UInt64(hash) << 32 ^ UInt64(hash))
      isWide = isWide || part.isWide
      end += length
    }
    self.init(end: end, letters: letters, hash: hash, isWide: isWide)
  }

  /// Creates a word of which all is known.
  @inline(__always)
  private init(end: Int, letters: ByteGroup, hash: UInt32, isWide: Bool) {
    (self.end, self.letters, self.hash, self.isWide) = (end, letters, hash, isWide)
  }

  /// Returns a number that depends on all of `bits`.
  @inline(__always)
  private static func mixed(_ bits: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: (bits &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }

}
