import Foundation
import Rendering
import Source
import StepGraph
import TestSupport
import XCTest

/// Checks that a program is the same in every encoding and with every end of lines.
final class EncodingFixtureTests: XCTestCase {

  /// The forms of a text.
  private let forms: [(String) -> [UInt8]] = [
    { [0xEF, 0xBB, 0xBF] + $0.utf8 },
    { Array($0.replacingOccurrences(of: "\n", with: "\r\n").utf8) },
    { Array($0.replacingOccurrences(of: "\n", with: "\r").utf8) },
    { Array($0.replacingOccurrences(of: "\n", with: "\u{2028}").utf8) },
    { $0.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } },
    { [0xFE, 0xFF] + $0.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] } },
  ]

  func testProgramsAreTheSame() throws {
    let files = Repository.files(in: "Fixtures/workflows", extensions: ["js", "mjs", "ts", "tsx"])
      + Repository.files(in: "Fixtures/bundles", extensions: ["js"]).filter(isSmall)
    XCTAssertGreaterThan(files.count, 400)
    // Where something ends whose end is missing is a matter of bytes.
    for (number, url) in files.enumerated() where !url.path.contains("/broken/") {
      let text = try String(contentsOf: url, encoding: .utf8)
        .replacingOccurrences(of: "\r\n", with: "\n")
      let bytes = forms[number % forms.count](text)
      XCTAssertEqual(
        described(bytes, url), described(Array(text.utf8), url),
        "\(Repository.path(of: url)), form \(number % forms.count)")
    }
  }

  /// Returns whether a file is so small that all such are quickly gone through.
  private func isSmall(_ url: URL) -> Bool {
    (try? url.resourceValues(forKeys: [.fileSizeKey]).fileSize).flatMap { $0 }.map { $0 < 1_000 }
      ?? false
  }

  /// Returns what the program prints about a file, but for offsets, which count its bytes.
  private func described(_ bytes: [UInt8], _ url: URL) -> String {
    let analysis = analyze(SourceFile(name: url.lastPathComponent, bytes: bytes))
    let text = renderJSON(analysis.workflows, diagnostics: analysis.diagnostics)
    return text.replacing(/"offset": \d+/, with: "")
  }

}
