import Source

/// Code on one line, as drawings show conditions and the heads of loops.
extension SyntaxNode {

  /// The text of what the node comes from on one line, without comments, and with runs of white
  /// space folded, in templates too.
  public var oneLineText: String { oneLineText(upTo: 2_000) }

  /// Returns that text, of which no more than `limit` bytes are shown: of expressions inside of one
  /// another, each is shown with all that is in it.
  public func oneLineText(upTo limit: Int) -> String {
    if let original = tree.origin?.node(for: self) { return original.oneLineText(upTo: limit) }
    var end = range.lower + limit
    if end >= range.upper { return oneLineText(until: range.upper) }
    while end > range.lower, tree.file.bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return oneLineText(until: end) + "…"
  }

  /// Returns the text of the node's part before `end` on one line, with the names of the source.
  public func oneLineText(until end: Int) -> String {
    if let text = tree.origin?.textWithOriginalNames(self, until: end) {
      return onOneLine(Array(text.utf8)[...], [])
    }
    return onOneLine(tree.file.bytes[range.lower..<end], comments(until: end))
  }

  /// The comments in the node's part before `end`.
  private func comments(until end: Int) -> [Range<Int>] {
    let bytes = tree.file.bytes
    var result: [Range<Int>] = []
    var position = range.lower
    while position < end {
      if let next = tree.endOfText(at: position) {
        position = next
      } else if bytes.beginsComment(at: position) {
        let next = bytes.skippingComment(from: position, limit: end)
        result.append(position..<next)
        position = next
      } else {
        position += 1
      }
    }
    return result
  }

}

extension SyntaxTree {

  /// Returns the identifier that begins at `offset`, or nil if none does.
  func identifier(at offset: Int) -> SyntaxNode? {
    let bytes = file.bytes
    if !bytes[offset].isPartOfName || offset > 0 && bytes[offset - 1].isPartOfName { return nil }
    guard let node = lastNode(from: offset), node.range.lower == offset else { return nil }
    return node.kind == .identifier || node.kind == .shorthandProperty ? node : nil
  }

  /// Returns the offset after the string, template, expression or element that begins at `offset`,
  /// in which slashes are no comments; nil if none does.
  fileprivate func endOfText(at offset: Int) -> Int? {
    guard "\"'`/<".utf8.contains(file.bytes[offset]) else { return nil }
    var node = lastNode(from: offset)
    // An element begins with the first of its tags.
    for _ in 0..<Self.mostNodes {
      guard let next = node, next.range.lower == offset else { return nil }
      switch next.kind {
      case .string, .templateString, .regex, .jsxElement: return next.range.upper
      default: node = next.parent
      }
    }
    return nil
  }

  /// The most nodes that begin where a text does and are parts of it, and one.
  private static let mostNodes = 4

}

/// Returns code on one line, without `comments`.
private func onOneLine(_ code: ArraySlice<UInt8>, _ comments: [Range<Int>]) -> String {
  var line: [UInt8] = []
  var space: (isThere: Bool, isBreak: Bool) = (false, false)
  var comments = comments[...]
  var position = code.startIndex
  while position < code.endIndex {
    if let comment = comments.first, comment.lowerBound <= position {
      space.isThere = true
      position = max(position, comment.upperBound)
      comments.removeFirst()
      continue
    }
    let (length, isBreak) = code.space(at: position)
    if length > 0 {
      space = (true, space.isBreak || isBreak)
      position += length
      continue
    }
    let isBetween = !line.isEmpty && !(space.isBreak && code.isTight(line.last!, position))
    if space.isThere, isBetween { line.append(UInt8(ascii: " ")) }
    space = (false, false)
    line.append(code[position])
    position += 1
  }
  return String(decoding: line, as: UTF8.self)
}

extension ArraySlice<UInt8> {

  /// Returns how many bytes of white space stand at `position`, at most one character, and whether
  /// that ends a line.
  fileprivate func space(at position: Int) -> (length: Int, isBreak: Bool) {
    let byte = self[position]
    if byte == 0x20 || byte == 0x09 { return (1, false) }
    if (0x0A...0x0D).contains(byte) { return (1, true) }
    guard byte == 0xE2 else { return (0, false) }
    // U+2028 and U+2029.
    let length = withUnsafeBufferPointer { lineEndLength(at: position - startIndex, in: $0) }
    return (length, length > 0)
  }

  /// Whether no space is written in place of a line break between `last` and what stands at
  /// `position`.
  fileprivate func isTight(_ last: UInt8, _ position: Int) -> Bool {
    let next = self[position]
    let isChain = next == UInt8(ascii: "?") && position + 1 < endIndex
      && self[position + 1] == UInt8(ascii: ".")
    return last == UInt8(ascii: "(") || last == UInt8(ascii: "[") || isChain
      || [UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "."), UInt8(ascii: ",")].contains(next)
  }

}
