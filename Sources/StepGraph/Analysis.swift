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
/// If `language` is nil, the name of the file decides, and if that says nothing, its text. What the
/// file imports is looked for as `linking` says, and `sourceMaps` says which maps are used.
/// `reading` says how much of the file is parsed, which makes no difference to its workflows, and
/// `limits` how much the analysis may take.
public func analyze(
  _ file: SourceFile, language: Language? = nil, linking: Linking = .none(hint: nil),
  sourceMaps: SourceMaps = .ofScripts(readBeside: nil), reading: Reading = .needed,
  limits: Limits = Limits()
) -> Analysis {
  let program = Program(
    file, language: language, linking: linking, sourceMaps: sourceMaps, reading: reading,
    limits: limits)
  guard let program else { return Analysis(workflows: [], diagnostics: [missingMain(file)]) }
  let input = InputText(of: program.main)
  guard let text = input.text else {
    return Analysis(workflows: [], diagnostics: input.diagnostics)
  }
  var result = runWithLargeStack { runStages(of: program, on: text) }
  if result.workflows.isEmpty { result.noteMissingWorkflow(in: text) }
  result.diagnostics = inSourceOrder(input.diagnostics + result.diagnostics, of: text)
  return result
}

/// Returns the diagnostic for an upload that names no module to begin with.
private func missingMain(_ file: SourceFile) -> Diagnostic {
  Diagnostic(
    .unreadableInput, "The upload does not hold its main module", file: file,
    hint: "Its part called metadata has to name another part as main_module")
}

extension Analysis {

  /// Adds the diagnostic that says that `file` holds no workflow, unless a stage has said so.
  fileprivate mutating func noteMissingWorkflow(in file: SourceFile) {
    let reasons: [Diagnostic.Code] = [.noWorkflow, .timeLimit, .memoryLimit, .workLimit]
    if diagnostics.contains(where: { reasons.contains($0.code) }) { return }
    diagnostics.append(
      Diagnostic(
        .noWorkflow, "No class in it is a workflow", file: file,
        hint: "A workflow is a class that extends WorkflowEntrypoint of \"cloudflare:workers\""))
  }

}

/// Returns `diagnostics`, each once, in the order of the source: those on a whole file last, and
/// those on other files than the first after these, file by file.
private func inSourceOrder(_ diagnostics: [Diagnostic], of first: SourceFile) -> [Diagnostic] {
  var seen: Set<Diagnostic> = []
  let each = diagnostics.filter { seen.insert($0).inserted }
  var ranks = [first.name: 0]
  for case let file? in each.map(\.file) where ranks[file.name] == nil {
    ranks[file.name] = ranks.count
  }
  func key(_ diagnostic: Diagnostic, _ offset: Int) -> (Int, Int, Int) {
    (diagnostic.file.flatMap { ranks[$0.name] } ?? 0, place(of: diagnostic), offset)
  }
  return each.enumerated().sorted { key($0.element, $0.offset) < key($1.element, $1.offset) }
    .map(\.element)
}

/// Returns the offset that decides where `diagnostic` stands.
private func place(of diagnostic: Diagnostic) -> Int {
  diagnostic.range?.lower ?? Int.max
}
