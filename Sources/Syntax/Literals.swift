import Source

/// A part of a string literal.
public struct StringPart {

  /// Where the part stands.
  public let range: SourceRange

  /// What the part stands for.
  public internal(set) var text: String

  /// Whether the part is the text as it is written, rather than an escape sequence.
  public let isLiteral: Bool

}

extension SyntaxNode {

  /// The value of a string literal.
  public var stringValue: String { stringParts.map(\.text).joined() }

  /// The value of a string literal, or of a template without expressions; nil for anything else.
  public var literalString: String? {
    switch kind {
    case .string: return stringValue
    case .templateString:
      guard let part = templateParts.first, templateParts.count == 1, case .text(let text) = part
      else { return nil }
      return text
    default: return nil
    }
  }

  /// The parts of a string literal, in order.
  public var stringParts: [StringPart] {
    var parts: [StringPart] = []
    var first: UInt32?
    for child in children {
      // Two escapes together may stand for one character.
      let unit = child.kind == .escapeSequence ? surrogate(child.text) : nil
      if let high = first, let low = unit, low >= 0xDC00 {
        let number = 0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)
        let character = Unicode.Scalar(number) ?? "\u{FFFD}"
        parts[parts.count - 1].text = String(Character(character))
        first = nil
        continue
      }
      var text = ""
      child.appendFragment(to: &text)
      parts.append(
        StringPart(range: child.range, text: text, isLiteral: child.kind == .stringFragment))
      first = unit.flatMap { $0 < 0xDC00 ? $0 : nil }
    }
    return parts
  }

  /// Appends what a fragment or an escape sequence of a string or template stands for.
  fileprivate func appendFragment(to result: inout String) {
    switch kind {
    case .stringFragment: result += text.withPlainLineEnds
    case .escapeSequence: result += unescaped(text)
    default: break
    }
  }

  /// The parts of a template literal: its fixed text and its expressions, in order.
  public var templateParts: [TemplatePart] {
    var parts: [TemplatePart] = []
    var fixed = ""
    var offset = range.lower + 1
    for child in children {
      // The grammar has a node for fixed text only in some versions: take it from the bytes.
      if child.range.lower > offset {
        fixed += tree.file.text(SourceRange(offset, child.range.lower)).withPlainLineEnds
      }
      offset = child.range.upper
      if child.kind == .templateSubstitution {
        parts.append(.text(fixed))
        fixed = ""
        if let expression = child.operand {
          parts.append(.expression(expression))
        }
      } else {
        child.appendFragment(to: &fixed)
      }
    }
    let end = max(range.upper - 1, offset)
    if end > offset { fixed += tree.file.text(SourceRange(offset, end)).withPlainLineEnds }
    parts.append(.text(fixed))
    return parts
  }

  /// The value of a number literal; nil if it is not one that a double can hold.
  public var numberValue: Double? {
    var digits = text.filter { $0 != "_" }
    if digits.hasSuffix("n") { digits.removeLast() }
    let radixes: [(String, Int)] = [
      ("0x", 16), ("0X", 16), ("0o", 8), ("0O", 8), ("0b", 2), ("0B", 2),
    ]
    for (prefix, radix) in radixes where digits.hasPrefix(prefix) {
      return UInt64(digits.dropFirst(2), radix: radix).map(Double.init)
    }
    if digits.hasSuffix(".") { digits.removeLast() }
    if digits.hasPrefix(".") { digits = "0" + digits }
    return Double(digits.replacingDotBeforeExponent)
  }

}

/// A part of a template literal.
public enum TemplatePart {

  /// Fixed text; may be empty.
  case text(String)

  /// An expression whose value stands here.
  case expression(SyntaxNode)

}

extension String {

  /// The text with LF at the ends of lines, as templates have it whatever the file has.
  fileprivate var withPlainLineEnds: String {
    if !utf8.contains(UInt8(ascii: "\r")) { return self }
    var result = ""
    for scalar in unicodeScalars {
      // An LF behind a CR is the same end of a line.
      if scalar == "\n", result.unicodeScalars.last == "\r" { result.unicodeScalars.removeLast() }
      result.unicodeScalars.append(scalar)
    }
    return String(String.UnicodeScalarView(result.unicodeScalars.map { $0 == "\r" ? "\n" : $0 }))
  }

  /// The text with `1.e5` written as `1e5`, the only form of a number that Swift does not read.
  fileprivate var replacingDotBeforeExponent: String {
    guard let dot = firstIndex(of: ".") else { return self }
    let next = index(after: dot)
    guard next < endIndex, self[next] == "e" || self[next] == "E" else { return self }
    return String(self[..<dot]) + String(self[next...])
  }

}

/// Returns what an escape sequence, with its backslash, stands for.
private func unescaped(_ sequence: String) -> String {
  let body = sequence.dropFirst()
  switch body.first {
  case "n": return "\n"
  case "t": return "\t"
  case "r": return "\r"
  case "b": return "\u{8}"
  case "f": return "\u{C}"
  case "v": return "\u{B}"
  case "\n", "\r", "\r\n", "\u{2028}", "\u{2029}": return ""
  case "x": return scalar(body.dropFirst())
  case "u": return scalar(body.dropFirst().filter { $0 != "{" && $0 != "}" })
  case "0" where body.count == 1: return "\0"
  default: return String(body)
  }
}

/// Returns the half of a surrogate pair that an escape sequence stands for, or nil.
private func surrogate(_ sequence: String) -> UInt32? {
  guard sequence.hasPrefix("\\u"), let unit = UInt32(sequence.dropFirst(2), radix: 16),
    (0xD800...0xDFFF).contains(unit)
  else { return nil }
  return unit
}

/// Returns the character whose number is `hexadecimal`; U+FFFD for a lone surrogate.
private func scalar(_ hexadecimal: some StringProtocol) -> String {
  guard let number = UInt32(hexadecimal, radix: 16), let scalar = Unicode.Scalar(number) else {
    return "\u{FFFD}"
  }
  return String(scalar)
}
