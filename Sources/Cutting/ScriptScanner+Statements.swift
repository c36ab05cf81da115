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

    /// Whether there is a class in it in which code runs when it is declared.
    var isActiveClass = false

    /// Whether the function that it stands in may end with it.
    var mayReturn = false

    /// Whether the last function that is not inside of another one waits for something on its way.
    var waits = false

    /// What the declarator's variable holds at first.
    var initializer = Initializer()

  }

  // MARK: Statements

  /// Begins a statement of the script, or the next declarator of one, unless one has begun.
  mutating func beginStatementIfNone(at start: Int) {
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
      beginMentions()
    }
    if brackets.isEmpty, statement.tokenCount < 4 { statement.tokenCount += 1 }
  }

  /// Begins the mentions of a part.
  private mutating func beginMentions() {
    scopes.shrink(to: 0)
    scopes.append(Scope(firstMention: 0, isFunction: true))
  }

  /// Goes on with a list of declarators, at one of them.
  mutating func resumeList(_ list: Int) {
    statement.start = at
    statement.list = list
    statement.kind = .variable
    (level.declares, level.expectsName) = (.declared, true)
    noteOperator()
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
    if isCutting {
      addPart()
      forgetMentions(from: 0)
    }
    statement.partStart = -1
  }

  /// Adds the part that is being read, with what it declares.
  private mutating func addPart() {
    var part = ScriptPart(range: SourceRange(statement.partStart, lastEnd), kind: statement.kind)
    part.list = Int32(statement.list)
    (part.isExport, part.isDefaultExport) = (statement.isExport, statement.isDefaultExport)
    part.mayReturn = statement.mayReturn
    if part.kind == .exportList, statement.isDefaultExport { part.kind = .variable }
    if part.kind == .variable, statement.list >= 0 { part.value = statement.initializer.value }
    part.isActive = part.kind == .statement || statement.isActiveClass
      || statement.list >= 0 && part.value == .any && !statement.initializer.isPlainObject
    for index in 0..<mentions.count where mentions[index].uses.contains(.declared) {
      result.declarations.append(
        PartDeclaration(part: Int32(result.parts.count), word: mentions[index].word))
    }
    part.assigns = statement.initializer.assigns
    part.isCallOfName = statement.initializer.isCallOfName
    result.parts.append(part)
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
    if isAmongStatements() { noteStart() } else { noteOperator() }
    if brackets.isEmpty {
      statement.mayBeOver = true
      // What follows the last declarator is no part.
      if statement.list >= 0 { statement.partStart = -1 }
    }
  }

  // MARK: Operators

  /// Notes a token that belongs to the value of a declarator, if it is not in brackets.
  @inline(__always)
  mutating func noteInitializer(_ byte: UInt8) {
    if brackets.isEmpty { statement.initializer.note(byte) }
  }

  /// Reads a comma.
  mutating func readComma() {
    endArrows()
    if level.declares != nil {
      level.expectsName = true
      if brackets.isEmpty, statement.list >= 0 { endPart() }
    } else {
      noteInitializer(UInt8(ascii: ","))
    }
    at += 1
    noteOperator()
  }

  /// Reads a colon.
  mutating func readColon() {
    while level.conditionals == 0, !brackets.isEmpty, brackets.last.kind == .arrowBody {
      endArrow()
    }
    at += 1
    if level.conditionals > 0 {
      level.conditionals -= 1
      noteOperator()
    } else if isAmongStatements() {
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
      noteInitializer(UInt8(ascii: "."))
      return noteOperator()
    }
    at += 1
    noteOperator(.dot)
  }

  /// Reads an operator.
  mutating func readOperator(_ byte: UInt8) {
    switch (byte, peek(1)) {
    case (UInt8(ascii: "="), UInt8(ascii: ">")):
      if brackets.isEmpty { statement.initializer.noteArrow() }
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
    noteInitializer(UInt8(ascii: "<"))
    noteOperator()
  }

  /// Reads an operator that may assign: `+`, `+=`, `**=`, `>>>`.
  private mutating func readSimpleOperator(_ byte: UInt8) {
    noteInitializer(byte)
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
    if brackets.isEmpty, statement.list >= 0 { statement.initializer.begin() }
    at += 1
    noteOperator()
  }

  /// Notes that the words in a pattern may be variables that get values.
  mutating func notePattern(_ range: Range<Int>) {
    if isCutting { return }
    forEachWord(in: range) { scanner, word in
      if word < scanner.lastMentions.count,
        Int(scanner.lastMentions[word]) >= 0
      {
        scanner.noteAssignment(scanner.lastMentions[word])
      }
    }
  }

  /// Reads `++` or `--`.
  private mutating func readUpdate() {
    at += 2
    noteInitializer(UInt8(ascii: "+"))
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
      noteInitializer(UInt8(ascii: "?"))
    case UInt8(ascii: "?"): readSimpleOperator(UInt8(ascii: "?"))
    default:
      at += 1
      level.conditionals += 1
      level.hasQuestion = true
      noteInitializer(UInt8(ascii: "?"))
      noteOperator()
    }
  }

}
