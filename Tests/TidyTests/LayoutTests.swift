import TestSupport
import XCTest

/// Checks sizes, white space and leftovers of all source files.
final class LayoutTests: XCTestCase {

  /// The most lines that a file may have.
  private static let mostLines = 400

  /// The most columns that a line may have.
  private static let mostColumns = 100

  /// Files that may be longer, with the reason.
  private static let longFiles: [String: String] = [
    "Sources/WorkflowModel/Node.swift": "one small type per node type, best read together"
  ]

  /// All source files of the project.
  private func files() throws -> [SourceText] {
    try SourceText.all(in: "Sources") + SourceText.all(in: "Tests")
      + SourceText.all(in: "Fuzzing/Sources")
      + SourceText.all(in: "Traces", extension: "mjs")
  }

  func testLinesAreShort() throws {
    let long = try files().flatMap { $0.places { $0.count > Self.mostColumns } }
    XCTAssertEqual(long, [], "lines of more than \(Self.mostColumns) columns")
  }

  func testFilesAreShort() throws {
    for file in try files() where file.lines.count - 1 > Self.mostLines {
      XCTAssertNotNil(
        Self.longFiles[file.path], "\(file.path) has \(file.lines.count - 1) lines")
    }
  }

  func testEveryExceptionIsNeeded() throws {
    let long = Set(try files().filter { $0.lines.count - 1 > Self.mostLines }.map(\.path))
    XCTAssertEqual(Self.longFiles.keys.filter { !long.contains($0) }, [])
  }

  func testWhiteSpace() throws {
    for file in try files() {
      XCTAssertEqual(
        file.places { $0.last?.isWhitespace == true || $0.contains("\t") }, [],
        "tabs or white space at the end of a line")
      XCTAssertTrue(file.text.hasSuffix("\n"), "\(file.path) does not end with a newline")
      XCTAssertFalse(file.text.hasSuffix("\n\n"), "\(file.path) ends with an empty line")
    }
  }

  func testNothingIsLeftToDo() throws {
    // The words are put together here, so that this file does not find itself.
    let words = ["TO" + "DO", "FIX" + "ME", "X" + "XX"]
    let found = try files().flatMap { file in
      file.places { line in words.contains(where: line.contains) }
    }
    XCTAssertEqual(found, [])
  }

}
