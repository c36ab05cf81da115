import Foundation
import TestSupport
import XCTest

/// Runs every case below `Fixtures/workflows` and compares the graph with the expected one.
final class WorkflowFixtureTests: XCTestCase {

  /// The folder of all topics.
  private static let folder = "Fixtures/workflows"

  /// The topics that have a test below.
  private static let topics = [
    "article", "branches", "broken", "constants", "entrypoints", "exits", "flow", "functions",
    "identity", "literals", "loops", "lowered", "minified", "parallel", "payload", "promises",
    "sourcemaps", "steps", "tries", "unsupported", "wrappers",
  ]

  func testArticle() throws { try check("article") }
  func testBranches() throws { try check("branches") }
  func testBroken() throws { try check("broken") }
  func testConstants() throws { try check("constants") }
  func testEntrypoints() throws { try check("entrypoints") }
  func testExits() throws { try check("exits") }
  func testFlow() throws { try check("flow") }
  func testFunctions() throws { try check("functions") }
  func testIdentity() throws { try check("identity") }
  func testLiterals() throws { try check("literals") }
  func testLoops() throws { try check("loops") }
  func testLowered() throws { try check("lowered") }
  func testMinified() throws { try check("minified") }
  func testParallel() throws { try check("parallel") }
  func testPayload() throws { try check("payload") }
  func testPromises() throws { try check("promises") }
  func testSourceMaps() throws { try check("sourcemaps") }
  func testSteps() throws { try check("steps") }
  func testTries() throws { try check("tries") }
  func testUnsupported() throws { try check("unsupported") }
  func testWrappers() throws { try check("wrappers") }

  /// Checks that no folder of cases is without a test.
  func testEveryTopicIsTested() {
    XCTAssertEqual(Repository.folders(in: Self.folder), Self.topics)
  }

  /// Runs all cases of a topic; `CASE=loops/for-of` runs only those whose path holds that text, and
  /// `TRACE=1` names each before it runs, for the case that takes the whole process with it.
  private func check(_ topic: String) throws {
    let folder = Self.folder + "/" + topic
    let all = Repository.files(in: folder, extensions: ["js", "ts", "tsx", "mjs", "jsx"])
    XCTAssertFalse(all.isEmpty, "no cases in \(folder)")
    let environment = ProcessInfo.processInfo.environment
    let wanted = environment["CASE"] ?? ""
    for url in all where wanted.isEmpty || Repository.path(of: url).contains(wanted) {
      if environment["TRACE"] == "1" { print(Repository.path(of: url)) }
      try check(Fixture(url))
    }
  }

  /// Runs a case, or makes it expect what it gives.
  private func check(_ fixture: Fixture) throws {
    let result = WorkflowCase(fixture)
    if updatesFixtures { return try result.update() }
    let differences = try result.differences()
    if differences.isEmpty { return }
    XCTFail("\(fixture.path)\n" + differences.joined(separator: "\n"))
  }

}
