import WorkflowModel

/// All steps of workflows as lists inside lists, for those who read rather than look.
struct PageList {

  /// Returns the lists of workflows, each with those of its functions.
  func text(of workflows: [Workflow]) -> String {
    workflows.map(text).joined()
  }

  /// Returns the lists of a workflow and its functions.
  private func text(of workflow: Workflow) -> String {
    let builder = TreeBuilder(options: TreeOptions(), workflow: workflow, hasSigns: false)
    let trees = [builder.root] + workflow.functions.map(builder.item)
    return trees.map { "<h3>\(line($0))</h3>\n" + list($0.children) }.joined()
  }

  /// Returns items as an ordered list.
  private func list(_ items: [TreeItem]) -> String {
    if items.isEmpty { return "" }
    let lines = items.map { "<li>\(line($0))\(list($0.children))</li>\n" }
    return "<ol>\n" + lines.joined() + "</ol>\n"
  }

  /// Returns what an item says.
  private func line(_ item: TreeItem) -> String {
    item.spans.map { span in
      switch span.style {
      case .plain: span.text.markup
      case .dim: "<small>\(span.text.markup)</small>"
      case .strong: "<b>\(span.text.markup)</b>"
      case .accent: "<i>\(span.text.markup)</i>"
      }
    }.joined()
  }

}
