import Cutting
import Source
import Syntax
import WorkflowAnalysis

/// How much of a script is parsed.
public enum Reading: Sendable {

  /// All of it.
  case everything

  /// Of one that has this number of bytes or more, what its workflows can reach.
  case neededOfFiles(from: Int)

  /// Of a script that is not short, what its workflows can reach. Of a short one all is parsed, so
  /// that all that is wrong with it is known: bundles are longer.
  public static let needed = Self.neededOfFiles(from: 1 << 13)

}

/// Returns the tree of `program`, whose main module reads `text`: of what its workflows can reach,
/// if that can be told; nil if it holds no workflow for sure.
func parseNeeded(
  of program: Program, _ text: SourceFile, origin: OriginalSources?, _ budget: Budget
) -> SyntaxTree? {
  switch neededCode(of: program, text) {
  case .none: return nil
  case .part(let part):
    let tree = parse(part, as: .javascript, origin: origin, budget: budget)
    // What is wrong may be where the script has been cut.
    if tree.diagnostics.isEmpty { return tree }
  case .everything: break
  }
  return parse(text, asKnown: program.language, origin: origin, budget: budget)
}

/// Returns what has to be parsed of the main module of `program`, which reads `text`; nil for
/// nothing.
func neededText(of program: Program, _ text: SourceFile) -> SourceFile? {
  switch neededCode(of: program, text) {
  case .none: nil
  case .part(let part): part
  case .everything: text
  }
}

/// What has to be parsed of a script.
private enum NeededCode {

  /// Nothing.
  case none

  /// A text with the parts that matter.
  case part(SourceFile)

  /// All of it.
  case everything

}

/// Returns what has to be parsed of the main module of `program`, which reads `text`.
private func neededCode(of program: Program, _ text: SourceFile) -> NeededCode {
  guard case .neededOfFiles(let size) = program.reading, text.bytes.count >= size,
    isScript(text, as: program.language)
  else { return .everything }
  let endings = WorkflowWords.endings + program.workflows.sorted()
  return text.bytes.withUnsafeBufferPointer { bytes in
    let goals = Set(specifiers(in: bytes).map { program.linking.goal(of: $0, in: text) })
    // What a class of another module is, only that module tells.
    if goals.contains(.file) || mayHoldEscapedWord(endingWith: endings, in: bytes) {
      return .everything
    }
    if !WordSearch(endings).finds(in: bytes), !goals.contains(.missing) { return .none }
    let part = reduced(
      text, keepingWhatLeadsTo: endings, cuttingBodiesFrom: min(size, leastOfWrappers))
    return part.map(NeededCode.part) ?? .everything
  }
}

/// The least size of a function around statements, as bundlers write them, inside of which a script
/// is cut too.
private let leastOfWrappers = 1 << 13

/// The least size of a script that has no name to tell its language by.
private let leastOfNameless = 1 << 16

/// Returns whether `text` is JavaScript without markup, in a language that is known or that its
/// name tells.
private func isScript(_ text: SourceFile, as language: Language?) -> Bool {
  if let language { return language == .javascript }
  guard let known = languageOfName(text.name) else { return text.bytes.count >= leastOfNameless }
  return known == .javascript && !text.name.lowercased().hasSuffix(".jsx")
}
