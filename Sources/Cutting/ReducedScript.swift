import Source

/// Returns the part of `script` that decides what its workflows are and do, as a text whose places
/// are known to be those of the script; nil if that cannot be told without parsing it, or if it is
/// all of it.
///
/// A class can be a workflow only if something leads to a word that ends with one of `endings`. Of
/// functions that wrap statements those are cut too whose bodies have `leastBody` bytes or more.
public func reduced(
  _ script: SourceFile, keepingWhatLeadsTo endings: [String], cuttingBodiesFrom leastBody: Int
) -> SourceFile? {
  script.bytes.withUnsafeBufferPointer { text in
    let offsets = placesOfWords(endingWith: endings, in: text)
    guard let scanner = ScriptScanner(cutting: text) else { return nil }
    let needed = NeededParts(of: PartReader(scanner), mentioningBasesAt: offsets)
    // Only if much is needed it is worth the while to look inside of what is.
    if needed.size <= leastBody * 2 { return write(needed, of: script) }
    guard let inner = ScriptScanner(cutting: text, cuttingBodiesFrom: leastBody) else { return nil }
    return write(NeededParts(of: PartReader(inner), mentioningBasesAt: offsets), of: script)
  }
}

/// Returns the text of the needed parts of `script`, or nil if these are all.
private func write(_ needed: borrowing NeededParts, of script: SourceFile) -> SourceFile? {
  if !needed.isNeeded.contains(false) { return nil }
  var writer = PartWriter(script, needed.parts)
  writer.write(needed.isNeeded)
  return writer.file
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
  mutating func write(_ isNeeded: [Bool]) {
    write(0..<parts.ownCount, isNeeded)
    keepExporting(isNeeded)
  }

  /// Writes those parts in `range` that are needed.
  private mutating func write(_ range: Range<Int>, _ isNeeded: [Bool]) {
    list = -1
    for index in range where isNeeded[index] {
      let part = parts.parts[index]
      if part.list != list || list < 0 { beginStatement(part) } else { write(",", at: part) }
      copy(part, parts.bodies[index], isNeeded)
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

  /// Writes a part: of the body that is cut in it, only what is needed.
  private mutating func copy(_ part: ScriptPart, _ body: Body?, _ isNeeded: [Bool]) {
    guard let body else { return copy(part.range) }
    copy(SourceRange(part.range.lower, body.range.lower))
    write(body.parts, isNeeded)
    list = part.list
    copy(SourceRange(body.range.upper, part.range.upper))
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
