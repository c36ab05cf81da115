import XCTest

/// How the program finds out which language an input is in.
final class LanguageTests: ProgramTestCase {

  /// A workflow that only the TypeScript grammars can read.
  private let typed = oneWorkflow.replacingOccurrences(
    of: "run(event, step)", with: "run(event: Event<number>, step: Step): Promise<void>")

  /// A workflow that only the grammar of TypeScript with JSX can read.
  private var typedWithElement: String { typed + "const a: Element = <b>text</b>;\n" }

  /// A workflow with a cast that TypeScript with JSX cannot read.
  private var typedWithCast: String { typed + "const a = <number>x;\n" }

  func testExtension() throws {
    for name in ["a.js", "a.mjs", "a.cjs", "a.jsx"] { try check(oneWorkflow, name, status: 0) }
    for name in ["a.ts", "a.mts", "a.cts"] { try check(typedWithCast, name, status: 0) }
    try check(typedWithElement, "a.tsx", status: 0)
    try check(typed, "a.js", status: 1)
  }

  func testOptionWinsOverExtension() throws {
    try write(typed, to: "a.js")
    XCTAssertEqual(try run("a.js", "--lang", "ts").status, 0)
    XCTAssertEqual(try run("a.js", "--lang", "tsx").status, 0)
    XCTAssertEqual(try run("a.js", "--lang", "jsx").status, 1)
  }

  func testNameOfStandardInput() throws {
    XCTAssertEqual(try run("--stdin-filename", "a.ts", input: typed).status, 0)
    let wrong = try run("-", "--stdin-filename", "a.js", input: typed)
    XCTAssertEqual(wrong.status, 1)
    XCTAssertTrue(wrong.errors.contains("\na.js:3:"), wrong.errors)
  }

  func testContentOfStandardInput() throws {
    for text in [oneWorkflow, typed, typedWithElement, typedWithCast] {
      let run = try run("-f", "tree", input: text)
      XCTAssertEqual(run.status, 0, run.errors)
      XCTAssertTrue(run.output.hasPrefix("Only\n"), run.output)
    }
  }

  func testContentOfFileWithoutExtension() throws {
    try check(typedWithCast, "workflow", status: 0)
  }

  /// Checks the exit code for a file with the given text and name.
  private func check(
    _ text: String, _ name: String, status: Int32, line: UInt = #line
  ) throws {
    try write(text, to: name)
    let run = try run(name)
    XCTAssertEqual(run.status, status, "\(name): \(run.errors)", line: line)
  }

}
