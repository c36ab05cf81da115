import Foundation
import Source
import XCTest

@testable import Rendering

/// Diagnostics in every format, with names and messages that break careless output.
final class DiagnosticsFormatTests: XCTestCase {

  /// There is a diagnostic for each name, which is that of the file, its text, the message and the
  /// hint.
  private let names = HostileNames.all.filter { $0.utf8.count < 500 } + HostileNames.random(400)

  /// The report with a diagnostic for each name, on its text if there is any.
  private var report: DiagnosticsReport {
    let codes = Diagnostic.Code.allCases
    let diagnostics = names.enumerated().map { number, name in
      let file = SourceFile(name: name, text: name)
      let range = SourceRange(0, name.utf8.count)
      return Diagnostic(
        codes[number % codes.count], name, file: file, range: name.isEmpty ? nil : range,
        hint: name)
    }
    return DiagnosticsReport(
      diagnostics + [Diagnostic(.invalidRecord, "No file")], inputs: ["good.ts"],
      leastFailure: .warning, version: "1.2.3")
  }

  /// Returns a text in which nothing is left that breaks lines or steers terminals.
  private func checked(_ text: String, line: UInt = #line) -> String {
    let unsafe = text.unicodeScalars.filter { $0.isUnsafe && $0 != "\n" }
    XCTAssertEqual(Array(unsafe), [], line: line)
    return text
  }

  func testFull() {
    let text = checked(renderDiagnostics(report, as: .full))
    checkCommands(text)
  }

  /// Checks that GitHub's runner finds no command in a text.
  private func checkCommands(_ text: String, line: UInt = #line) {
    let lines = text.unicodeScalars.split(separator: "\n").map { $0.drop { $0 == " " } }
    XCTAssertFalse(lines.contains { $0.starts(with: "::".unicodeScalars) }, line: line)
    XCTAssertNil(text.range(of: "##[", options: .literal), line: line)
  }

  func testConcise() {
    let text = checked(renderDiagnostics(report, as: .concise))
    checkCommands(text)
    let lines = text.split(separator: "\n")
    XCTAssertEqual(lines.count, names.count + 1)
    for (line, name) in zip(lines, names) {
      let shown = Charset.unicode.visible(name).replacing("##[", with: "##\\u{5b}")
      let start = (name.hasPrefix("::") ? "./" : "") + shown + ":"
      XCTAssertTrue(line.unicodeScalars.starts(with: start.unicodeScalars), "\(line)")
      XCTAssertTrue(String(line).utf8.reversed().starts(with: "]: \(shown)".utf8.reversed()))
    }
    XCTAssertEqual(lines.last, "stepgraph: error[invalid-record]: No file")
  }

  func testGitHub() throws {
    let lines = checked(renderDiagnostics(report, as: .github)).split(separator: "\n")
    XCTAssertEqual(lines.count, names.count + 1)
    for (line, name) in zip(lines, names) {
      let command = try XCTUnwrap(Command(line))
      XCTAssertTrue(["notice", "warning", "error"].contains(command.name), command.name)
      XCTAssertEqual(command.properties["file"], safe(name))
      XCTAssertEqual(command.properties["line"] == nil, name.isEmpty)
      XCTAssertNotNil(Diagnostic.Code(rawValue: command.properties["title"] ?? ""))
    }
    XCTAssertEqual(lines.last, "::error title=invalid-record::No file.")
  }

  /// Returns a name as a property holds it: ends of lines are encoded, other signs spelled.
  private func safe(_ name: String) -> String {
    name.replacingScalars { scalar in
      scalar.isUnsafe && scalar != "\n" && scalar != "\r"
        ? Charset.unicode.visible(String(scalar)) : nil
    }
  }

  /// A command as GitHub's runner reads it.
  private struct Command {

    let name: String
    var properties: [String: String] = [:]
    let message: String

    /// Reads a line; nil if it is no command.
    init?(_ line: Substring) {
      guard let (start, rest) = Self.halves(String(line), "::"), start.isEmpty,
        let (command, text) = Self.halves(rest, "::"),
        let (word, list) = Self.halves(command, " ")
      else { return nil }
      name = word
      message = Self.decoded(text)
      for property in list.unicodeScalars.split(separator: ",") {
        guard let (key, value) = Self.halves(String(property), "=") else { return nil }
        properties[key] = Self.decoded(value)
      }
    }

    /// Returns what stands before and behind the first `separator`, sign by sign.
    private static func halves(_ text: String, _ separator: String) -> (String, String)? {
      guard let range = text.range(of: separator, options: .literal) else { return nil }
      return (String(text[..<range.lowerBound]), String(text[range.upperBound...]))
    }

    /// Returns a text without escapes.
    private static func decoded(_ text: String) -> String {
      var result = text
      for (code, sign) in [("0D", "\r"), ("0A", "\n"), ("3A", ":"), ("2C", ","), ("25", "%")] {
        result = result.replacingOccurrences(of: "%" + code, with: sign, options: .literal)
      }
      return result
    }

  }

  func testPlacesInOneLineHaveColumns() {
    let file = SourceFile(name: "a.js", text: "ab\ncd")
    let diagnostics = [SourceRange(0, 2), SourceRange(0, 4)].map {
      Diagnostic(.noSteps, "x", file: file, range: $0)
    }
    let report = DiagnosticsReport(diagnostics, inputs: [], leastFailure: nil, version: "1")
    XCTAssertEqual(
      renderDiagnostics(report, as: .github), """
        ::notice file=a.js,line=1,col=1,endLine=1,endColumn=3,title=no-steps::X.
        ::notice file=a.js,line=1,endLine=2,title=no-steps::X.

        """)
  }

  func testJSON() throws {
    let text = checked(renderDiagnostics(report, as: .json))
    let document = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let diagnostics = try XCTUnwrap(document?["diagnostics"] as? [NSDictionary])
    XCTAssertEqual(diagnostics.prefix(names.count).map { $0["message"] as? String }, names)
    let whole = try JSONSerialization.jsonObject(
      with: Data(renderJSON([], diagnostics: report.diagnostics).utf8)) as? [String: Any]
    XCTAssertEqual(diagnostics, whole?["diagnostics"] as? [NSDictionary])
  }

  func testSARIF() throws {
    let text = checked(renderDiagnostics(report, as: .sarif))
    let log = try XCTUnwrap(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    XCTAssertEqual(log["version"] as? String, "2.1.0")
    let run = try XCTUnwrap((log["runs"] as? [[String: Any]])?.first)
    XCTAssertEqual(run["columnKind"] as? String, "utf16CodeUnits")
    let rules = try rules(of: run)
    let results = try XCTUnwrap(run["results"] as? [[String: Any]])
    XCTAssertEqual(results.count, names.count + 1)
    for (result, name) in zip(results, names) {
      let index = try XCTUnwrap(result["ruleIndex"] as? Int)
      XCTAssertEqual(result["ruleId"] as? String, rules[index])
      XCTAssertTrue(["note", "warning", "error"].contains(result["level"] as? String))
      let message = try XCTUnwrap((result["message"] as? [String: String])?["text"])
      XCTAssertFalse(message.contains("]("), message)
      let place = ((result["locations"] as? [[String: Any]])?.first?["physicalLocation"])
      let uri = ((place as? [String: Any])?["artifactLocation"] as? [String: String])?["uri"] ?? "?"
      XCTAssertNotNil(URL(string: uri.isEmpty ? "x" : uri), uri)
      XCTAssertTrue(uri.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }, uri)
      if !name.contains("://") {
        XCTAssertEqual(decoded(uri), Array(((name.hasPrefix("/") ? "file://" : "") + name).utf8))
      }
      let region = (place as? [String: Any])?["region"] as? [String: Int]
      XCTAssertEqual(region?["startLine"], name.isEmpty ? nil : 1)
    }
    XCTAssertNil(results.last?["locations"])
  }

  /// Returns the ids of the rules of a run, each of which says what it is about.
  private func rules(of run: [String: Any]) throws -> [String] {
    let driver = try XCTUnwrap((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    let rules = try XCTUnwrap(driver["rules"] as? [[String: Any]])
    XCTAssertEqual(rules.count, Diagnostic.Code.allCases.count)
    for rule in rules {
      for key in ["shortDescription", "fullDescription", "help"] {
        XCTAssertTrue((rule[key] as? [String: String])?["text"]?.hasSuffix(".") ?? false, key)
      }
      XCTAssertNotNil((rule["defaultConfiguration"] as? [String: String])?["level"])
    }
    return rules.compactMap { $0["id"] as? String }
  }

  /// Returns the bytes of an address without its escapes.
  private func decoded(_ address: String) -> [UInt8] {
    let parts = address.components(separatedBy: "%")
    return Array(parts[0].utf8) + parts.dropFirst().flatMap {
      [UInt8($0.prefix(2), radix: 16) ?? 0] + Array($0.dropFirst(2).utf8)
    }
  }

  func testSARIFPlaces() throws {
    let cases = [
      "/a b/ü.js": "file:///a%20b/%C3%BC.js", "../x.js": "../x.js", "c:x": "c%3Ax",
      "webpack://app/./src/a b.ts": "webpack://app/./src/a%20b.ts",
      String(name: [0x61, 0xFF]): "a%FF",
    ]
    for (name, uri) in cases {
      let diagnostic = Diagnostic(.noSteps, "x", file: SourceFile(name: name, text: ""))
      let report = DiagnosticsReport([diagnostic], inputs: [], leastFailure: nil, version: "1")
      let text = renderDiagnostics(report, as: .sarif)
      XCTAssertTrue(text.contains("\"uri\": \"\(uri)\""), text)
    }
  }

  func testJUnit() throws {
    let text = checked(renderDiagnostics(report, as: .junit))
    let document = try XCTUnwrap(MarkupReader(text))
    let suites = document.elements("testsuite")
    XCTAssertEqual(suites.count, Set(names.map { Array($0.utf8) }).count + 2)
    XCTAssertEqual(suites.first?.attributes["name"], "good.ts")
    XCTAssertEqual(document.elements("testcase").count, names.count + 2)
    let ends = document.elements.filter { ["error", "failure", "system-out"].contains($0.name) }
    XCTAssertEqual(ends.count, names.count + 1)
    let messages = Set(ends.compactMap { $0.attributes["message"] }.map { Array($0.utf8) })
    for (name, code) in zip(names, names.indices.map { $0 % Diagnostic.Code.allCases.count })
    where Diagnostic.Code.allCases[code].severity >= .warning {
      XCTAssertTrue(messages.contains(Array(Charset.unicode.visible(name).utf8)), name)
    }
    let root = try XCTUnwrap(document.elements.first)
    for (counted, element) in [("failures", "failure"), ("errors", "error")] {
      XCTAssertEqual(root.attributes[counted], "\(document.elements(element).count)")
    }
  }

  func testEveryCodeIsInTheReadme() throws {
    let readme = try String(
      contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../README.md"), encoding: .utf8)
    for code in Diagnostic.Code.allCases {
      let summary = code.summary.prefix(1).lowercased() + code.summary.dropFirst()
      let row = "| `\(code.rawValue)` | \(code.severity.rawValue) | \(summary) |"
      XCTAssertTrue(readme.contains(row), "the README lacks: \(row)")
      XCTAssertTrue(code.advice.hasSuffix("."), code.rawValue)
    }
  }

}
