import WorkflowModel

/// Returns workflows as one Mermaid flowchart.
///
/// GitHub draws no more than 500 lines and 50,000 characters of it. A flowchart that is larger is
/// drawn with less in it, and says so in a comment.
public func renderMermaid(
  _ workflows: [Workflow], options: DiagramOptions = DiagramOptions()
) -> String {
  Mermaid(workflows, options: options).text
}

/// A flowchart that is drawn with as much in it as GitHub allows.
struct Mermaid {

  /// The flowchart.
  let text: String

  /// What had to be collapsed.
  let collapsed: [DiagramOptions.Collapsible]

  /// Whether the flowchart is still too large.
  let isTooLarge: Bool

  /// The most lines that GitHub draws.
  private static let mostLinks = 500

  /// The most characters that GitHub reads.
  private static let mostCharacters = 50_000

  /// What is collapsed, one after the other, until a flowchart is small enough.
  private static let stages: [DiagramOptions.Collapsible] = [.functions, .loops, .branches]

  /// Creates the flowchart of workflows.
  init(_ workflows: [Workflow], options: DiagramOptions) {
    var collapsed: [DiagramOptions.Collapsible] = []
    var stages = Self.stages[...]
    while true {
      let (text, fits) = Self.flowchart(workflows, options, collapsed, isLast: stages.isEmpty)
      if fits || stages.isEmpty {
        (self.text, self.collapsed, isTooLarge) = (text, collapsed, !fits)
        return
      }
      collapsed.append(stages.removeFirst())
    }
  }

  /// Returns a flowchart, and whether it is small enough.
  private static func flowchart(
    _ workflows: [Workflow], _ options: DiagramOptions,
    _ collapsed: [DiagramOptions.Collapsible], isLast: Bool
  ) -> (String, fits: Bool) {
    var options = options
    options.collapsed.formUnion(collapsed)
    if collapsed.contains(.functions) { options.functions = .collapse }
    var writer = MermaidWriter(Diagram(of: workflows, options: options).stacked)
    let (text, links) = writer.document(comments(collapsed))
    return (text, links <= mostLinks && text.unicodeScalars.count <= mostCharacters)
  }

  /// Returns the remark about what is collapsed.
  private static func comments(_ collapsed: [DiagramOptions.Collapsible]) -> [String] {
    if collapsed.isEmpty { return [] }
    let words = collapsed.map(\.rawValue).joined(separator: ", ")
    return ["Collapsed, since GitHub draws at most \(mostLinks) lines: \(words)"]
  }

}
