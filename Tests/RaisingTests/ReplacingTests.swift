import Source
import Syntax
import XCTest

/// Checks that parsing only the statements that have been replaced gives the tree of the whole.
final class ReplacingTests: XCTestCase {

  func testStatementsInFunctions() {
    replaces("f(1);\nfunction g() { h(2); k(3); { m } }\nlast();", "k(3);", by: "{ a; b(c, d); }")
    replaces("f(1);\nfunction g() { h(2); k(3); { m } }\nlast();", "m", by: "a; b(c);")
  }

  func testStatementsOfTheFile() {
    replaces("f(1);\ng(2);\nh(3);", "f(1);", by: "const a = 1, b = () => { return a; };")
    replaces("f(1);\ng(2);\nh(3);", "g(2);", by: "")
    replaces("f(1);\ng(2);\nh(3);", "h(3);", by: "h(3); class A { b() { c(); } }")
  }

  func testSeveral() {
    replaces("function a() { b; } c; function d() { e; }", "b;", "e;", by: "for (;;) { f(); }")
  }

  func testWhatCannotBeRead() {
    replaces("f(1); g(2); h(3);", "g(2);", by: "g(((;")
  }

  func testPartsOfStatements() {
    let tree = parse(SourceFile(name: "a.js", text: "a(1); b(c => { d(2); });"), as: .javascript)
    XCTAssertEqual(tree.statement(around: SourceRange(17, 18))?.text, "d(2);")
    XCTAssertEqual(tree.statement(around: SourceRange(8, 18))?.text, "b(c => { d(2); });")
    XCTAssertNil(tree.statement(around: SourceRange(2, 8)))
  }

  /// Checks the tree of `text` in which some statements have been replaced.
  private func replaces(
    _ text: String, _ olds: String..., by new: String, line: UInt = #line
  ) {
    let tree = parse(SourceFile(name: "a.js", text: text), as: .javascript)
    var result = ""
    var rest = text[...]
    var replaced: [ReplacedStatement] = []
    for old in olds {
      let place = rest.range(of: old)!
      let lower = text.utf8.distance(from: text.startIndex, to: place.lowerBound)
      result += rest[..<place.lowerBound]
      let node = tree.statement(around: SourceRange(lower, lower + old.utf8.count))!
      let begin = result.utf8.count
      result += new
      replaced.append(ReplacedStatement(node, by: SourceRange(begin, result.utf8.count)))
      rest = rest[place.upperBound...]
    }
    let file = SourceFile(name: "a.js", text: result + rest)
    let nodes = describe(tree.replacing(replaced, in: file))
    XCTAssertEqual(nodes, describe(parse(file, as: .javascript)), line: line)
  }

  /// Returns what is known of every node.
  private func describe(_ tree: SyntaxTree) -> [String] {
    (0..<tree.count).map { index in
      let node = tree.node(at: index)
      let parent = node.parent.map { String($0.index) } ?? "none"
      return "\(node.kind) \(node.field) \(node.range) in \(parent) to \(node.subtreeEnd)"
    }
  }

}
