import Rendering
import WorkflowModel

/// What documents look like.
struct DocumentOptions {

  /// How drawings look.
  let drawing: DrawingArguments

  /// How trees look.
  let tree: TreeOptions

  /// The severity from which on diagnostics count.
  let failOn: FailureLevel

}

extension Report {

  /// Returns the document in the given format.
  func text(as format: OutputFormat, _ options: DocumentOptions) throws(Failure) -> String {
    let drawing = options.drawing
    return switch format {
    case .json: renderJSON(workflows, diagnostics: diagnostics)
    case .graph: renderGraph(try onlyWorkflow())
    case .dot:
      renderDOT(
        workflows, style: drawing.dotStyle, theme: drawing.theme, options: drawing.diagram)
    case .tree: renderTree(workflows, options: options.tree)
    case .svg: renderSVG(workflows, theme: drawing.theme, options: drawing.diagram)
    case .mermaid: renderMermaid(workflows, options: drawing.diagram)
    case .markdown: renderMarkdown(workflows, options: drawing.diagram)
    case .xyflow: renderXYFlow(workflows, options: drawing.diagram)
    case .elk: renderELK(workflows, options: drawing.diagram)
    case .cytoscape: renderCytoscape(workflows, options: drawing.diagram)
    case .d2: renderD2(workflows, options: drawing.diagram)
    case .plantuml: renderPlantUML(workflows, options: drawing.diagram)
    case .sarif: renderDiagnostics(findings(failingOn: options.failOn), as: .sarif)
    case .junit: renderDiagnostics(findings(failingOn: options.failOn), as: .junit)
    case .html:
      renderHTML(
        workflows, theme: drawing.theme, options: drawing.diagram,
        code: SourceExcerpts(of: sources).code(at:))
    }
  }

}
