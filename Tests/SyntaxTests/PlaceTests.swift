import Source
import Syntax
import XCTest

/// Where things stand in files whose end is missing.
final class PlaceTests: XCTestCase {

  /// A program in which much is open at times.
  private let text = """
    const modules = { "./a.js": (module) => { if (a === "b") { c(`${[1]}`); } else if (d) e(); } };
    """

  func testNothingStandsBehindTheEnd() {
    for count in 0...text.utf8.count {
      let file = SourceFile(name: "a.js", bytes: Array(text.utf8.prefix(count)))
      let tree = parse(file, as: .javascript)
      for range in tree.diagnostics.compactMap(\.range) + tree.root.subtree.map(\.range) {
        XCTAssertLessThanOrEqual(range.upper, count)
        XCTAssertLessThanOrEqual(range.lower, range.upper)
      }
    }
  }

}
