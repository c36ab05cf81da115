import Source
import WorkflowModel

/// Returns one JSON document with all workflows and everything that was found on the way.
///
/// It holds every published field under its published name, and behind those the additions that
/// `renderSchema` lists.
public func renderJSON(_ workflows: [Workflow], diagnostics: [Diagnostic]) -> String {
  JSONWriter.document {
    $0.object { $0.documentFields(workflows, diagnostics) }
  }
}

extension JSONWriter {

  /// Writes the fields of the document that holds workflows and diagnostics.
  mutating func documentFields(_ workflows: [Workflow], _ diagnostics: [Diagnostic]) {
    let graph = GraphJSON(hasAdditions: true)
    let places = DiagnosticJSON()
    field("version", 1)
    arrayField("workflows", workflows) { graph.write($1, to: &$0) }
    arrayField("diagnostics", diagnostics) { places.write($1, to: &$0) }
  }

}

/// Returns one workflow as exactly the published graph object.
public func renderGraph(_ workflow: Workflow) -> String {
  let graph = GraphJSON(hasAdditions: false)
  return JSONWriter.document {
    $0.object { document in
      document.field("version", 1)
      document.key("workflow")
      graph.write(workflow, to: &document)
    }
  }
}
