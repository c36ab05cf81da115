import XCTest

/// What the options do that neither choose inputs nor outputs.
final class OptionTests: ProgramTestCase {

  func testHelpAndVersion() throws {
    let help = try run("--help")
    XCTAssertEqual(help.status, 0)
    for word in ["USAGE", "EXAMPLES", "EXIT CODES", "--fail-on", "stepgraph schema"] {
      XCTAssertTrue(help.output.contains(word), word)
    }
    XCTAssertEqual(help.errors, "")
    let version = try run("--version")
    XCTAssertEqual(version.status, 0)
    XCTAssertTrue(version.output.hasPrefix("stepgraph "), version.output)
  }

  func testSchema() throws {
    let run = try run("schema")
    XCTAssertEqual(run.status, 0)
    XCTAssertTrue(run.output.contains("\"$schema\""), run.output)
  }

  func testDrawingsShowWhatIsAskedFor() throws {
    let code = """
      import { WorkflowEntrypoint } from "cloudflare:workers";
      export class A extends WorkflowEntrypoint {
        async run(event, step) {
          for (const x of event.payload.list) await step.do("in the loop", async () => {});
          await this.helper(step);
        }
        async helper(step) {
          await step.do("in the helper", { timeout: "1 minute" }, async () => {});
          await step.do("and another", async () => {});
        }
      }
      """
    try write(code, to: "a.js")
    let svg = { (arguments: [String]) in try self.run(["a.js", "-f", "svg"] + arguments).output }
    XCTAssertTrue(try svg([]).contains("timeout 1 minute"))
    XCTAssertFalse(try svg(["--details", "none"]).contains("timeout 1 minute"))
    XCTAssertTrue(try svg(["--details", "all"]).contains("retry 5× exponential 1s"))
    XCTAssertFalse(try svg(["--collapse", "loops,functions"]).contains("in the loop"))
    XCTAssertFalse(try svg(["--functions", "collapse"]).contains("in the helper"))
    XCTAssertFalse(try svg(["--functions", "inline"]).contains("function-helper"))
    XCTAssertTrue(try svg(["--link-base", "https://a.b/c"]).contains("https://a.b/c/a.js#L4"))
    XCTAssertFalse(try svg(["--theme", "light"]).contains("prefers-color-scheme"))
    XCTAssertTrue(try run("a.js", "-f", "dot").output.contains("fillcolor"))
    XCTAssertFalse(try run("a.js", "-f", "dot", "--dot-style", "plain").output.contains("color"))
  }

  func testWrongArguments() throws {
    let tail = " \"stepgraph --help\" shows how to call it.\n"
    XCTAssertEqual(try run("--nonsense").errors, "stepgraph: Unknown option '--nonsense'." + tail)
    XCTAssertEqual(try run("--nonsense").status, 2)
    let format = try run("-f", "gif")
    XCTAssertEqual(format.status, 2)
    XCTAssertTrue(format.errors.contains("  - tree\n"), format.errors)
    XCTAssertEqual(try run("--collapse", "loops,x").status, 2)
    XCTAssertEqual(try run("--link-base", "javascript:x").status, 2)
    XCTAssertEqual(try run("schema", "x").status, 2)
    let twice = try run("-", "-")
    XCTAssertEqual(twice.status, 2)
    XCTAssertEqual(twice.errors, "stepgraph: Standard input (-) can be read only once." + tail)
  }

  func testTerminalAsStandardInput() throws {
    let run = try runShell("script -qec \"$0\" /dev/null < /dev/null")
    XCTAssertEqual(run.status, 2)
    XCTAssertTrue(
      run.output.hasPrefix("stepgraph: No file was given, and standard input is a terminal."),
      run.output)
  }

  func testFailOn() throws {
    try write("1;\n", to: "plain.js")
    let statuses = try ["note", "warning", "error", "never"].map {
      try run("plain.js", "--fail-on", $0).status
    }
    XCTAssertEqual(statuses, [1, 1, 0, 0])
    try write("const x = };\n", to: "broken.js")
    XCTAssertEqual(try run("broken.js").status, 1)
    XCTAssertEqual(try run("broken.js", "--fail-on", "never").status, 0)
    XCTAssertEqual(try run("nowhere.js", "--fail-on", "never").status, 2)
  }

  func testQuiet() throws {
    try write("1;\n", to: "plain.js")
    XCTAssertEqual(try run("plain.js", "-q").errors, "")
    XCTAssertEqual(try run("plain.js", "-q", "--fail-on", "warning").status, 1)
    try write("const x = };\n", to: "broken.js")
    let errors = try run("broken.js", "--quiet").errors
    XCTAssertTrue(errors.contains("error[syntax-error]"), errors)
    XCTAssertFalse(errors.contains("warning"), errors)
  }

  func testColor() throws {
    try write("1;\n", to: "plain.js")
    XCTAssertFalse(try hasColor())
    XCTAssertTrue(try hasColor("always"))
    XCTAssertTrue(try hasColor("auto", ["FORCE_COLOR": "1"]))
    XCTAssertFalse(try hasColor("auto", ["FORCE_COLOR": "0"]))
    XCTAssertFalse(try hasColor("auto", ["FORCE_COLOR": "1", "NO_COLOR": "1"]))
    XCTAssertFalse(try hasColor("never", ["FORCE_COLOR": "1"]))
    XCTAssertTrue(try hasColor("always", ["NO_COLOR": "1"]))
  }

  /// Returns whether messages are in colour.
  private func hasColor(
    _ choice: String = "auto", _ environment: [String: String] = [:]
  ) throws -> Bool {
    let run = try run("plain.js", "--color", choice, environment: environment)
    return run.errors.contains("\u{1B}[")
  }

  func testASCII() throws {
    try write(oneWorkflow, to: "one.ts")
    XCTAssertFalse(try run("one.ts", "-f", "tree").output.allSatisfy(\.isASCII))
    XCTAssertTrue(try run("one.ts", "-f", "tree", "--ascii").output.allSatisfy(\.isASCII))
  }

  func testNumbers() throws {
    let parallel = oneWorkflow.replacingOccurrences(
      of: "await step.do(\"one\", async () => 1);",
      with: "const a = step.do(\"one\", async () => 1); await step.sleep(\"b\", 1); await a;")
    XCTAssertTrue(try run("-f", "tree", "--numbers", input: parallel).output.contains("#1"))
    XCTAssertFalse(try run("-f", "tree", input: parallel).output.contains("#1"))
  }

  func testEmit() throws {
    for stage in ["cut", "syntax", "raised", "scopes", "workflows", "graph"] {
      let run = try run("--emit", stage, input: oneWorkflow)
      XCTAssertEqual(run.status, 0)
      XCTAssertFalse(run.output.isEmpty, stage)
    }
  }

}
