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
  let origin = program.sourceMaps.sources(of: text)
  let budget = Budget(program.limits, bytes: text.bytes.count, gauge: ThreadGauge())
  guard let tree = parseNeeded(of: program, text, origin: origin, budget) else {
    return Analysis(workflows: [], diagnostics: [])
  }
  let scopes = bind(raise(tree))
  let result = analyzeWorkflows(
    in: scopes, finder: program.linking.finder(for: scopes), known: program.workflows)
  let diagnostics = tree.diagnostics + result.diagnostics.map(\.inGivenFile)
  return Analysis(workflows: result.workflows, diagnostics: diagnostics)
}
