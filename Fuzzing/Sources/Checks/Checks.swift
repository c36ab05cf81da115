import Foundation
import Rendering
import Source
import StepGraph
import WorkflowModel

/// Analyzes and draws `file`, and ends the program at the first thing that may never be.
///
/// What the sanitizers and libFuzzer see by themselves is not asked for: crashes, leaks, hangs.
public func check(_ file: SourceFile, language: Language?) {
  let analysis = analyze(file, language: language)
  let document = renderJSON(analysis.workflows, diagnostics: analysis.diagnostics)
  checkIsJSON(document)
  checkCompleteness(of: analysis)
  let second = analyze(file, language: language)
  let isSame = document == renderJSON(second.workflows, diagnostics: second.diagnostics)
  require(isSame, "the same bytes give the same document")
  checkParts(of: file, language, give: analysis, document)
  draw(analysis)
}

/// Ends the program if something that always holds does not.
public func require(_ holds: Bool, _ rule: String) {
  if !holds { fatalError("It does not hold that \(rule)") }
}

/// Checks that `text` is JSON, by a reader that is not ours.
private func checkIsJSON(_ text: String) {
  let value = try? JSONSerialization.jsonObject(with: Data(text.utf8))
  require(value is [String: Any], "a document is a JSON object")
}

/// Checks that no workflow of a file that has syntax errors is complete.
private func checkCompleteness(of analysis: Analysis) {
  guard analysis.diagnostics.contains(where: { $0.code == .syntaxError }) else { return }
  require(
    !analysis.workflows.contains(where: \.isComplete), "broken workflows are not complete")
}

/// Checks that parsing only what workflows reach makes no difference. What is wrong elsewhere in a
/// file is only noticed if all of it is parsed.
private func checkParts(
  of file: SourceFile, _ language: Language?, give analysis: Analysis, _ document: String
) {
  if analysis.diagnostics.contains(where: { $0.code == .syntaxError }) { return }
  let parts = analyze(file, language: language, reading: .neededOfFiles(from: 0))
  require(
    document == renderJSON(parts.workflows, diagnostics: parts.diagnostics),
    "needed parts give what the whole file gives")
}

/// Draws in every format.
private func draw(_ analysis: Analysis) {
  let workflows = analysis.workflows
  for render in formats { require(!render(workflows).isEmpty, "a format writes something") }
  for workflow in workflows { checkIsJSON(renderGraph(workflow)) }
  let excerpts = renderDiagnosticsText(analysis.diagnostics)
  require(excerpts.isEmpty == analysis.diagnostics.isEmpty, "diagnostics are told")
}

/// The formats for workflows, each with other options than those that are used if none are given.
private let formats: [@Sendable ([Workflow]) -> String] = [
  { renderTree($0, options: TreeOptions(usesASCII: true, showsNumbers: true)) + "." },
  { renderDOT($0) },
  { renderDOT($0, style: .plain, options: DiagramOptions(functions: .inline)) },
  { renderSVG($0, options: DiagramOptions(details: .all, showsNumbers: true)) },
  { renderHTML($0) },
  { renderMermaid($0) },
  { renderMarkdown($0) + "." },
  { renderD2($0, options: DiagramOptions(functions: .collapse)) },
  { renderPlantUML($0, options: DiagramOptions(collapsed: [.loops, .branches])) },
  { renderXYFlow($0) },
  { renderELK($0) },
  { renderCytoscape($0) },
]
