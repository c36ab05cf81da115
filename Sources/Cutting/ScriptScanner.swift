import Source

/// Cuts a script at the boundaries of its statements, without parsing it.
///
/// It knows strings, templates, comments, which slash begins a regular expression, what each brace
/// holds, and where statements end. Where it is not sure it gives up: then the whole script has to
/// be parsed.
struct ScriptScanner {

  /// The script, up to where what is read ends.
  var text: UnsafeBufferPointer<UInt8>

  /// The least number of bytes of a function's body that is cut too.
  var leastBody = Int.max

  /// What has been found.
  var result: ScriptParts

  /// The offset of the next byte.
  var at = 0

  /// The offset after the last token.
  var lastEnd = 0

  /// Whether there is something that is not understood.
  var hasFailed = false

  /// The brackets that are open.
  var brackets: [Bracket] = []

  /// What is known inside of the innermost bracket.
  var level = Level()

  /// The number of open brackets that hold the body of a function.
  var functionDepth = 0

  /// The last token.
  var previous = Previous()

  /// Whether the next parentheses hold the parameters of a function, and of what kind it is.
  var pendingFunction: FunctionForm?

  /// The statement of the script that is being read.
  var statement = Statement()

  /// The last mention of every word, by number.
  var lastMentions: [Int32] = []

  /// The first mention of the part that is being read.
  var firstMention = 0

  /// The scopes of functions that are open, inside that of the part.
  var scopes = [Scope(firstMention: 0, isFunction: true)]

  /// The last parentheses that have closed and that are no more than that.
  var lastGroup = Group()

  /// The last name, which may turn out to be a parameter.
  var lastName = Group()

  /// Where the last list or object that has closed began.
  var lastPattern = 0

  /// What tells keywords.
  let keywords = KeywordTable()

  /// Creates a scanner for `text`.
  init(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
    result = ScriptParts(words: WordTable(of: text))
  }

  /// Returns the parts of `text`, or nil if it cannot be cut.
  ///
  /// The bodies of functions that wrap statements of the script are cut too, if they have at least
  /// `leastBody` bytes.
  static func parts(
    of text: UnsafeBufferPointer<UInt8>, cuttingBodiesFrom leastBody: Int = .max
  ) -> ScriptParts? {
    var scanner = ScriptScanner(text)
    scanner.leastBody = leastBody
    scanner.skipFirstLine()
    scanner.run()
    for part in scanner.result.parts.indices where scanner.result.parts[part].body != nil {
      scanner.cutBody(of: part, in: text)
    }
    return scanner.hasFailed ? nil : scanner.result
  }

  /// Cuts the body of a function in `part`.
  private mutating func cutBody(of part: Int, in whole: UnsafeBufferPointer<UInt8>) {
    guard let range = result.parts[part].body?.range, !hasFailed else { return }
    let (first, firstMention) = (result.parts.count, result.mentions.count)
    text = UnsafeBufferPointer(rebasing: whole[..<range.upper])
    (at, lastEnd, leastBody) = (range.lower, range.lower, .max)
    (level, previous, statement) = (Level(), Previous(), Statement())
    run()
    let parts = first..<result.parts.count
    for index in parts { result.parts[index].parent = part }
    result.parts[part].body?.parts = parts
    renameLocals(of: part, from: firstMention)
  }

  /// Gives the names that the body in `part` declares numbers of their own: the same words mean
  /// something else outside of it.
  private mutating func renameLocals(of part: Int, from firstMention: Int) {
    guard var body = result.parts[part].body else { return }
    let declared = result.mentions[firstMention...].filter { $0.uses.contains(.declared) }
    var numbers: [Int32: Int32] = [:]
    for word in body.parameters.map(Int32.init) + declared.map(\.word) where numbers[word] == nil {
      numbers[word] = Int32(result.words.addHomonym(of: Int(word)))
    }
    for index in firstMention..<result.mentions.count {
      if let number = numbers[result.mentions[index].word] { result.mentions[index].word = number }
    }
    body.parameters = body.parameters.compactMap { numbers[Int32($0)].map(Int.init) }
    result.parts[part].body = body
  }

  /// What the last token says about the next one.
  struct Previous {

    /// Whether a value ends with it, so that a slash divides.
    var isOperand = false

    /// Whether a statement begins after it.
    var isStart = true

    /// What it is, if that matters.
    var mark = Mark.none

    /// The mention that it is, or -1.
    var mention = -1

  }

  /// What a token is, as far as that matters for the next one.
  enum Mark {

    case none, dot, arrow, group, parameters, statementParameters, head, classWord, functionWord
    case staticWord, exportWord, closedPattern

  }

  /// How a function is made.
  enum FunctionForm {

    case expression, statement

  }

  /// What is known inside of a bracket.
  struct Level {

    /// How many `?` wait for their `:`.
    var conditionals = 0

    /// How many classes wait for their bodies.
    var classes = 0

    /// Whether the outermost of these is a declaration.
    var classIsStatement = false

    /// How the variables of the list that is being read are declared.
    var declares: Mention.Uses?

    /// Whether the next name is that of a variable in this list.
    var expectsName = false

    /// How the names of the pattern that is being read are declared.
    var pattern: Mention.Uses?

    /// Whether there has been a `?`, after which a colon says nothing of a pattern.
    var hasQuestion = false

  }

  /// A bracket that is open.
  struct Bracket {

    /// What a bracket holds.
    enum Kind {

      case group, head, parameters, statementParameters, list, block, object, classBody
      case functionBody, statementFunctionBody, statementClassBody, substitution
      case arrowBody

    }

    /// What it holds.
    let kind: Kind

    /// Where it begins.
    let offset: Int

    /// What is known around it.
    let outer: Level

    /// The number of mentions before it.
    let firstMention: Int

    /// Whether a scope ends with it.
    var endsScope = false

    /// Whether statements stand in it.
    var holdsStatements: Bool {
      switch kind {
      case .block, .functionBody, .statementFunctionBody: true
      default: false
      }
    }

    /// Whether it holds members with names.
    var holdsMembers: Bool {
      kind == .object || kind == .classBody || kind == .statementClassBody
    }

  }

  /// Whether statements stand where the next token does.
  var isAmongStatements: Bool {
    brackets.last { $0.kind != .arrowBody }?.holdsStatements ?? true
  }

  // MARK: Tokens

  /// Reads the script.
  private mutating func run() {
    while !hasFailed {
      let isOnNewLine = skipSpace()
      if at >= text.count { break }
      let byte = text[at]
      if ByteClass.isWordStart(byte) {
        readWord(isOnNewLine)
      } else {
        endStatementIfOver(before: .none)
        beginStatementIfNone()
        readToken(byte)
      }
      lastEnd = at
    }
    endArrows()
    endStatementIfOver(before: .none)
    if statement.start >= 0 { endStatement() }
    if !brackets.isEmpty { hasFailed = true }
  }

  /// Reads a token that is no word and that begins with `byte`.
  private mutating func readToken(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): readString(byte)
    case UInt8(ascii: "`"):
      at += 1
      readTemplate()
    case UInt8(ascii: "0")...UInt8(ascii: "9"): readNumber()
    case UInt8(ascii: "."): readDot()
    case UInt8(ascii: "/"): if previous.isOperand { readOperator(byte) } else { readRegex() }
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): open(byte)
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): close(byte)
    case UInt8(ascii: ";"): readSemicolon()
    case UInt8(ascii: ","): readComma()
    case UInt8(ascii: ":"): readColon()
    case UInt8(ascii: "\\"): hasFailed = true
    default: readOperator(byte)
    }
  }

  /// Notes that a value ends here.
  mutating func noteOperand(_ mark: Mark = .none) {
    previous = Previous(isOperand: true, isStart: false, mark: mark)
  }

  /// Notes that an operand is expected next.
  mutating func noteOperator(_ mark: Mark = .none) {
    previous = Previous(isOperand: false, isStart: false, mark: mark)
  }

  /// Notes that a statement begins next.
  mutating func noteStart() { previous = Previous() }

  /// Returns the byte that is `distance` after the next one; 0 behind the end.
  func peek(_ distance: Int = 0) -> UInt8 {
    at + distance < text.count ? text[at + distance] : 0
  }

}
