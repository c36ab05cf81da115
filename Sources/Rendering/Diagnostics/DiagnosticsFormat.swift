import Source

/// The forms in which diagnostics can be printed.
public enum DiagnosticsFormat: String, Hashable, Sendable, CaseIterable {

  /// Text for people, with the source.
  case full

  /// A line for each.
  case concise

  /// Commands by which GitHub's runners annotate the code.
  case github

  /// The objects of the document, as JSON.
  case json

  /// What services for findings read: SARIF 2.1.0.
  case sarif

  /// What services for test results read: JUnit's XML.
  case junit

}

/// What a run has to say about its inputs.
public struct DiagnosticsReport {

  /// The diagnostics.
  public var diagnostics: [Diagnostic]

  /// The names of the inputs, those without diagnostics too.
  public var inputs: [String]

  /// The least severity that fails the run, or nil if none does.
  public var leastFailure: Diagnostic.Severity?

  /// The version of the program.
  public var version: String

  /// Creates a report.
  public init(
    _ diagnostics: [Diagnostic], inputs: [String], leastFailure: Diagnostic.Severity?,
    version: String
  ) {
    self.diagnostics = diagnostics
    self.inputs = inputs
    self.leastFailure = leastFailure
    self.version = version
  }

}

/// Returns the diagnostics of `report` in a format; `style` is for the formats that people read.
public func renderDiagnostics(
  _ report: DiagnosticsReport, as format: DiagnosticsFormat,
  style: DiagnosticsStyle = DiagnosticsStyle()
) -> String {
  switch format {
  case .full: renderDiagnosticsText(report.diagnostics, style: style)
  case .concise: renderDiagnosticsLines(report.diagnostics, style: style)
  case .github: renderDiagnosticsForGitHub(report.diagnostics)
  case .json: renderDiagnosticsJSON(report.diagnostics)
  case .sarif: renderSARIF(report)
  case .junit: renderJUnit(report)
  }
}
