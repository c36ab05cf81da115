import XCTest

/// What the program says about inputs that it cannot read, or in which there is nothing to see.
final class InputTests: ProgramTestCase {

  /// Checks the exit code and the line of the message, and that the document holds the same.
  private func check(
    _ name: String, status: Int32, message: String, file: StaticString = #filePath,
    line: UInt = #line
  ) throws {
    let run = try run(name)
    XCTAssertEqual(run.status, status, file: file, line: line)
    XCTAssertEqual(run.errors, message + "\n", file: file, line: line)
    XCTAssertTrue(run.output.hasPrefix("{\n  \"version\": 1,"), run.output, file: file, line: line)
    let code = message.drop { $0 != "[" }.dropFirst().prefix { $0 != "]" }
    XCTAssertTrue(run.output.contains("\"code\": \"\(code)\""), run.output, file: file, line: line)
  }

  func testMissingFile() throws {
    try check(
      "nowhere.ts", status: 2,
      message: "stepgraph: nowhere.ts: error[unreadable-input]: "
        + "Cannot be read: No such file or directory. Check the path.")
  }

  func testFolder() throws {
    try FileManager.default.createDirectory(
      at: folder.appendingPathComponent("empty"), withIntermediateDirectories: true)
    try check(
      "empty", status: 2,
      message: "stepgraph: empty: error[unreadable-input]: "
        + "Cannot be read: Is a directory. Name a file in it: none is plainly its main module.")
  }

  func testUnreadableFile() throws {
    try write(oneWorkflow, to: "secret.ts")
    let path = folder.appendingPathComponent("secret.ts").path
    XCTAssertEqual(chmod(path, 0), 0)
    // Root may read everything, unless it gives up what it may.
    let asOther = access(path, R_OK) == 0 ? "setpriv --bounding-set=-all " : ""
    let isOther = try runShell("\(asOther)true").status == 0
    try XCTSkipIf(!isOther, "this user may read everything")
    let run = try runShell("\(asOther)\"$0\" secret.ts")
    XCTAssertEqual(run.status, 2)
    XCTAssertEqual(
      run.errors, "stepgraph: secret.ts: error[unreadable-input]: "
        + "Cannot be read: Permission denied. Check the permissions.\n")
    XCTAssertTrue(run.output.contains("\"code\": \"unreadable-input\""), run.output)
  }

  func testEndlessFile() throws {
    try check(
      "/dev/zero", status: 2,
      message: "stepgraph: /dev/zero: error[unreadable-input]: "
        + "Cannot be read: File too large. The limit is 256 MiB.")
  }

  func testBinaryFile() throws {
    try write((0...255).map { UInt8($0) }, to: "image.js")
    try check(
      "image.js", status: 2,
      message: "stepgraph: image.js: error[binary-input]: "
        + "The input is not text. Give JavaScript or TypeScript source in UTF-8.")
  }

  func testEmptyFile() throws {
    try write(" \n\t\r\n", to: "empty.ts")
    try check(
      "empty.ts", status: 0,
      message: "stepgraph: empty.ts: warning[empty-input]: "
        + "The input is empty. Check that it is the right file.")
  }

  func testNoWorkflow() throws {
    try write("export const a = 1;\n", to: "plain.ts")
    try check(
      "plain.ts", status: 0,
      message: "stepgraph: plain.ts: warning[no-workflow]: No class in it is a workflow. "
        + "A workflow is a class that extends WorkflowEntrypoint of \"cloudflare:workers\".")
  }

  func testClassesThatLookLikeWorkflows() throws {
    let file = """
      class WorkflowEntrypoint {}
      export class A extends WorkflowEntrypoint {}
      export const B = class implements WorkflowEntrypoint {};
      """
    try write(file, to: "plain.ts")
    let run = try run("plain.ts")
    XCTAssertEqual(run.status, 0)
    XCTAssertEqual(
      run.errors, """
        plain.ts:2:24: warning[no-workflow]: `A` is no workflow: the `WorkflowEntrypoint` that it \
        extends is declared in line 1, and not the platform's
        2 | export class A extends WorkflowEntrypoint {}
          |                        ^^^^^^^^^^^^^^^^^^
          hint: Import WorkflowEntrypoint of "cloudflare:workers" instead: engines run what \
        extends that
        plain.ts:3:35: warning[no-workflow]: `B` is no workflow: it implements \
        `WorkflowEntrypoint`, and does not extend it
        3 | export const B = class implements WorkflowEntrypoint {};
          |                                   ^^^^^^^^^^^^^^^^^^
          hint: Let it extend WorkflowEntrypoint of "cloudflare:workers": engines run what does

        """)
  }

  func testInvalidEncoding() throws {
    try write(Array("// caf".utf8) + [0xE9] + Array("\n\(oneWorkflow)".utf8), to: "latin.ts")
    try check(
      "latin.ts", status: 0,
      message: """
        latin.ts:1:7: warning[invalid-encoding]: \
        The file is not UTF-8; what cannot be decoded reads as U+FFFD
        1 | // caf\u{FFFD}
          |       ^
          hint: Save the file as UTF-8
        """)
  }

  func testByteOrderMarkIsSkipped() throws {
    try write([0xEF, 0xBB, 0xBF] + Array(oneWorkflow.utf8), to: "mark.ts")
    let run = try run("mark.ts", "-f", "tree")
    XCTAssertEqual(run.status, 0)
    XCTAssertEqual(run.errors, "")
    XCTAssertTrue(run.output.hasPrefix("Only\n"), run.output)
  }

  func testUTF16IsRead() throws {
    let bytes = oneWorkflow.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    try write([0xFF, 0xFE] + bytes, to: "wide.ts")
    let run = try run("wide.ts", "-f", "tree")
    XCTAssertEqual(run.status, 0)
    XCTAssertTrue(run.output.hasPrefix("Only\n"), run.output)
  }

  func testSyntaxErrorKeepsWhatCanBeRead() throws {
    try write(oneWorkflow + "const x = };\n", to: "broken.js")
    let run = try run("broken.js", "-f", "tree")
    XCTAssertEqual(run.status, 1)
    XCTAssertTrue(run.output.contains("one"), run.output)
    XCTAssertTrue(run.errors.contains("broken.js:7:"), run.errors)
    XCTAssertTrue(run.errors.contains(": error[syntax-error]: "), run.errors)
    XCTAssertTrue(run.errors.contains("\n7 | const x = };\n"), run.errors)
  }

  func testDeepNestingIsSurvived() throws {
    let depth = 100_000
    let nested = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    try write(oneWorkflow + "const x = \(nested);\n", to: "deep.js")
    let run = try run("deep.js", "-f", "tree")
    XCTAssertTrue([0, 1].contains(run.status), "\(run.status)")
    XCTAssertTrue(run.output.contains("one"), run.output)
  }

  func testDeepExpressionInWorkflowIsSurvived() throws {
    let sum = String(repeating: "1+", count: 100_000) + "1"
    let text = oneWorkflow.replacingOccurrences(of: "() => 1", with: "() => \(sum)")
    try write(text, to: "deep.js")
    let run = try run("deep.js", "-f", "tree")
    XCTAssertTrue([0, 1].contains(run.status), "\(run.status)")
    XCTAssertTrue(run.output.contains("one"), run.output)
  }

  func testNamesInMessagesAreHarmless() throws {
    let run = try run("a\u{1B}[31m\nb.ts")
    XCTAssertEqual(run.status, 2)
    XCTAssertTrue(run.errors.hasPrefix("stepgraph: a\\u{1b}[31m\\u{a}b.ts: error"), run.errors)
    XCTAssertEqual(run.errors.filter { $0 == "\n" }.count, 1)
  }

  func testOneUnreadableFileKeepsTheOthers() throws {
    try write(oneWorkflow, to: "good.ts")
    let run = try run("nowhere.ts", "good.ts", "-f", "tree")
    XCTAssertEqual(run.status, 2)
    XCTAssertTrue(run.output.hasPrefix("Only\n"), run.output)
  }

}
