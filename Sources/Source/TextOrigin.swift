/// How a text was read from the bytes of an input.
public enum TextOrigin: Sendable {

  /// As UTF-8; from each of these offsets of the text on, the bytes lie that much further behind.
  case utf8([Shift])

  /// As UTF-16, behind a byte order mark of so many bytes.
  case utf16(markSize: Int)

  /// From an offset of the text on, how much further behind its bytes lie in the input.
  public struct Shift: Sendable {

    /// The offset in the text.
    let offset: Int

    /// The difference to the offset in the input.
    let distance: Int

    /// Creates a shift.
    public init(from offset: Int, by distance: Int) {
      self.offset = offset
      self.distance = distance
    }

  }

  /// A text that is the input.
  public static let same = Self.utf8([])

}

extension SourceFile {

  /// Returns the offset in the input's bytes of what stands at `offset` in the text.
  public func inputOffset(of offset: Int) -> Int {
    switch textOrigin {
    case .utf8(let shifts):
      let next = shifts.indices.partitioningIndex { shifts[$0].offset > offset }
      return next == 0 ? offset : offset + shifts[next - 1].distance
    case .utf16(let markSize):
      return markSize + 2 * unitCount(before: offset)
    }
  }

}
