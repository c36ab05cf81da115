import Semantics
import Source
import Syntax
import WorkflowAnalysis
import WorkflowModel

/// Returns the workflows of a parsed file: binds its names, finds its workflows, and runs each.
func runStages(on tree: SyntaxTree) -> Analysis {
  let result = analyzeWorkflows(in: tree, scopes: bind(tree))
  return Analysis(
    workflows: result.workflows, diagnostics: tree.diagnostics + result.diagnostics)
}
