import Source
import XCTest

/// Checks looking at several bytes at once.
final class ByteGroupTests: XCTestCase {

  func testWordsEndWhereTheyDo() {
    let texts = [
      "a", "ab(", "$_9Z ", "abcdefgh", "", "{", "aé=", "abc\u{0}d", "a[]", "a@b", "a`b",
    ]
    for text in texts {
      let bytes = Array(text.utf8)
      let length = bytes.withUnsafeBufferPointer { ByteGroup(at: 0, in: $0).wordLength }
      let expected = bytes.prefix { byte in
        byte >= 0x80 || Character(UnicodeScalar(byte)).isLetter
          || Character(UnicodeScalar(byte)).isNumber || byte == 0x24 || byte == 0x5F
      }.count
      XCTAssertEqual(length, expected, text)
    }
  }

  func testBytesAreFoundEach() {
    let bytes = Array("\n\n\u{B}\u{8}\n123456789\n".utf8)
    var found: [Int] = []
    bytes.withUnsafeBufferPointer { text in
      text.forEach(0x0A) { offset in
        found.append(offset)
        return true
      }
    }
    XCTAssertEqual(found, bytes.indices.filter { bytes[$0] == 0x0A })
  }

  func testUTF8IsTold() {
    var generator = SystemRandomNumberGenerator()
    let pieces: [[UInt8]] = [
      [0x61], [0xC3, 0xA9], [0xE2, 0x80, 0xA8], [0xF0, 0x9F, 0x98, 0x80], [0xC0, 0x80],
      [0xED, 0xA0], [0x80], [0xF4, 0x90, 0x80, 0x80], [0xE0, 0x9F, 0x80], [0xEF, 0xBF, 0xBF],
      Array("abcdefghi".utf8),
    ]
    for _ in 0..<2000 {
      let count = Int.random(in: 0..<8, using: &generator)
      let bytes = (0..<count).flatMap { _ in pieces.randomElement(using: &generator)! }
      let isValid = String(validating: bytes, as: UTF8.self) != nil
      XCTAssertEqual(bytes.withUnsafeBufferPointer(\.isUTF8), isValid, "\(bytes)")
      let isASCII = bytes.allSatisfy { $0 < 0x80 }
      XCTAssertEqual(bytes.withUnsafeBufferPointer(\.isASCII), isASCII, "\(bytes)")
    }
  }

}
