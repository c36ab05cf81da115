import Source
import StepGraph
import TestSupport
import XCTest

/// Checks what becomes of lowered code: every case below `Fixtures/raising` is a program and,
/// beside it, the text that it is turned back into.
final class RaisingTests: XCTestCase {

  func testCases() throws {
    let cases = Repository.files(in: "Fixtures/raising", extensions: ["js"])
    XCTAssertFalse(cases.isEmpty)
    for url in cases {
      let fixture = try Fixture(url)
      let actual = raised(fixture.text).trimmingSuffix(while: \.isNewline)
      if updatesFixtures {
        try fixture.update(sibling: "raised", to: actual)
        continue
      }
      let expected = (fixture.sibling("raised") ?? "").trimmingSuffix(while: \.isNewline)
      if actual == expected { continue }
      XCTFail("\(fixture.path)\n" + lineDifference(expected: expected, actual: actual))
    }
  }

  func testStructuredCodeStaysAsItIs() {
    let program = "async function f(x) { switch (x.label) { case 0: await x.n; } }\n"
    XCTAssertEqual(raised(program), program)
  }

  // MARK: What no compiler writes

  func testUnknownLabels() {
    stays("case 0: return [3, 99];")
    stays("case -1e300: return [3, 1e300];")
    stays("case 0: return [3, NaN]; case 'x': return [2];")
    stays("default: return [2];")
    stays("case 0: case 0: return [2];")
  }

  func testUnknownInstructions() {
    stays("case 0: return [9, 1];")
    stays("case 0: return [4, ...x];")
    stays("case 0: return s;")
    stays("case 0: use(s); return [2];")
    stays("case 0: s.trys.push(1, 2); return [2];")
    stays("case 0: s.trys.push([0, 0, 0, 0]); return [2];")
    stays("case 0: s.trys.push([5, 4, 3, 2]); return [2]; case 2: case 3: case 4: case 5: x;")
  }

  func testJumpsIntoLoops() {
    stays("case 0: if (a) return [3, 2]; case 1: x(); case 2: if (b) return [3, 1]; return [2];")
  }

  // MARK: Sizes

  func testManyCases() {
    var cases = ""
    for i in 0..<5_000 {
      cases += "case \(i): if (!c[\(i)]) return [3, \(i + 1)]; return [4, go(\(i))];\n"
    }
    takesLittleTime(machine(cases + "case 5000: return [2];"))
  }

  func testManyJumpsToOneLabel() {
    var cases = ""
    for i in 0..<5_000 {
      cases += "case \(i): if (c[\(i)]) return [3, 5000]; s.label = \(i + 1);\n"
    }
    takesLittleTime(machine(cases + "case 5000: return [2];"))
  }

  func testEqualCases() {
    let labels = (0..<5_000).map { "case \($0):" }.joined(separator: " ")
    takesLittleTime(machine(labels + " return [4, s.sent()];"))
  }

  func testNestedMachines() {
    var program = "go()"
    for _ in 0..<2_000 { program = machine("case 0: return [4, \(program)]; case 1: return [2];") }
    takesLittleTime(program)
  }

  func testNestedBranches() {
    let depth = 3_000
    let open = (0..<depth).map { "if (c[\($0)]) { " }.joined()
    let close = String(repeating: "}", count: depth)
    takesLittleTime(machine("case 0: \(open) return [4, go()]; \(close) case 1: return [2];"))
  }

  func testNestedRegions() {
    let depth = 1_000
    var cases = ""
    for i in 0..<depth { cases += "case \(i): c.p = \(i);\n" }
    for i in 0..<depth { cases += "case \(depth + i): c.p = \(depth + i); c.t0 = c.v;\n" }
    let rows = (0..<depth).map { "[\($0), \(2 * depth - 1 - $0)]" }.joined(separator: ", ")
    takesLittleTime(
      "r().w(function (c) { while (1) switch (c.p = c.n) { \(cases) } }, f, null, [\(rows)])")
  }

  // MARK: Helpers

  /// Returns a machine with the given cases.
  private func machine(_ cases: String) -> String {
    "__generator(this, function (s) { switch (s.label) { \(cases) } })"
  }

  /// Returns what a program is turned back into.
  private func raised(_ program: String) -> String {
    printedForm(of: SourceFile(name: "case.js", text: program), after: .raised)
  }

  /// Checks that a machine with the given cases is left as it is.
  private func stays(_ cases: String, line: UInt = #line) {
    XCTAssertEqual(raised(machine(cases)), machine(cases), line: line)
  }

  /// Checks that a program is read quickly.
  private func takesLittleTime(_ program: String, line: UInt = #line) {
    let clock = ContinuousClock()
    let time = clock.measure { _ = raised(program) }
    XCTAssertLessThan(time, .seconds(10), line: line)
  }

}
