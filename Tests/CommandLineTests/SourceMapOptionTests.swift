import Foundation
import XCTest

/// Where the program takes source maps from, and which places it shows then.
final class SourceMapOptionTests: ProgramTestCase {

  /// A script whose step nothing waits for.
  private let script = """
    import { WorkflowEntrypoint } from "cloudflare:workers";
    export class Only extends WorkflowEntrypoint {
      async run(a, b) { b.do("one", async () => 1); }
    }

    """

  /// A map that says that the call in the third line, from column 21, begins in the second line of
  /// `../src/only.ts`, at column 3.
  private func map(text: Bool) -> String {
    let content = text ? #", "sourcesContent": ["run() {\n  step.do(\"one\");\n}\n"]"# : ""
    return #"{"version": 3, "sources": ["../src/only.ts"], "names": []\#(content), "#
      + #""mappings": ";;oBACE"}"# + "\n"
  }

  /// How the message begins for a script without a map.
  private let scriptPlace = "dist/only.js:3:21: warning[floating-step]"

  override func setUpWithError() throws {
    try super.setUpWithError()
    let dist = folder.appendingPathComponent("dist")
    try FileManager.default.createDirectory(at: dist, withIntermediateDirectories: true)
    try write(script, to: "dist/only.js")
  }

  /// Returns how the messages of a run begin.
  private func place(_ arguments: String...) throws -> String {
    let run = try run(arguments)
    return String(run.errors.prefix { $0 != "]" }) + "]"
  }

  func testAGivenMap() throws {
    try write(map(text: true), to: "other.map")
    let run = try run("dist/only.js", "--source-map", "other.map")
    XCTAssertEqual(
      run.errors,
      """
      src/only.ts:2:3: warning[floating-step]: Nothing waits for this step `one`
      2 |   step.do("one");
        |   ^^^^^^^^^^^^^^
        hint: Await it, or the workflow may end before it does

      """)
    XCTAssertTrue(run.output.contains("\"file\": \"src/only.ts\""), run.output)
  }

  func testAMapWithoutText() throws {
    try write(map(text: false), to: "other.map")
    let run = try run("dist/only.js", "--source-map", "other.map")
    XCTAssertTrue(
      run.errors.hasPrefix(
        "\(scriptPlace): Nothing waits for this step `one` (in the source: src/only.ts:2:3)\n"),
      run.errors)
  }

  func testAMapBesideTheScript() throws {
    try write(map(text: true), to: "dist/only.js.map")
    XCTAssertEqual(try place("dist/only.js"), scriptPlace)
    XCTAssertEqual(
      try place("dist/only.js", "--source-map", "beside"),
      "src/only.ts:2:3: warning[floating-step]")
    try write(script + "//# sourceMappingURL=maps/named.map?x\n", to: "dist/only.js")
    XCTAssertEqual(try place("dist/only.js", "--source-map", "beside"), scriptPlace)
    try write(map(text: true), to: "dist/named.map")
    XCTAssertEqual(
      try place("dist/only.js", "--source-map", "beside"),
      "src/only.ts:2:3: warning[floating-step]")
  }

  func testAMapInTheScript() throws {
    let data = Data(map(text: true).utf8).base64EncodedString()
    let comment = "//# sourceMappingURL=data:application/json;base64,\(data)\n"
    try write(script + comment, to: "dist/only.js")
    XCTAssertEqual(try place("dist/only.js"), "src/only.ts:2:3: warning[floating-step]")
    XCTAssertEqual(try place("dist/only.js", "--source-map", "none"), scriptPlace)
  }

  func testNoPathOfAMapIsOpened() throws {
    try write("export class Leaked {}\n", to: "secret.ts")
    let map = map(text: false).replacingOccurrences(of: "../src/only.ts", with: "../secret.ts")
    try write(map, to: "other.map")
    let run = try run("dist/only.js", "--source-map", "other.map")
    XCTAssertFalse((run.output + run.errors).contains("Leaked"))
  }

  func testFaults() throws {
    try write("{}", to: "other.map")
    let malformed = try run("dist/only.js", "--source-map", "other.map")
    XCTAssertTrue(
      malformed.errors.hasSuffix(
        """
        stepgraph: dist/only.js: warning[invalid-source-map]: The source map is not used. \
        It has no mappings. Names and places are those of the script.

        """), malformed.errors)
    XCTAssertEqual(malformed.status, 0)
    let missing = try run("dist/only.js", "--source-map", "gone.map")
    XCTAssertEqual(
      missing.errors,
      "stepgraph: gone.map: Cannot be read: No such file or directory. Check the path.\n")
    XCTAssertEqual(missing.status, 2)
    let several = try run("dist/only.js", "x.js", "--source-map", "other.map")
    XCTAssertEqual(several.status, 2)
    XCTAssertTrue(several.errors.contains("A source map is that of one script"), several.errors)
  }

}
