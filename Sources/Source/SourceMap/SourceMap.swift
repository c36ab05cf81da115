/// Where the parts of a script come from: what a compiler or bundler has written down.
///
/// Positions count from 0, columns in UTF-16 units, as in the format itself.
public struct SourceMap: Sendable {

  /// The sources.
  public internal(set) var sources: [Source] = []

  /// The names that parts of the script had in the sources.
  public internal(set) var names: [String] = []

  /// The segments in the order of the script.
  private(set) var segments: [Segment] = []

  /// The first segment of every line, and the number of segments at the end.
  private(set) var lineStarts: [Int] = [0]

  /// A file that parts of the script come from.
  public struct Source: Hashable, Sendable {

    /// The name, as the map has it. Nothing ever opens it.
    public var name: String

    /// The text, if the map holds it.
    public var text: String?

    /// Whether the map says that its readers do not care about the file: it is a library's.
    public var isIgnored: Bool

  }

  /// A part of a line of the script, up to the next one.
  public struct Segment: Hashable, Sendable {

    /// The column in the script.
    public let column: Int32

    /// The number of the source, or -1 if the part comes from none.
    public let source: Int32

    /// The line in the source.
    public let originalLine: Int32

    /// The column in the source.
    public let originalColumn: Int32

    /// The number of the name, or -1 if the part had no other one.
    public let name: Int32

  }

  /// Creates a map that says nothing.
  init() {}

  /// The number of lines that the map speaks of.
  var lineCount: Int { lineStarts.count - 1 }

  /// Adds a line that consists of `line`, which need not be in order.
  mutating func append(line: [Segment]) {
    let isSorted = zip(line, line.dropFirst()).allSatisfy { $0.column <= $1.column }
    segments += isSorted ? line : line.sorted { $0.column < $1.column }
    lineStarts.append(segments.count)
  }

  /// Returns the map with other names for its sources.
  public func namingSources(_ name: (String) -> String) -> SourceMap {
    var result = self
    for number in sources.indices { result.sources[number].name = name(sources[number].name) }
    return result
  }

  /// Returns the segments that begin in a range of the script, given as lines and columns.
  public func segments(
    from start: (line: Int, column: Int), to end: (line: Int, column: Int)
  ) -> ArraySlice<Segment> {
    let lower = index(ofFirstFrom: start)
    return segments[lower..<max(lower, index(ofFirstFrom: end))]
  }

  /// Returns the segment that a place in the script belongs to, or nil if there is none.
  public func segment(at place: (line: Int, column: Int)) -> Segment? {
    guard place.line < lineCount else { return nil }
    let index = index(ofFirstFrom: (place.line, place.column + 1)) - 1
    return index >= lineStarts[place.line] ? segments[index] : nil
  }

  /// Returns the index of the first segment that does not begin before `place`.
  private func index(ofFirstFrom place: (line: Int, column: Int)) -> Int {
    guard place.line < lineCount else { return segments.count }
    return (lineStarts[place.line]..<lineStarts[place.line + 1])
      .partitioningIndex { segments[$0].column >= place.column }
  }

}

/// Why a source map cannot be used.
public struct SourceMapFault: Error, Hashable, Sendable {

  /// What is wrong, as a sentence without its end.
  public let message: String

  /// Creates a fault.
  public init(_ message: String) { self.message = message }

}
