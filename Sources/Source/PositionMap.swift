/// Where the parts of a text that was made from a file come from.
public struct PositionMap: Sendable {

  /// A part of the made text, up to where the next one begins.
  private struct Part {

    /// The offset of its first byte in the made text.
    let lower: Int

    /// The offset in the file that it was copied from, or that it was made for.
    let origin: Int

    /// Whether it was copied byte by byte.
    let isCopy: Bool

    /// Returns where the byte at `offset` of the made text comes from.
    func origin(of offset: Int) -> Int { isCopy ? origin + offset - lower : origin }

  }

  /// The parts, in the order of the made text.
  private var parts: [Part] = []

  /// The size of the made text so far.
  private var size = 0

  /// Creates the map of an empty text.
  public init() {}

  /// Adds `count` bytes that were copied from `origin` on.
  public mutating func appendCopy(of count: Int, from origin: Int) {
    append(count, Part(lower: size, origin: origin, isCopy: true))
  }

  /// Adds `count` bytes that were made for the code at `origin`.
  public mutating func appendWords(_ count: Int, for origin: Int) {
    append(count, Part(lower: size, origin: origin, isCopy: false))
  }

  /// Adds a part of `count` bytes.
  private mutating func append(_ count: Int, _ part: Part) {
    if count == 0 { return }
    parts.append(part)
    size += count
  }

  /// Returns where a range of the made text comes from.
  public func origin(of range: SourceRange) -> SourceRange {
    guard let first = part(at: range.lower) else { return range }
    let lower = first.origin(of: range.lower)
    guard range.upper > range.lower, let last = part(at: range.upper - 1) else {
      return SourceRange(lower, lower)
    }
    let upper = last.origin(of: range.upper - 1) + (last.isCopy ? 1 : 0)
    return SourceRange(lower, max(lower, upper))
  }

  /// Returns the part that holds the byte at `offset`, or nil if the text is empty.
  private func part(at offset: Int) -> Part? {
    if parts.isEmpty { return nil }
    return parts[max(parts.indices.partitioningIndex { parts[$0].lower > offset } - 1, 0)]
  }

}
