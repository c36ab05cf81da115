import Source

/// Which parts of a script may mention a word: all that do, and some that hold another word with
/// the same key. It takes a look at the part to tell them apart.
struct PartIndex: ~Copyable {

  /// An entry says that a part mentions a word of some key; it holds the number of the entry for
  /// the same key in a part before, or -1. Entries stand in the order of parts.
  private var entries: Stack<Int32>

  /// The number of the first entry of every part.
  private var starts: Stack<Int32>

  /// The last part of every key, apart from the rest since this is what is looked at most.
  private var lastParts: Stack<Int32>

  /// The number of the last entry of every key; -1 for none.
  private var lastEntries: Stack<Int32>

  /// Creates an empty index for a text of `size` bytes.
  init(forTextOf size: Int) {
    let keys = min(max(size / 32, 1 << 8), 1 << 15)
    let width = Int.bitWidth - (keys - 1).leadingZeroBitCount
    // Room takes no memory until it is used, and moving to a larger one takes twice as much.
    entries = Stack(capacity: size / 12)
    starts = Stack(capacity: size / 64)
    lastParts = Stack(repeating: -1, count: 1 << width)
    lastEntries = Stack(repeating: -1, count: 1 << width)
  }

  /// Notes that a part mentions a word with this hash; parts come in order.
  @inline(__always)
  mutating func note(_ hash: UInt32, in part: Int) {
    let key = Int(hash) & (lastParts.count - 1)
    let number = Int32(truncatingIfNeeded: part)
    if lastParts[key] == number { return }
    lastParts[key] = number
    while starts.count <= part { starts.append(Int32(truncatingIfNeeded: entries.count)) }
    entries.append(lastEntries[key])
    lastEntries[key] = Int32(truncatingIfNeeded: entries.count - 1)
  }

  /// Returns the parts from the one at `first` on that may mention a word with this hash, in
  /// descending order.
  func parts(mentioning hash: UInt32, from first: Int = 0) -> [Int] {
    var result: [Int] = []
    var entry = lastEntries[Int(hash) & (lastEntries.count - 1)]
    var end = starts.count
    while entry >= 0 {
      // The last part that does not start behind the entry.
      end = (0..<end).partitioningIndex { starts[$0] > entry } - 1
      if end < first { break }
      result.append(end)
      entry = entries[Int(entry)]
    }
    return result
  }

}
