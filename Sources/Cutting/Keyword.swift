/// The words of JavaScript that say how the text around them is read.
enum Keyword: String, CaseIterable {

  /// Any other word.
  case none

  case `if`, `for`, `while`, with, `switch`, `catch`, `else`, `do`, `try`, finally
  case function, `class`, `var`, `let`, const, `import`, export, `default`, async, `static`
  case `return`, typeof, `case`, void, delete, `throw`, await, yield, new, `in`, of, instanceof
  case extends, from, `as`, eval, null, `true`, `false`, undefined

  /// Whether what follows the word begins an expression.
  var precedesExpression: Bool {
    switch self {
    case .return, .typeof, .case, .void, .delete, .throw, .await, .yield, .new, .in, .of,
      .instanceof, .extends, .import, .export, .default, .var, .let, .const, .function, .class:
      true
    default: false
    }
  }

  /// Whether a statement follows the word.
  var precedesStatement: Bool {
    switch self {
    case .else, .do, .try, .finally, .catch: true
    default: false
    }
  }

  /// Whether parentheses that follow the word are followed by a statement.
  var hasHead: Bool {
    switch self {
    case .if, .for, .while, .with, .switch, .catch: true
    default: false
    }
  }

  /// Whether a line that begins with the word goes on with the statement before it.
  var continuesStatement: Bool {
    switch self {
    case .in, .of, .instanceof, .else, .catch, .finally, .while, .extends, .from: true
    default: false
    }
  }

  /// Whether the word is a value that is no object.
  var isPlainValue: Bool {
    switch self {
    case .void, .null, .true, .false, .undefined: true
    default: false
    }
  }

}

/// Tells keywords from other words.
struct KeywordTable {

  /// A keyword with the bytes that its word begins with, at most eight.
  private struct Entry {

    /// The bytes.
    var letters: UInt64 = 0

    /// The number of bytes of the word.
    var count = 0

    /// The keyword.
    var keyword = Keyword.none

  }

  /// The keywords, at the places that their letters lead to.
  private let entries: UnsafePointer<Entry>

  /// The table, which is made once and kept.
  nonisolated(unsafe) static let shared = KeywordTable()

  /// Creates the table.
  private init() {
    let entries = UnsafeMutablePointer<Entry>.allocate(capacity: 256)
    entries.initialize(repeating: Entry(), count: 256)
    for keyword in Keyword.allCases where keyword != .none {
      let letters = keyword.rawValue.utf8.prefix(8).reversed().reduce(0 as UInt64) {
        $0 << 8 | UInt64($1)
      }
      var slot = Self.slot(of: letters)
      while entries[slot].count > 0 { slot = (slot + 1) & 255 }
      entries[slot] = Entry(letters: letters, count: keyword.rawValue.utf8.count, keyword: keyword)
    }
    self.entries = UnsafePointer(entries)
  }

  /// Returns the place that letters lead to.
  @inline(__always)
  private static func slot(of letters: UInt64) -> Int {
    Int(truncatingIfNeeded: (letters &* 0x9E37_79B9_7F4A_7C15) >> 56)
  }

  /// Returns the keyword that a word of `text` is.
  @inline(__always)
  func keyword(
    _ word: ScannedWord, at start: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Keyword {
    let count = word.end - start
    if count < 2 || count > 10 { return .none }
    var slot = Self.slot(of: word.letters.bits)
    while entries[slot].count > 0 {
      let entry = entries[slot]
      if entry.letters == word.letters.bits, entry.count == count,
        count <= 8 || holds(entry.keyword, at: start, in: text)
      {
        return entry.keyword
      }
      slot = (slot + 1) & 255
    }
    return .none
  }

  /// Returns whether the whole word at `start` is `keyword`.
  private func holds(
    _ keyword: Keyword, at start: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    text[start...].starts(with: keyword.rawValue.utf8)
  }

}
