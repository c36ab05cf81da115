import WorkflowModel

/// Returns workflows as Markdown: for each a heading, a flowchart, and a table of its steps.
public func renderMarkdown(
  _ workflows: [Workflow], options: DiagramOptions = DiagramOptions()
) -> String {
  let writer = MarkdownWriter(options: options)
  return workflows.map(writer.section).joined(separator: "\n")
}

/// Writes sections about workflows.
struct MarkdownWriter {

  /// What is shown.
  let options: DiagramOptions

  /// Returns the section about a workflow.
  func section(_ workflow: Workflow) -> String {
    let chart = Mermaid([workflow], options: options)
    let parts =
      ["## " + Charset.unicode.visible(workflow.className).markdownTitle] + remarks(workflow, chart)
      + [fenced(chart.text)] + separateFunctions(of: workflow, chart) + [table(of: workflow)]
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// Returns what a reader has to know about a workflow and its flowchart.
  private func remarks(_ workflow: Workflow, _ chart: Mermaid) -> [String] {
    var remarks: [String] = []
    if !workflow.isComplete {
      remarks.append("**Incomplete:** something that may hold steps was not understood.")
    }
    if !chart.collapsed.isEmpty {
      let words = chart.collapsed.map(\.rawValue).joined(separator: ", ")
      remarks.append("The flowchart is large, so that these are collapsed in it: \(words).")
    }
    if chart.isTooLarge { remarks.append("The flowchart is larger than GitHub draws.") }
    return remarks
  }

  /// Returns the flowcharts of functions if that of the workflow is too large to hold them.
  private func separateFunctions(of workflow: Workflow, _ chart: Mermaid) -> [String] {
    guard chart.collapsed.contains(.functions), options.functions == .separate else { return [] }
    return workflow.functions.flatMap { function in
      let name = Charset.unicode.call(function.name)
      var alone = workflow
      (alone.className, alone.nodes) = ("function " + function.name, function.nodes)
      return ["### Function " + name.markdownCode, fenced(Mermaid([alone], options: separate).text)]
    }
  }

  /// The options of a flowchart of one function.
  private var separate: DiagramOptions {
    var options = options
    options.functions = .collapse
    return options
  }

  /// Returns a flowchart as a block that pages draw.
  private func fenced(_ chart: String) -> String {
    "```mermaid\n" + chart + "```"
  }

  /// Returns the table of all steps.
  private func table(of workflow: Workflow) -> String {
    let rows = StepRows(of: workflow, options: options).rows
    if rows.isEmpty { return "It has no steps." }
    let lines = rows.enumerated().map { index, row in
      let cells = [
        String(index + 1), row.name.markdownCode, row.word,
        row.details.map(\.markdownCode).joined(separator: Charset.unicode.separator),
        row.context.map(\.markdownCode).joined(separator: " › "), place(row.location),
      ]
      return "| " + cells.joined(separator: " | ") + " |"
    }
    let head = "| | step | what | details | in | code |\n|--:|---|---|---|---|---|\n"
    return head + lines.joined(separator: "\n")
  }

  /// Returns a place in the code, as a link if there is an address for it.
  private func place(_ location: Location?) -> String {
    guard let location else { return "" }
    let name = Charset.unicode.visible(location.file).split(separator: "/").last ?? ""
    let text = "\(name):\(location.line)".markdownCode
    return options.link(to: location).map { "<a href=\"\($0.markup)\">\(text)</a>" } ?? text
  }

}
