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

  /// Whether the function that it stands in may end with it.
  var mayReturn = false

  /// The number of the list that a declarator stands in; -1 for other parts.
  var list: Int32 = -1

  /// The part whose body it stands in; -1 for a statement of the script.
  var parent: Int32 = -1

}

/// The body of a function that has been cut.
struct Body {

  /// The bytes between its braces.
  let range: SourceRange

  /// The names of the function's parameters.
  var parameters: [Int]

  /// Its parts.
  var parts: Range<Int> = 0..<0

  /// The numbers that words have in the body, where names that it declares are spelled like others.
  var homonyms: [Int: Int] = [:]

  /// Returns the number that a word has in the body.
  func number(of word: Int) -> Int { homonyms[word] ?? word }

  /// Returns the number that a word has in the body.
  func number(of word: Int32) -> Int32 { Int32(number(of: Int(word))) }

}

/// A word that a part mentions.
struct Mention: BitwiseCopyable {

  /// The number of the word.
  var word: Int32

  /// How it is mentioned.
  var uses: Uses

  /// The mention of the word before it, while the part is being read.
  var before: Int32 = -1

  /// How a part mentions a word.
  struct Uses: OptionSet, BitwiseCopyable {

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

    /// In a function that is called where it stands when the script is loaded.
    static let loaded = Self(rawValue: 64)

  }

}

/// A word that a part declares.
struct PartDeclaration {

  /// The part.
  let part: Int

  /// The number of the word.
  var word: Int

}

/// A script that has been cut.
struct ScriptParts {

  /// The parts: those of the script in source order, and behind them those of each body.
  var parts: [ScriptPart] = []

  /// What stands before the first declarator of each list of them, such as `var`.
  var heads: [SourceRange] = []

  /// The bodies of functions that have been cut too, since they wrap most of a part, by part.
  var bodies: [Int: Body] = [:]

  /// What the parts declare.
  var declarations: [PartDeclaration] = []

  /// The number of parts that are statements of the script, or declarators of these.
  var ownCount: Int { parts.firstIndex { $0.parent >= 0 } ?? parts.count }

}
