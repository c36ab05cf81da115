import WorkflowModel

/// Returns workflows as one Graphviz digraph: top-down along the control flow, with frames around
/// loops, tries, parallels and functions, and, if there are several, around each workflow.
public func renderDOT(_ workflows: [Workflow], style: DOTStyle = .rich) -> String {
  var writer = DOTWriter(diagram: Diagram(of: workflows), style: style)
  return writer.document()
}
