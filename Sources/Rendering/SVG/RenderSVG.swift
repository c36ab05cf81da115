import WorkflowModel

/// Returns workflows as one SVG drawing, laid out from top to bottom along the control flow.
///
/// It holds no scripts, and nothing that has to be loaded.
public func renderSVG(
  _ workflows: [Workflow], theme: Theme = .auto, options: DiagramOptions = DiagramOptions()
) -> String {
  let diagram = Diagram(of: workflows, options: options)
  let writer = SVGWriter(diagram: diagram, layout: Layout(of: diagram))
  return writer.document(style: SVGStyle.sheet(theme))
}
