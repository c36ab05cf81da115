import Source

/// What stands in brackets while the script is cut: of that only the end is looked for, and the
/// names in it are entered in the index.
///
/// Tokens have no meaning there but for where they end. What a slash is, the token before it tells;
/// where that is not enough, what is in the bracket is read as everything else is.
extension ScriptScanner {

  /// A bracket that is open where the script is skimmed.
  struct SkimmedBracket: BitwiseCopyable {

    /// What opens it; a quote of templates for an expression in one.
    let byte: UInt8

    /// Whether there are cases of a `switch` in it.
    var hasCases = false

    /// Where the token before it ends: the offset of its last byte.
    let before: Int32

    /// Where the token ends before the parentheses that stand before it, if some do.
    let beforeGroup: Int32

    /// Creates a bracket behind a token that ends at `before`; `last` is the one that has closed
    /// before it.
    init(_ byte: UInt8, after before: Int, and last: SkimmedBracket?) {
      self.byte = byte
      self.before = Int32(truncatingIfNeeded: before)
      beforeGroup = last?.before ?? -1
    }

  }

  /// Goes to the end of the bracket that has just been opened, if the script is being cut, nothing
  /// of it is declared there, and it can be skimmed.
  mutating func skimBracket(_ kind: Bracket.Kind) {
    guard isCutting, at >= unskimmableEnd, !mayDeclare(kind) else { return }
    let (start, last) = (at, previous)
    if skimToEnd() { return }
    // What stands before that place is not tried again, so that no byte is skimmed twice.
    unskimmableEnd = at + 1
    (at, previous, hasFailed) = (start, last, false)
  }

  /// Returns whether something of the script can be declared in the bracket that has just been
  /// opened.
  private func mayDeclare(_ kind: Bracket.Kind) -> Bool {
    switch kind {
    case .group, .parameters, .statementParameters, .element, .substitution, .functionBody,
      .statementFunctionBody, .classBody, .statementClassBody:
      false
    case .list, .object: level.pattern != nil || statement.kind == .import
    case .head, .block, .arrowBody: true
    }
  }

  /// Goes to what closes the bracket that has been opened last, and returns whether it has been
  /// found. If not, goes to the token that has to be read.
  private mutating func skimToEnd() -> Bool {
    // What is looked at for every byte is kept at hand.
    let (text, table) = (text, skimming)
    var (offset, last) = (at, at - 1)
    skimmed.shrink(to: 0)
    skimmed.append(SkimmedBracket(text[last], after: last - 1, and: nil))
    while offset < text.count {
      let byte = text[offset]
      switch table.kind(of: byte) {
      case .space:
        offset += 1
        continue
      case .sign: offset += 1
      case .word:
        let word = ScannedWord(at: offset, in: text)
        at = offset
        if !skim(word, after: last) { return false }
        offset = word.end
      case .opening:
        skimmed.append(SkimmedBracket(byte, after: last, and: lastSkimmed))
        offset += 1
      case .closing:
        at = offset
        if skimmed.count == 1 { return true }
        if !closeSkimmed(byte) { return false }
        offset = at
      case .other:
        at = offset
        guard let end = skimOther(byte, after: last) else { return false }
        (offset, last) = (at, end)
        continue
      }
      last = offset - 1
    }
    at = offset
    return false
  }

  /// Skims what begins with a byte that says little, behind the token that ends at `last`; returns
  /// where the last token ends now, or nil if that has to be read.
  private mutating func skimOther(_ byte: UInt8, after last: Int) -> Int? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      readNumber()
      // What follows its point is no member.
      if text[at - 1] == UInt8(ascii: ".") { return nil }
    case UInt8(ascii: "\""), UInt8(ascii: "'"): readString(byte)
    case UInt8(ascii: "`"):
      at += 1
      if !skimTemplate(after: last) { return nil }
    case UInt8(ascii: "/") where peek(1) == byte || peek(1) == UInt8(ascii: "*"):
      _ = skipLongSpace()
      return hasFailed ? nil : last
    case UInt8(ascii: "/"):
      guard let isOperand = isOperand(at: last) else { return nil }
      if isOperand { at += 1 } else { readRegex() }
    case UInt8(ascii: "<") where peek(1) != UInt8(ascii: "!"): at += 1
    case UInt8(ascii: "\\"): if !skimEscapedName(after: last) { return nil }
    default: return nil
    }
    return hasFailed ? nil : at - 1
  }

  /// Skims a word, which begins at the next byte, behind the token that ends at `last`; returns
  /// false if it has to be read.
  @inline(__always)
  private mutating func skim(_ word: ScannedWord, after last: Int) -> Bool {
    let start = at
    at = word.end
    if word.isWide, holdsSpace(start..<at) { return false }
    if isMemberSign(at: last) {
      skimmedMemberEnd = at
      return true
    }
    let keyword = keywords.keyword(word, at: start, in: text)
    if keyword != .none { return skimKeyword(keyword, word, after: last) }
    if !isSkimmedKey(after: last) { index.note(word.hash, in: result.parts.count) }
    return true
  }

  /// Notes a word that is a keyword and stands behind the token that ends at `last`; returns false
  /// if it has to be read.
  private mutating func skimKeyword(
    _ keyword: Keyword, _ word: ScannedWord, after last: Int
  ) -> Bool {
    if keyword == .case { skimmed.last.hasCases = true }
    if keyword == .static, skimmed.count == 1 { noteStaticMember() }
    if keyword.isName { index.note(word.hash, in: result.parts.count) }
    return keyword != .eval || isSkimmedKey(after: last) || !mayBeginStatement(after: last)
  }

  /// Whether a statement may begin behind the token that ends at `last`.
  private func mayBeginStatement(after last: Int) -> Bool {
    let byte = text[last]
    if ByteClass.isWordPart(byte) { return keyword(endingAt: last)?.precedesStatement ?? false }
    return !"=(,?&|![+-*<>^~%".utf8.contains(byte)
  }

  /// Skims the rest of a name in which letters are escaped, behind the token that ends at `last`;
  /// returns false if it is more than the name of a member.
  private mutating func skimEscapedName(after last: Int) -> Bool {
    let start = at
    skipEscapedName()
    return at > start && (isMemberSign(at: last) || isSkimmedKey(after: last))
  }

  /// Whether the name of a member stands behind the token that ends at `offset`.
  @inline(__always)
  private func isMemberSign(at offset: Int) -> Bool {
    switch text[offset] {
    case UInt8(ascii: "."): text[offset - 1] != UInt8(ascii: ".")
    case UInt8(ascii: "#"): true
    default: false
    }
  }

  /// Whether the word that was just skimmed, behind the token that ends at `last`, is the name of a
  /// member that is written down here, or that of a statement.
  @inline(__always)
  private func isSkimmedKey(after last: Int) -> Bool {
    guard peek() == UInt8(ascii: ":") || peek() == UInt8(ascii: " ") && peek(1) == UInt8(ascii: ":")
    else { return false }
    switch text[last] {
    case UInt8(ascii: "{"): return true
    case UInt8(ascii: ","):
      return skimmed.last.byte == UInt8(ascii: "{") && !skimmed.last.hasCases
    default: return false
    }
  }

  /// Skims a template up to its end or to the next expression in it; the token before that ends at
  /// `before`. Returns false if neither is there.
  private mutating func skimTemplate(after before: Int) -> Bool {
    guard let end = skipTemplateText() else { return false }
    if end == .text {
      skimmed.append(SkimmedBracket(UInt8(ascii: "`"), after: before, and: nil))
    }
    return true
  }

  /// Skims a closing bracket; returns false if it closes another one than the last.
  private mutating func closeSkimmed(_ byte: UInt8) -> Bool {
    let bracket = skimmed.removeLast()
    at += 1
    lastSkimmed = bracket
    switch bracket.byte {
    case UInt8(ascii: "("): return byte == UInt8(ascii: ")")
    case UInt8(ascii: "["): return byte == UInt8(ascii: "]")
    case UInt8(ascii: "{"): return byte == UInt8(ascii: "}")
    default: return byte == UInt8(ascii: "}") && skimTemplate(after: Int(bracket.before))
    }
  }

  // MARK: Slashes

  /// Whether a value ends with the token that ends at `last`, so that a slash behind it divides;
  /// nil if that takes more than a look at it.
  private func isOperand(at last: Int) -> Bool? {
    let byte = text[last]
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "]"): return true
    case UInt8(ascii: ")"): return !isHead(inParenthesesAfter: Int(lastSkimmed.before))
    case UInt8(ascii: "}"): return isObject(lastSkimmed)
    case UInt8(ascii: "."), UInt8(ascii: "/"): return nil
    case UInt8(ascii: "+"), UInt8(ascii: "-"):
      if text[last - 1] != byte { return false }
      return text[last - 2] == byte ? nil : true
    default: break
    }
    if !ByteClass.isWordPart(byte) { return false }
    guard last + 1 != skimmedMemberEnd, let keyword = keyword(endingAt: last) else { return true }
    if keyword == .of { return nil }
    return keyword == .none || keyword.isName || keyword.isPlainValue && keyword != .void
  }

  /// Whether parentheses behind the token that ends at `before` hold the head of a statement.
  private func isHead(inParenthesesAfter before: Int) -> Bool {
    guard ByteClass.isWordPart(text[before]) else { return false }
    let keyword = keyword(endingAt: before)
    // `for await (`
    return keyword?.hasHead ?? false || keyword == .await
  }

  /// Whether what stood in braces that have closed is an object rather than statements; nil if that
  /// is not clear.
  private func isObject(_ bracket: SkimmedBracket) -> Bool? {
    let before = Int(bracket.before)
    switch text[before] {
    // An expression in a template may be an object.
    case UInt8(ascii: "{") where text[before - 1] == UInt8(ascii: "$"): return nil
    case UInt8(ascii: ";"), UInt8(ascii: "{"), UInt8(ascii: "}"): return false
    case UInt8(ascii: "="), UInt8(ascii: "("), UInt8(ascii: ","), UInt8(ascii: "["),
      UInt8(ascii: "?"), UInt8(ascii: "&"), UInt8(ascii: "|"):
      return true
    // Functions may be values.
    case UInt8(ascii: ")"):
      return isHead(inParenthesesAfter: Int(bracket.beforeGroup)) ? false : nil
    case let byte where ByteClass.isWordPart(byte):
      return keyword(endingAt: before)?.precedesStatement ?? false ? false : nil
    default: return nil
    }
  }

  /// Returns what the word is that ends at `last`, in a bracket; nil for a number.
  private func keyword(endingAt last: Int) -> Keyword? {
    var start = last
    while ByteClass.isWordPart(text[start - 1]) { start -= 1 }
    if !ByteClass.isWordStart(text[start]) { return nil }
    var before = start - 1
    while text[before] <= 0x20 { before -= 1 }
    if isMemberSign(at: before) { return Keyword.none }
    return keywords.keyword(ScannedWord(at: start, in: text), at: start, in: text)
  }

}
