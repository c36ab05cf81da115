import Source

/// Space, comments and literals.
extension ScriptScanner {

  /// Skips the line that says which program runs the script.
  mutating func skipFirstLine() {
    if peek() == UInt8(ascii: "#"), peek(1) == UInt8(ascii: "!") { skipLine() }
  }

  /// Skips the rest of a line.
  private mutating func skipLine() {
    while at < text.count {
      skip {
        let ends = $0.marks(of: UInt8(ascii: "\n")) | $0.marks(of: UInt8(ascii: "\r"))
        return ends | $0.marks(of: 0xE2)
      }
      // A character beyond ASCII may be one that ends lines.
      if at < text.count, text[at] == 0xE2, lineEndLength(at: at, in: text) == 0 {
        at += 1
      } else {
        return
      }
    }
  }

  /// Goes to the next byte that `marks` marks as the first one of its group, or to the end.
  @inline(__always)
  private mutating func skip(to marks: (ByteGroup) -> UInt64) {
    while at < text.count {
      let found = marks(ByteGroup(at: at, in: text))
      if found != 0 {
        at += ByteGroup.position(of: found)
        return
      }
      at += ByteGroup.width
    }
    at = text.count
  }

  /// Skips white space and comments, and returns whether a line has ended in them.
  @inline(__always)
  mutating func skipSpace() -> Bool {
    if at > 0, at < text.count, text[at] > 0x20, text[at] != UInt8(ascii: "/") { return false }
    return skipLongSpace()
  }

  /// Skips white space and comments, and returns whether a line has ended in them.
  mutating func skipLongSpace() -> Bool {
    var hasNewLine = at == 0
    while at < text.count {
      switch text[at] {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        hasNewLine = true
        at += 1
        skip { $0.differences(from: UInt8(ascii: " ")) }
      case UInt8(ascii: " "), UInt8(ascii: "\t"), 0x0B, 0x0C: at += 1
      case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "/"): skipLine()
      case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "*"):
        if skipComment() { hasNewLine = true }
      default: return hasNewLine
      }
    }
    return hasNewLine
  }

  /// Skips a comment, and returns whether a line ends in it.
  private mutating func skipComment() -> Bool {
    var hasNewLine = false
    at += 2
    while at + 1 < text.count {
      skip {
        let ends = $0.marks(of: UInt8(ascii: "\n")) | $0.marks(of: UInt8(ascii: "\r"))
        return ends | $0.marks(of: UInt8(ascii: "*"))
      }
      if peek() == UInt8(ascii: "*"), peek(1) == UInt8(ascii: "/") {
        at += 2
        return hasNewLine
      }
      if peek() == UInt8(ascii: "\n") || peek() == UInt8(ascii: "\r") { hasNewLine = true }
      at += 1
    }
    hasFailed = true
    at = text.count
    return hasNewLine
  }

  /// Reads a string.
  mutating func readString(_ quote: UInt8) {
    at += 1
    while at < text.count {
      skip {
        let ends = $0.marks(of: UInt8(ascii: "\n")) | $0.marks(of: UInt8(ascii: "\r"))
        return ends | $0.marks(of: quote) | $0.marks(of: UInt8(ascii: "\\"))
      }
      let byte = peek()
      at += 1
      if byte == quote {
        noteLiteral()
        return
      }
      if byte != UInt8(ascii: "\\") { break }
      // A line that goes on may end with two bytes.
      if peek() == UInt8(ascii: "\r"), peek(1) == UInt8(ascii: "\n") { at += 1 }
      at += 1
    }
    hasFailed = true
  }

  /// Reads a template up to its end or to the next expression in it.
  mutating func readTemplate() {
    switch skipTemplateText() {
    case .template: noteLiteral()
    case .text:
      noteInitializer(UInt8(ascii: "$"))
      push(.substitution)
      skimBracket(.substitution)
    case nil: hasFailed = true
    }
  }

  /// What of a template ends: all of it, or text before an expression.
  enum TemplateEnd {

    case template, text

  }

  /// Skips the text of a template, and what ends it; returns what ends, or nil if nothing does.
  mutating func skipTemplateText() -> TemplateEnd? {
    while at < text.count {
      skip {
        let ends = $0.marks(of: UInt8(ascii: "`")) | $0.marks(of: UInt8(ascii: "$"))
        return ends | $0.marks(of: UInt8(ascii: "\\"))
      }
      let byte = peek()
      at += 1
      switch byte {
      case UInt8(ascii: "`"): return .template
      case UInt8(ascii: "\\"): at += 1
      case UInt8(ascii: "$") where peek() == UInt8(ascii: "{"):
        at += 1
        return .text
      default: break
      }
    }
    return nil
  }

  /// Reads a regular expression.
  mutating func readRegex() {
    // What begins like the end of an element is markup, in which nothing here is known.
    if at > 0, text[at - 1] == UInt8(ascii: "<") { hasFailed = true }
    at += 1
    var isInClass = false
    while at < text.count {
      let byte = text[at]
      at += 1
      switch byte {
      case UInt8(ascii: "\\"): at += 1
      case UInt8(ascii: "["): isInClass = true
      case UInt8(ascii: "]"): isInClass = false
      case UInt8(ascii: "/") where !isInClass:
        while at < text.count, ByteClass.isWordPart(text[at]) { at += 1 }
        noteLiteral()
        return
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        hasFailed = true
        return
      default: break
      }
    }
    hasFailed = true
  }

  /// Reads a number.
  mutating func readNumber() {
    let isDecimal = peek(1) != UInt8(ascii: "x") && peek(1) != UInt8(ascii: "X")
    while at < text.count {
      let byte = text[at]
      guard ByteClass.isWordPart(byte) || byte == UInt8(ascii: ".") else { break }
      at += 1
      let isExponent = byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E")
      if isExponent, isDecimal, peek() == UInt8(ascii: "+") || peek() == UInt8(ascii: "-") {
        at += 1
      }
    }
    noteLiteral()
  }

  /// Notes that a literal ends here.
  private mutating func noteLiteral() { noteOperand() }

}
