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
    try check("fixtures.mjs", "--binary", Self.program.path, "--seeds", "20")
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
      "campaign.mjs", "--binary", Self.program.path, "--profile", profile, "--programs", "80",
      "--seeds", "16", "--shrinks", "3", "--jobs", "2")
  }

  /// The built program, which lies beside the tests.
  private static let program = Bundle.main.bundleURL.appendingPathComponent("stepgraph")

  /// Runs a tool; what it prints is the message if it fails.
  private func check(_ tool: String, _ arguments: String...) throws {
    let (status, output) = try node(["Traces/" + tool] + arguments)
    if status == 127 { throw XCTSkip("node is missing; `make setup-tests` installs it") }
    XCTAssertEqual(status, 0, "Traces/\(tool)\n\(output)")
  }

  /// Runs Node; returns its exit code, 127 if there is none, and what it printed.
  private func node(_ arguments: [String]) throws -> (Int32, String) {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["node", "--no-warnings", "--experimental-vm-modules"] + arguments
    process.currentDirectoryURL = Repository.root
    process.environment = ProcessInfo.processInfo.environment
      .merging(["STEPGRAPH": Self.program.path]) { $1 }
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }

}
