import Foundation
import TestSupport
import XCTest

/// Holds graphs against what the programs do when they run, by the tools below `Traces/`.
final class TraceTests: XCTestCase {

  func testEngine() throws { try check("test/engine.test.mjs") }
  func testAcceptor() throws { try check("test/acceptor.test.mjs") }
  func testGenerator() throws { try check("test/generator.test.mjs") }
  func testMeaning() throws { try check("test/meaning.test.mjs") }
  func testPrecision() throws { try check("test/precision.test.mjs") }

  func testFixtures() throws {
    try check("fixtures.mjs", "--binary", ProcessRun.stepgraph.path, "--seeds", "20")
  }

  func testBundles() throws {
    try check("bundles.mjs", "--binary", ProcessRun.stepgraph.path)
  }

  func testEditedFixtures() throws {
    for topic in ["branches/", "parallel/", "tries/"] {
      try check(
        "edits.mjs", "--binary", ProcessRun.stepgraph.path, "--fixtures", topic, "--each", "1")
    }
  }

  func testEditedPrograms() throws {
    for profile in ["simple", "hard"] {
      try check(
        "edits.mjs", "--binary", ProcessRun.stepgraph.path, "--profile", profile,
        "--programs", "15", "--each", "1")
    }
  }

  func testMinifiedPrograms() throws {
    try check("minified.mjs", "--binary", ProcessRun.stepgraph.path, "--programs", "100")
  }

  func testSimplePrograms() throws { try checkPrograms("simple") }
  func testHardPrograms() throws { try checkPrograms("hard") }

  /// Checks that every test below `Traces/test` is run here.
  func testEveryTestIsRun() {
    let all = Repository.files(in: "Traces/test", extensions: ["mjs"]).map(\.lastPathComponent)
    XCTAssertEqual(
      all.filter { $0.hasSuffix(".test.mjs") },
      ["acceptor", "engine", "generator", "meaning", "precision"].map { $0 + ".test.mjs" })
  }

  /// Checks the first generated programs of a profile; `make traces` checks more.
  private func checkPrograms(_ profile: String) throws {
    try check(
      "campaign.mjs", "--binary", ProcessRun.stepgraph.path, "--profile", profile,
      "--programs", "80", "--seeds", "16", "--shrinks", "3", "--jobs", "2")
  }

  /// Runs a tool; what it prints is the message if it fails.
  private func check(_ tool: String, _ arguments: String...) throws {
    let run = try node(["Traces/" + tool] + arguments)
    if run.status == 127 { throw XCTSkip("node is missing; `make setup-tests` installs it") }
    XCTAssertEqual(run.status, 0, "Traces/\(tool)\n\(run.output)\(run.errors)")
  }

  /// Runs Node; the exit code is 127 if there is none.
  private func node(_ arguments: [String]) throws -> ProcessRun {
    try ProcessRun(
      URL(fileURLWithPath: "/usr/bin/env"),
      ["node", "--no-warnings", "--experimental-vm-modules"] + arguments, in: Repository.root,
      environment: ProcessInfo.processInfo.environment
        .merging(["STEPGRAPH": ProcessRun.stepgraph.path]) { $1 })
  }

}
