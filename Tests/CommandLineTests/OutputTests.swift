import Foundation
import XCTest

/// What the program writes, and where.
final class OutputTests: ProgramTestCase {

  override func setUpWithError() throws {
    try super.setUpWithError()
    try write(twoWorkflows, to: "two.ts")
    try write(oneWorkflow, to: "one.ts")
  }

  func testFormats() throws {
    let starts = [
      "json": "{\n  \"version\": 1,\n  \"workflows\"", "dot": "digraph", "tree": "Only\n",
    ]
    for (format, start) in starts {
      let run = try run("one.ts", "-f", format)
      XCTAssertEqual(run.status, 0)
      XCTAssertTrue(run.output.hasPrefix(start), run.output)
    }
    XCTAssertEqual(try run("one.ts").output, try run("one.ts", "--format", "json").output)
  }

  func testGraphOfOnlyWorkflow() throws {
    let run = try run("one.ts", "-f", "graph")
    XCTAssertEqual(run.status, 0)
    XCTAssertTrue(run.output.hasPrefix("{\n  \"version\": 1,\n  \"workflow\""), run.output)
  }

  func testGraphOfSeveralWorkflowsListsThem() throws {
    let run = try run("two.ts", "-f", "graph")
    XCTAssertEqual(run.status, 2)
    XCTAssertEqual(run.output, "")
    XCTAssertEqual(
      run.errors,
      "stepgraph: The format graph holds one workflow, and there are 2. "
        + "Choose one with -w. Found: First (two.ts:2), Second (two.ts:7).\n")
  }

  func testGraphWithoutWorkflow() throws {
    let run = try run("-f", "graph", input: "1;\n")
    XCTAssertEqual(run.status, 2)
    XCTAssertTrue(
      run.errors.hasSuffix("stepgraph: There is no workflow to print as graph. Try -f json.\n"),
      run.errors)
  }

  func testSelectedWorkflow() throws {
    let run = try run("two.ts", "-w", "Second", "-f", "graph")
    XCTAssertEqual(run.status, 0)
    XCTAssertTrue(run.output.contains("\"class_name\": \"Second\""), run.output)
    XCTAssertFalse(run.output.contains("First"), run.output)
  }

  func testUnknownWorkflowListsThoseThatExist() throws {
    let run = try run("two.ts", "--workflow", "Third")
    XCTAssertEqual(run.status, 2)
    XCTAssertEqual(
      run.errors,
      "stepgraph: There is no workflow called `Third`. "
        + "Found: First (two.ts:2), Second (two.ts:7).\n")
  }

  func testSeveralFilesGiveOneDocument() throws {
    let run = try run("one.ts", "two.ts", "-f", "tree")
    XCTAssertEqual(run.status, 0)
    let names = run.output.split(separator: "\n").filter { $0.first?.isUppercase == true }
    XCTAssertEqual(names, ["Only", "First", "Second"])
  }

  func testFileWithoutWorkflowAmongOthersIsNormal() throws {
    try write("export const a = 1;\n", to: "plain.ts")
    let run = try run("plain.ts", "one.ts", "--fail-on", "note")
    XCTAssertEqual(run.status, 0)
    XCTAssertEqual(run.errors, "")
  }

  func testExtensionsPickTheFormats() throws {
    let names = ["a.json", "b.dot", "c.gv", "d.txt", "e.tree"]
    let run = try run(
      "one.ts", "-o", names[0], "-o", names[1], "-o", names[2], "-o", names[3], "-o", names[4])
    XCTAssertEqual(run.status, 0)
    XCTAssertEqual(run.output, "")
    XCTAssertEqual(try fileNames(), names + ["one.ts", "two.ts"])
    XCTAssertTrue(try text(of: "a.json").hasPrefix("{"))
    XCTAssertTrue(try text(of: "b.dot").hasPrefix("digraph"))
    XCTAssertEqual(try text(of: "b.dot"), try text(of: "c.gv"))
    XCTAssertTrue(try text(of: "d.txt").hasPrefix("Only\n"))
    XCTAssertEqual(try text(of: "d.txt"), try text(of: "e.tree"))
  }

  func testFileAndStandardOutputFromOneRun() throws {
    let run = try run("one.ts", "-o", "a.json", "-o", "-", "-f", "tree")
    XCTAssertEqual(run.status, 0)
    XCTAssertTrue(run.output.hasPrefix("Only\n"), run.output)
    XCTAssertTrue(try text(of: "a.json").hasPrefix("{"))
  }

  func testGraphInFile() throws {
    XCTAssertEqual(try run("one.ts", "-f", "graph", "-o", "a.json").status, 0)
    XCTAssertTrue(try text(of: "a.json").contains("\"workflow\""))
  }

  func testExtensionsSayTheFormat() throws {
    let beginnings = [
      "a.svg": "<svg ", "a.html": "<!DOCTYPE html>", "a.mmd": "flowchart ",
      "a.mermaid": "flowchart ", "a.md": "## ", "a.d2": "# ", "a.puml": "@startuml",
      "a.dot": "digraph ", "a.gv": "digraph ", "a.json": "{\n",
    ]
    for (name, beginning) in beginnings {
      XCTAssertEqual(try run("one.ts", "-o", name).status, 0, name)
      XCTAssertTrue(try text(of: name).hasPrefix(beginning), name)
    }
  }

  func testPagesShowTheCodeThatWasRead() throws {
    try write("secret", to: "secret.txt")
    let map = #"{"version":3,"sources":["secret.txt"],"names":[],"mappings":"AAAA"}"#
    try write(map, to: "one.map")
    XCTAssertTrue(try run("one.ts", "-f", "html").output.contains("\"code\": \""))
    let mapped = try run("one.ts", "-f", "html", "--source-map", "one.map").output
    XCTAssertFalse(mapped.contains("secret\""), "a file that a map names was opened")
  }

  func testAPageIsUpdated() throws {
    let page = "# Title\r\n<!-- stepgraph -->\nold\n<!-- /stepgraph -->\nend"
    try write(page, to: "page.md")
    let first = try run("one.ts", "--update", "page.md")
    XCTAssertEqual(first.output + first.errors, "")
    let text = try text(of: "page.md")
    XCTAssertTrue(text.hasPrefix("# Title\r\n<!-- stepgraph -->\n\n## "), text)
    XCTAssertTrue(text.hasSuffix("|\n\n<!-- /stepgraph -->\nend"), text)
    XCTAssertEqual(try run("one.ts", "--update", "page.md").status, 0)
    XCTAssertEqual(try self.text(of: "page.md"), text)
  }

  func testAPageNeedsMarks() throws {
    let pages = [
      "none\n", "<!-- stepgraph -->\n", "<!-- /stepgraph -->\n<!-- stepgraph -->\n",
      "<!-- stepgraph -->\n<!-- stepgraph -->\n<!-- /stepgraph -->\n",
    ]
    for page in pages {
      try write(page, to: "page.md")
      let run = try run("one.ts", "--update", "page.md")
      XCTAssertEqual(run.status, 2)
      XCTAssertTrue(run.errors.contains("page.md: There is no place to write to."), run.errors)
      XCTAssertEqual(try text(of: "page.md"), page)
    }
    XCTAssertEqual(try run("one.ts", "--update", "missing.md").status, 2)
  }

  func testUnknownExtension() throws {
    let run = try run("one.ts", "-o", "a.xyz")
    XCTAssertEqual(run.status, 2)
    XCTAssertEqual(
      run.errors,
      "stepgraph: a.xyz: The extension says no format. "
        + "Use one that \"stepgraph --help\" lists, or say the format with -f.\n")
    XCTAssertEqual(try self.run("one.ts", "-o", "a.xyz", "-f", "dot").status, 0)
    XCTAssertTrue(try text(of: "a.xyz").hasPrefix("digraph"))
  }

  func testInputsAreNotOverwritten() throws {
    let run = try run("one.ts", "-o", "./one.ts", "-f", "json")
    XCTAssertEqual(run.status, 2)
    XCTAssertEqual(
      run.errors,
      "stepgraph: ./one.ts: This is an input, and it would be overwritten. "
        + "Choose another name.\n")
    XCTAssertEqual(try text(of: "one.ts"), oneWorkflow)
  }

  func testOutputThatCannotBeWritten() throws {
    let run = try run("one.ts", "-o", "nowhere/a.json", "-o", "b.json")
    XCTAssertEqual(run.status, 2)
    XCTAssertEqual(
      run.errors,
      "stepgraph: nowhere/a.json: Cannot be written: No such file or directory. "
        + "Check the path.\n")
    XCTAssertTrue(try text(of: "b.json").hasPrefix("{"))
  }

  func testFullDevice() throws {
    let file = try run("one.ts", "-f", "json", "-o", "/dev/full")
    XCTAssertEqual(file.status, 2)
    XCTAssertEqual(
      file.errors,
      "stepgraph: /dev/full: Cannot be written: No space left on device. Free some space.\n")
    let stream = try runShell("\"$0\" one.ts > /dev/full")
    XCTAssertEqual(stream.status, 2)
    XCTAssertEqual(
      stream.errors,
      "stepgraph: Standard output cannot be written: No space left on device. "
        + "Free some space.\n")
  }

  func testClosedPipeEndsQuietly() throws {
    let run = try runShell("{ sleep 0.3; \"$0\" one.ts; echo $? >&2; } | true")
    XCTAssertEqual(run.errors, "0\n")
  }

  func testReplacedFileKeepsItsLinkAndPermissions() throws {
    try write("old", to: "a.json")
    let path = folder.appendingPathComponent("a.json").path
    XCTAssertEqual(chmod(path, 0o640), 0)
    XCTAssertEqual(symlink("a.json", folder.appendingPathComponent("link.json").path), 0)
    XCTAssertEqual(try run("one.ts", "-o", "link.json").status, 0)
    XCTAssertTrue(try text(of: "a.json").hasPrefix("{"))
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    XCTAssertEqual(attributes[.posixPermissions] as? Int, 0o640)
    XCTAssertEqual(try fileNames(), ["a.json", "link.json", "one.ts", "two.ts"])
  }

}
