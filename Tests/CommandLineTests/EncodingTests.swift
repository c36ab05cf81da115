import Foundation
import TestSupport
import XCTest

/// What the program makes of every encoding and of every end of a line: the same steps, with the
/// places that an editor shows.
final class EncodingTests: ProgramTestCase {

  /// A program of ten lines. The step on the eighth is not awaited, so that a diagnostic says at
  /// which byte it stands.
  private func program(
    types: Bool, name: String = "\"late\"", comment: String = "// first"
  ) -> String {
    let type = types ? ": any" : ""
    return """
      import { WorkflowEntrypoint } from "cloudflare:workers";
      export class Only extends WorkflowEntrypoint {
        async run(event\(type), step\(type)) {
          \(comment)
          const text = `one
          two`; await step.sleep("é😀", 5)
          await step.sleep(\(name), 6)
          step.do("floating", async () => 2)
        }
      }

      """
  }

  /// A step and where it stands.
  private struct Step: Equatable {

    let name: String
    let line: Int
    let column: Int

  }

  /// The steps of the program.
  private let steps = [
    Step(name: "é😀", line: 6, column: 17), Step(name: "late", line: 7, column: 11),
    Step(name: "floating", line: 8, column: 5),
  ]

  /// Checks the steps that the program finds in `bytes`, that all of it was understood, that the
  /// diagnostics are those and nothing else, and where in the bytes the last step stands.
  private func check(
    _ bytes: [UInt8], named name: String = "a.js", _ expected: [Step],
    codes: Set<String> = ["floating-step"], marked: [UInt8] = Array("step.do(\"floating\"".utf8),
    line: UInt = #line
  ) throws {
    try write(bytes, to: name)
    let run = try run(name)
    let document = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let workflow = (document?["workflows"] as? [[String: Any]])?.first
    let nodes = workflow?["nodes"] as? [[String: Any]] ?? []
    XCTAssertEqual(nodes.flatMap(steps(in:)), expected, line: line)
    XCTAssertEqual(workflow?["complete"] as? Bool, true, run.errors, line: line)
    let diagnostics = document?["diagnostics"] as? [[String: Any]] ?? []
    XCTAssertEqual(Set(diagnostics.compactMap { $0["code"] as? String }), codes, line: line)
    let floating = diagnostics.first { $0["code"] as? String == "floating-step" }
    let start = (floating?["range"] as? [String: [String: Int]])?["start"]?["offset"] ?? -1
    let found = start < 0 ? [] : Array(bytes.dropFirst(start).prefix(marked.count))
    XCTAssertEqual(found, marked, line: line)
  }

  /// Returns the steps in a node.
  private func steps(in node: [String: Any]) -> [Step] {
    let children = (node["nodes"] as? [[String: Any]] ?? []).flatMap(steps(in:))
    guard let type = node["type"] as? String, type.hasPrefix("step"),
      let name = node["name"] as? String, let place = node["source"] as? [String: Any],
      let line = place["line"] as? Int, let column = place["column"] as? Int
    else { return children }
    return [Step(name: name, line: line, column: column)] + children
  }

  /// Returns `text` in UTF-16.
  private func wide(_ text: String, lowFirst: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return lowFirst ? bytes : bytes.reversed()
    }
  }

  /// Calls `body` with the name of a script and with the program for it, for both languages.
  private func forEachLanguage(_ body: (String, (String, String) -> String) throws -> Void) throws {
    for (name, types) in [("a.js", false), ("a.ts", true)] {
      try body(name) { self.program(types: types, name: $0, comment: $1) }
    }
  }

  func testUTF8() throws {
    try forEachLanguage { name, program in
      let text = program("\"late\"", "// first")
      try check(Array(text.utf8), named: name, steps)
      try check([0xEF, 0xBB, 0xBF] + text.utf8, named: name, steps)
    }
  }

  func testUTF16() throws {
    try forEachLanguage { name, program in
      let text = program("\"late\"", "// first")
      for lowFirst in [true, false] {
        let marked = wide("step.do(\"floating\"", lowFirst: lowFirst)
        let bytes = wide(text, lowFirst: lowFirst)
        try check(bytes, named: name, steps, marked: marked)
        let mark: [UInt8] = lowFirst ? [0xFF, 0xFE] : [0xFE, 0xFF]
        try check(mark + bytes, named: name, steps, marked: marked)
      }
    }
  }

  func testHalvesInUTF16() throws {
    let text = program(types: false)
    let codes: Set = ["floating-step", "invalid-encoding"]
    let marked = wide("step.do(\"floating\"", lowFirst: true)
    let bytes = [0xFF, 0xFE] + wide(text, lowFirst: true)
    try check(bytes + wide("//", lowFirst: true) + [0x20], steps, codes: codes, marked: marked)
    // Half of a surrogate pair reads as U+FFFD, and what is behind it stays where it is.
    var units = Array(text.utf16)
    let place = try XCTUnwrap(units.firstIndex(of: 0xDE00))
    units[place] = UInt16(UInt8(ascii: "x"))
    let broken = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    var expected = steps
    expected[0] = Step(name: "é\u{FFFD}x", line: 6, column: 17)
    try check(broken, expected, codes: codes, marked: marked)
  }

  func testInvalidUTF8() throws {
    let codes: Set = ["floating-step", "invalid-encoding"]
    // A letter of Latin-1; halves of a surrogate pair; a byte that begins nothing.
    let insertions: [([UInt8], String)] = [
      ([0xE9], "\u{FFFD}"),
      ([0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80], String(repeating: "\u{FFFD}", count: 6)),
      ([0xFF, 0x41, 0xC0, 0x80], "\u{FFFD}A\u{FFFD}\u{FFFD}"),
    ]
    for (bytes, text) in insertions {
      let parts = program(types: false, name: "\"^\"").utf8.split(separator: UInt8(ascii: "^"))
      var expected = steps
      expected[1] = Step(name: text, line: 7, column: 11)
      try check(Array(parts[0]) + bytes + Array(parts[1]), expected, codes: codes)
    }
  }

  func testEndsOfLines() throws {
    try forEachLanguage { name, program in
      for end in ["\n", "\r\n", "\r", "\u{2028}", "\u{2029}"] {
        let text = program("\"late\"", "// first").replacingOccurrences(of: "\n", with: end)
        try check(Array(text.utf8), named: name, steps)
      }
    }
  }

  func testEndsOfLinesInComments() throws {
    try forEachLanguage { name, program in
      for end in ["\r", "\u{2028}", "\u{2029}"] {
        let text = program("\"late\"", "// first\(end)await step.do(\"shown\", async () => 1) //")
        let moved = steps.map { Step(name: $0.name, line: $0.line + 1, column: $0.column) }
        try check(Array(text.utf8), named: name, [Step(name: "shown", line: 5, column: 7)] + moved)
      }
    }
  }

  func testEndsOfLinesInStrings() throws {
    // U+2028 may stand in strings, and ends lines for whoever counts them; templates have LF
    // whatever the file has.
    let cases = [
      ("\"la\u{2028}te\"", "la\u{2028}te", 1), ("`la\u{2028}te`", "la\u{2028}te", 1),
      ("`la\rte`", "la\nte", 1), ("`la\r\nte`", "la\nte", 1), ("\"la\\\rte\"", "late", 1),
      ("`\r\n\r\r\n`", "\n\n\n", 3),
    ]
    try forEachLanguage { name, program in
      for (literal, text, lines) in cases {
        var expected = steps
        expected[1] = Step(name: text, line: 7, column: 11)
        expected[2] = Step(name: "floating", line: 8 + lines, column: 5)
        try check(Array(program(literal, "// first").utf8), named: name, expected)
      }
    }
  }

  func testNul() throws {
    try forEachLanguage { name, program in
      for literal in ["\"la\0te\"", "'la\0te'", "`la\0te`"] {
        var expected = steps
        expected[1] = Step(name: "la\0te", line: 7, column: 11)
        try check(Array(program(literal, "// fi\0rst").utf8), named: name, expected)
      }
      try write(program("\"late\"", "\0"), to: name)
      XCTAssertTrue(try run(name).errors.contains("4:5: error[syntax-error]"))
    }
  }

  func testFirstLines() throws {
    let down = steps.map { Step(name: $0.name, line: $0.line + 1, column: $0.column) }
    let text = program(types: false)
    for end in ["\n", "\r", "\r\n", "\u{2028}"] {
      try check(Array("#!/usr/bin/env node\(end)\(text)".utf8), down)
      try check(Array("\u{FEFF}#!/usr/bin/env node\(end)\(text)".utf8), down)
    }
    try check(Array("<!-- hidden\n\(text)".utf8), down)
    try check(Array("--> hidden\n\(text)".utf8), down)
  }

  func testArrowsAreNoComments() throws {
    try forEachLanguage { name, program in
      let text = program("\"late\"", "let n = event.n; while (n --> 0) text;")
        .replacingOccurrences(of: "text;", with: "await step.do(\"counted\", async () => 1);")
      try check(Array(text.utf8), named: name, [Step(name: "counted", line: 4, column: 44)] + steps)
    }
  }

  func testCodeOfPagesIsThatOfTheLines() throws {
    let text = program(types: false).replacingOccurrences(of: "\n", with: "\r")
    for bytes in [Array(text.utf8), [0xFF, 0xFE] + wide(text, lowFirst: true)] {
      try write(bytes, to: "a.js")
      let page = try run("a.js", "-f", "html").output
      XCTAssertTrue(page.contains(#"step.sleep(\"late\", 6)"#))
    }
  }

}
