import Source
import XCTest

/// Checks what is read of source maps.
final class SourceMapTests: XCTestCase {

  /// Reads the map that `text` is.
  private func read(_ text: String, lines: Int = 10) throws -> SourceMap {
    try SourceMap.read(Array(text.utf8), lineCount: lines).get()
  }

  /// Checks that `text` is no map, and what is said about it.
  private func checkFault(_ text: String, _ message: String, line: UInt = #line) {
    let result = SourceMap.read(Array(text.utf8), lineCount: 10)
    XCTAssertThrowsError(try result.get(), line: line) { error in
      let found = (error as? SourceMapFault)?.message ?? ""
      XCTAssertTrue(found.hasPrefix(message), found, line: line)
    }
  }

  /// Returns a map with the given mappings, of one source and one name.
  private func map(_ mappings: String) -> String {
    #"{"version": 3, "sources": ["a.ts"], "names": ["first"], "mappings": "\#(mappings)"}"#
  }

  func testSegments() throws {
    let map = try read(map("AAAA,CAACA,C;;UAAD"))
    let segments = map.segments(from: (0, 0), to: (9, 0))
    XCTAssertEqual(segments.map(\.column), [0, 1, 2, 10])
    XCTAssertEqual(segments.map(\.source), [0, 0, -1, 0])
    XCTAssertEqual(segments.map(\.originalLine), [0, 0, 0, 0])
    XCTAssertEqual(segments.map(\.originalColumn), [0, 1, 1, 0])
    XCTAssertEqual(segments.map(\.name), [-1, 0, -1, -1])
    XCTAssertEqual(map.segments(from: (0, 1), to: (0, 2)).count, 1)
    XCTAssertEqual(map.segment(at: (0, 1))?.name, 0)
    XCTAssertEqual(map.segment(at: (2, 99))?.column, 10)
    XCTAssertNil(map.segment(at: (1, 0)))
    XCTAssertNil(map.segment(at: (2, 9)))
    XCTAssertNil(map.segment(at: (50, 0)))
  }

  func testSegmentsOfALineNeedNotBeInOrder() throws {
    let segments = try read(map("EAAA,DAAA")).segments(from: (0, 0), to: (1, 0))
    XCTAssertEqual(segments.map(\.column), [1, 2])
  }

  func testSources() throws {
    let map = try read(
      #"""
      {"version": 3, "sourceRoot": "src", "sources": ["a.ts", null, "/b.ts"], "names": [],
       "sourcesContent": ["text", null], "x_google_ignoreList": [2], "mappings": ""}
      """#)
    XCTAssertEqual(map.sources.map(\.name), ["src/a.ts", "src/", "/b.ts"])
    XCTAssertEqual(map.sources.map(\.text), ["text", nil, nil])
    XCTAssertEqual(map.sources.map(\.isIgnored), [false, false, true])
    XCTAssertEqual(map.namingSources { $0.uppercased() }.sources[0].name, "SRC/A.TS")
  }

  func testSections() throws {
    let map = try read(
      """
      {"version": 3, "sections": [
        {"offset": {"line": 0, "column": 5}, "map": \(map("AAAAA;AAAA"))},
        {"offset": {"line": 3, "column": 2}, "map": \(map("AACAA;AAAA"))}
      ]}
      """)
    let segments = map.segments(from: (0, 0), to: (9, 0))
    XCTAssertEqual(segments.map(\.column), [5, 0, 2, 0])
    XCTAssertEqual(segments.map(\.source), [0, 0, 1, 1])
    XCTAssertEqual(segments.map(\.name), [0, -1, 1, -1])
    XCTAssertEqual(map.segment(at: (3, 2))?.originalLine, 1)
    XCTAssertEqual(map.sources.count, 2)
  }

  func testTheProtectingFirstLineIsReadOver() throws {
    XCTAssertEqual(try read(")]}'\n" + map("AAAA")).sources.count, 1)
  }

  func testFaults() {
    checkFault("", "It is not JSON")
    checkFault("[]", "It is no object")
    checkFault(#"{"version": 2, "mappings": ""}"#, "Its version is not 3")
    checkFault(#"{"version": 1e300, "mappings": ""}"#, "Its version is not 3")
    checkFault(#"{"version": 3}"#, "It has no mappings")
    for mappings in ["!", "AA", "AAA", "AAAAAA", "DAAA", "AADA", "AAAD", "ADAA", "AEAA", "AAAAC"] {
      checkFault(map(mappings), "Its mappings are broken")
    }
    checkFault(map("gggggggggggggggggggggggggA"), "Its mappings are broken")
    checkFault(map(String(repeating: "+//////D,", count: 3)), "Its mappings are broken")
    checkFault(#"{"sections": [{"map": {}}]}"#, "A section has no offset")
    checkFault(
      #"{"sections": [{"offset": {"line": 0, "column": 0}, "url": "x"}]}"#,
      "A section is no map of its own")
  }

  func testWhatIsBehindTheScriptIsNotRead() throws {
    let map = try read(map(String(repeating: ";", count: 1_000_000)), lines: 3)
    XCTAssertNil(map.segment(at: (2, 0)))
    let offset = #"{"line": 900000000, "column": 0}"#
    let far = try read(#"{"sections": [{"offset": \#(offset), "map": \#(self.map("A"))}]}"#)
    XCTAssertNil(far.segment(at: (0, 0)))
  }

  // MARK: Comments

  /// Returns the URL of the comment in a script.
  private func url(_ text: String) -> String? {
    SourceMapComment(in: SourceFile(name: "a.js", text: text))?.url
  }

  func testComments() {
    XCTAssertEqual(url("a();\n//# sourceMappingURL=a.js.map\n\n"), "a.js.map")
    XCTAssertEqual(url("a();//@ sourceMappingURL=b.map"), "b.map")
    XCTAssertEqual(url("//# sourceMappingURL=a\n//# sourceMappingURL=b"), "b")
    XCTAssertEqual(url("a();\n//# sourceMappingURL=a.js.map\n  // more\n//"), "a.js.map")
    XCTAssertNil(url("//# sourceMappingURL=a.js.map\na();"))
    XCTAssertNil(url("a = \"//# sourceMappingURL=a.js.map\";"))
    XCTAssertNil(url("//# sourceMappingURL=a map"))
    XCTAssertNil(url("//# sourceMappingURL="))
    XCTAssertNil(url(""))
  }

  func testDataURLs() throws {
    func map(_ url: String) -> String? {
      let file = SourceFile(name: "a.js", text: "//# sourceMappingURL=" + url)
      let bytes = try? SourceMapComment(in: file)?.inlineMap().get()
      return bytes.map { String(decoding: $0, as: UTF8.self) }
    }
    XCTAssertEqual(map("data:application/json;base64,eyJhIjoxfQ=="), #"{"a":1}"#)
    XCTAssertEqual(map("data:application/json;charset=utf-8;base64,YQ"), "a")
    XCTAssertEqual(map("data:application/json,%7B%7D"), "{}")
    XCTAssertNil(map("data:application/json;base64,!"))
    XCTAssertNil(map("data:application/json,%7"))
    XCTAssertNil(map("data:"))
  }

}
