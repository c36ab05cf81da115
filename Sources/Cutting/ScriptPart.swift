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

  /// The offsets of its first byte and after its last one; long scripts have many parts.
  private let lower, upper: UInt32

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

  /// Whether what a declarator declares is given to something else too, as in `a = b.c = 1`.
  var assigns = false

  /// Whether a declarator's variable holds what the call of a name gives, and nothing else is done.
  var isCallOfName = false

  /// The number of the list that a declarator stands in; -1 for other parts.
  var list: Int32 = -1

  /// The number of the body that it stands in; -1 for a statement of the script.
  var body: Int32 = -1

  /// Creates a part of the bytes in `range`.
  init(range: SourceRange, kind: Kind) {
    (lower, upper, self.kind) = (UInt32(range.lower), UInt32(range.upper), kind)
  }

  /// The bytes.
  var range: SourceRange { SourceRange(Int(lower), Int(upper)) }

}

/// The body of a function in a part that has been opened.
struct Body {

  /// The part.
  var part = 0

  /// The bytes between its braces.
  let range: SourceRange

  /// When it runs.
  let role: Role

  /// Whether its statements can be told apart: it does not wait on its way, and the names of the
  /// function's parameters are known.
  let canBeCut: Bool

  /// The names of the function's parameters.
  var parameters: [Int]

  /// What it mentions of what is around the function.
  var mentions: [Mention]

  /// Whether it may run, so that it is needed.
  var isEntered = false

  /// Its parts, if it has been cut.
  var parts: Range<Int>?

  /// The numbers that words have in the body, where names that it declares are spelled like others.
  var homonyms: [Int: Int] = [:]

  /// When a body runs.
  enum Role {

    /// Where it stands.
    case called

    /// When what it is handed to calls it.
    case handed

    /// When something calls a member of an object or a list.
    case member

    /// When something calls what is declared or assigned to.
    case named

  }

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
    let rawValue: UInt16

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

    /// As something that is called.
    static let called = Self(rawValue: 128)

    /// Inside of a function.
    static let inside = Self(rawValue: 256)

    /// Whether it is only handed on outside of functions: what it means is not called there.
    var isOnlyHandedOn: Bool { isDisjoint(with: [.called, .inside]) }

  }

}

/// A word that a part declares.
struct PartDeclaration {

  /// The part.
  let part: Int32

  /// The number of the word.
  var word: Int32

}

/// A script that has been cut.
struct ScriptParts {

  /// The parts: those of the script in source order, and behind them those of each body.
  var parts: [ScriptPart] = []

  /// What stands before the first declarator of each list of them, such as `var`.
  var heads: [SourceRange] = []

  /// The bodies of functions in parts that have been opened.
  var bodies: [Body] = []

  /// The numbers of the bodies in each part that has been opened, by part.
  var bodiesOfPart: [Int: Range<Int>] = [:]

  /// What the parts declare.
  var declarations: [PartDeclaration] = []

}
