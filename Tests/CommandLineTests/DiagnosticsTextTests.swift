import Rendering
import Source
import XCTest

/// How diagnostics look.
final class DiagnosticsTextTests: XCTestCase {

  /// Returns the text of a diagnostic about the first `marked` in `text`.
  private func render(
    _ text: String, _ marked: String, hint: String? = nil,
    style: DiagnosticsStyle = DiagnosticsStyle(width: 40)
  ) throws -> String {
    let start = try XCTUnwrap(text.range(of: marked)).lowerBound
    let lower = text.utf8.distance(from: text.utf8.startIndex, to: start)
    let range = SourceRange(lower, lower + marked.utf8.count)
    let file = SourceFile(name: "a.ts", text: text)
    let diagnostic = Diagnostic(.floatingStep, "Look", file: file, range: range, hint: hint)
    return "\n" + renderDiagnosticsText([diagnostic], style: style)
  }

  func testFrameAndHint() throws {
    XCTAssertEqual(
      try render("let a;\n  let b = c;\n", "b = c", hint: "Await it"),
      """

      a.ts:2:7: warning[floating-step]: Look
      2 |   let b = c;
        |       ^^^^^
        hint: Await it

      """)
  }

  func testLongLineIsCutAroundTheRange() throws {
    let padding = String(repeating: "x(1);", count: 50)
    XCTAssertEqual(
      try render(padding + "HERE" + padding, "HERE"),
      """

      a.ts:1:251: warning[floating-step]: Look
      1 | …x(1);x(1);x(1);HEREx(1);x(1);x(1);…
        |                 ^^^^

      """)
  }

  func testLongRangeIsCut() throws {
    let marked = String(repeating: "0123456789", count: 9)
    XCTAssertEqual(
      try render("ab" + marked + "yz", marked),
      """

      a.ts:1:3: warning[floating-step]: Look
      1 | ab012345678901234567890123456789012…
        |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

      """)
  }

  func testStartAndEndOfLongLine() throws {
    let padding = String(repeating: "x(1);", count: 50)
    let start = try render("HERE" + padding, "HERE")
    XCTAssertTrue(start.contains("\n1 | HEREx(1);x(1);x(1);x(1);x(1);x(1);x…\n"), start)
    let end = try render(padding + "HERE", "HERE")
    XCTAssertTrue(end.contains("\n1 | …;x(1);x(1);x(1);x(1);x(1);x(1);HERE\n"), end)
  }

  func testRangeOverSeveralLinesEndsWithItsFirst() throws {
    XCTAssertTrue(
      try render("a = f(\n  1,\n)", "f(\n  1,\n)").contains("1 | a = f(\n  |     ^^\n"))
  }

  func testWideCharactersAndTabs() throws {
    XCTAssertTrue(
      try render("\tx('日本')+y", "y").contains("\n1 |     x('日本')+y\n  |               ^\n"))
  }

  func testControlCharactersBecomePictures() throws {
    let text = try render("a\u{1B}[31m b\u{202E}", "b")
    XCTAssertTrue(text.contains("\n1 | a␛[31m b\u{FFFD}\n  |        ^\n"), text)
  }

  func testEmptyRangeAtTheEnd() throws {
    let file = SourceFile(name: "a.ts", text: "ab")
    let diagnostic = Diagnostic(.syntaxError, "Look", file: file, range: SourceRange(2, 2))
    XCTAssertEqual(
      renderDiagnosticsText([diagnostic]),
      "a.ts:1:3: error[syntax-error]: Look\n1 | ab\n  |   ^\n")
  }

  func testManyOfOneKindAreCounted() {
    let file = SourceFile(name: "a.ts", text: "ab")
    let diagnostics = (0..<25).map { Diagnostic(.noSteps, "Look \($0)", file: file) }
    let lines = renderDiagnosticsText(diagnostics).split(separator: "\n")
    XCTAssertEqual(lines.count, 21)
    XCTAssertEqual(lines.last, "stepgraph: a.ts: 5 more no-steps. All of them are in -f json.")
  }

  func testHintIsGivenOnce() {
    let file = SourceFile(name: "a.ts", text: "ab")
    let diagnostics = (0..<2).map {
      Diagnostic(.lostStep, "Look", file: file, range: SourceRange($0, $0 + 1), hint: "Do it")
    }
    let text = renderDiagnosticsText(diagnostics)
    XCTAssertEqual(text.split(separator: "\n").filter { $0.contains("hint:") }.count, 1)
  }

  func testColor() throws {
    let style = DiagnosticsStyle(width: 40, usesColor: true)
    let text = try render("let b", "b", style: style)
    XCTAssertTrue(text.contains("\u{1B}[1;33mwarning[floating-step]:\u{1B}[0m"), text)
  }

}
