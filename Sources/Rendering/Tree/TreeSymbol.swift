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

  /// The symbol of `step.do`.
  static let `do` = TreeSymbol(sign: "▸", letter: "*", accent: .step, word: "do")

  /// The symbol of `step.sleep`.
  static let sleep = TreeSymbol(sign: "◷", letter: "z", accent: .sleep, word: "sleep")

  /// The symbol of `step.sleepUntil`.
  static let sleepUntil = TreeSymbol(sign: "◷", letter: "z", accent: .sleep, word: "sleepUntil")

  /// The symbol of `step.waitForEvent`.
  static let event = TreeSymbol(sign: "⚑", letter: "!", accent: .event, word: "waitForEvent")

  /// The symbol of a parallel.
  static let parallel = TreeSymbol(sign: "⫴", letter: "=", accent: .parallel, word: "parallel")

  /// The symbol of an if.
  static let `if` = TreeSymbol(sign: "◇", letter: "?", accent: .choice, word: "if")

  /// The symbol of a switch.
  static let `switch` = TreeSymbol(sign: "◇", letter: "?", accent: .choice, word: "switch")

  /// The symbol of a loop.
  static let loop = TreeSymbol(sign: "↻", letter: "@", accent: .loop, word: "loop")

  /// The symbol of a try.
  static let `try` = TreeSymbol(sign: "⛨", letter: "&", accent: .guarded, word: "try")

  /// The symbol of a function call.
  static let function = TreeSymbol(sign: "ƒ", letter: "f", accent: .function, word: "function")

  /// Returns the symbol of an exit with the given word.
  static func exit(_ word: String) -> TreeSymbol {
    TreeSymbol(sign: "■", letter: "x", accent: .exit, word: word)
  }

}
