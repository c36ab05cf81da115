/// The words of a script, each with a number.
struct WordTable {

  /// A word: where it stands first.
  private struct Entry {

    /// The offset of its first byte.
    let offset: UInt32

    /// The number of its bytes.
    let count: UInt32

    /// What tells it from most others.
    let hash: UInt32

  }

  /// The script.
  private let text: UnsafeBufferPointer<UInt8>

  /// The words by number.
  private var entries: [Entry] = []

  /// The numbers of the words, at the places that their hashes lead to; -1 where there is none.
  private var slots: [Int32]

  /// Creates an empty table for words of `text`.
  init(of text: UnsafeBufferPointer<UInt8>) {
    self.text = text
    slots = Array(repeating: -1, count: 1 << 10)
  }

  /// The number of words.
  var count: Int { entries.count }

  /// Returns the number of a word that stands in the script, which is entered if it is new.
  mutating func number(at offset: Int, count: Int, hash: UInt32) -> Int {
    if entries.count * 2 > slots.count { grow() }
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let entry = entries[Int(slots[slot])]
      if entry.hash == hash, entry.count == UInt32(count), isSame(entry, offset) {
        return Int(slots[slot])
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(entries.count)
    entries.append(Entry(offset: UInt32(offset), count: UInt32(count), hash: hash))
    return entries.count - 1
  }

  /// Returns another number for a word, for a name that is spelled alike and is not the same.
  mutating func addHomonym(of number: Int) -> Int {
    entries.append(entries[number])
    return entries.count - 1
  }

  /// Returns whether the word at `offset`, which is as long as the one of `entry`, is the same.
  private func isSame(_ entry: Entry, _ offset: Int) -> Bool {
    for i in 0..<Int(entry.count) where text[Int(entry.offset) + i] != text[offset + i] {
      return false
    }
    return true
  }

  /// Makes room for twice as many words.
  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 4)
    for (number, entry) in entries.enumerated() {
      var slot = Int(entry.hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number)
    }
  }

  /// Returns the number of the word that reads `word`, or nil if it is not in the script.
  func number(of word: StaticString) -> Int? {
    word.withUTF8Buffer { letters in
      let hash = letters.reduce(WordHash.start, WordHash.adding)
      var slot = Int(hash) & (slots.count - 1)
      while slots[slot] >= 0 {
        let entry = entries[Int(slots[slot])]
        let range = Int(entry.offset)..<Int(entry.offset + entry.count)
        if entry.hash == hash, text[range].elementsEqual(letters) { return Int(slots[slot]) }
        slot = (slot + 1) & (slots.count - 1)
      }
      return nil
    }
  }

}

/// The hash of a word, which is computed byte by byte while it is read.
enum WordHash {

  /// The hash of no bytes.
  static let start: UInt32 = 2_166_136_261

  /// Returns the hash of what `hash` is the hash of, followed by `byte`.
  @inline(__always)
  static func adding(_ hash: UInt32, _ byte: UInt8) -> UInt32 {
    // The low bits, which select a slot, have to depend on every byte.
    let product = (hash ^ UInt32(byte)) &* 16_777_619
    return product ^ (product >> 15)
  }

}
