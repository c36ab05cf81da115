import Source

/// Returns the diagnostics as test results: a suite for each file, and in it a test for each
/// diagnostic, or one that has passed if there is none.
///
/// A diagnostic that fails the run is a failure, one that says that a file could not be read is an
/// error, and any other is the output of a test that has passed.
func renderJUnit(_ report: DiagnosticsReport) -> String {
  let suites = suites(of: report)
  let counts = suites.map { JUnitCounts(of: $0.diagnostics, in: report) }
    .reduce(JUnitCounts()) { $0.adding($1) }
  return """
    <?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="stepgraph" \(counts.attributes)>
    \(suites.map { suite($0, in: report) }.joined())</testsuites>

    """
}

/// The diagnostics of a file.
private struct JUnitSuite {

  /// The name of the file, safe to print.
  let name: String

  /// The diagnostics.
  var diagnostics: [Diagnostic] = []

}

/// Returns the suites: those of the inputs, then those of other files, in the order of diagnostics.
private func suites(of report: DiagnosticsReport) -> [JUnitSuite] {
  var result: [JUnitSuite] = []
  // To Swift, names are equal that look alike, but files are not.
  var indices: [[UInt8]: Int] = [:]
  func index(of name: String) -> Int {
    if let known = indices[Array(name.utf8)] { return known }
    indices[Array(name.utf8)] = result.count
    result.append(JUnitSuite(name: printable(name)))
    return result.count - 1
  }
  for name in report.inputs { _ = index(of: name) }
  for diagnostic in report.diagnostics {
    result[index(of: diagnostic.file?.name ?? "stepgraph")].diagnostics.append(diagnostic)
  }
  return result
}

/// How many tests there are, and how they ended.
private struct JUnitCounts {

  /// The number of tests.
  private var tests = 0

  /// The number of those that failed.
  private var failures = 0

  /// The number of those that could not be run.
  private var errors = 0

  /// Creates the counts of no tests.
  init() {}

  /// Counts the tests for the diagnostics of a file.
  init(of diagnostics: [Diagnostic], in report: DiagnosticsReport) {
    tests = max(diagnostics.count, 1)
    errors = diagnostics.count { $0.code.isUnreadable }
    failures = diagnostics.count { !$0.code.isUnreadable && report.fails(for: $0) }
  }

  /// Returns the counts with those of another file.
  func adding(_ other: Self) -> Self {
    var result = self
    result.tests += other.tests
    result.failures += other.failures
    result.errors += other.errors
    return result
  }

  /// The counts as attributes.
  var attributes: String { "tests=\"\(tests)\" failures=\"\(failures)\" errors=\"\(errors)\"" }

}

/// Returns the element of a suite.
private func suite(_ suite: JUnitSuite, in report: DiagnosticsReport) -> String {
  let name = suite.name.markup
  let tests = suite.diagnostics.isEmpty
    ? ["    <testcase name=\"stepgraph\" classname=\"\(name)\"/>\n"]
    : suite.diagnostics.map { test($0, in: report, name) }
  let counts = JUnitCounts(of: suite.diagnostics, in: report)
  return "  <testsuite name=\"\(name)\" \(counts.attributes)>\n\(tests.joined())  </testsuite>\n"
}

/// Returns the element of the test for a diagnostic of the file that `name` names.
private func test(
  _ diagnostic: Diagnostic, in report: DiagnosticsReport, _ name: String
) -> String {
  let code = diagnostic.code.rawValue
  let line = renderDiagnosticsLines([diagnostic], style: DiagnosticsStyle()).dropLast()
  let hint = diagnostic.hint.map { "\nhint: " + printable($0) } ?? ""
  let text = (line + hint).markup
  let message = "message=\"\(printable(diagnostic.message).markup)\" type=\"\(code)\""
  let result =
    if diagnostic.code.isUnreadable {
      "<error \(message)>\(text)</error>"
    } else if report.fails(for: diagnostic) {
      "<failure \(message)>\(text)</failure>"
    } else {
      "<system-out>\(text)</system-out>"
    }
  return """
        <testcase name="\(code)\(place(of: diagnostic))" classname="\(name)">
          \(result)
        </testcase>

    """
}

/// Returns where a diagnostic is in its file; nothing if it is about all of it.
private func place(of diagnostic: Diagnostic) -> String {
  guard let file = diagnostic.file, let range = diagnostic.range else { return "" }
  let position = file.position(at: range.lower)
  return " at \(position.line):\(position.column)"
}

extension DiagnosticsReport {

  /// Returns whether a diagnostic fails the run.
  fileprivate func fails(for diagnostic: Diagnostic) -> Bool {
    leastFailure.map { diagnostic.severity >= $0 } ?? false
  }

}
