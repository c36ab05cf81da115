import WorkflowModel

/// Returns workflows as one page for browsers that loads nothing: the drawing, which can be moved,
/// folded and searched, and below it all steps as a list.
///
/// `code` returns the code at a place, if it is known.
public func renderHTML(
  _ workflows: [Workflow], theme: Theme = .auto, options: DiagramOptions = DiagramOptions(),
  code: @escaping (Location) -> String? = { _ in nil }
) -> String {
  let diagram = Diagram(of: workflows, options: options)
  let page = PageWriter(
    title: diagram.name, theme: theme,
    drawing: SVGWriter(diagram: diagram, layout: Layout(of: diagram)).document(style: nil),
    data: PageData(diagram: diagram, code: code).text, list: PageList().text(of: workflows))
  return page.text
}
