import WorkflowModel

/// Returns workflows as one Graphviz digraph: top-down along the control flow, with frames around
/// loops, tries, parallels and functions, and, if there are several, around each workflow.
///
/// The format knows no preference of the reader: the colours are light unless dark ones are asked.
public func renderDOT(
  _ workflows: [Workflow], style: DOTStyle = .rich, theme: Theme = .auto,
  options: DiagramOptions = DiagramOptions()
) -> String {
  let diagram = Diagram(of: workflows, options: options)
  let palette = theme == .dark ? Palette.dark : .light
  var writer = DOTWriter(
    diagram: style == .rich ? diagram.stacked : diagram, style: style, palette: palette)
  return writer.document()
}
