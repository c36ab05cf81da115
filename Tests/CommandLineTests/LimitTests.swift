import XCTest

/// How much an analysis may take, and what is given when it stops.
final class LimitTests: ProgramTestCase {

  /// A workflow that runs thousands of steps, one by one.
  private let long = """
    import { WorkflowEntrypoint } from "cloudflare:workers";
    const items = "0123456789abcdef".split("");
    export class Long extends WorkflowEntrypoint {
      async run(event, step) {
        for (const a of items) for (const b of items) for (const c of items) {
          await step.do(a + b + c, async () => {});
        }
      }
    }
    """

  /// Runs the program on `long`, and checks that it has stopped because of a limit.
  private func checkStop(_ limit: String, _ value: String) throws {
    try write(long, to: "long.js")
    let run = try run("long.js", "--\(limit)", value)
    XCTAssertEqual(run.status, 0, limit)
    XCTAssertTrue(run.errors.contains("[\(limit)]"), run.errors)
    XCTAssertTrue(run.errors.contains("--\(limit)"), run.errors)
    XCTAssertEqual(run.errors.components(separatedBy: "[\(limit)]").count, 2, "said once")
    XCTAssertFalse(run.errors.contains("no-steps"), run.errors)
    XCTAssertTrue(run.output.contains("\"complete\": false"), limit)
    XCTAssertTrue(run.output.contains("\"name\": \"000\""), limit)
  }

  func testWhatWasFoundIsGiven() throws {
    try checkStop("work-limit", "2000")
    try checkStop("step-limit", "100")
  }

  func testWhatIsTooDeepIsLeftOut() throws {
    try write(long, to: "long.js")
    let run = try run("long.js", "--depth-limit", "3")
    XCTAssertTrue(run.errors.contains("[depth-limit]"), run.errors)
    XCTAssertTrue(run.output.contains("\"complete\": false"))
  }

  func testTimeAndMemoryAreErrors() throws {
    try write(long, to: "long.js")
    for (limit, value) in [("time-limit", "0.0001"), ("memory-limit", "1")] {
      let run = try run("long.js", "--\(limit)", value)
      XCTAssertEqual(run.status, 1)
      XCTAssertTrue(run.errors.contains("error[\(limit)]"), run.errors)
      XCTAssertFalse(run.errors.contains("no-workflow"), run.errors)
    }
  }

  func testNothingStopsByItself() throws {
    try write(long, to: "long.js")
    let run = try run("long.js", "-q")
    XCTAssertEqual(run.status, 0)
    XCTAssertTrue(run.output.contains("\"complete\": true"))
    XCTAssertTrue(run.output.contains("\"name\": \"fff\""))
  }

  func testWrongLimits() throws {
    try write(long, to: "long.js")
    for (limit, value) in [
      ("time", "0"), ("time", "x"), ("memory", "0"), ("work", "0"), ("depth", "100000"),
      ("step", "-1"),
    ] {
      XCTAssertEqual(try run("long.js", "--\(limit)-limit=\(value)").status, 2, limit)
    }
  }

}
