import Source

/// Scopes inside of functions: what is declared there is no name of the script.
extension ScriptScanner {

  /// A scope inside of a function, or that of a part.
  struct Scope {

    /// The number of mentions before it.
    let firstMention: Int

    /// Whether variables that are declared by `var` stop here.
    let isFunction: Bool

  }

  /// Parentheses that may turn out to hold parameters.
  struct Group {

    /// The bytes between them.
    var range = 0..<0

    /// The number of mentions before them.
    var firstMention = 0

  }

  /// Opens a scope.
  mutating func openScope(isFunction: Bool) {
    scopes.append(Scope(firstMention: result.mentions.count, isFunction: isFunction))
  }

  /// Opens the scope of a function whose parameters stand in `group`.
  mutating func openScope(ofParametersIn group: Group) {
    let isPlain = holdsOnlyNames(group.range)
    if isPlain { forgetMentions(from: group.firstMention) }
    openScope(isFunction: true)
    guard isPlain else { return }
    forEachWord(in: group.range) { scanner, word in _ = scanner.note(word, .local) }
  }

  /// Closes the scope that ends with `bracket`: what it mentions and does not declare, the scope
  /// around it does.
  mutating func closeScope(of bracket: Bracket) {
    let scope = scopes.removeLast()
    if isBodyToCut(bracket) { return cutLater(bracket, scope) }
    let outer = scopes.last!.firstMention
    var kept = scope.firstMention
    for index in scope.firstMention..<result.mentions.count {
      var mention = result.mentions[index]
      lastMentions[Int(mention.word)] = mention.before
      if mention.uses.contains(.local) || scope.isFunction && mention.uses.contains(.hoisted) {
        continue
      }
      if Int(mention.before) >= outer {
        result.mentions[Int(mention.before)].uses.formUnion(mention.uses)
        continue
      }
      mention.uses.remove(.local)
      result.mentions[kept] = mention
      lastMentions[Int(mention.word)] = Int32(kept)
      kept += 1
    }
    result.mentions.removeLast(result.mentions.count - kept)
  }

  /// Returns whether `bracket`, which ends here, is the body of a long function that is called
  /// where it stands when the script is loaded.
  private func isBodyToCut(_ bracket: Bracket) -> Bool {
    guard bracket.kind == .functionBody, statement.body == nil, !statement.hasYield,
      at - bracket.offset >= leastBody, brackets.allSatisfy({ $0.kind == .group }), isCalledHere
    else { return false }
    switch statement.kind {
    case .statement: return true
    case .variable: return statement.list >= 0
    case .function, .class, .import, .exportList: return false
    }
  }

  /// Whether the function that has just ended is called: `}()` or `})()`.
  private var isCalledHere: Bool {
    var next = at
    var isBehindGroup = false
    while next < text.count {
      switch text[next] {
      case UInt8(ascii: "("): return true
      case UInt8(ascii: ")") where !isBehindGroup && !brackets.isEmpty: isBehindGroup = true
      case 0...0x20: break
      default: return false
      }
      next += 1
    }
    return false
  }

  /// Notes that the body of a function, with `bracket` around it, is cut when the script has been
  /// read: what it mentions is found then.
  private mutating func cutLater(_ bracket: Bracket, _ scope: Scope) {
    let parameters = result.mentions[scope.firstMention..<bracket.firstMention].filter {
      $0.uses.contains(.local)
    }
    statement.body = Body(
      range: SourceRange(bracket.offset + 1, at - 1), parameters: parameters.map { Int($0.word) })
    forgetMentions(from: scope.firstMention)
  }

  /// Forgets the mentions from the one at `first` on, which turn out to be none.
  private mutating func forgetMentions(from first: Int) {
    while result.mentions.count > first {
      let mention = result.mentions.removeLast()
      lastMentions[Int(mention.word)] = mention.before
    }
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
      let start = offset
      var hash = WordHash.start
      repeat {
        hash = WordHash.adding(hash, text[offset])
        offset += 1
      } while offset < range.upperBound && ByteClass.isWordPart(text[offset])
      visit(&self, result.words.number(at: start, count: offset - start, hash: hash))
    }
  }

  // MARK: Arrows

  /// Reads `=>` after the parameters of a function.
  mutating func readArrow() {
    let last = previous
    let parameters = last.mark == .group ? lastGroup : lastName
    at += 2
    openScope(ofParametersIn: parameters)
    noteOperator(.arrow)
    _ = skipSpace()
    if peek() == UInt8(ascii: "{") { return }
    push(.arrowBody)
    brackets[brackets.count - 1].endsScope = true
  }

  /// Ends the arrow functions whose bodies are expressions that end here.
  mutating func endArrows() {
    while brackets.last?.kind == .arrowBody { endArrow() }
  }

  /// Ends the innermost arrow function, whose body is an expression.
  mutating func endArrow() {
    let bracket = brackets.removeLast()
    level = bracket.outer
    functionDepth -= 1
    closeScope(of: bracket)
    previous.mention = -1
  }

}
