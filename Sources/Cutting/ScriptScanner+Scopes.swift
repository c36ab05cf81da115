import Source

/// Scopes inside of functions: what is declared there is no name of the script.
extension ScriptScanner {

  /// A scope inside of a function, or that of a part.
  struct Scope: BitwiseCopyable {

    /// The number of mentions before it.
    let firstMention: Int

    /// Whether variables that are declared by `var` stop here.
    let isFunction: Bool

    /// Whether the names of all parameters are known, if it is a function.
    var hasKnownParameters = true

  }

  /// Parentheses that may turn out to hold parameters.
  struct Group: BitwiseCopyable {

    /// The offset behind the first of them.
    var start = 0

    /// The offset of the second one.
    var end = 0

    /// The number of mentions before them.
    var firstMention = 0

    /// The bytes between them.
    var range: Range<Int> { start..<end }

  }

  /// Opens a scope.
  mutating func openScope(isFunction: Bool) {
    scopes.append(Scope(firstMention: mentions.count, isFunction: isFunction))
  }

  /// Opens the scope of a function whose parameters stand in `group`.
  mutating func openScope(ofParametersIn group: Group) {
    let isPlain = holdsOnlyNames(group.range)
    if isPlain { forgetMentions(from: group.firstMention) }
    openScope(isFunction: true)
    scopes.last.hasKnownParameters = isPlain
    guard isPlain else { return }
    forEachWord(in: group.range) { scanner, word in _ = scanner.note(word, .local) }
  }

  /// Closes the scope that ends with `bracket`: what it mentions and does not declare, the scope
  /// around it does.
  mutating func closeScope(of bracket: Bracket) {
    let scope = scopes.removeLast()
    if isOpening, isToBeSetApart(bracket, scope) { return setApart(bracket, scope) }
    let outer = scopes.last.firstMention
    let isCalled = isCalledHere(bracket)
    var kept = scope.firstMention
    for index in scope.firstMention..<mentions.count {
      var mention = mentions[index]
      lastMentions[Int(mention.word)] = mention.before
      if mention.uses.contains(.local) || scope.isFunction && mention.uses.contains(.hoisted) {
        continue
      }
      if isCalled { mention.uses.insert(.loaded) }
      if Int(mention.before) >= outer {
        mentions[Int(mention.before)].uses.formUnion(mention.uses)
        continue
      }
      mention.uses.remove(.local)
      mentions[kept] = mention
      lastMentions[Int(mention.word)] = Int32(kept)
      kept += 1
    }
    mentions.shrink(to: kept)
  }

  /// Returns whether `bracket`, which ends here, is the body of a function in no other one, in the
  /// part that is being opened.
  private func isToBeSetApart(_ bracket: Bracket, _ scope: Scope) -> Bool {
    let isNamed = bracket.kind == .statementFunctionBody && brackets.isEmpty
    guard isNamed || bracket.kind == .functionBody, functionDepth == 1 else { return false }
    // Values that parameters have by themselves are found where the function stands.
    return (scope.firstMention..<Int(bracket.firstMention)).allSatisfy {
      mentions[$0].uses.contains(.local)
    }
  }

  /// Sets the body of a function apart, with `bracket` around it, and what it mentions.
  private mutating func setApart(_ bracket: Bracket, _ scope: Scope) {
    var body = Body(
      range: SourceRange(Int(bracket.offset) + 1, at - 1), role: role(of: bracket),
      canBeCut: scope.hasKnownParameters && !statement.waits, parameters: [], mentions: [])
    for index in scope.firstMention..<mentions.count {
      var mention = mentions[index]
      if !mention.uses.isDisjoint(with: [.local, .hoisted]) {
        if index < bracket.firstMention { body.parameters.append(Int(mention.word)) }
      } else {
        if body.role == .called { mention.uses.insert(.loaded) }
        body.mentions.append(mention)
      }
    }
    forgetMentions(from: scope.firstMention)
    openedBodies.append(body)
  }

  /// Returns when the body of a function in no other one, with `bracket` around it, runs.
  private func role(of bracket: Bracket) -> Body.Role {
    if isCalledHere(bracket) { return .called }
    if (0..<brackets.count).contains(where: { brackets[$0].kind == .group }) { return .handed }
    return brackets.isEmpty ? .named : .member
  }

  /// Returns whether `bracket`, which ends here, is the body of a function that is in no other one
  /// and that is called where it stands.
  private func isCalledHere(_ bracket: Bracket) -> Bool {
    switch bracket.kind {
    case .functionBody: functionDepth == 1 && isCalledHere
    case .arrowBody: functionDepth == 0 && isCalledHere
    default: false
    }
  }

  /// Whether the function that has just ended is called: `}()`, `})()` or `}.call(this)`.
  private var isCalledHere: Bool {
    var next = at
    var isBehindGroup = false
    while next < text.count {
      switch text[next] {
      case UInt8(ascii: "("): return true
      case UInt8(ascii: ")") where !isBehindGroup && !brackets.isEmpty: isBehindGroup = true
      case UInt8(ascii: "."):
        let rest = text[(next + 1)...]
        return rest.starts(with: "call(".utf8) || rest.starts(with: "apply(".utf8)
      case 0...0x20: break
      default: return false
      }
      next += 1
    }
    return false
  }

  /// Forgets the mentions from the one at `first` on, which turn out to be none.
  mutating func forgetMentions(from first: Int) {
    while mentions.count > first {
      let mention = mentions.removeLast()
      lastMentions[Int(mention.word)] = mention.before
    }
  }

  /// Begins the head of a loop or of a `catch`, of which the names are seen in what follows it.
  mutating func beginDeclaringHead(_ mark: Mark) {
    if isCutting || functionDepth == 0 { return }
    openScope(isFunction: false)
    brackets.last.isOfDeclaringHead = true
    if mark == .catchHead { level.pattern = .local }
  }

  /// Ends a head that declares names, or the block that follows it, which is where they are seen.
  mutating func endDeclaringHead(_ bracket: Bracket) {
    if bracket.kind != .head { return closeScope(of: bracket) }
    hasOpenHead = isBlockNext
    if hasOpenHead { return }
    // It is not known where another statement ends.
    for index in scopes.last.firstMention..<mentions.count { mentions[index].uses.remove(.local) }
    closeScope(of: bracket)
  }

  /// Whether a brace opens next.
  private var isBlockNext: Bool {
    var next = at
    while next < text.count, text[next] <= 0x20 { next += 1 }
    return next < text.count && text[next] == UInt8(ascii: "{")
  }

  /// Returns whether nothing but names stands in `range`, perhaps in braces.
  private func holdsOnlyNames(_ range: Range<Int>) -> Bool {
    range.allSatisfy { i in
      let byte = text[i]
      return ByteClass.isWordPart(byte) || byte <= 0x20 || ",.{}".utf8.contains(byte)
    }
  }

  /// Calls `visit` for the number of every word in `range`.
  mutating func forEachWord(
    in range: Range<Int>, _ visit: (inout ScriptScanner, Int) -> Void
  ) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      guard ByteClass.isWordStart(text[offset]) else {
        offset += 1
        continue
      }
      let word = ScannedWord(at: offset, in: text)
      visit(&self, words.number(of: word, at: offset))
      offset = word.end
    }
  }

  // MARK: Arrows

  /// Reads `=>` after the parameters of a function.
  mutating func readArrow() {
    let last = previous
    let parameters = last.mark == .group ? lastGroup : lastName
    at += 2
    let endsScope = !isCutting
    if endsScope { openScope(ofParametersIn: parameters) }
    noteOperator(.arrow)
    _ = skipSpace()
    if peek() == UInt8(ascii: "{") { return }
    push(.arrowBody)
    brackets.last.endsScope = endsScope
  }

  /// Ends the arrow functions whose bodies are expressions that end here.
  mutating func endArrows() {
    while !brackets.isEmpty, brackets.last.kind == .arrowBody { endArrow() }
  }

  /// Ends the innermost arrow function, whose body is an expression.
  mutating func endArrow() {
    let bracket = brackets.removeLast()
    level = bracket.outer
    functionDepth -= 1
    if bracket.endsScope { closeScope(of: bracket) }
    previous.mention = -1
  }

}
