import Rendering
import Source
import StepGraph
import TestSupport
import WorkflowModel

/// What the analysis says about the program of a case, in the forms that a case can expect.
struct WorkflowCase {

  /// The case.
  let fixture: Fixture

  /// The workflows of the program.
  let workflows: [Workflow]

  /// The outline of all workflows, as `-f tree` prints it with numbers.
  let outline: String

  /// The diagnostics of severity warning or error, one `line:column code` per line.
  let diagnostics: String

  /// Analyzes the program of `fixture`; `linking` says where its imports are looked for.
  init(_ fixture: Fixture, linking: Linking = .none(hint: nil)) {
    let file = SourceFile(name: fixture.url.lastPathComponent, text: fixture.text)
    let analysis = analyze(file, linking: linking)
    self.fixture = fixture
    workflows = analysis.workflows
    let showsPayload = fixture.path.contains("/payload/")
    outline = renderTree(
      analysis.workflows, options: TreeOptions(showsNumbers: true, showsPayload: showsPayload))
      .trimmingSuffix(while: \.isNewline)
    diagnostics = analysis.diagnostics.filter { $0.severity >= .warning }
      .map { described($0, in: file) }.joined(separator: "\n")
  }

  /// Returns what differs from the case's expectations, ready to be read; empty if nothing does.
  func differences() throws -> [String] {
    var found: [String] = []
    if outline != fixture.expected {
      found.append(lineDifference(expected: fixture.expected, actual: outline))
    }
    let expected = (fixture.sibling("diagnostics") ?? "").trimmingSuffix(while: \.isNewline)
    if diagnostics != expected {
      found.append("diagnostics:\n" + lineDifference(expected: expected, actual: diagnostics))
    }
    return try found + graphDifferences() + drawingDifferences()
  }

  /// Makes the case expect what the analysis says; files beside the case stay as they are, except
  /// for the diagnostics.
  func update() throws {
    try fixture.update(expected: outline)
    try fixture.update(sibling: "diagnostics", to: diagnostics)
  }

  /// Returns what differs from the graph that the case expects, if it expects one.
  private func graphDifferences() throws -> [String] {
    guard let expected = fixture.sibling("json") else { return [] }
    guard let workflow = workflows.first else { return ["graph: no workflow"] }
    return try jsonDifferences(expected: expected, actual: renderGraph(workflow))
  }

  /// Returns what differs from the drawing that the case expects, if it expects one.
  private func drawingDifferences() -> [String] {
    guard let expected = fixture.sibling("dot") else { return [] }
    let actual = renderDOT(workflows)
    return actual == expected ? [] : [lineDifference(expected: expected, actual: actual)]
  }

}

/// Returns where and what a diagnostic is; other files than the case's are named.
private func described(_ diagnostic: Diagnostic, in main: SourceFile) -> String {
  let file = diagnostic.file ?? main
  let name = file.name == main.name ? "" : file.name + ":"
  guard let range = diagnostic.range else { return name + diagnostic.code.rawValue }
  let position = file.position(at: range.lower)
  return "\(name)\(position.line):\(position.column) \(diagnostic.code.rawValue)"
}
