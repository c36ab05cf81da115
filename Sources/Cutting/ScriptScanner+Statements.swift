import Source

/// Statements and operators.
extension ScriptScanner {

  /// The statement of the script that is being read.
  struct Statement {

    /// Where it begins; -1 if none has begun.
    var start = -1

    /// Where the part begins that is being read; -1 between two declarators.
    var partStart = -1

    /// What it is.
    var kind = ScriptPart.Kind.statement

    /// The number of its tokens at the outermost level that are words, up to some.
    var tokenCount = 0

    /// Whether the next token may belong to another statement.
    var mayBeOver = false

    /// Whether it holds a loop whose test follows.
    var hasDo = false

    /// Whether it begins with `export`.
    var isExport = false

    /// Whether it begins with `export default`.
    var isDefaultExport = false

    /// Whether a list of declarators begins next.
    var beginsList = false

    /// The number of its list of declarators, or -1.
    var list = -1

    /// Whether it is a class in which code runs when it is declared.
    var isActiveClass = false

    /// The body of a function in the part that is being read, if it is to be cut.
    var body: Body?

    /// Whether the function that it stands in may end with it.
    var mayReturn = false

    /// Whether a function that is not inside of another one may be a generator.
    var hasYield = false

    /// What the declarator's variable holds at first.
    var initializer = Initializer()

  }

  // MARK: Statements

  /// Begins a statement of the script, or the next declarator of one, unless one has begun.
  mutating func beginStatementIfNone(at start: Int? = nil) {
    let start = start ?? at
    if statement.start < 0 {
      statement = Statement()
      statement.start = start
      statement.partStart = start
      beginMentions()
    } else if statement.beginsList {
      result.heads.append(SourceRange(statement.start, start))
      statement.list = result.heads.count - 1
      statement.beginsList = false
      statement.partStart = -1
      statement.kind = .variable
    }
    if statement.partStart < 0 {
      statement.partStart = start
      statement.initializer = Initializer()
      statement.body = nil
      beginMentions()
    }
    if brackets.isEmpty, statement.tokenCount < 4 { statement.tokenCount += 1 }
  }

  /// Begins the mentions of a part.
  private mutating func beginMentions() {
    firstMention = result.mentions.count
    scopes = [Scope(firstMention: firstMention, isFunction: true)]
  }

  /// Ends the statement of the script if the one before `keyword` is over.
  mutating func endStatementIfOver(before keyword: Keyword) {
    guard statement.mayBeOver else { return }
    switch keyword {
    case .else, .catch, .finally: statement.mayBeOver = false
    case .while where statement.hasDo: statement.mayBeOver = false
    default: endStatement()
    }
  }

  /// Ends the statement of the script at the last token.
  mutating func endStatement() {
    if statement.partStart >= 0 { endPart() }
    statement = Statement()
    level = Level()
  }

  /// Ends the part that is being read at the last token.
  private mutating func endPart() {
    var part = ScriptPart(
      range: SourceRange(statement.partStart, lastEnd), kind: statement.kind)
    part.list = statement.list
    (part.isExport, part.isDefaultExport) = (statement.isExport, statement.isDefaultExport)
    (part.body, part.mayReturn) = (statement.body, statement.mayReturn)
    part.mentions = firstMention..<result.mentions.count
    if part.kind == .exportList, statement.isDefaultExport { part.kind = .variable }
    if part.kind == .variable, statement.list >= 0 { part.value = statement.initializer.value }
    part.isActive = part.kind == .statement || part.kind == .class && statement.isActiveClass
      || statement.list >= 0 && part.value == .any && !statement.initializer.isPlainObject
    result.parts.append(part)
    statement.partStart = -1
  }

  /// Reads a semicolon.
  mutating func readSemicolon() {
    endArrows()
    if brackets.isEmpty, statement.list >= 0, statement.partStart >= 0 {
      endPart()
      statement.partStart = -1
    }
    at += 1
    level = Level()
    if isAmongStatements { noteStart() } else { noteOperator() }
    if brackets.isEmpty {
      statement.mayBeOver = true
      // What follows the last declarator is no part.
      if statement.list >= 0 { statement.partStart = -1 }
    }
  }

  // MARK: Operators

  /// Reads a comma.
  mutating func readComma() {
    endArrows()
    if level.declares != nil {
      level.expectsName = true
      if brackets.isEmpty, statement.list >= 0 { endPart() }
    } else {
      statement.initializer.note(UInt8(ascii: ","), isOutermost: brackets.isEmpty)
    }
    at += 1
    noteOperator()
  }

  /// Reads a colon.
  mutating func readColon() {
    while brackets.last?.kind == .arrowBody, level.conditionals == 0 { endArrow() }
    at += 1
    if level.conditionals > 0 {
      level.conditionals -= 1
      noteOperator()
    } else if isAmongStatements {
      noteStart()
    } else {
      noteOperator()
    }
  }

  /// Reads a dot.
  mutating func readDot() {
    if peek(1) >= UInt8(ascii: "0"), peek(1) <= UInt8(ascii: "9") { return readNumber() }
    if peek(1) == UInt8(ascii: "."), peek(2) == UInt8(ascii: ".") {
      at += 3
      statement.initializer.note(UInt8(ascii: "."), isOutermost: brackets.isEmpty)
      return noteOperator()
    }
    at += 1
    noteOperator(.dot)
  }

  /// Reads an operator.
  mutating func readOperator(_ byte: UInt8) {
    statement.initializer.isArrow(
      byte == UInt8(ascii: "=") && peek(1) == UInt8(ascii: ">") && brackets.isEmpty)
    switch (byte, peek(1)) {
    case (UInt8(ascii: "="), UInt8(ascii: ">")):
      readArrow()
    case (UInt8(ascii: "="), UInt8(ascii: "=")), (UInt8(ascii: "!"), UInt8(ascii: "=")):
      skipComparison()
    case (UInt8(ascii: "="), _): readAssignment()
    case (UInt8(ascii: "+"), UInt8(ascii: "+")), (UInt8(ascii: "-"), UInt8(ascii: "-")):
      readUpdate()
    case (UInt8(ascii: "?"), _): readQuestionMark()
    case (UInt8(ascii: "<"), UInt8(ascii: "!")): hasFailed = true
    case (UInt8(ascii: "@"), _):
      statement.isActiveClass = true
      at += 1
      // A class that is decorated begins after the decorator.
      noteOperator()
    default: readSimpleOperator(byte)
    }
  }

  /// Reads `==`, `!=`, or one of these with another `=`.
  private mutating func skipComparison() {
    at += peek(2) == UInt8(ascii: "=") ? 3 : 2
    statement.initializer.note(UInt8(ascii: "<"), isOutermost: brackets.isEmpty)
    noteOperator()
  }

  /// Reads an operator that may assign: `+`, `+=`, `**=`, `>>>`.
  private mutating func readSimpleOperator(_ byte: UInt8) {
    statement.initializer.note(byte, isOutermost: brackets.isEmpty)
    let mention = previous.mention
    let start = at
    while at < text.count, text[at] == byte, at - start < 3 { at += 1 }
    let isComparison = at == start + 1 && (byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">"))
    // Two signs that belong to different operators: `- -x`.
    if byte == UInt8(ascii: "!") || byte == UInt8(ascii: "~") { at = start + 1 }
    if peek() == UInt8(ascii: "="), peek(1) != UInt8(ascii: "=") || isComparison {
      at += 1
      if !isComparison { noteAssignment(mention) }
    }
    // The name of a generator follows the sign.
    noteOperator(pendingFunction != nil && byte == UInt8(ascii: "*") ? .functionWord : .none)
  }

  /// Reads `=`.
  private mutating func readAssignment() {
    if previous.mark == .closedPattern { notePattern(lastPattern..<lastEnd) }
    noteAssignment(previous.mention)
    statement.initializer.begin(isOutermost: brackets.isEmpty && statement.list >= 0)
    at += 1
    noteOperator()
  }

  /// Notes that the words in a pattern may be variables that get values.
  mutating func notePattern(_ range: Range<Int>) {
    forEachWord(in: range) { scanner, word in
      if word < scanner.lastMentions.count,
        Int(scanner.lastMentions[word]) >= scanner.firstMention
      {
        scanner.noteAssignment(Int(scanner.lastMentions[word]))
      }
    }
  }

  /// Reads `++` or `--`.
  private mutating func readUpdate() {
    at += 2
    statement.initializer.note(UInt8(ascii: "+"), isOutermost: brackets.isEmpty)
    if previous.isOperand {
      noteAssignment(previous.mention)
      noteOperand()
    } else {
      noteOperator()
    }
  }

  /// Reads `?`, `??`, `??=` or `?.`.
  private mutating func readQuestionMark() {
    let isDigit = peek(2) >= UInt8(ascii: "0") && peek(2) <= UInt8(ascii: "9")
    switch peek(1) {
    case UInt8(ascii: ".") where !isDigit:
      at += 2
      noteOperator(.dot)
      // What follows may be a call or an element instead of a name.
      statement.initializer.note(UInt8(ascii: "?"), isOutermost: brackets.isEmpty)
    case UInt8(ascii: "?"): readSimpleOperator(UInt8(ascii: "?"))
    default:
      at += 1
      level.conditionals += 1
      level.hasQuestion = true
      statement.initializer.note(UInt8(ascii: "?"), isOutermost: brackets.isEmpty)
      noteOperator()
    }
  }

}
