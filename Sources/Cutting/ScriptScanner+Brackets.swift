/// Brackets, and what they hold.
extension ScriptScanner {

  /// Reads an opening bracket.
  mutating func open(_ byte: UInt8) {
    noteInitializer(byte)
    let pattern = skipsNames ? nil : pattern(openedBy: byte)
    openBracket(byte)
    if let pattern { level.pattern = pattern }
    if !hasFailed { skimBracket(brackets.last.kind) }
  }

  /// Reads an opening bracket, whatever is declared in it.
  private mutating func openBracket(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "("): openParenthesis()
    case UInt8(ascii: "["): openBracket(previous.isOperand ? .element : .list)
    default:
      guard let kind = kindOfBrace() else {
        hasFailed = true
        return
      }
      openBrace(kind)
    }
  }

  /// Returns how the names in the pattern that a bracket begins are declared; nil if there is none.
  private mutating func pattern(openedBy byte: UInt8) -> Mention.Uses? {
    if byte == UInt8(ascii: "(") { return nil }
    // The name of a member that is computed is none that is declared.
    let isKey = byte == UInt8(ascii: "[") && !brackets.isEmpty && brackets.last.kind == .object
      && text[lastEnd - 1] != UInt8(ascii: ":")
    if isKey { return nil }
    if let pattern = level.pattern, isAtPatternName { return pattern }
    guard level.expectsName, let declares = level.declares else { return nil }
    level.expectsName = false
    return declares
  }

  /// Reads an opening brace, which holds what `kind` says.
  private mutating func openBrace(_ kind: Bracket.Kind) {
    let isBody = kind == .functionBody || kind == .statementFunctionBody
    let endsScope = !isCutting && (isBody || kind == .block && functionDepth > 0)
    if endsScope, isBody, previous.mark == .group { openScope(ofParametersIn: lastGroup) }
    if endsScope, !isBody { openScope(isFunction: false) }
    openBracket(kind)
    brackets.last.endsScope = endsScope
    if hasOpenHead { (brackets.last.isOfDeclaringHead, hasOpenHead) = (true, false) }
  }

  /// Reads an opening bracket that holds what `kind` says.
  private mutating func openBracket(_ kind: Bracket.Kind) {
    at += 1
    push(kind)
  }

  /// Reads an opening parenthesis.
  private mutating func openParenthesis() {
    let kind: Bracket.Kind
    switch pendingFunction {
    case .statement: kind = .statementParameters
    case .expression: kind = .parameters
    case nil: kind = isAfterHeadWord ? .head : .group
    }
    let mark = previous.mark
    // What a class extends may be made of something when it is declared.
    if level.classes > 0 { statement.isActiveClass = true }
    let isFunction = pendingFunction != nil
    pendingFunction = nil
    if isFunction, !isCutting { openScope(isFunction: true) }
    openBracket(kind)
    if isFunction { level.pattern = .local }
    if mark == .declaringHead || mark == .catchHead { beginDeclaringHead(mark) }
  }

  /// Whether the last token is a word that a head follows.
  private var isAfterHeadWord: Bool {
    previous.mark == .head || previous.mark == .declaringHead || previous.mark == .catchHead
  }

  /// Opens a bracket.
  mutating func push(_ kind: Bracket.Kind) {
    brackets.append(
      Bracket(
        kind: kind, offset: Int32(truncatingIfNeeded: at - 1), outer: level,
        firstMention: Int32(truncatingIfNeeded: mentions.count)))
    level = Level()
    if brackets.last.isFunctionBody { enterFunction() }
    if brackets.last.holdsStatements { noteStart() } else { noteOperator() }
  }

  /// Notes that the body of a function begins.
  private mutating func enterFunction() {
    functionDepth += 1
    if functionDepth == 1 { statement.waits = false }
  }

  /// Returns what the brace that opens next holds, or nil if that is not known.
  private mutating func kindOfBrace() -> Bracket.Kind? {
    if level.classes > 0, previous.isOperand || previous.mark == .classWord {
      level.classes -= 1
      return level.classIsStatement && level.classes == 0 ? .statementClassBody : .classBody
    }
    switch previous.mark {
    case .arrow, .parameters: return .functionBody
    case .statementParameters: return .statementFunctionBody
    case .group where isAmongMembers: return .functionBody
    case .staticWord where isAmongMembers: return .block
    case .exportWord: return .object
    default: break
    }
    if previous.isStart { return .block }
    if previous.isOperand {
      // A block after a statement that ends with its line.
      return isAmongStatements() && hasNewLineBefore ? .block : nil
    }
    return .object
  }

  /// Whether a line has ended between the last token and the next one.
  private var hasNewLineBefore: Bool {
    text[lastEnd..<at].contains { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
  }

  /// Reads a closing bracket.
  mutating func close(_ byte: UInt8) {
    endArrows()
    at += 1
    if brackets.isEmpty || !brackets.last.isClosed(by: byte) {
      hasFailed = true
      return
    }
    let bracket = brackets.removeLast()
    level = bracket.outer
    if bracket.endsScope { closeScope(of: bracket) }
    if bracket.isOfDeclaringHead { endDeclaringHead(bracket) }
    switch bracket.kind {
    case .substitution: readTemplate()
    case .head, .block: noteStart()
    case .parameters: noteOperand(.parameters)
    case .statementParameters: noteOperand(.statementParameters)
    case .group:
      noteOperand(.group)
      lastGroup = Group(
        start: Int(bracket.offset) + 1, end: at - 1, firstMention: Int(bracket.firstMention))
    case .list, .object:
      noteOperand(.closedPattern)
      lastPattern = Int(bracket.offset)
    case .element, .classBody, .arrowBody: noteOperand()
    case .functionBody:
      functionDepth -= 1
      noteOperand()
    case .statementFunctionBody:
      functionDepth -= 1
      noteStart()
    case .statementClassBody: noteStart()
    }
    endStatementAfterClosing(bracket)
  }

  /// Notes that the statement of the script may be over when a bracket has closed.
  private mutating func endStatementAfterClosing(_ bracket: Bracket) {
    guard brackets.isEmpty else { return }
    switch bracket.kind {
    case .block, .statementFunctionBody, .statementClassBody: statement.mayBeOver = true
    default: break
    }
  }

}

extension ScriptScanner.Bracket {

  /// Whether it holds the body of a function.
  var isFunctionBody: Bool {
    kind == .functionBody || kind == .statementFunctionBody || kind == .arrowBody
  }

  /// Returns whether `byte` closes the bracket.
  fileprivate func isClosed(by byte: UInt8) -> Bool {
    switch kind {
    case .group, .head, .parameters, .statementParameters: byte == UInt8(ascii: ")")
    case .list, .element: byte == UInt8(ascii: "]")
    default: byte == UInt8(ascii: "}")
    }
  }

}
