/// The words of JavaScript that say how the text around them is read.
enum Keyword: UInt8, CaseIterable {

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

  /// A keyword with the bytes that its word ends with, at most eight.
  private struct Entry {

    /// The bytes.
    var letters: UInt64 = 0

    /// The number of bytes of the word.
    var count = 0

    /// The keyword.
    var keyword = Keyword.none

  }

  /// The keywords, at the places that their letters lead to.
  private var entries = [Entry](repeating: Entry(), count: 256)

  /// Creates the table.
  init() {
    for keyword in Keyword.allCases where keyword != .none {
      let word = Array("\(keyword)".utf8)
      let letters = word.reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
      var slot = Self.slot(of: letters)
      while entries[slot].count > 0 { slot = (slot + 1) & 255 }
      entries[slot] = Entry(letters: letters, count: word.count, keyword: keyword)
    }
  }

  /// Returns the place that letters lead to.
  private static func slot(of letters: UInt64) -> Int {
    Int(truncatingIfNeeded: (letters &* 0x9E37_79B9_7F4A_7C15) >> 56)
  }

  /// Returns the keyword that a word of `count` bytes is, of which `letters` are the last.
  func keyword(_ letters: UInt64, count: Int) -> Keyword {
    if count > 10 { return .none }
    var slot = Self.slot(of: letters)
    while entries[slot].count > 0 {
      if entries[slot].letters == letters, entries[slot].count == count {
        return entries[slot].keyword
      }
      slot = (slot + 1) & 255
    }
    return .none
  }

}
