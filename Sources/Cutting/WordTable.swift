/// The words of a script, each with a number.
struct WordTable: ~Copyable {

  /// A word: where it stands first.
  struct Entry: BitwiseCopyable {

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
  private var entries: Stack<Entry>

  /// The numbers of the words, at the places that their hashes lead to; -1 where there is none.
  private var slots: Stack<Int32>

  /// Creates an empty table for words of `text`.
  init(of text: UnsafeBufferPointer<UInt8>) {
    self.text = text
    // Room takes no memory until it is used, and moving to a larger one takes twice as much.
    entries = Stack(capacity: text.count / 64)
    let room = min(max(text.count / 128, 1 << 8), 1 << 16)
    slots = Stack(repeating: -1, count: 1 << (Int.bitWidth - (room - 1).leadingZeroBitCount))
  }

  /// The number of words.
  var count: Int { entries.count }

  /// Returns the hash of a word.
  func hash(of number: Int) -> UInt32 { entries[number].hash }

  /// Returns the number of a word that stands at `offset` in the script, which is entered if it is
  /// new.
  mutating func number(of word: ScannedWord, at offset: Int) -> Int {
    if entries.count * 2 > slots.count { grow() }
    let count = word.end - offset
    var slot = Int(word.hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let entry = entries[Int(slots[slot])]
      if entry.hash == word.hash, entry.count == UInt32(count), isSame(entry, offset) {
        return Int(slots[slot])
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(entries.count)
    entries.append(Entry(offset: UInt32(offset), count: UInt32(count), hash: word.hash))
    return entries.count - 1
  }

  /// Returns the letters of a word.
  func text(of number: Int) -> String {
    let start = Int(entries[number].offset)
    return String(decoding: text[start..<(start + Int(entries[number].count))], as: UTF8.self)
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

  /// Makes room for more words.
  private mutating func grow() {
    var larger = Stack<Int32>(repeating: -1, count: slots.count * 2)
    for number in 0..<entries.count {
      var slot = Int(entries[number].hash) & (larger.count - 1)
      while larger[slot] >= 0 { slot = (slot + 1) & (larger.count - 1) }
      larger[slot] = Int32(number)
    }
    slots = larger
  }

  /// Returns the hash of the word that reads `word`.
  static func hash(of word: StaticString) -> UInt32 {
    word.withUTF8Buffer { ScannedWord(at: 0, in: $0).hash }
  }

  /// Returns the number of the word that reads `word`, or nil if it has not been entered.
  func number(of word: StaticString) -> Int? {
    word.withUTF8Buffer { letters in
      let hash = ScannedWord(at: 0, in: letters).hash
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
