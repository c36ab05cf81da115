import Source
import XCTest

/// Checks what is read of JSON.
final class JSONTests: XCTestCase {

  /// Returns what `text` is as JSON, or nil.
  private func read(_ text: String) -> JSONValue? { try? readJSON(Array(text.utf8)).get() }

  func testValues() {
    XCTAssertEqual(read(" null "), .null)
    XCTAssertEqual(read("true"), .boolean(true))
    XCTAssertEqual(read("-1.5e2"), .number(-150))
    XCTAssertEqual(read("[1, [], {}]"), .array([.number(1), .array([]), .object([])]))
    XCTAssertEqual(read(#"{"a": {"b": "c"}}"#)?["a"]?["b"]?.string, "c")
    XCTAssertEqual(read(#"{"a": 1, "a": 2}"#)?["a"], .number(2))
  }

  func testStrings() {
    XCTAssertEqual(read(#""\n\"\\\/\u0041é""#), .string("\n\"\\/Aé"))
    XCTAssertEqual(read(#""\ud83d\ude00""#), .string("😀"))
    XCTAssertEqual(read(#""\ud83dx\ude00""#), .string("\u{FFFD}x\u{FFFD}"))
    XCTAssertEqual(read(#""\ud83d\u0041""#), .string("\u{FFFD}A"))
  }

  func testWhatConfigurationFilesHaveIsReadOver() {
    XCTAssertEqual(read("\u{FEFF}{/* a */ \"a\": [1,], // b\n}"), read(#"{"a": [1]}"#))
  }

  func testFaults() {
    let faulty = [
      "", "{", "[1 2]", "{\"a\"}", "tru", "\"a", "\"\\x\"", "\"\\u12", "1 2", "/*", "-",
    ]
    for text in faulty { XCTAssertNil(read(text), text) }
    XCTAssertNil(read(String(repeating: "[", count: 100_000)))
  }

}
