import Source

/// The part of a script that decides what its workflows are and do.
///
/// Functions may be left out of it that nothing is known to call: then something stands in their
/// place that imports a module which names them, so that whoever runs the code finds out.
public struct Reduction: ~Copyable {

  /// The script.
  private let script: SourceFile

  /// The parts of the script, and which of them are needed.
  private var needed: NeededParts

  /// Creates the part of `script` that is needed; if it has more than `leastSize` bytes, functions
  /// are left out that nothing is known to call.
  fileprivate init(
    of script: SourceFile, _ needed: consuming NeededParts, openingFrom leastSize: Int
  ) {
    self.script = script
    self.needed = needed
    if self.needed.size > leastSize { self.needed.openParts() }
  }

  /// The text of what is needed, whose places are known to be those of the script; nil if that is
  /// all of it, or if it cannot be told.
  public var text: SourceFile? {
    if needed.script.scanner.hasFailed || !needed.leavesOut { return nil }
    var writer = PartWriter(script, needed.parts)
    writer.write(needed)
    return writer.file
  }

  /// Whether functions have been left out that something may call.
  public var leavesOutFunctions: Bool { !needed.sleeping.isEmpty }

  /// Returns the number of the function that has been left out where a module called `specifier` is
  /// imported, or nil.
  public static func function(leftOutFor specifier: String) -> Int? {
    specifier.hasPrefix(prefix) ? Int(specifier.dropFirst(prefix.count)) : nil
  }

  /// How the names of the modules begin that stand for functions.
  fileprivate static let prefix = "left out: "

  /// Adds the functions with these numbers, and what they lead to.
  public mutating func add(functions: Set<Int>) { needed.enter(functions) }

}

/// Calls `use` with the part of `script` that decides what its workflows are and do, and returns
/// what it does; nil if that part cannot be told without parsing the script.
///
/// A class can be a workflow only if something leads to a word that ends with one of `endings`. If
/// more than `leastSize` bytes are needed, functions that nothing is known to call are left out.
public func withReduction<Result>(
  of script: SourceFile, keepingWhatLeadsTo endings: [String], openingFrom leastSize: Int,
  _ use: (inout Reduction) -> Result?
) -> Result? {
  script.bytes.withUnsafeBufferPointer { text in
    let offsets = placesOfWords(endingWith: endings, in: text)
    guard let scanner = ScriptScanner(cutting: text) else { return nil }
    let needed = NeededParts(of: PartReader(scanner), mentioningBasesAt: offsets)
    var reduction = Reduction(of: script, needed, openingFrom: leastSize)
    return use(&reduction)
  }
}

/// Returns where words that end with one of `endings` stand in `text`, whatever they are part of.
private func placesOfWords(
  endingWith endings: [String], in text: UnsafeBufferPointer<UInt8>
) -> [Int] {
  WordSearch(endings).all(in: text).filter { range in
    range.upperBound >= text.count || !ByteClass.isWordPart(text[range.upperBound])
  }.map(\.lowerBound)
}

/// Writes parts of a script one after the other.
private struct PartWriter {

  /// The script.
  private let script: SourceFile

  /// Its parts.
  private let parts: ScriptParts

  /// The text so far.
  private var bytes: [UInt8] = []

  /// Where the text comes from.
  private var map = PositionMap()

  /// The list whose declarators are being written, or -1.
  private var list: Int32 = -1

  /// Creates a writer of `parts`, which `script` has been cut into.
  init(_ script: SourceFile, _ parts: ScriptParts) {
    (self.script, self.parts) = (script, parts)
  }

  /// The file with the text.
  var file: SourceFile {
    SourceFile(name: script.name, bytes: bytes, madeFrom: (script, map))
  }

  /// Writes the parts that are needed.
  mutating func write(_ needed: borrowing NeededParts) {
    write(0..<needed.ownCount, needed)
    keepExporting(needed.isNeeded)
  }

  /// Writes those parts in `range` that are needed.
  private mutating func write(_ range: Range<Int>, _ needed: borrowing NeededParts) {
    list = -1
    for index in range where needed.isNeeded[index] {
      let part = parts.parts[index]
      if part.list != list || list < 0 { beginStatement(part) } else { write(",", at: part) }
      copy(part, parts.bodiesOfPart[index] ?? 0..<0, needed)
    }
    write(";\n", for: range.last.map { parts.parts[$0].range.upper } ?? 0)
  }

  /// Writes an export if one has been left out: a module that exports something has no other way to
  /// do so.
  private mutating func keepExporting(_ isNeeded: [Bool]) {
    let kept = parts.parts.indices.filter { isNeeded[$0] }
    if kept.contains(where: { parts.parts[$0].isDefaultExport }) { return }
    let cut = parts.parts.indices.first { parts.parts[$0].isExport && !isNeeded[$0] }
    if let cut { write("export default 0;\n", at: parts.parts[cut]) }
  }

  /// Ends the statement before `part`, and begins the one that it is or stands in.
  private mutating func beginStatement(_ part: ScriptPart) {
    if !bytes.isEmpty { write(endsByItself ? "\n" : ";\n", at: part) }
    list = part.list
    if list >= 0 { copy(parts.heads[Int(list)]) }
  }

  /// Whether nothing has to end the statement that was written last.
  private var endsByItself: Bool { bytes.last == UInt8(ascii: ";") }

  /// Writes a part: of the bodies in it, only what is needed.
  private mutating func copy(
    _ part: ScriptPart, _ bodies: Range<Int>, _ needed: borrowing NeededParts
  ) {
    var start = part.range.lower
    for number in bodies {
      let body = parts.bodies[number]
      // A part may have been opened only to be read.
      if body.parts == nil, !needed.sleeping.contains(number) { continue }
      copy(SourceRange(start, body.range.lower))
      if let inner = body.parts { write(inner, needed) } else { write(number, body, needed) }
      start = body.range.upper
    }
    list = part.list
    copy(SourceRange(start, part.range.upper))
  }

  /// Writes what stands for a body that is left out.
  private mutating func write(_ number: Int, _ body: Body, _ needed: borrowing NeededParts) {
    let traces = needed.traces(of: number)
    let names = traces.assigned.map { $0 + "=0" } + traces.mentioned
    let words = ["import(\"\(Reduction.prefix)\(number)\")"] + names
    write(words.joined(separator: ";"), for: body.range.lower)
  }

  /// Writes bytes of the script.
  private mutating func copy(_ range: SourceRange) {
    bytes += script.bytes[range.lower..<range.upper]
    map.appendCopy(of: range.upper - range.lower, from: range.lower)
  }

  /// Writes words that stand before `part`.
  private mutating func write(_ words: String, at part: ScriptPart) {
    write(words, for: part.range.lower)
  }

  /// Writes words that are made for the code at `offset`.
  private mutating func write(_ words: String, for offset: Int) {
    bytes += words.utf8
    map.appendWords(words.utf8.count, for: offset)
  }

}
