import Source

/// Returns the specifiers of modules in `text`, each once, in source order: the texts that follow
/// `from`, `import` and `require`, in comments and strings too.
public func specifiers(in text: UnsafeBufferPointer<UInt8>) -> [String] {
  var seen: Set<String> = []
  return WordSearch(["from", "import", "require"]).all(in: text)
    .compactMap { literal(after: $0.upperBound, in: text) }
    .filter { seen.insert($0).inserted }
}

/// Returns the text of the string that begins at `offset`, after space, comments and perhaps an
/// opening parenthesis; nil if there is none.
private func literal(after offset: Int, in text: UnsafeBufferPointer<UInt8>) -> String? {
  var start = endOfSpace(from: offset, in: text)
  if start < text.count, text[start] == UInt8(ascii: "(") {
    start = endOfSpace(from: start + 1, in: text)
  }
  guard start < text.count, "\"'`".utf8.contains(text[start]) else { return nil }
  let rest = text[(start + 1)..<min(start + 1025, text.count)]
  return rest.firstIndex(of: text[start]).map { end in
    String(decoding: text[(start + 1)..<end], as: UTF8.self)
  }
}

/// Returns the offset after the white space and the comments at `offset`.
private func endOfSpace(from offset: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
  var at = offset
  while at < text.count {
    if text[at] <= 0x20 {
      at += 1
    } else if text[at] == UInt8(ascii: "/"), at + 1 < text.count,
      text[at + 1] == UInt8(ascii: "*") || text[at + 1] == UInt8(ascii: "/")
    {
      let isLine = text[at + 1] == UInt8(ascii: "/")
      at += 2
      while at < text.count, !endsComment(at, isLine, in: text) { at += 1 }
      at += 1
    } else {
      return at
    }
  }
  return at
}

/// Returns whether the byte at `offset` is the last one of a comment.
private func endsComment(
  _ offset: Int, _ isLine: Bool, in text: UnsafeBufferPointer<UInt8>
) -> Bool {
  if isLine { return lineEndLength(at: offset, in: text) > 0 }
  return text[offset] == UInt8(ascii: "/") && text[offset - 1] == UInt8(ascii: "*")
}
