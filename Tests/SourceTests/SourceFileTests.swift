import Source
import XCTest

/// Checks lines and columns.
final class SourceFileTests: XCTestCase {

  func testPositionsAndOffsetsAreEachOthersInverse() {
    let line = String(repeating: "aé€😀", count: 700)
    for text in ["", "a\nb", "é\n\n😀x\r\n", line + "\n" + line, "\n" + line] {
      let file = SourceFile(name: "a.js", text: text)
      var (row, column, offset) = (1, 1, 0)
      for character in text.unicodeScalars {
        let position = SourcePosition(line: row, column: column)
        XCTAssertEqual(file.position(at: offset), position)
        if character != "\n" && character != "\r" {
          XCTAssertEqual(file.offset(at: position), offset)
        }
        offset += UTF8.width(character)
        column += UTF16.width(character)
        if character == "\n" { (row, column) = (row + 1, 1) }
      }
    }
  }

  func testLinesEndAsInTheLanguage() {
    let file = SourceFile(name: "a.js", text: "a\nb\r\nc\rd\u{2028}e\u{2029}f\u{202A}g\r")
    let lines = (1...file.lineCount).map { file.text(file.lineRange($0)) }
    XCTAssertEqual(lines, ["a", "b", "c", "d", "e", "f\u{202A}g", ""])
    XCTAssertEqual(file.position(at: 7), SourcePosition(line: 4, column: 1))
    XCTAssertEqual(file.position(at: 11), SourcePosition(line: 5, column: 1))
    // What a file ends with ends no line, if it is only half of an end.
    XCTAssertEqual(SourceFile(name: "a.js", bytes: [0x61, 0xE2, 0x80]).lineCount, 1)
  }

  func testLinesOfLongTexts() {
    let ends = ["\n", "\r", "\r\n", "\u{2028}", "\u{2029}"]
    let parts = ends + ["é", "e", "\u{2027}", "\u{1F9A9}"]
    var random = SystemRandomNumberGenerator()
    for rarity in [1, 20, 300] {
      var bytes: [UInt8] = []
      var starts = [0]
      while bytes.count < 3000 {
        let part = Int.random(in: 0..<rarity, using: &random) == 0 ? parts.randomElement()! : "abc"
        bytes += part.utf8
        // A CR and an LF of two parts make one end, too.
        if bytes.suffix(2) == [0x0D, 0x0A], starts.last == bytes.count - 1 { starts.removeLast() }
        if ends.contains(part) { starts.append(bytes.count) }
      }
      let file = SourceFile(name: "long.js", bytes: bytes)
      XCTAssertEqual(file.lineCount, starts.count)
      for offset in 0...bytes.count {
        XCTAssertEqual(file.line(at: offset), starts.lastIndex { $0 <= offset }! + 1)
      }
      for line in 1...starts.count {
        XCTAssertEqual(file.lineRange(line).lower, starts[line - 1])
      }
    }
  }

  func testOffsetsInTheInput() {
    let shifts = [
      TextOrigin.Shift(from: 0, by: 3), TextOrigin.Shift(from: 4, by: 1),
    ]
    let file = SourceFile(name: "a.js", bytes: Array("a\u{FFFD}b".utf8), textOrigin: .utf8(shifts))
    XCTAssertEqual([0, 1, 4, 5].map(file.inputOffset), [3, 4, 5, 6])
    let wide = SourceFile(
      name: "a.js", bytes: Array("é😀b".utf8), textOrigin: .utf16(markSize: 2))
    XCTAssertEqual([0, 2, 6, 7].map(wide.inputOffset), [2, 4, 8, 10])
    XCTAssertEqual(SourceFile(name: "a.js", text: "ab").inputOffset(of: 1), 1)
  }

  func testNamesThatAreNotUTF8ComeBack() {
    let names: [[UInt8]] = [
      Array("plain".utf8), [], [0xFF], [0x61, 0xED, 0xA0, 0x80, 0x62], Array("e\u{301}😀".utf8),
      // What stands for a byte is a character that a name may hold, too.
      Array("\u{10FEFF}".utf8), [0xF0, 0x9F, 0x98],
    ]
    for name in names {
      XCTAssertEqual(String(name: name).nameBytes, name)
      let isValid = String(validating: name, as: UTF8.self) != nil
      let stands = String(name: name).unicodeScalars.contains { $0.undecodedByte != nil }
      XCTAssertTrue(isValid || stands)
    }
    XCTAssertEqual(String(name: [0x61, 0xC3, 0xA9]), "aé")
  }

  func testPositionsThatAreNotThere() {
    let file = SourceFile(name: "a.js", text: "aé\nb")
    XCTAssertEqual(file.offset(at: SourcePosition(line: 1, column: 99)), 3)
    XCTAssertEqual(file.offset(at: SourcePosition(line: 2, column: 99)), 5)
    XCTAssertEqual(file.offset(at: SourcePosition(line: 2, column: -5)), 4)
    XCTAssertNil(file.offset(at: SourcePosition(line: 3, column: 1)))
    XCTAssertNil(file.offset(at: SourcePosition(line: 0, column: 1)))
  }

  func testAllOfATextStandsForAllOfItsOrigin() {
    let file = SourceFile(name: "a.js", text: "\n// one\ntwo(); three();\n")
    var map = PositionMap()
    map.appendCopy(of: 6, from: 8)
    map.appendWords(1, for: 14)
    let made = SourceFile(name: "a.js", bytes: Array("two();\n".utf8), madeFrom: (file, map))
    XCTAssertEqual(made.place(of: SourceRange(0, 7)).range, SourceRange(1, 24))
    XCTAssertEqual(made.place(of: SourceRange(0, 6)).range, SourceRange(8, 14))
  }

}
