extension [UInt8] {

  /// Returns whether a comment begins at `position`, which is in no string, template or regular
  /// expression.
  public func beginsComment(at position: Int) -> Bool {
    let next = position + 1
    return self[position] == UInt8(ascii: "/") && next < count
      && (self[next] == UInt8(ascii: "/") || self[next] == UInt8(ascii: "*"))
  }

  /// Returns the position behind the comment that begins at `start`, or `limit` if it does not end
  /// before that. The end of a line is not part of the comment.
  public func skippingComment(from start: Int, limit: Int) -> Int {
    let inside = start + 2..<Swift.max(start + 2, limit)
    if self[start + 1] == UInt8(ascii: "/") {
      return withUnsafeBufferPointer { text in
        inside.first { lineEndLength(at: $0, in: text) > 0 } ?? limit
      }
    }
    let slash = inside.dropFirst().first {
      self[$0] == UInt8(ascii: "/") && self[$0 - 1] == UInt8(ascii: "*")
    }
    return slash.map { $0 + 1 } ?? limit
  }

}
