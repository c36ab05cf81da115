import Semantics
import Source
import Syntax
import WorkflowAnalysis
import WorkflowModel

/// Returns the workflows of a parsed file: binds its names, finds its workflows, and runs each;
/// `linking` says where what it imports is looked for.
func runStages(on tree: SyntaxTree, _ linking: Linking) -> Analysis {
  let scopes = bind(tree)
  let result = analyzeWorkflows(in: tree, scopes: scopes, finder: linking.finder(for: scopes))
  return Analysis(
    workflows: result.workflows, diagnostics: tree.diagnostics + result.diagnostics)
}
