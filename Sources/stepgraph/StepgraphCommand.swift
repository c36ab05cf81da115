import ArgumentParser
import Rendering
import Source
import StepGraph

/// `stepgraph [FILE…]`: draws the workflows of files.
struct StepgraphCommand: Command {

  static let configuration = CommandConfiguration(
    commandName: "stepgraph",
    abstract: "Draw what a workflow will do, from its JavaScript or TypeScript code.",
    usage: """
      stepgraph [FILE…] [-f FORMAT] [-o OUTPUT]… [-w NAME]
      stepgraph schema      print the JSON Schema of the json format
      """,
    discussion: HelpText.discussion,
    version: "stepgraph \(version)")

  @Argument(
    help: ArgumentHelp(
      "The files to read. Without any, or for -, standard input.", valueName: "FILE"))
  var files: [String] = []

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The form of the output; json if none is given.", valueName: "FORMAT"))
  var format: OutputFormat?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Write to this file, in the format of its extension; - is standard output. May be repeated.",
      valueName: "OUTPUT"))
  var output: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Write as Markdown between the lines <!-- stepgraph --> and <!-- /stepgraph --> of a page.",
      valueName: "PAGE"))
  var update: [String] = []

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Draw only the workflow of this name.", valueName: "NAME"))
  var workflow: String?

  @Option(
    name: .customLong("lang"),
    help: ArgumentHelp(
      "The language of the input, whatever its name.", valueName: "LANGUAGE"))
  var language: InputLanguage?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The name of standard input, for messages and for the language.", valueName: "NAME"))
  var stdinFilename: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The source map: a file, or `beside` for one beside the script, or `none`. Without it, "
        + "one that the script holds.", valueName: "MAP"))
  var sourceMap: String?

  @Flag(name: .long, help: "Read each file by itself, without what it imports.")
  var noLink = false

  @Flag(name: .long, help: "Follow imports into installed packages (node_modules) too.")
  var nodeModules = false

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The least severity of a diagnostic that makes the exit code 1.",
      valueName: "SEVERITY"))
  var failOn: FailureLevel = .error

  @Option(
    name: .long,
    help: ArgumentHelp(
      "How diagnostics are printed to standard error: full, concise, github, json, sarif, junit.",
      valueName: "FORMAT"))
  var diagnosticsFormat: DiagnosticsFormat = .full

  @OptionGroup(title: "Drawing")
  var drawing: DrawingArguments

  @OptionGroup(title: "Limits")
  var limits: LimitArguments

  @OptionGroup(title: "Batches")
  var batches: BatchArguments

  @Flag(name: .long, help: "Draw trees and messages in ASCII.")
  var ascii = false

  @Option(
    name: .long, help: ArgumentHelp("When trees and messages are in colour.", valueName: "WHEN"))
  var color: ColorChoice = .auto

  @Flag(name: .shortAndLong, help: "Print errors only, no warnings and notes.")
  var quiet = false

  @Option(
    name: .long,
    help: ArgumentHelp(
      "For debugging: print what a stage makes of the input.",
      valueName: "STAGE"))
  var emit: Stage?

  func validate() throws {
    if batches.isAskedFor { return try validateBatch() }
    if files.isEmpty && isTerminal(0) {
      throw ValidationError("No file was given, and standard input is a terminal.")
    }
    if files.count(where: { $0 == "-" }) > 1 {
      throw ValidationError("Standard input (-) can be read only once.")
    }
    if let sourceMap, !SourceMapChoice.words.contains(sourceMap), files.count > 1 {
      throw ValidationError("A source map is that of one script, and there are \(files.count).")
    }
    if noLink && nodeModules {
      throw ValidationError("--node-modules has no meaning with --no-link.")
    }
  }

  /// Does what the options ask for, and returns how the program ends.
  func status() throws(Failure) -> ExitStatus {
    if batches.isWorker { return try runWorker() }
    if batches.isAskedFor { return try runBatch() }
    // What is deeply nested is drawn by functions that call themselves as deeply.
    let end: Result<ExitStatus, Failure> = runWithLargeStack {
      do throws(Failure) { return .success(try draw()) } catch { return .failure(error) }
    }
    return try end.get()
  }

  /// Draws the inputs, and returns how the program ends.
  private func draw() throws(Failure) -> ExitStatus {
    let inputs = InputFiles(paths: files, stdinName: stdinFilename)
    if let emit { return try printForms(of: emit, inputs) }
    let plan = try OutputPlan(
      outputs: output, pages: update, format: format, inputs: inputs.paths)
    let maps = try SourceMapChoice(sourceMap)
    var report = Report(
      of: inputs, language: language?.language, project: project(maps.ofModules),
      sourceMaps: maps.ofInputs, limits: limits.limits)
    defer { printDiagnostics(report.findings(failingOn: failOn)) }
    try report.select(workflow)
    try plan.write(report) { isShown in
      DocumentOptions(
        drawing: drawing, tree: treeOptions(isShown: isShown), failOn: failOn)
    }
    return report.status(failingOn: failOn)
  }

}

extension StepgraphCommand {

  /// The project that the inputs belong to; nil if their imports are not to be followed.
  func project(_ sourceMaps: SourceMaps = .none) -> Project? {
    if noLink { return nil }
    return Project(
      files: DiskFiles(), folder: currentFolder(), usesInstalledPackages: nodeModules,
      sourceMaps: sourceMaps)
  }

  /// How trees look on standard output, if `isShown`, or in a file.
  private func treeOptions(isShown: Bool) -> TreeOptions {
    TreeOptions(
      usesASCII: ascii, showsNumbers: drawing.numbers,
      showsColor: isShown && color.usesColor(on: 1),
      width: isShown && isTerminal(1) ? terminalWidth(of: 1) : nil)
  }

  /// Prints what `stage` makes of every input.
  private func printForms(of stage: Stage, _ inputs: InputFiles) throws(Failure) -> ExitStatus {
    var text = ""
    var report = DiagnosticsReport(
      [], inputs: [], leastFailure: failOn.leastSeverity, version: version)
    let project = project()
    for input in inputs.read() {
      report.inputs.append(input.name)
      switch input {
      case .file(let file):
        text += printedForm(
          of: file, after: stage, language: language?.language,
          linking: inputs.linking(of: file, in: project))
      case .unreadable(_, let diagnostic): report.diagnostics.append(diagnostic)
      }
    }
    try writeToStandardOutput(text)
    printDiagnostics(report)
    return report.diagnostics.isEmpty ? .success : .failure
  }

  /// Prints the diagnostics of `report` in the format that was asked for.
  private func printDiagnostics(_ report: DiagnosticsReport) {
    var shown = report
    if quiet { shown.diagnostics.removeAll { $0.severity != .error } }
    let style = DiagnosticsStyle(
      width: terminalWidth(of: 2), usesColor: color.usesColor(on: 2), isASCII: ascii)
    writeToStandardError(renderDiagnostics(shown, as: diagnosticsFormat, style: style))
  }

}

/// The version of the program.
let version = "0.1.0"
