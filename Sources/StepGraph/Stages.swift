import Raising
import Semantics
import Source
import Syntax
import WorkflowAnalysis
import WorkflowModel

/// Returns the workflows of a parsed file: turns lowered code back, binds the names, finds the
/// workflows, and runs each.
func runStages(on tree: SyntaxTree) -> Analysis {
  let raised = raise(tree)
  let result = analyzeWorkflows(
    in: raised.tree, scopes: bind(raised.tree), unreadCalls: raised.misfits)
  let diagnostics = tree.diagnostics + result.diagnostics.map(\.inGivenFile)
  return Analysis(workflows: result.workflows, diagnostics: diagnostics)
}
