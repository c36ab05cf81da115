/// The bytes of one input and the positions of its lines.
///
/// Offsets count bytes of UTF-8 from 0; every range of every stage is in offsets of the whole file.
public final class SourceFile: Sendable {

  /// The name of the file, as it was given.
  public let name: String

  /// The file's bytes.
  public let bytes: [UInt8]

  /// The file that the text was made from, and how their places correspond; nil for a file as it
  /// was given.
  private let origin: (file: SourceFile, map: PositionMap)?

  /// The offset of the first byte of every line.
  private let lineStarts: [Int]

  /// The UTF-16 units of the text.
  private let units: UnitCounts

  /// Creates a file with the given name and contents, which may have been made from another file.
  public init(
    name: String, bytes: [UInt8], madeFrom origin: (file: SourceFile, map: PositionMap)? = nil
  ) {
    self.name = name
    self.bytes = bytes
    self.origin = origin
    var starts = [0]
    bytes.withUnsafeBufferPointer { buffer in
      for i in buffer.indices where buffer[i] == UInt8(ascii: "\n") { starts.append(i + 1) }
    }
    self.lineStarts = starts
    units = UnitCounts(of: bytes)
  }

  /// Creates a file with the given name and text.
  public convenience init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  /// Returns the place in the file as it was given that `range` comes from.
  public func place(of range: SourceRange) -> (file: SourceFile, range: SourceRange) {
    var (file, range) = (self, range)
    while let origin = file.origin {
      range = origin.map.origin(of: range)
      file = origin.file
    }
    return (file, range)
  }

  /// Returns the text at `range`; bytes that are not UTF-8 become U+FFFD.
  public func text(_ range: SourceRange) -> String {
    let lower = min(max(range.lower, 0), bytes.count)
    let upper = min(max(range.upper, lower), bytes.count)
    return String(decoding: bytes[lower..<upper], as: UTF8.self)
  }

  /// Returns the line, from 1, that holds the byte at `offset`.
  public func line(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// Returns the bytes of a line, from 1, without its terminator.
  public func lineRange(_ line: Int) -> SourceRange {
    let start = lineStarts[line - 1]
    var end = line < lineStarts.count ? lineStarts[line] - 1 : bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return SourceRange(start, end)
  }

  /// Returns the line and column of the byte at `offset`.
  public func position(at offset: Int) -> SourcePosition {
    let offset = min(max(offset, 0), bytes.count)
    let line = line(at: offset)
    let before = units.count(before: lineStarts[line - 1], in: bytes)
    return SourcePosition(line: line, column: units.count(before: offset, in: bytes) - before + 1)
  }

  /// The number of lines.
  public var lineCount: Int { lineStarts.count }

  /// Returns the offset of what stands at a position; the end of the line if that is shorter, and
  /// nil if there is no such line.
  public func offset(at position: SourcePosition) -> Int? {
    guard (1...lineCount).contains(position.line) else { return nil }
    let range = lineRange(position.line)
    let before = units.count(before: range.lower, in: bytes)
    let offset = units.offset(after: before + max(position.column - 1, 0), in: bytes)
    return min(max(offset, range.lower), range.upper)
  }

}

/// A half-open range of byte offsets.
public struct SourceRange: Hashable, Sendable, CustomStringConvertible {

  /// The offset of the first byte.
  public let lower: Int

  /// The offset after the last byte.
  public let upper: Int

  /// Creates the range from `lower` up to, not including, `upper`.
  public init(_ lower: Int, _ upper: Int) {
    self.lower = lower
    self.upper = upper
  }

  /// Whether the range holds no byte.
  public var isEmpty: Bool { lower >= upper }

  /// Returns whether `other` lies wholly in this range.
  public func contains(_ other: SourceRange) -> Bool {
    lower <= other.lower && other.upper <= upper
  }

  public var description: String { "\(lower)..<\(upper)" }

}

/// A line and a column, both from 1; columns count UTF-16 units.
public struct SourcePosition: Hashable, Sendable, Comparable {

  /// The line.
  public let line: Int

  /// The column.
  public let column: Int

  /// Creates a position.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  public static func < (a: Self, b: Self) -> Bool { (a.line, a.column) < (b.line, b.column) }

}

extension SourceFile {

  /// Returns the number of commas between two offsets, outside of comments.
  public func commas(from lower: Int, to upper: Int) -> Int {
    var count = 0
    var index = lower
    while index < upper {
      if bytes[index] == UInt8(ascii: ","), index < upper { count += 1 }
      index = skippingComment(at: index, limit: upper)
    }
    return count
  }

  /// Returns the offset after the comment that begins at `index`, or after the one byte there.
  private func skippingComment(at index: Int, limit: Int) -> Int {
    guard bytes[index] == UInt8(ascii: "/"), index + 1 < limit else { return index + 1 }
    let isLine = bytes[index + 1] == UInt8(ascii: "/")
    guard isLine || bytes[index + 1] == UInt8(ascii: "*") else { return index + 1 }
    var end = index + 2
    while end < limit {
      if isLine, bytes[end] == UInt8(ascii: "\n") { return end + 1 }
      if !isLine, end > index + 2, bytes[end - 1] == UInt8(ascii: "*"),
        bytes[end] == UInt8(ascii: "/")
      {
        return end + 1
      }
      end += 1
    }
    return limit
  }

}
