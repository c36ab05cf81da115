import Foundation
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

  func testTheBeginningOfAFileIsShown() throws {
    let runtime = ProcessInfo.processInfo.environment["TREE_SITTER"]
    try XCTSkipIf(runtime == "system", "Old runtimes stop when a time has passed, and only then")
    let step = "await step.do('first', async () => 1);"
    let rest = String(repeating: "call(1, () => 2);\n", count: 40_000)
    // What comes behind the workflow, or the rest of the workflow itself, is too much.
    for text in [workflow(step) + rest, workflow(step + rest), workflow(step + "x(()=>{" + rest)] {
      try write(text, to: "long.ts")
      let run = try run("long.ts", "--memory-limit", "30", "--time-limit", "600")
      XCTAssertEqual(run.status, 1)
      XCTAssertTrue(run.output.contains("\"name\": \"first\""), run.errors)
      XCTAssertTrue(run.output.contains("\"complete\": false"))
      XCTAssertTrue(run.errors.contains("error[memory-limit]: The file was read only up to here"))
      XCTAssertFalse(run.errors.contains("syntax-error"), run.errors)
    }
  }

  func testNothingStopsByItself() throws {
    try write(long, to: "long.js")
    let run = try run("long.js", "-q")
    XCTAssertEqual(run.status, 0)
    XCTAssertTrue(run.output.contains("\"complete\": true"))
    XCTAssertTrue(run.output.contains("\"name\": \"fff\""))
  }

  func testWhatIsNestedTakesLittleWork() throws {
    let step = "await step.do('a', async () => 1)"
    for (opening, middle, closing) in [
      ("\(step) || ", "1", ""), ("for (const a of b) {", step, "}"), ("try {", step, "} catch {}"),
      ("(async () => {", step, "})();"), ("switch (a) { case 1: ", step, "}"), ("\(step);", "", ""),
    ] {
      for count in [50, 400] {
        let nested = [opening, middle, closing].enumerated().map { part, text in
          String(repeating: text, count: part == 1 ? 1 : count)
        }
        try write(workflow(nested.joined()), to: "nested.js")
        let run = try run(
          "nested.js", "--work-limit", "\(10 * count)", "--depth-limit", "10000",
          "--nesting-limit", "1000")
        XCTAssertFalse(run.errors.contains("[work-limit]"), "\(count) × \(opening)")
        XCTAssertTrue(run.output.contains("\"complete\": true"), "\(count) × \(opening)")
      }
    }
  }

  func testChainsTakeNoMoreWorkThanThereMayBe() throws {
    let chain = String(repeating: ".then(() => step.sleep('a', 1))", count: 600)
    try write(workflow("a\(chain)"), to: "chain.js")
    let run = try run("chain.js", "-q", "--work-limit", "1500000", "--depth-limit", "10000")
    XCTAssertEqual(run.status, 0)
    XCTAssertEqual(run.output.components(separatedBy: "step_sleep").count, 601)
  }

  func testGraphsAreWorkToo() throws {
    let chain = String(repeating: ".then(() => step.sleep('a', 1))", count: 100)
    try write(workflow("a\(chain)"), to: "chain.js")
    let run = try run("chain.js", "--work-limit", "5000")
    XCTAssertTrue(run.errors.contains("Making this graph was cut short"), run.errors)
    XCTAssertTrue(run.output.contains("\"complete\": false"))
  }

  func testTextsOfCodeAreCutOff() throws {
    try write(
      workflow("const run = a" + String(repeating: "(step)", count: 1_000)), to: "text.js")
    let run = try run("text.js", "-q")
    XCTAssertLessThan(run.output.utf8.count, 3_000_000)
    XCTAssertTrue(run.output.contains("…\""))
  }

  func testWhatIsNestedTooDeeplyIsLeftOut() throws {
    let code = "if (b.x) { await step.do('a', async () => 1); "
    let end = String(repeating: "}", count: 250)
    try write(workflow(String(repeating: code, count: 250) + end), to: "deep.js")
    for (levels, shown) in [(nil, 199), ("3", 2), ("1000", 250)] as [(String?, Int)] {
      let run = try run(["deep.js"] + (levels.map { ["--nesting-limit", $0] } ?? []))
      XCTAssertEqual(run.output.components(separatedBy: "step_do").count - 1, shown)
      XCTAssertEqual(run.errors.contains("[nesting-limit]"), shown < 250, run.errors)
      XCTAssertEqual(run.output.contains("\"complete\": false"), shown < 250)
    }
  }

  func testLongElseIfsAreNotNested() throws {
    let code = "if (b.x) await step.do('a', async () => 1); else "
    try write(workflow(String(repeating: code, count: 400) + ";"), to: "long.js")
    let run = try run("long.js")
    XCTAssertTrue(run.output.contains("\"complete\": true"))
    XCTAssertEqual(run.output.components(separatedBy: "step_do").count - 1, 400)
  }

  /// Returns a program whose workflow runs `code`.
  private func workflow(_ code: String) -> String {
    """
    import { WorkflowEntrypoint } from "cloudflare:workers";
    export class Nested extends WorkflowEntrypoint { async run(event, step) { \(code) } }
    """
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
