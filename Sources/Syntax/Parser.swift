import Source

/// Returns the syntax of `file`, read as `language`.
///
/// Parsing never fails: what cannot be read is a hole in the tree and a diagnostic. `origin` is
/// what the file was made from, and `budget` what there is for the file and what is made of it.
public func parse(
  _ file: SourceFile, as language: Language, origin: OriginalSources? = nil,
  budget: Budget = Budget()
) -> SyntaxTree {
  let grammar = Grammar.of(language)
  var bytes = UsingWords.replaced(in: PlainBytes.replacing(in: file.bytes))
  bytes = OpenLines.withoutBreaksBehindExport(in: bytes)
  if language != .javascript { bytes = TemplateTypes.removed(from: bytes) }
  let reader = TreeReader(grammar, budget.share(ofTime: shareOfTime, ofMemory: shareOfMemory))
  guard var lowering = reader.read(bytes, of: file) else {
    return beginning(of: file, as: language, bytes, reader, origin, budget)
  }
  repair(&lowering, &bytes, as: language, budget)
  let errors = lowering.diagnostics
  close(&lowering, bytes, as: language, budget)
  // That the end is missing is still wrong.
  lowering.diagnostics = errors + lowering.diagnostics.filter { !errors.contains($0) }
  if lowering.diagnostics.isEmpty {
    lowering.diagnostics = OverlookedErrors.found(in: lowering.entries, of: file, as: language)
  }
  return SyntaxTree(
    file: file, language: language, entries: lowering.entries, diagnostics: lowering.diagnostics,
    origin: origin, budget: budget)
}

/// The share of the time that is left which reading a file may take: what is made of it takes as
/// long again, or longer.
private let shareOfTime = 0.4

/// The share of the memory: what is made of a file takes less than the parser, which then is done.
private let shareOfMemory = 0.75

/// The parts of what the parser has come through before it was stopped that are read instead of the
/// file, the first that can be. It may take the parser much longer to find an end for what is open
/// than to come through it.
private let parts = [4, 32, 256]

/// Returns the syntax of the beginning of `file`, which `reader` did not get through.
private func beginning(
  of file: SourceFile, as language: Language, _ bytes: [UInt8], _ reader: TreeReader,
  _ origin: OriginalSources?, _ budget: Budget
) -> SyntaxTree {
  if reader.hasBegun { budget.leaveHalf() }
  let reached = reader.offset > 0 ? min(reader.offset, bytes.count) : bytes.count
  var (entries, diagnostics) = ([SyntaxTree.Entry.hole], [unread(file, reader.metLimit, budget)])
  for part in parts where reader.metLimit != nil && reached >= part {
    let text = Array(bytes[..<(reached / part)])
    let next = TreeReader(Grammar.of(language), budget.share(ofTime: 0.5, ofMemory: shareOfMemory))
    guard var lowering = next.read(text, of: file) else { continue }
    close(&lowering, text, as: language, budget)
    entries = lowering.entries
    // What is open at the end is not the file's fault.
    let end = text.lastIndex { $0 > 0x20 } ?? 0
    diagnostics = lowering.diagnostics.filter { $0.range.map { $0.upper <= end } ?? true }
    diagnostics.append(unread(file, reader.metLimit, budget, from: text.count))
    break
  }
  return SyntaxTree(
    file: file, language: language, entries: entries, diagnostics: diagnostics, origin: origin,
    budget: budget)
}

/// Returns the diagnostic for a file of which the parser has read nothing from an offset on.
private func unread(
  _ file: SourceFile, _ limit: Limit?, _ budget: Budget, from offset: Int = 0
) -> Diagnostic {
  guard let limit else {
    return Diagnostic(.syntaxError, "The parser gave up on this file", file: file)
  }
  let amount = budget.words(for: limit)
  if offset == 0 {
    return Diagnostic(
      limit.code, "Nothing of this file was read: it takes more than \(amount)", file: file,
      hint: "Allow it more with \(limit.option)")
  }
  return Diagnostic(
    limit.code, "The file was read only up to here: all of it takes too much of \(amount)",
    file: file, range: SourceRange(offset, offset),
    hint: "What comes later is not in the graph; allow more with \(limit.option)")
}

/// Reads `bytes` again without what the grammar does not have of the language, where that leaves
/// less that cannot be read, and as long as there is enough time to do it once more.
private func repair(
  _ lowering: inout Lowering, _ bytes: inout [UInt8], as language: Language, _ budget: Budget
) {
  if let plain = PlainBytes.withoutSeparators(bytes, outside: lowering.strings),
    let read = lowering.again(plain, budget), read.errors <= lowering.errors
  {
    (lowering, bytes) = (read, plain)
  }
  while let plain = PlainBytes.withPlainText(bytes, at: lowering.textSigns), budget.isHalfLeft,
    let repaired = lowering.again(plain, budget), repaired.errors < lowering.errors
  {
    (lowering, bytes) = (repaired, plain)
  }
  for repair in Repairs.all(for: language) where lowering.errors > 0 && budget.isHalfLeft {
    guard let plain = repair(bytes), let repaired = lowering.again(plain, budget),
      repaired.errors < lowering.errors
    else { continue }
    (lowering, bytes) = (repaired, plain)
  }
}

/// Where the end of a file is missing, reads what stands before it as if it were there.
private func close(
  _ lowering: inout Lowering, _ bytes: [UInt8], as language: Language, _ budget: Budget
) {
  if lowering.openBrackets.isEmpty { return }
  close(&lowering, bytes, budget)
  if lowering.errors == 0 || !budget.isHalfLeft { return }
  // What the grammar does not have may keep it from seeing where the file could end.
  let plain = Repairs.all(for: language).reduce(bytes) { $1($0) ?? $0 }
  guard plain != bytes, var other = lowering.again(plain, budget) else { return }
  close(&other, plain, budget)
  if other.errors < lowering.errors { lowering = other }
}

/// Reads `bytes`, of which `lowering` is, as if they ended where they could end, if that leaves
/// less that cannot be read.
private func close(_ lowering: inout Lowering, _ bytes: [UInt8], _ budget: Budget) {
  let isLost = lowering.errors > bytes.count / 4 * 3
  let ends = lowering.openBrackets.completions(of: bytes, isLost: isLost)
  for completed in ends where lowering.errors > 0 {
    guard let repaired = lowering.again(completed, budget), repaired.errors < lowering.errors else {
      continue
    }
    lowering = repaired
  }
}

extension Lowering {

  /// Returns the nodes of other bytes for the same file, or nil if reading them takes more than
  /// half of the time that is left, or too much memory.
  fileprivate func again(_ bytes: [UInt8], _ budget: Budget) -> Lowering? {
    let share = budget.share(ofTime: 0.5, ofMemory: shareOfMemory)
    return TreeReader(grammar, share).read(bytes, of: file)
  }

}

extension SyntaxTree.Entry {

  /// A root without anything in it.
  static let hole = Self(
    lower: 0, upper: 0, parent: -1, subtreeEnd: 1, kind: .program, field: .none)

}
