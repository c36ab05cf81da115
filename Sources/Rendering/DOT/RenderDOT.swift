import WorkflowModel

/// Returns workflows as one Graphviz digraph: top-down along the control flow, with frames around
/// loops, tries, parallels and functions, and, if there are several, around each workflow.
public func renderDOT(
  _ workflows: [Workflow], style: DOTStyle = .rich, options: DiagramOptions = DiagramOptions()
) -> String {
  var writer = DOTWriter(diagram: Diagram(of: workflows, options: options), style: style)
  return writer.document()
}
