import Source

/// A part of a script that can be left out by itself: a statement of the script, or one declarator
/// of a list of them.
struct ScriptPart {

  /// What a part is.
  enum Kind {

    case statement, function, `class`, variable, `import`, exportList

  }

  /// What the variable that a declarator declares holds at first.
  enum Value {

    /// A function or a class, which other code cannot change without naming it.
    case function

    /// A text, a number or something else that is no object.
    case plain

    /// What a name, or a member of it, holds.
    case name

    /// Anything.
    case any

  }

  /// The bytes.
  var range: SourceRange

  /// What it is.
  var kind: Kind

  /// Whether it is a declaration or an expression that is exported where it stands.
  var isExport = false

  /// Whether it begins with `export default`.
  var isDefaultExport = false

  /// Whether code in it runs when the script is loaded that is no more than a declaration.
  var isActive = false

  /// What a declarator's variable holds at first.
  var value = Value.any

  /// The number of the list that a declarator stands in; -1 for other parts.
  var list = -1

  /// The body of a function in it that has been cut too, since it wraps most of the part.
  var body: Body?

  /// The part whose body it stands in; -1 for a statement of the script.
  var parent = -1

  /// Whether the function that it stands in may end with it.
  var mayReturn = false

  /// The mentions of words in it, in order of their first places.
  var mentions: Range<Int> = 0..<0

}

/// The body of a function that has been cut.
struct Body {

  /// The bytes between its braces.
  let range: SourceRange

  /// The names of the function's parameters.
  var parameters: [Int]

  /// Its parts.
  var parts: Range<Int> = 0..<0

}

/// A word that a part mentions.
struct Mention {

  /// The number of the word.
  var word: Int32

  /// How it is mentioned.
  var uses: Uses

  /// The mention of the word before it, while the part is being read.
  var before: Int32 = -1

  /// How a part mentions a word.
  struct Uses: OptionSet {

    /// The bits.
    let rawValue: UInt8

    /// Outside of functions.
    static let outside = Self(rawValue: 1)

    /// As something that gets a value.
    static let assigned = Self(rawValue: 2)

    /// Other than to call it.
    static let handed = Self(rawValue: 4)

    /// As a name that the part declares.
    static let declared = Self(rawValue: 8)

    /// As a name that the innermost scope inside of a function declares.
    static let local = Self(rawValue: 16)

    /// As a name that the innermost function declares.
    static let hoisted = Self(rawValue: 32)

  }

}

/// A script that has been cut.
struct ScriptParts {

  /// The parts: those of the script in source order, and behind them those of each body.
  var parts: [ScriptPart] = []

  /// What stands before the first declarator of each list of them, such as `var`.
  var heads: [SourceRange] = []

  /// The mentions of all parts, one part after the other.
  var mentions: [Mention] = []

  /// The words that are mentioned.
  var words: WordTable

  /// Returns what `part` mentions.
  func mentions(of part: Int) -> ArraySlice<Mention> { mentions[parts[part].mentions] }

}
