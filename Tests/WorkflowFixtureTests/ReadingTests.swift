import Foundation
import Rendering
import Source
import StepGraph
import TestSupport
import XCTest

/// Checks that parsing only what workflows can reach makes no difference to what comes out.
final class ReadingTests: XCTestCase {

  func testPartsGiveWhatTheWholeGives() throws {
    let all = Repository.files(in: "Fixtures/workflows", extensions: ["js", "mjs"])
    XCTAssertGreaterThan(all.count, 100)
    for url in all { try check(url, with: "") }
  }

  /// Code around the program that has nothing to do with it makes no difference either.
  func testPartsOfLongerScriptsGiveWhatTheWholeGives() throws {
    let filler = """

      var fillerTable = { a: 1 }, fillerCount = 0;
      function fillerStep(value) { fillerCount += value; return /[/;}]/.test(`${value}`) }
      class FillerBase { go() { return fillerStep(1) } }
      class FillerClass extends FillerBase { static all = new FillerClass() }
      if (fillerStep(2)) { fillerTable.b = 2 } else fillerTable.b = 3;
      (() => { fillerTable.c = (a, b) => a / b / 2 })();

      """
    let all = Repository.files(in: "Fixtures/workflows", extensions: ["js", "mjs"])
    for url in all where !url.path.contains("/broken/") { try check(url, with: filler) }
  }

  /// Compares what the program at `url`, followed by other code, gives in both ways.
  private func check(_ url: URL, with code: String) throws {
    let text = try String(contentsOf: url, encoding: .utf8) + code
    let file = SourceFile(name: url.lastPathComponent, text: text)
    let whole = analyze(file, reading: .everything)
    // What is wrong elsewhere in a file is only noticed if all of it is parsed.
    if whole.diagnostics.contains(where: { $0.code == .syntaxError }) { return }
    let parts = analyze(file, reading: .neededOfFiles(from: 0))
    XCTAssertEqual(described(parts), described(whole), Repository.path(of: url))
  }

  /// Returns all that the program prints about an analysis.
  private func described(_ analysis: Analysis) -> String {
    renderJSON(analysis.workflows, diagnostics: analysis.diagnostics)
      + renderDOT(analysis.workflows)
  }

}
