import Rendering
import WorkflowModel

extension Report {

  /// Returns the document in the given format; `tree` says how trees look.
  func text(as format: OutputFormat, tree: TreeOptions) throws(Failure) -> String {
    switch format {
    case .json: renderJSON(workflows, diagnostics: diagnostics)
    case .graph: renderGraph(try onlyWorkflow())
    case .dot: renderDOT(workflows)
    case .tree: renderTree(workflows, options: tree)
    }
  }

}
