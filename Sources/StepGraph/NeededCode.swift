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

/// How a script is read.
enum ScriptReading {

  /// Not at all: it holds no workflow for sure.
  case nothing

  /// Of it only what leads to words with one of the endings, or is led to by that; functions are
  /// left out if there is more of it than a number of bytes.
  case needed(endings: [String], openingFrom: Int)

  /// All of it.
  case everything

}

/// Returns how the main module of `program`, which reads `text`, is read.
func reading(of program: Program, _ text: SourceFile) -> ScriptReading {
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
    if !WordSearch(endings).finds(in: bytes), !goals.contains(.missing) { return .nothing }
    return .needed(endings: endings, openingFrom: min(size, leastOpened))
  }
}

/// Returns what has to be parsed of the main module of `program`, which reads `text`, as far as can
/// be told before it runs.
func neededText(of program: Program, _ text: SourceFile) -> SourceFile? {
  switch reading(of: program, text) {
  case .nothing: nil
  case .everything: text
  case .needed(let endings, let size):
    withReduction(of: text, keepingWhatLeadsTo: endings, openingFrom: size) { $0.text } ?? text
  }
}

/// The functions that have been left out of a script and are called when it runs.
///
/// It is a class because a run only asks for modules.
final class LeftOutCalls {

  /// The numbers of the functions.
  private(set) var called: Set<Int> = []

  /// What there is for the run, if it is of no use once one of them is called.
  private let budget: Budget?

  /// Creates an empty list; the first entry ends `budget`.
  init(ending budget: Budget?) { self.budget = budget }

  /// Adds a function.
  fileprivate func add(_ function: Int) {
    called.insert(function)
    budget?.end()
  }

}

/// Notes which functions that have been left out of a script are called when it runs.
struct LeftOutFunctions: ModuleFinder {

  /// Those that are called.
  private let calls: LeftOutCalls

  /// What finds modules that stand for no function.
  private let finder: any ModuleFinder

  /// Creates one that adds to `calls`, and asks `finder` for all other modules.
  init(_ calls: LeftOutCalls, beside finder: any ModuleFinder) {
    (self.calls, self.finder) = (calls, finder)
  }

  /// Returns what `specifier` leads to.
  func findModule(
    _ specifier: String, importedBy importer: SourceFile, isRequired: Bool
  ) -> FoundModule {
    guard let function = Reduction.function(leftOutFor: specifier) else {
      return finder.findModule(specifier, importedBy: importer, isRequired: isRequired)
    }
    calls.add(function)
    return .outside(hint: nil)
  }

}

/// The most bytes of needed parts of a script in which functions are not looked at one by one.
private let leastOpened = 1 << 14

/// The least size of a script that has no name to tell its language by.
private let leastOfNameless = 1 << 16

/// Returns whether `text` is JavaScript without markup, in a language that is known or that its
/// name tells.
private func isScript(_ text: SourceFile, as language: Language?) -> Bool {
  if let language { return language == .javascript }
  guard let known = languageOfName(text.name) else { return text.bytes.count >= leastOfNameless }
  return known == .javascript && !text.name.lowercased().hasSuffix(".jsx")
}
