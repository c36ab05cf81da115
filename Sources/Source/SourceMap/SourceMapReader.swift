extension SourceMap {

  /// Reads the map that `bytes` are, of a script with `lineCount` lines.
  ///
  /// What is wrong anywhere makes all of it useless: a map that is read wrongly would lie.
  public static func read(
    _ bytes: [UInt8], lineCount: Int
  ) -> Result<SourceMap, SourceMapFault> {
    // Servers protect maps from being run as scripts with a first line that begins so.
    let isProtected = bytes.starts(with: ")]}".utf8)
    let text = isProtected ? Array(bytes.drop { $0 != UInt8(ascii: "\n") }) : bytes
    return Result { () throws(SourceMapFault) in
      switch readJSON(text) {
      case .failure(let fault):
        throw SourceMapFault("It is not JSON: \(fault.message), at byte \(fault.offset)")
      case .success(let json):
        var reader = SourceMapReader(lineCount: lineCount)
        try reader.readMap(json)
        return reader.map
      }
    }
  }

}

/// Reads one map.
private struct SourceMapReader {

  /// What has been read.
  var map = SourceMap()

  /// The number of the script's lines: what the map says of others is of no use.
  let lineCount: Int

  /// The segments of the line that is being read.
  private var line: [SourceMap.Segment] = []

  /// The most segments of a map: a script that large is not read either.
  static let mostSegments = 1 << 24

  /// Creates a reader.
  init(lineCount: Int) { self.lineCount = lineCount }

  /// Reads a map of either form.
  mutating func readMap(_ json: JSONValue) throws(SourceMapFault) {
    guard json.members != nil else { throw SourceMapFault("It is no object") }
    if let version = json["version"]?.number, version != 3 {
      throw SourceMapFault("Its version is not 3")
    }
    if let sections = json["sections"]?.elements {
      try readSections(sections)
    } else {
      try readPart(json, at: (0, 0))
    }
    map.append(line: line)
  }

  /// Reads the parts of an indexed map.
  private mutating func readSections(_ sections: [JSONValue]) throws(SourceMapFault) {
    for section in sections {
      guard let line = section["offset"]?["line"]?.number,
        let column = section["offset"]?["column"]?.number, line >= 0, column >= 0,
        line < 1e9, column < 1e9
      else { throw SourceMapFault("A section has no offset") }
      guard let part = section["map"], part["sections"] == nil else {
        throw SourceMapFault("A section is no map of its own")
      }
      try readPart(part, at: (Int(line), Int(column)))
    }
  }

  /// Reads a map whose script begins at `offset`.
  private mutating func readPart(
    _ json: JSONValue, at offset: (line: Int, column: Int)
  ) throws(SourceMapFault) {
    guard let mappings = json["mappings"]?.string else {
      throw SourceMapFault("It has no mappings")
    }
    let bases = (source: map.sources.count, name: map.names.count)
    readSources(json)
    map.names += (json["names"]?.elements ?? []).map { $0.string ?? "" }
    try readMappings(VariableLengthNumbers(Array(mappings.utf8)), at: offset, bases)
  }

  /// Reads the list of sources.
  private mutating func readSources(_ json: JSONValue) {
    let root = json["sourceRoot"]?.string ?? ""
    let texts = json["sourcesContent"]?.elements ?? []
    let ignored = (json["ignoreList"] ?? json["x_google_ignoreList"])?.elements ?? []
    let ignoredNumbers = Set(ignored.compactMap(\.number))
    for (number, source) in (json["sources"]?.elements ?? []).enumerated() {
      let name = source.string ?? ""
      let isJoined = !root.isEmpty && !name.hasPrefix("/") && !name.contains("://")
      map.sources.append(
        SourceMap.Source(
          name: isJoined ? root + (root.hasSuffix("/") ? "" : "/") + name : name,
          text: number < texts.count ? texts[number].string : nil,
          isIgnored: ignoredNumbers.contains(Double(number))))
    }
  }

  // MARK: Mappings

  /// Reads the mappings of a script that begins at `offset`; the numbers of its sources and names
  /// begin at `bases`.
  private mutating func readMappings(
    _ numbers: VariableLengthNumbers, at offset: (line: Int, column: Int),
    _ bases: (source: Int, name: Int)
  ) throws(SourceMapFault) {
    var numbers = numbers
    var state = MappingState()
    state.column = offset.column
    if offset.line < map.lineCount { throw SourceMapFault("Its sections overlap") }
    while map.lineCount < min(offset.line, lineCount) { endLine() }
    while let byte = numbers.current, map.lineCount < lineCount {
      switch byte {
      case UInt8(ascii: ";"):
        endLine()
        state.column = 0
        numbers.position += 1
      case UInt8(ascii: ","): numbers.position += 1
      default:
        guard let segment = state.readSegment(&numbers, bases), isInside(segment) else {
          throw SourceMapFault("Its mappings are broken at character \(numbers.position)")
        }
        line.append(segment)
        if map.segments.count + line.count > Self.mostSegments {
          throw SourceMapFault("It has more than \(Self.mostSegments) mappings")
        }
      }
    }
  }

  /// Adds the line that has been read.
  private mutating func endLine() {
    map.append(line: line)
    line = []
  }

  /// Returns whether a segment names a source and a name that there are.
  private func isInside(_ segment: SourceMap.Segment) -> Bool {
    segment.source < map.sources.count && segment.name < map.names.count
  }

}

/// What the numbers of the next segment are relative to.
private struct MappingState {

  /// The column in the script.
  var column = 0

  /// The source.
  var source = 0

  /// The line in the source.
  var line = 0

  /// The column in the source.
  var originalColumn = 0

  /// The name.
  var name = 0

  /// Reads a segment; nil if it is none, or leads to a place before the first.
  mutating func readSegment(
    _ numbers: inout VariableLengthNumbers, _ bases: (source: Int, name: Int)
  ) -> SourceMap.Segment? {
    guard let step = numbers.next(), add(step, to: \.column) else { return nil }
    guard numbers.isAtNumber else { return segment(bases, hasSource: false, hasName: false) }
    for part in [\MappingState.source, \.line, \.originalColumn] {
      guard let step = numbers.next(), add(step, to: part) else { return nil }
    }
    guard numbers.isAtNumber else { return segment(bases, hasSource: true, hasName: false) }
    guard let step = numbers.next(), add(step, to: \.name), !numbers.isAtNumber else { return nil }
    return segment(bases, hasSource: true, hasName: true)
  }

  /// Moves a number by `step`, and returns whether it is one that can be.
  private mutating func add(_ step: Int, to part: WritableKeyPath<MappingState, Int>) -> Bool {
    self[keyPath: part] += step
    return (0..<Int(Int32.max)).contains(self[keyPath: part])
  }

  /// Returns the segment that the numbers are now.
  private func segment(
    _ bases: (source: Int, name: Int), hasSource: Bool, hasName: Bool
  ) -> SourceMap.Segment? {
    let (source, nameNumber) = (bases.source + source, bases.name + name)
    guard source < Int(Int32.max), nameNumber < Int(Int32.max) else { return nil }
    return SourceMap.Segment(
      column: Int32(column), source: hasSource ? Int32(source) : -1, originalLine: Int32(line),
      originalColumn: Int32(originalColumn), name: hasName ? Int32(nameNumber) : -1)
  }

}
