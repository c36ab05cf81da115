/// What a line of a text tree begins with: the sign and the word of a type of node.
struct TreeSymbol: Sendable {

  /// The sign.
  let sign: String

  /// The sign where only ASCII may be printed.
  let letter: String

  /// The colour.
  let accent: Accent

  /// The word.
  let word: String

  static let `do` = TreeSymbol(sign: "▸", letter: "*", accent: .step, word: "do")
  static let sleep = TreeSymbol(sign: "◷", letter: "z", accent: .sleep, word: "sleep")
  static let sleepUntil = TreeSymbol(sign: "◷", letter: "z", accent: .sleep, word: "sleepUntil")
  static let event = TreeSymbol(sign: "⚑", letter: "!", accent: .event, word: "waitForEvent")
  static let parallel = TreeSymbol(sign: "⫴", letter: "=", accent: .parallel, word: "parallel")
  static let `if` = TreeSymbol(sign: "◇", letter: "?", accent: .choice, word: "if")
  static let `switch` = TreeSymbol(sign: "◇", letter: "?", accent: .choice, word: "switch")
  static let loop = TreeSymbol(sign: "↻", letter: "@", accent: .loop, word: "loop")
  static let `try` = TreeSymbol(sign: "⛨", letter: "&", accent: .guarded, word: "try")
  static let function = TreeSymbol(sign: "ƒ", letter: "f", accent: .function, word: "function")

  /// Returns the symbol of an exit with the given word.
  static func exit(_ word: String) -> TreeSymbol {
    TreeSymbol(sign: "■", letter: "x", accent: .exit, word: word)
  }

}
