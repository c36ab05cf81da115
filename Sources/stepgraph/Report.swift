import Rendering
import Source
import StepGraph
import WorkflowModel

/// What all inputs hold together.
struct Report {

  /// The workflows.
  private(set) var workflows: [Workflow] = []

  /// The diagnostics.
  private(set) var diagnostics: [Diagnostic] = []

  /// The names of the inputs.
  private(set) var inputNames: [String] = []

  /// The files that have been read.
  private(set) var sources: [SourceFile] = []

  /// The workflows of the inputs so far, without the names under which they are exported.
  private var knownWorkflows: Set<Workflow> = []

  /// The diagnostics of the inputs so far.
  private var knownDiagnostics: Set<Diagnostic> = []

  /// Analyzes `inputs` one after the other; what they import is looked for in `project`.
  init(
    of inputs: InputFiles, language: Language?, project: Project?, sourceMaps: SourceMaps,
    limits: Limits
  ) {
    for input in inputs.read() {
      inputNames.append(input.name)
      switch input {
      case .file(let file):
        sources.append(file)
        let linking = inputs.linking(of: file, in: project)
        add(
          analyze(
            file, language: language, linking: linking, sourceMaps: sourceMaps, reading: reading,
            limits: limits))
      case .unreadable(_, let diagnostic): diagnostics.append(diagnostic)
      }
    }
    sources += project?.sources ?? []
    // Among several files it is normal that some hold no workflow.
    if !workflows.isEmpty { diagnostics.removeAll { $0.code == .noWorkflow } }
  }

  /// Adds what is known about one input, and was not before: a file that another one exports again
  /// may be an input too.
  private mutating func add(_ analysis: Analysis) {
    let new = analysis.workflows.filter { !knownWorkflows.contains($0.withoutName) }
    knownWorkflows.formUnion(new.map(\.withoutName))
    workflows += new
    let unsaid = analysis.diagnostics.filter { !knownDiagnostics.contains($0) }
    knownDiagnostics.formUnion(unsaid)
    diagnostics += unsaid
  }

  /// Keeps only the workflow called `name`, if a name is given.
  mutating func select(_ name: String?) throws(Failure) {
    guard let name else { return }
    let selected = workflows.filter { $0.className == name }
    if selected.isEmpty {
      throw Failure(
        "There is no workflow called `\(printable(name))`", advice: listOfWorkflows())
    }
    workflows = selected
  }

  /// Returns the only workflow.
  func onlyWorkflow() throws(Failure) -> Workflow {
    if workflows.isEmpty {
      throw Failure("There is no workflow to print as graph", advice: "Try -f json.")
    }
    guard workflows.count == 1 else {
      throw Failure(
        "The format graph holds one workflow, and there are \(workflows.count)",
        advice: "Choose one with -w. " + listOfWorkflows())
    }
    return workflows[0]
  }

  /// Returns the diagnostics with what they are about, if those of `level` and worse count.
  func findings(failingOn level: FailureLevel) -> DiagnosticsReport {
    DiagnosticsReport(
      diagnostics, inputs: inputNames, leastFailure: level.leastSeverity, version: version)
  }

  /// Returns how the program ends if diagnostics of `level` and worse count.
  func status(failingOn level: FailureLevel) -> ExitStatus {
    if diagnostics.contains(where: \.code.isUnreadable) { return .failure }
    return diagnostics.contains { level.includes($0.severity) } ? .findings : .success
  }

  /// Returns the sentence that says which workflows there are.
  private func listOfWorkflows() -> String {
    if workflows.isEmpty { return "The input holds none." }
    let names = workflows.map { workflow in
      let place = workflow.location.map { " (\(printable($0.file)):\($0.line))" } ?? ""
      return printable(workflow.className) + place
    }
    return "Found: \(names.joined(separator: ", "))."
  }

}

extension Workflow {

  /// The workflow without the name under which it is exported.
  fileprivate var withoutName: Workflow {
    var result = self
    result.className = ""
    return result
  }

}

/// How much of inputs is parsed; `STEPGRAPH_PARSE=everything` and `=needed`, whatever their sizes,
/// are for those who compare the two.
private var reading: Reading {
  switch environment("STEPGRAPH_PARSE") {
  case "everything": .everything
  case "needed": .neededOfFiles(from: 0)
  default: .needed
  }
}
