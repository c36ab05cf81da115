/// The bytes of one input and the positions of its lines.
///
/// Offsets count bytes of UTF-8 from 0; every range of every stage is in offsets of the whole file.
/// Only `inputOffset` knows of other encodings.
public final class SourceFile: Sendable {

  /// The name of the file, as it was given.
  public let name: String

  /// The file's bytes.
  public let bytes: [UInt8]

  /// The file that the text was made from, and how their places correspond; nil for a file as it
  /// was given.
  private let origin: (file: SourceFile, map: PositionMap)?

  /// How the text was read from the bytes of the input.
  let textOrigin: TextOrigin

  /// The lines of the text.
  private let lines: LineCounts

  /// The UTF-16 units of the text.
  private let units: UnitCounts

  /// Creates a file with the given name and contents, which may have been made from another file,
  /// or read from bytes in some encoding.
  public init(
    name: String, bytes: [UInt8], madeFrom origin: (file: SourceFile, map: PositionMap)? = nil,
    textOrigin: TextOrigin = .same
  ) {
    self.name = name
    self.bytes = bytes
    self.origin = origin
    self.textOrigin = textOrigin
    lines = LineCounts(of: bytes)
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
      // All of a text stands for all that it was made from, though parts have been left out.
      let isAll = range == file.wholeRange
      range = isAll ? origin.file.wholeRange : origin.map.origin(of: range)
      file = origin.file
    }
    return (file, range)
  }

  /// The text without the space before it.
  private var wholeRange: SourceRange {
    SourceRange(bytes.firstIndex { $0 > 0x20 } ?? bytes.count, bytes.count)
  }

  /// Returns the text at `range`; bytes that are not UTF-8 become U+FFFD.
  public func text(_ range: SourceRange) -> String {
    let lower = min(max(range.lower, 0), bytes.count)
    let upper = min(max(range.upper, lower), bytes.count)
    return String(decoding: bytes[lower..<upper], as: UTF8.self)
  }

  /// Returns the line, from 1, that holds the byte at `offset`.
  public func line(at offset: Int) -> Int { lines.line(at: offset, in: bytes) }

  /// Returns the bytes of a line, from 1, without its terminator.
  public func lineRange(_ line: Int) -> SourceRange {
    let start = lines.start(of: line, in: bytes)
    if line == lines.count { return SourceRange(start, bytes.count) }
    var end = lines.start(of: line + 1, in: bytes)
    switch bytes[end - 1] {
    case UInt8(ascii: "\n"): end -= end - 2 >= start && bytes[end - 2] == UInt8(ascii: "\r") ? 2 : 1
    case UInt8(ascii: "\r"): end -= 1
    default: end -= 3
    }
    return SourceRange(start, end)
  }

  /// Returns the line and column of the byte at `offset`.
  public func position(at offset: Int) -> SourcePosition {
    let offset = min(max(offset, 0), bytes.count)
    let line = line(at: offset)
    let before = unitCount(before: lines.start(of: line, in: bytes))
    return SourcePosition(line: line, column: unitCount(before: offset) - before + 1)
  }

  /// Returns the number of UTF-16 units before the byte at `offset`.
  func unitCount(before offset: Int) -> Int { units.count(before: offset, in: bytes) }

  /// The number of lines.
  public var lineCount: Int { lines.count }

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
      if bytes[index] == UInt8(ascii: ",") { count += 1 }
      let isComment = bytes.beginsComment(at: index)
      index = isComment ? bytes.skippingComment(from: index, limit: upper) : index + 1
    }
    return count
  }

}
