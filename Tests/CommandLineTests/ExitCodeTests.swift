import Foundation
import TestSupport
import XCTest

/// Each way in which a run can end: the exit code, and what goes to which stream.
final class ExitCodeTests: ProgramTestCase {

  /// What a stream holds.
  private enum Stream {

    case empty
    case document
    case message(String)

    /// Returns whether `text` is that.
    func matches(_ text: String) -> Bool {
      switch self {
      case .empty: text.isEmpty
      case .document: text.hasPrefix("{\n  \"version\": 1,")
      case .message(let part): text.contains(part)
      }
    }

  }

  override func setUpWithError() throws {
    try super.setUpWithError()
    try write(oneWorkflow, to: "one.ts")
    try write(twoWorkflows, to: "two.ts")
    try write("1;\n", to: "plain.js")
    try write(oneWorkflow.replacingOccurrences(of: "await ", with: ""), to: "floating.js")
    try write("const x = };\n", to: "broken.js")
    try write("", to: "empty.js")
    try write((0...255).map { UInt8($0) }, to: "binary.js")
  }

  /// Checks one run.
  private func check(
    _ arguments: [String], _ status: Int32, _ output: Stream, _ errors: Stream, line: UInt = #line
  ) throws {
    let run = try run(arguments)
    XCTAssertEqual(run.status, status, "\(arguments)", line: line)
    XCTAssertTrue(output.matches(run.output), run.output, line: line)
    XCTAssertTrue(errors.matches(run.errors), run.errors, line: line)
  }

  func testDone() throws {
    try check(["one.ts"], 0, .document, .empty)
    try check(["one.ts", "-o", "a.json"], 0, .empty, .empty)
    try check(["floating.js"], 0, .document, .message("warning[floating-step]"))
    try check(["floating.js", "-q"], 0, .document, .empty)
    try check(["plain.js"], 0, .document, .message("warning[no-workflow]"))
    try check(["empty.js"], 0, .document, .message("warning[empty-input]"))
    try check(["broken.js", "--fail-on", "never"], 0, .document, .message("error[syntax-error]"))
    try check(["--help"], 0, .message("EXIT CODES"), .empty)
    try check(["--version"], 0, .message("stepgraph "), .empty)
    try check(["schema"], 0, .message("$schema"), .empty)
    try check(["--batch", "broken.js", "none.js"], 0, .message("syntax-error"), .empty)
    try check(["--emit", "graph", "one.ts"], 0, .message("one"), .empty)
  }

  func testFindings() throws {
    try check(["broken.js"], 1, .document, .message("error[syntax-error]"))
    try check(["broken.js", "-o", "a.json"], 1, .empty, .message("error[syntax-error]"))
    try check(["floating.js", "--fail-on", "warning"], 1, .document, .message("floating-step"))
    try check(["floating.js", "--fail-on", "warning", "-q"], 1, .document, .empty)
    try check(["empty.js", "--fail-on", "warning"], 1, .document, .message("empty-input"))
  }

  func testWrongArguments() throws {
    for arguments in [
      ["--nonsense"], ["one.ts", "-f", "gif"], ["one.ts", "-o", "a.xyz"], ["-", "-"],
      ["one.ts", "-o", "one.ts"], ["one.ts", "--diagnostics-format", "xml"], ["schema", "x"],
      ["one.ts", "--batch", "--diagnostics-format", "json"],
      ["one.ts", "--source-map", "none.map"],
      ["one.ts", "-w"],
    ] {
      try check(arguments, 2, .empty, .message("stepgraph: "))
    }
  }

  func testUnreadableInputs() throws {
    for input in ["none.js", ".", "binary.js", "/dev/zero"] {
      try check([input], 2, .document, .message("error["))
      // The other inputs and the outputs are not affected.
      try check([input, "one.ts"], 2, .message("\"name\": \"one\""), .message("error["))
    }
    // Worse than what else there is, whatever counts.
    try check(["none.js", "broken.js"], 2, .document, .message("error[syntax-error]"))
    try check(["none.js", "--fail-on", "never"], 2, .document, .message("unreadable-input"))
    try check(["--emit", "syntax", "none.js"], 2, .empty, .message("unreadable-input"))
    try check(["--batch", "--files0-from", "none"], 2, .empty, .message("cannot be read"))
  }

  func testUnwrittenOutputs() throws {
    try check(["one.ts", "-o", "none/a.json"], 2, .empty, .message("Cannot be written"))
    try check(["broken.js", "-o", "none/a.json"], 2, .empty, .message("error[syntax-error]"))
    try check(["one.ts", "--update", "plain.js"], 2, .empty, .message("There is no place"))
    try check(["two.ts", "-f", "graph"], 2, .empty, .message("Choose one with -w"))
    try check(["one.ts", "-w", "Other"], 2, .empty, .message("There is no workflow called"))
  }

  func testDiagnosticsGoWhereTheyAreAskedFor() throws {
    try check(
      ["floating.js", "-f", "sarif"], 0, .message("\"ruleId\": \"floating-step\""),
      .message("warning[floating-step]"))
    try check(
      ["floating.js", "-q", "-o", "a.sarif", "-o", "a.xml", "-o", "-"], 0, .document, .empty)
    XCTAssertTrue(try text(of: "a.sarif").contains("\"version\": \"2.1.0\""))
    XCTAssertTrue(try text(of: "a.xml").hasPrefix("<?xml "))
    let starts = [
      "full": "floating.js:4:5: warning[floating-step]: ",
      "concise": "floating.js:4:5: warning[floating-step]: ",
      "github": "::warning file=floating.js,line=4,col=5,endLine=4,",
      "json": "{\n  \"version\": 1,",
      "sarif": "{\n  \"$schema\": ", "junit": "<?xml ",
    ]
    for (format, start) in starts {
      let run = try run("floating.js", "-f", "tree", "--diagnostics-format", format)
      XCTAssertEqual(run.status, 0)
      XCTAssertTrue(run.output.hasPrefix("Only\n"), run.output)
      XCTAssertTrue(run.errors.hasPrefix(start), run.errors)
    }
  }

  func testFailuresInJUnitAreWhatCounts() throws {
    func counts(_ arguments: String...) throws -> String {
      let text = try run(arguments + ["-f", "junit"]).output
      return text.split(separator: "\n")[1].drop { $0 != " " }.description
    }
    XCTAssertEqual(
      try counts("one.ts"), " name=\"stepgraph\" tests=\"1\" failures=\"0\" errors=\"0\">")
    XCTAssertTrue(try counts("floating.js").contains("failures=\"0\""))
    XCTAssertTrue(try counts("floating.js", "--fail-on", "warning").contains("failures=\"1\""))
    XCTAssertTrue(
      try counts("none.js", "one.ts").contains("tests=\"2\" failures=\"0\" errors=\"1\""))
  }

}
