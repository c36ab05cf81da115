import Source

/// Cuts a script at the boundaries of its statements, without parsing it.
///
/// It knows strings, templates, comments, which slash begins a regular expression, what each brace
/// holds, and where statements end. Where it is not sure it gives up: then the whole script has to
/// be parsed.
///
/// What is asked of it for every word is a function that may change it, though it does not: for
/// others the compiler copies the whole scanner.
struct ScriptScanner: ~Copyable {

  /// The script.
  let whole: UnsafeBufferPointer<UInt8>

  /// The script, up to where what is read ends.
  var text: UnsafeBufferPointer<UInt8>

  /// The offset at which reading stops.
  var limit: Int

  /// Whether the script is being cut. Then names inside of functions are only entered in the index:
  /// what a part mentions is read when it is asked for.
  var isCutting = true

  /// What has been found.
  var result = ScriptParts()

  /// The words that have been looked at.
  var words: WordTable

  /// Which parts may mention a word.
  var index: PartIndex

  /// What the part that is being read mentions.
  var mentions = Stack<Mention>()

  /// The offset of the next byte.
  var at = 0

  /// The offset after the last token.
  var lastEnd = 0

  /// Whether there is something that is not understood.
  var hasFailed = false

  /// The brackets that are open.
  var brackets = Stack<Bracket>()

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

  /// Whether the bodies of functions are set apart: a part is being opened.
  var isOpening = false

  /// The bodies of functions in the part that is being opened.
  var openedBodies: [Body] = []

  /// The last mention of every word, by number.
  var lastMentions: Stack<Int32>

  /// The scopes of functions that are open, inside that of the part.
  var scopes = Stack<Scope>()

  /// Whether the scope of a head is open that a block follows.
  var hasOpenHead = false

  /// The last parentheses that have closed and that are no more than that.
  var lastGroup = Group()

  /// The last name, which may turn out to be a parameter.
  var lastName = Group()

  /// Where the last list or object that has closed began.
  var lastPattern = 0

  /// The brackets that are open where the script is skimmed.
  var skimmed = Stack<SkimmedBracket>()

  /// The last bracket that has closed where the script is skimmed.
  var lastSkimmed = SkimmedBracket(0, after: -1, and: nil)

  /// Where the last name of a member ends that has been skimmed.
  var skimmedMemberEnd = 0

  /// The offset before which nothing is skimmed, since that has been tried.
  var unskimmableEnd = 0

  /// What tells bytes apart where the script is skimmed.
  let skimming = SkimmingTable.shared

  /// What tells keywords.
  let keywords = KeywordTable.shared

  /// Cuts `text`, or returns nil if that cannot be done.
  init?(cutting text: UnsafeBufferPointer<UInt8>) {
    (whole, self.text, limit) = (text, text, text.count)
    words = WordTable(of: text)
    index = PartIndex(forTextOf: text.count)
    lastMentions = Stack(capacity: text.count / 64)
    result.parts.reserveCapacity(text.count / 64)
    result.declarations.reserveCapacity(text.count / 64)
    scopes.append(Scope(firstMention: 0, isFunction: true))
    skipFirstLine()
    run()
    if hasFailed { return nil }
    isCutting = false
  }

  /// Cuts a body.
  mutating func cut(_ body: Int) {
    let range = result.bodies[body].range
    let (first, firstDeclaration) = (result.parts.count, result.declarations.count)
    begin(at: range.lower, of: range.upper)
    isCutting = true
    run()
    isCutting = false
    for index in first..<result.parts.count { result.parts[index].body = Int32(body) }
    result.bodies[body].parts = first..<result.parts.count
    renameLocals(of: body, from: firstDeclaration)
  }

  /// Goes to the statement at `start`, in a text that ends at `end`.
  private mutating func begin(at start: Int, of end: Int) {
    text = UnsafeBufferPointer(rebasing: whole[..<end])
    (at, lastEnd, limit) = (start, start, end)
    (level, previous, statement) = (Level(), Previous(), Statement())
  }

  /// Gives the names that a body declares numbers of their own: the same words mean something else
  /// outside of it.
  private mutating func renameLocals(of number: Int, from first: Int) {
    var body = result.bodies[number]
    for word in body.parameters + result.declarations[first...].map({ Int($0.word) })
    where body.homonyms[word] == nil { body.homonyms[word] = words.addHomonym(of: word) }
    for index in first..<result.declarations.count {
      let word = Int(result.declarations[index].word)
      result.declarations[index].word = Int32(body.homonyms[word] ?? word)
    }
    body.parameters = body.parameters.map { body.homonyms[$0] ?? $0 }
    result.bodies[number] = body
  }

  /// Returns the number that a word has in a part of `body`, or in one of the script for -1.
  func number(of word: Int, in body: Int) -> Int {
    var current = body
    while current >= 0 {
      if let homonym = result.bodies[current].homonyms[word] { return homonym }
      current = Int(result.parts[result.bodies[current].part].body)
    }
    return word
  }

  /// Reads a part again, and returns what it mentions, each word once.
  mutating func readMentions(of part: Int) -> [Mention] {
    let known = result.parts[part]
    let body = Int(known.body)
    begin(at: known.range.lower, of: body < 0 ? whole.count : result.bodies[body].range.upper)
    limit = known.range.upper
    if known.list >= 0 { resumeList(Int(known.list)) }
    run()
    let found = (0..<mentions.count).map { renamed(mentions[$0], in: body) }
    forgetMentions(from: 0)
    return found
  }

  /// Returns a mention with the number that its word has in a part of `body`.
  private func renamed(_ mention: Mention, in body: Int) -> Mention {
    var mention = mention
    if body >= 0 { mention.word = Int32(number(of: Int(mention.word), in: body)) }
    return mention
  }

  /// Opens a part: finds the bodies of the functions in it, and returns what it mentions outside of
  /// them.
  mutating func open(_ part: Int) -> [Mention] {
    isOpening = true
    let mentions = readMentions(of: part)
    isOpening = false
    let first = result.bodies.count
    let around = Int(result.parts[part].body)
    for var body in openedBodies {
      body.part = part
      body.mentions = body.mentions.map { renamed($0, in: around) }
      result.bodies.append(body)
    }
    openedBodies = []
    result.bodiesOfPart[part] = first..<result.bodies.count
    return mentions
  }

  /// What the last token says about the next one.
  struct Previous: BitwiseCopyable {

    /// Whether a value ends with it, so that a slash divides.
    var isOperand = false

    /// Whether a statement begins after it.
    var isStart = true

    /// What it is, if that matters.
    var mark = Mark.none

    /// The mention that it is, or -1.
    var mention: Int32 = -1

  }

  /// What a token is, as far as that matters for the next one.
  enum Mark: BitwiseCopyable {

    case none, dot, arrow, group, parameters, statementParameters, head, declaringHead, catchHead
    case classWord, functionWord, staticWord, exportWord, closedPattern

  }

  /// How a function is made.
  enum FunctionForm {

    case expression, statement

  }

  /// What is known inside of a bracket.
  struct Level: BitwiseCopyable {

    /// How many `?` wait for their `:`.
    var conditionals: Int32 = 0

    /// How many classes wait for their bodies.
    var classes: Int32 = 0

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
  struct Bracket: BitwiseCopyable {

    /// What a bracket holds.
    enum Kind: BitwiseCopyable {

      case group, head, parameters, statementParameters, list, element, block, object, classBody
      case functionBody, statementFunctionBody, statementClassBody, substitution
      case arrowBody

    }

    /// What it holds.
    let kind: Kind

    /// Where it begins.
    let offset: Int32

    /// What is known around it.
    let outer: Level

    /// The number of mentions before it.
    let firstMention: Int32

    /// Whether a scope ends with it.
    var endsScope = false

    /// Whether it is, or ends what belongs to, a head that declares names for what follows it.
    var isOfDeclaringHead = false

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
  mutating func isAmongStatements() -> Bool { bracketAround()?.holdsStatements ?? true }

  /// The innermost bracket that is one in the script; nil for none.
  mutating func bracketAround() -> Bracket? {
    var index = brackets.count - 1
    while index >= 0, brackets[index].kind == .arrowBody { index -= 1 }
    return index < 0 ? nil : brackets[index]
  }

  /// Whether the innermost bracket holds members with names.
  var isAmongMembers: Bool { !brackets.isEmpty && brackets.last.holdsMembers }

  /// Whether the innermost bracket is the head of a loop or of another statement.
  var isInHead: Bool { !brackets.isEmpty && brackets.last.kind == .head }

  /// Whether names are not looked at where the next token is.
  var skipsNames: Bool { isCutting && functionDepth > 0 }

  // MARK: Tokens

  /// Reads the script up to the limit.
  private mutating func run() {
    while !hasFailed {
      let isOnNewLine = skipSpace()
      if at >= limit { break }
      let byte = text[at]
      if ByteClass.isWordStart(byte) {
        readWord(isOnNewLine)
      } else {
        if brackets.isEmpty { beginOutermostToken(before: .none) }
        readToken(byte)
      }
      lastEnd = at
    }
    endArrows()
    endStatementIfOver(before: .none)
    if statement.start >= 0 { endStatement() }
    if !brackets.isEmpty { hasFailed = true }
  }

  /// Ends the statement of the script if it is over, and begins one if none has begun.
  mutating func beginOutermostToken(before keyword: Keyword) {
    endStatementIfOver(before: keyword)
    beginStatementIfNone(at: at)
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
    case UInt8(ascii: "\\"): readEscapedName()
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
  @inline(__always)
  func peek(_ distance: Int = 0) -> UInt8 {
    at + distance < text.count ? text[at + distance] : 0
  }

}
