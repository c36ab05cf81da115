import Source
import Syntax
import WorkflowModel

/// What is known about one input: its workflows, and what a user should know about them.
public struct Analysis: Sendable {

  /// The workflows, in the order of the source.
  public var workflows: [Workflow]

  /// The diagnostics, in the order of the source.
  public var diagnostics: [Diagnostic]

  /// Creates an analysis.
  public init(workflows: [Workflow], diagnostics: [Diagnostic]) {
    self.workflows = workflows
    self.diagnostics = diagnostics
  }

}

/// Returns the workflows in `file`; never fails, since what cannot be read becomes a diagnostic.
///
/// If `language` is nil, the name of the file decides, and if that says nothing, its text.
public func analyze(_ file: SourceFile, language: Language? = nil) -> Analysis {
  let input = InputText(of: file)
  guard let text = input.text else {
    return Analysis(workflows: [], diagnostics: input.diagnostics)
  }
  var result = runWithLargeStack { runStages(on: parse(text, asKnown: language)) }
  if result.workflows.isEmpty { result.noteMissingWorkflow(in: text) }
  result.diagnostics = inSourceOrder(input.diagnostics + result.diagnostics)
  return result
}

extension Analysis {

  /// Adds the diagnostic that says that `file` holds no workflow, unless a stage has said so.
  fileprivate mutating func noteMissingWorkflow(in file: SourceFile) {
    if diagnostics.contains(where: { $0.code == .noWorkflow }) { return }
    diagnostics.append(
      Diagnostic(
        .noWorkflow, "No class in it is a workflow", file: file,
        hint: "A workflow is a class that extends WorkflowEntrypoint of \"cloudflare:workers\""))
  }

}

/// Returns `diagnostics` in the order of the source, those on a whole file last, each once.
private func inSourceOrder(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
  var seen: Set<Diagnostic> = []
  let each = diagnostics.filter { seen.insert($0).inserted }
  return each.enumerated().sorted { a, b in
    (place(of: a.element), a.offset) < (place(of: b.element), b.offset)
  }.map(\.element)
}

/// Returns the offset that decides where `diagnostic` stands.
private func place(of diagnostic: Diagnostic) -> Int {
  diagnostic.range?.lower ?? Int.max
}
