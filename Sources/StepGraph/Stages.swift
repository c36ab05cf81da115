import Cutting
import Raising
import Semantics
import Source
import Syntax
import WorkflowAnalysis
import WorkflowModel

/// Returns the workflows of `program`, whose main module reads `text`: parses it, turns lowered
/// code back, binds its names, finds its workflows, and runs each.
///
/// Of a long script only that is parsed which its workflows can reach.
func runStages(of program: Program, on text: SourceFile) -> Analysis {
  let stages = Stages(program: program, text: text)
  switch reading(of: program, text) {
  case .nothing: return Analysis(workflows: [], diagnostics: [])
  case .everything: return stages.run(onAll: text)
  case .needed(let endings, let size):
    return stages.runNeeded(leadingTo: endings, openingFrom: size) ?? stages.run(onAll: text)
  }
}

/// The stages from parsing to graphs, for one program.
private struct Stages {

  /// The program.
  let program: Program

  /// What its main module reads.
  let text: SourceFile

  /// What the main module was made from.
  private let origin: OriginalSources?

  /// The most times that a script is run for what has been left out of it before.
  private static let mostRuns = 12

  /// Creates the stages for `program`, whose main module reads `text`.
  init(program: Program, text: SourceFile) {
    (self.program, self.text) = (program, text)
    origin = program.sourceMaps.sources(of: text)
  }

  /// Runs the stages on all of the script.
  func run(onAll text: SourceFile) -> Analysis {
    let tree = parse(text, asKnown: program.language, origin: origin, budget: makeBudget())
    return run(on: tree, with: program.linking.finder)
  }

  /// Runs the stages on what is needed of the script, as `ScriptReading.needed` has it. Returns nil
  /// if all of it has to be parsed.
  func runNeeded(leadingTo endings: [String], openingFrom size: Int) -> Analysis? {
    var final: SourceFile?
    let found = withReduction(of: text, keepingWhatLeadsTo: endings, openingFrom: size) {
      if $0.leavesOutFunctions { return run(on: &$0) }
      final = $0.text
      return nil
    }
    // What it took to find a text that stays as it is takes no memory any longer.
    return found ?? final.flatMap { run(onPart: $0, makeBudget())?.result }
  }

  /// Runs the stages on what is needed of the script: again if it calls functions that have been
  /// left out. Returns nil if all of it has to be parsed.
  private func run(on reduction: inout Reduction) -> Analysis? {
    var bytes = 0
    for _ in 0..<Self.mostRuns {
      guard let part = reduction.text else { return nil }
      bytes += part.bytes.count
      if bytes > text.bytes.count || mayBeForNothing(part, reduction) { return nil }
      // There would be more to parse than if all were.
      let isLast = bytes + part.bytes.count > text.bytes.count
      let run =
        reduction.leavesOutFunctions
        ? tryOut(part, isLast: isLast) : self.run(onPart: part, makeBudget())
      guard let run else { return nil }
      if run.called.isEmpty { return run.result }
      reduction.add(functions: run.called)
    }
    return nil
  }

  /// Returns whether a part leaves out functions that make up less of the script than it takes to
  /// parse the part for nothing, in case they are called.
  private func mayBeForNothing(_ part: SourceFile, _ reduction: borrowing Reduction) -> Bool {
    reduction.leavesOutFunctions && part.bytes.count > text.bytes.count / 4 * 3
  }

  /// Runs the stages on a part of the script that leaves out functions, for a short time first: a
  /// long run would have to be done again if it calls one. If this is the last part that is tried,
  /// the first such call ends the run.
  private func tryOut(_ part: SourceFile, isLast: Bool) -> PartRun? {
    var limits = program.limits
    limits.time.base /= 25
    let short = Budget(limits, bytes: part.bytes.count, gauge: ThreadGauge.shared)
    guard let run = run(onPart: part, short, endingWithCalls: isLast) else { return nil }
    if !run.called.isEmpty || short.exceeded == nil && run.isWhole { return run }
    let budget = makeBudget()
    var longer = self.run(onPart: part, budget)
    // What has taken all there is for it would not get any further.
    if budget.exceeded != nil { longer?.called = [] }
    return longer
  }

  /// Returns what there is for reading the main module and what it imports.
  private func makeBudget() -> Budget {
    Budget(program.limits, bytes: text.bytes.count, gauge: ThreadGauge.shared)
  }

  /// What has come of running a part of the script.
  private struct PartRun {

    /// What has been found.
    let result: Analysis

    /// Whether all of the part was read.
    let isWhole: Bool

    /// The functions that have been left out and are called.
    var called: Set<Int>

  }

  /// Runs the stages on a part of the script; nil if that cannot be parsed.
  private func run(
    onPart part: SourceFile, _ budget: Budget, endingWithCalls endsWithCalls: Bool = false
  ) -> PartRun? {
    let tree = parse(part, as: .javascript, origin: origin, budget: budget)
    // What is wrong may be where the script has been cut.
    if tree.diagnostics.contains(where: { $0.code == .syntaxError }) { return nil }
    let calls = LeftOutCalls(ending: endsWithCalls ? budget : nil)
    let result = run(on: tree) {
      LeftOutFunctions(calls, beside: program.linking.finder(for: $0))
    }
    return PartRun(result: result, isWhole: !tree.isCutShort, called: calls.called)
  }

  /// Runs the stages behind parsing on `tree`; `finder` makes what finds the modules that it
  /// imports.
  private func run(
    on tree: SyntaxTree, with finder: (ScopeTable) -> any ModuleFinder
  ) -> Analysis {
    let raised = raise(tree)
    let scopes = bind(raised)
    let result = analyzeWorkflows(in: scopes, finder: finder(scopes), known: program.workflows)
    // What is wrong with the file is told at its own places.
    let ofSyntax = tree.diagnostics.isEmpty ? raised.diagnostics : tree.diagnostics
    let diagnostics = (ofSyntax + result.diagnostics).map(\.inGivenFile)
    return Analysis(workflows: result.workflows, diagnostics: diagnostics)
  }

}
