import TestSupport
import XCTest

/// Checks the form of the cases below `Fixtures/workflows`.
final class FixtureTests: XCTestCase {

  /// All cases.
  private func cases() throws -> [Fixture] {
    try Repository.files(in: "Fixtures/workflows", extensions: ["js", "ts", "tsx", "mjs", "jsx"])
      .map(Fixture.init)
  }

  func testCasesBeginWithARule() throws {
    for fixture in try cases() {
      XCTAssertTrue(fixture.text.hasPrefix("// "), "\(fixture.path) does not say what it is about")
    }
  }

  func testCasesExpectSomething() throws {
    for fixture in try cases() {
      XCTAssertFalse(fixture.expected.isEmpty, "\(fixture.path) has no expected outline")
    }
  }

  func testNoFileIsLeftBehind() throws {
    let stems = Set(try cases().map { $0.url.deletingPathExtension().path })
    let siblings = Repository.files(
      in: "Fixtures/workflows", extensions: ["json", "dot", "svg", "diagnostics"])
    for url in siblings {
      let isBesideACase = stems.contains(url.deletingPathExtension().path)
      XCTAssertTrue(isBesideACase, "\(Repository.path(of: url)) belongs to no case")
    }
  }

}
