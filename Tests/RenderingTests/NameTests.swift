import Foundation
import WorkflowModel
import XCTest

@testable import Rendering

/// Checks that in every format every name is read back as it is: the names that are known to break
/// things, and random ones. `NAMES=10000` says how many of these.
final class NameTests: XCTestCase {

  /// The names, a hundred at a time.
  private var chunks: [[String]] {
    let count = ProcessInfo.processInfo.environment["NAMES"].flatMap { Int($0) } ?? 400
    let all = HostileNames.all + HostileNames.random(count)
    return stride(from: 0, to: all.count, by: 100).map { Array(all[$0..<min($0 + 100, all.count)]) }
  }

  func testDrawings() throws {
    try forEach { names, workflow in
      let drawing = try XCTUnwrap(MarkupReader(renderSVG([workflow])))
      let titles = drawing.elements("title").map(\.text).joined(separator: "\n")
      return (renderSVG([workflow]), groups(/(?m)^do (.*)$/, in: titles))
    }
  }

  func testPages() throws {
    try forEach { names, workflow in
      let page = renderHTML([workflow])
      let data = try XCTUnwrap(page.firstMatch(of: /(?s)<script type=[^>]*>(.*?)<\/script>/)).1
      return (page, try texts(in: String(data), "boxes"))
    }
  }

  func testJSON() throws {
    try forEach { names, workflow in
      let text = renderXYFlow([workflow])
      let json = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
      let nodes = json?["nodes"] as? [[String: Any]] ?? []
      return (text, nodes.compactMap { ($0["data"] as? [String: Any])?["text"] as? String })
    }
  }

  func testDOT() throws {
    let dot = try ExternalProgram("dot", package: "graphviz")
    try forEach { names, workflow in
      let text = renderDOT([workflow])
      let run = try dot.run(["-Tsvg"], input: text)
      XCTAssertEqual(run.errors, "")
      let drawing = try XCTUnwrap(MarkupReader(run.output))
      let tooltips = drawing.elements("a").compactMap { $0.attributes["xlink:title"] }
      let names = tooltips.drop { ["Names", "start"].contains($0) }.dropLast()
      return (text, names.map { $0.replacingScalars { $0 == "\u{A0}" ? " " : nil } })
    }
  }

  func testMermaid() throws {
    try forEach { names, workflow in
      let text = renderMermaid([workflow])
      let labels = groups(/\["<i>do<\/i><br\/><b>(.*)<\/b>"\]/, in: text)
      return (text, labels.map { decoded($0.replacing("#8203;", with: "")) })
    }
  }

  func testMarkdown() throws {
    try forEach { names, workflow in
      let text = renderMarkdown([workflow])
      let cells = groups(/(?m)^\| \d+ \| (.*) \| do \|  \|  \|  \|$/, in: text)
      return (text, cells.map(code))
    }
  }

  func testD2() throws {
    try forEach { names, workflow in
      let text = renderD2([workflow])
      let labels = groups(/(?m)^n\d+: 'do (.*)' \{style/, in: text)
      return (text, labels.map { $0.replacing("''", with: "'") })
    }
  }

  func testPlantUML() throws {
    try forEach { names, workflow in
      let text = renderPlantUML([workflow])
      let labels = groups(/(?m)^rectangle ".*<b>(.*)<\/b>" as\s/, in: text)
      return (
        text,
        labels.map { signs(/<U\+([0-9A-F]{4})>/, base: 16, in: $0) })
    }
  }

  /// Checks what `body` returns for workflows with a step of each name: a document, and the names
  /// that were read from it. Names that the format may cut or wrap have to begin the same.
  private func forEach(
    line: UInt = #line, _ body: ([String], Workflow) throws -> (String, [String])
  ) throws {
    for names in chunks {
      let workflow = Workflow(className: "Names", nodes: names.map { Samples.step($0) })
      let (text, found) = try body(names, workflow)
      let expected = names.map(Charset.unicode.visible)
      XCTAssertEqual(found.count, expected.count, line: line)
      for (name, other) in zip(expected, found) where name != other {
        let isShort = name.displayWidth <= 36
        let beginnings = [name, other].map { $0.filter { $0 != " " }.prefix(24) }
        XCTAssertFalse(isShort || beginnings[0] != beginnings[1], "\(name) reads \(other)")
      }
      XCTAssertFalse(text.unicodeScalars.contains { $0.isUnsafe && $0 != "\n" }, line: line)
      let lines = text.split(separator: "\n").map { $0.drop { $0 == " " } }
      XCTAssertFalse(lines.contains { $0.hasPrefix("::") || $0.hasPrefix("##[") }, line: line)
    }
  }

  /// Returns what the group of a pattern matches in a text, scalar by scalar: a name may begin with
  /// what belongs to the character before it.
  private func groups(_ pattern: Regex<(Substring, Substring)>, in text: String) -> [String] {
    text.matches(of: pattern.matchingSemantics(.unicodeScalar)).map { String($0.1) }
  }

  /// Returns the texts of elements of a list in a document.
  private func texts(in text: String, _ key: String) throws -> [String] {
    let json = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    return (json?[key] as? [[String: Any]] ?? []).compactMap { $0["text"] as? String }
  }

  /// Returns a label of Mermaid with signs for their numbers.
  private func decoded(_ label: String) -> String {
    signs(/#(\d+);/, base: 10, in: label.replacing("<br/>", with: " "))
  }

  /// Returns what code in Markdown says.
  private func code(_ text: String) -> String {
    if text.utf8.first == UInt8(ascii: "`") {
      return String(text.unicodeScalars.dropFirst().dropLast())
    }
    return signs(/&#(\d+);/, base: 10, in: String(text.unicodeScalars.dropFirst(6).dropLast(7)))
  }

  /// Returns a text with signs for their numbers.
  private func signs(
    _ pattern: Regex<(Substring, Substring)>, base: Int, in text: String
  ) -> String {
    text.replacing(pattern.matchingSemantics(.unicodeScalar)) {
      UInt32($0.1, radix: base).flatMap(Unicode.Scalar.init).map { String($0) } ?? "?"
    }
  }

}
