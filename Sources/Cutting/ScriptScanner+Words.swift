import Source

/// Words.
extension ScriptScanner {

  /// Reads a word.
  mutating func readWord(_ isOnNewLine: Bool) {
    let start = at
    let word = ScannedWord(at: start, in: text)
    var keyword = previous.mark == .dot ? .none : keywords.keyword(word, at: start, in: text)
    at = word.end
    if peek() == UInt8(ascii: "\\") { return readEscapedName() }
    if word.isWide, holdsSpace(start..<at) { hasFailed = true }
    if keyword != .none, isKey() { keyword = .none }
    separate(keyword, isOnNewLine, start)
    if previous.mark == .dot {
      if brackets.isEmpty { statement.initializer.noteMember() }
      noteOperand()
    } else if keyword == .none || keyword.isName {
      readName(word, start, keyword)
    } else {
      if brackets.isEmpty { statement.initializer.note(keyword) }
      readKeyword(keyword, start)
    }
  }

  /// Reads the rest of a name in which letters are escaped. Only that of a member is understood:
  /// any other one may be a name that is spelled differently elsewhere.
  mutating func readEscapedName() {
    skipEscapedName()
    if previous.mark != .dot, !isMemberName() { hasFailed = true }
    noteOperand()
  }

  /// Skips the rest of a name in which letters are escaped.
  mutating func skipEscapedName() {
    while at < text.count {
      if ByteClass.isWordPart(text[at]) {
        at += 1
      } else if peek() == UInt8(ascii: "\\"), peek(1) == UInt8(ascii: "u") {
        at += 2
        if peek() == UInt8(ascii: "{") { skipBracedNumber() }
      } else {
        break
      }
    }
  }

  /// Skips the number of a letter in braces.
  private mutating func skipBracedNumber() {
    at += 1
    while ByteClass.isWordPart(peek()) { at += 1 }
    if peek() == UInt8(ascii: "}") { at += 1 } else { hasFailed = true }
  }

  /// Returns whether there is white space of more than one byte in `range`.
  func holdsSpace(_ range: Range<Int>) -> Bool {
    range.contains { i in
      let bytes = ByteGroup(at: i, in: text).bits
      let third = UInt8(truncatingIfNeeded: bytes >> 16)
      switch bytes & 0xFFFF {
      case 0xA0C2: return true
      // U+2000 to U+200A, U+2028, U+2029 and U+202F.
      case 0x80E2: return third <= 0x8A || third == 0xA8 || third == 0xA9 || third == 0xAF
      // U+205F, U+1680, U+3000 and U+FEFF.
      case 0x81E2: return third == 0x9F
      case 0x9AE1, 0x80E3: return third == 0x80
      case 0xBBEF: return third == 0xBF
      default: return false
      }
    }
  }

  /// Whether the word that was just read names a member.
  private mutating func isKey() -> Bool {
    guard isAmongMembers else { return false }
    var next = at
    while next < text.count, text[next] == 0x20 { next += 1 }
    let following = next < text.count ? text[next] : 0
    if following == UInt8(ascii: ":") || following == UInt8(ascii: "=") { return true }
    guard following == UInt8(ascii: "(") else { return false }
    return previous.isOperand || lastEnd > 0 && "*,{;".utf8.contains(text[lastEnd - 1])
  }

  /// Whether the word that was just read is the name of a member that is written down here, rather
  /// than that of a variable.
  @inline(__always)
  mutating func isMemberName() -> Bool {
    let isSpaced = peek() == UInt8(ascii: " ")
    switch isSpaced ? peek(1) : peek() {
    case UInt8(ascii: ":"): return isAmongMembers && brackets.last.kind == .object && isAtMember()
    case UInt8(ascii: "("): return isAmongMembers && (isAtMember() || previous.isOperand)
    case UInt8(ascii: "="):
      return isAmongMembers && brackets.last.kind != .object && (isAtMember() || previous.isOperand)
    case let byte where isSpaced:
      return ByteClass.isWordPart(byte) && isAmongMembers && isAtMember()
    default: return false
    }
  }

  /// Whether a member begins after the last token.
  private mutating func isAtMember() -> Bool {
    let last = lastEnd > 0 ? text[lastEnd - 1] : 0
    if last == UInt8(ascii: "{") { return lastEnd - 1 == Int(brackets.last.offset) }
    if brackets.last.kind == .object { return last == UInt8(ascii: ",") }
    return last == UInt8(ascii: ";") || last == UInt8(ascii: "}")
  }

  /// Ends the statement before the word that was just read, if one ends there, and begins the next.
  private mutating func separate(_ keyword: Keyword, _ isOnNewLine: Bool, _ start: Int) {
    if brackets.isEmpty { endStatementIfOver(before: keyword) }
    if isOnNewLine, previous.isOperand, !keyword.continuesStatement {
      if isAmongStatements() || isAmongMembersOfClass() { endArrows() }
      if brackets.isEmpty, statement.start >= 0 {
        endStatement()
        noteStart()
      } else if isAmongStatements() {
        level = Level()
        if keyword == .function || keyword == .class { noteStart() }
      }
    }
    if brackets.isEmpty { beginStatementIfNone(at: start) }
  }

  /// Notes the name that was just read.
  private mutating func readName(_ name: ScannedWord, _ start: Int, _ keyword: Keyword) {
    if keyword == .of, isInHead, previous.isOperand { return endLoopVariable() }
    if brackets.isEmpty { statement.initializer.note(keyword) }
    if keyword == .eval, previous.isStart { hasFailed = true }
    let isMember = text[start] == UInt8(ascii: "#") || isMemberName()
    if isCutting, !isMember { index.note(name.hash, in: result.parts.count) }
    let mentionCount = mentions.count
    let mention = skipsNames || isMember ? -1 : noteName(name, start, keyword)
    if keyword == .static, functionDepth == 0, isAmongMembers { noteStaticMember() }
    let isStart = keyword == .async && previous.isStart
    noteOperand(keyword == .static ? .staticWord : .none)
    (previous.mention, previous.isStart) = (mention, isStart)
    // If it is a parameter, it is not mentioned here.
    lastName = Group(start: start, end: at, firstMention: mentionCount)
  }

  /// Notes that a class is active, if code belongs to the static member that begins behind the word
  /// that was just read, and if that is no method.
  mutating func noteStaticMember() {
    var next = at
    while next < text.count {
      switch text[next] {
      case UInt8(ascii: "("), UInt8(ascii: ";"), UInt8(ascii: "}"), UInt8(ascii: ":"): return
      case UInt8(ascii: "="), UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "/"):
        statement.isActiveClass = true
        return
      default: next += 1
      }
    }
  }

  /// Notes how the name that was just read is mentioned, and returns the number of the mention.
  private mutating func noteName(
    _ name: ScannedWord, _ start: Int, _ keyword: Keyword
  ) -> Int32 {
    if statement.kind == .import, keyword == .as { undeclareLast() }
    var uses = declaration(of: keyword)
    // Of what is cut, only what it declares is known until it is read again.
    if isCutting, !uses.contains(.declared) { return -1 }
    uses.insert(functionDepth == 0 ? .outside : .inside)
    if peek() != UInt8(ascii: "(") {
      uses.insert(.handed)
    } else if previous.mark != .functionWord {
      uses.insert(.called)
    }
    if isAfterUpdate(start) { uses.insert(.assigned) }
    return note(words.number(of: name, at: start), uses)
  }

  /// Notes that a loop gives values to what stands before its `of` or `in`.
  private mutating func endLoopVariable() {
    if previous.mark == .closedPattern { notePattern(lastPattern..<lastEnd) }
    noteAssignment(previous.mention)
    if isInHead { level.declares = nil }
    noteOperator()
  }

  /// Returns how the name that was just read is declared by where it stands.
  private mutating func declaration(of keyword: Keyword) -> Mention.Uses {
    let own: Mention.Uses = functionDepth == 0 ? .declared : .local
    if statement.kind == .import, functionDepth == 0 {
      return keyword == .as || keyword == .from ? [] : .declared
    }
    if previous.mark == .functionWord {
      let isStatement = pendingFunction == .statement || brackets.isEmpty && statement.list < 0
      return isStatement ? own : []
    }
    if previous.mark == .classWord {
      return level.classIsStatement && level.classes == 1 || brackets.isEmpty ? own : []
    }
    if let pattern = level.pattern {
      if pattern == .declared { return .declared }
      return isAtPatternName && !isBeforeColon ? pattern : []
    }
    guard level.expectsName, let declares = level.declares else { return [] }
    level.expectsName = false
    return declares
  }

  /// Whether a name of a pattern stands after the last token.
  var isAtPatternName: Bool {
    guard lastEnd > 0, !level.hasQuestion else { return false }
    switch text[lastEnd - 1] {
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ","),
      UInt8(ascii: ":"), UInt8(ascii: "."):
      return true
    default: return false
    }
  }

  /// Whether a colon stands after the name that was just read, which then is no variable's.
  private var isBeforeColon: Bool {
    var next = at
    while next < text.count, text[next] <= 0x20 { next += 1 }
    return next < text.count && text[next] == UInt8(ascii: ":")
  }

  /// Whether the members of a class stand where the next token does.
  private mutating func isAmongMembersOfClass() -> Bool {
    let around = bracketAround()
    return around?.kind == .classBody || around?.kind == .statementClassBody
  }

  /// Notes that the last name is one of another module, and that the next one stands for it here.
  private mutating func undeclareLast() {
    let last = Int(previous.mention)
    if last >= 0, last == mentions.count - 1 { mentions[last].uses.remove(.declared) }
  }

  /// Returns whether `++` or `--` stands before the name at `start`.
  private func isAfterUpdate(_ start: Int) -> Bool {
    guard !previous.isOperand, lastEnd >= 2 else { return false }
    let (first, second) = (text[lastEnd - 2], text[lastEnd - 1])
    return first == second && (first == UInt8(ascii: "+") || first == UInt8(ascii: "-"))
  }

  /// Adds what the part does with a word, and returns the number of the mention.
  mutating func note(_ word: Int, _ uses: Mention.Uses) -> Int32 {
    while lastMentions.count <= word { lastMentions.append(-1) }
    let last = lastMentions[word]
    if last >= 0, last >= scopes.last.firstMention {
      mentions[Int(last)].uses.formUnion(uses)
      return last
    }
    lastMentions[word] = Int32(truncatingIfNeeded: mentions.count)
    mentions.append(Mention(word: Int32(truncatingIfNeeded: word), uses: uses, before: last))
    return Int32(truncatingIfNeeded: mentions.count - 1)
  }

  // MARK: Keywords

  /// Notes the keyword that was just read.
  private mutating func readKeyword(_ keyword: Keyword, _ start: Int) {
    let (last, isStart) = (previous, previous.isStart)
    if keyword == .in { return endLoopVariable() }
    if keyword.isPlainValue, keyword != .void { return noteOperand() }
    noteOperator()
    switch keyword {
    case .function:
      pendingFunction = isStart ? .statement : .expression
      previous.mark = .functionWord
      if brackets.isEmpty, isStart { statement.kind = .function }
    case .class: beginClass(isStart)
    case .import: beginImport(isStart)
    case .export: beginExport(isStart)
    case .default:
      // `export default` and the last case of a `switch`.
      if last.mark == .exportWord { statement.isDefaultExport = true }
      previous = Previous(isOperand: false, isStart: true, mark: .exportWord)
    case .var, .let, .const: beginDeclaration(keyword)
    case .return, .throw: if functionDepth == 0 { statement.mayReturn = true }
    case .yield, .await: if functionDepth == 1 { statement.waits = true }
    case .do: if brackets.isEmpty { statement.hasDo = true }
    default: break
    }
    if keyword.hasHead { previous.mark = keyword == .for ? .declaringHead : .head }
    if keyword == .await, last.mark == .declaringHead { previous.mark = .declaringHead }
    if keyword.precedesStatement { noteStart() }
    if keyword == .catch { previous.mark = .catchHead }
  }

  /// Notes the word `class`.
  private mutating func beginClass(_ isStart: Bool) {
    if level.classes == 0 { level.classIsStatement = isStart }
    level.classes += 1
    previous.mark = .classWord
    if brackets.isEmpty, isStart { statement.kind = .class }
  }

  /// Notes the word `import`.
  private mutating func beginImport(_ isStart: Bool) {
    let isExpression = peek() == UInt8(ascii: "(") || peek() == UInt8(ascii: ".")
    previous.mark = isExpression ? .none : .exportWord
    previous.isOperand = isExpression
    if brackets.isEmpty, isStart, !isExpression { statement.kind = .import }
  }

  /// Notes the word `export`.
  private mutating func beginExport(_ isStart: Bool) {
    previous = Previous(isOperand: false, isStart: true, mark: .exportWord)
    if brackets.isEmpty, isStart {
      statement.isExport = true
      statement.kind = .exportList
    }
  }

  /// Notes the word that begins a declaration of variables.
  private mutating func beginDeclaration(_ keyword: Keyword) {
    (level.declares, level.expectsName) = (uses(of: keyword), true)
    guard functionDepth == 0 else { return }
    let isOwnStatement = statement.tokenCount == (statement.isExport ? 2 : 1)
    if brackets.isEmpty, isOwnStatement { statement.beginsList = true }
  }

  /// Returns how a declaration that begins with `keyword` declares names.
  private func uses(of keyword: Keyword) -> Mention.Uses {
    if functionDepth == 0 { return keyword == .var || brackets.isEmpty ? .declared : [] }
    return keyword == .var ? .hoisted : .local
  }

  /// Notes that the variable of a mention gets a value.
  mutating func noteAssignment(_ mention: Int32) {
    if mention >= 0 { mentions[Int(mention)].uses.insert(.assigned) }
  }

}

extension Keyword {

  /// Whether the word can be a name.
  var isName: Bool {
    switch self {
    case .from, .as, .of, .eval, .async, .static, .undefined: true
    default: false
    }
  }

}
