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

  func testPositionsThatAreNotThere() {
    let file = SourceFile(name: "a.js", text: "aé\nb")
    XCTAssertEqual(file.offset(at: SourcePosition(line: 1, column: 99)), 3)
    XCTAssertEqual(file.offset(at: SourcePosition(line: 2, column: 99)), 5)
    XCTAssertEqual(file.offset(at: SourcePosition(line: 2, column: -5)), 4)
    XCTAssertNil(file.offset(at: SourcePosition(line: 3, column: 1)))
    XCTAssertNil(file.offset(at: SourcePosition(line: 0, column: 1)))
  }

}
