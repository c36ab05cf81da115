/// How many UTF-16 units stand before every part of a text.
///
/// Counting from the start of a line would take long in a minified file, which is one line.
struct UnitCounts: Sendable {

  /// The units before every thousand bytes or so; none if every byte is a unit.
  private var checkpoints: [Int] = []

  /// The number of bytes between two checkpoints.
  private static let distance = 1 << 10

  /// Counts the units of `bytes`.
  init(of bytes: [UInt8]) {
    if bytes.withUnsafeBufferPointer(\.isASCII) { return }
    var count = 0
    checkpoints.reserveCapacity(bytes.count / Self.distance + 1)
    for start in stride(from: 0, through: bytes.count, by: Self.distance) {
      checkpoints.append(count)
      count += units(in: start..<min(start + Self.distance, bytes.count), of: bytes)
    }
  }

  /// Returns the number of units before the byte at `offset` of `bytes`, which have been counted.
  func count(before offset: Int, in bytes: [UInt8]) -> Int {
    if checkpoints.isEmpty { return offset }
    let index = offset / Self.distance
    let start = index * Self.distance
    return checkpoints[index] + units(in: start..<offset, of: bytes)
  }

  /// Returns the offset of the character that begins after `count` units, or the end.
  func offset(after count: Int, in bytes: [UInt8]) -> Int {
    if checkpoints.isEmpty { return min(count, bytes.count) }
    let index = checkpoints.indices.partitioningIndex { checkpoints[$0] > count } - 1
    var (offset, current) = (index * Self.distance, checkpoints[index])
    while offset < bytes.count, current < count || bytes[offset] & 0xC0 == 0x80 {
      current += units(bytes[offset])
      offset += 1
    }
    return offset
  }

}

/// Returns the UTF-16 units of the characters that begin in a part of `bytes`.
private func units(in range: Range<Int>, of bytes: [UInt8]) -> Int {
  bytes.withUnsafeBufferPointer { text in
    var count = 0
    for index in range { count &+= units(text[index]) }
    return count
  }
}

/// Returns the UTF-16 units of the character that a byte begins: every byte that begins one counts
/// once, one that begins a surrogate pair twice.
private func units(_ byte: UInt8) -> Int {
  byte & 0xC0 == 0x80 ? 0 : byte >= 0xF0 ? 2 : 1
}
