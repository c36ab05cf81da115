import Foundation
import Source
import Syntax
import XCTest

/// What is read of files that take the parser more than there is.
final class BeginningTests: XCTestCase {

  override func setUpWithError() throws {
    let runtime = ProcessInfo.processInfo.environment["TREE_SITTER"]
    try XCTSkipIf(runtime == "system", "Old runtimes stop when a time has passed, and only then")
  }

  /// The number of statements in `text`.
  private let count = 2_000

  /// A file with a function that has many statements.
  private var text: String {
    "function f() {\n" + (0..<count).map { "  call(\($0), () => \($0));\n" }.joined() + "}\n"
  }

  func testStatementsBeforeTheEndAreRead() {
    for (code, limits) in [
      (Diagnostic.Code.timeLimit, limits { $0.time = .init(base: 200) }),
      (.memoryLimit, limits { $0.memory = .init(base: 200) }),
    ] {
      let tree = parse(text, limits)
      XCTAssertEqual(tree.diagnostics.map(\.code), [code])
      let end = tree.diagnostics[0].range?.lower ?? 0
      XCTAssertTrue((1..<text.utf8.count).contains(end), "\(end)")
      let complete = text.utf8.prefix(end).count { $0 == UInt8(ascii: "\n") } - 1
      let calls = tree.root.subtree.count { $0.kind == .call }
      XCTAssertGreaterThan(complete, 10)
      XCTAssertTrue((complete...complete + 1).contains(calls), "\(calls), \(complete)")
      XCTAssertTrue(tree.isCutShort)
    }
  }

  func testMoreIsReadWithMore() {
    let ends = [100, 200, 400].map { amount in
      parse(text, limits { $0.time = .init(base: amount) }).diagnostics[0].range?.lower ?? 0
    }
    XCTAssertEqual(ends, ends.sorted())
    XCTAssertEqual(Set(ends).count, 3)
    let all = parse(text, limits { $0.time = .init(base: 100_000) })
    XCTAssertEqual(all.diagnostics, [])
    XCTAssertFalse(all.isCutShort)
  }

  func testWhatIsOpenAtTheEndIsNotWrong() {
    let text = "function f() { a(1); " + String(repeating: "x(() => {", count: 5_000)
    let tree = parse(text, limits { $0.time = .init(base: 60) })
    XCTAssertEqual(tree.diagnostics.map(\.code), [.timeLimit])
    XCTAssertEqual(tree.root.children.map(\.kind), [.functionDeclaration])
    XCTAssertTrue(tree.root.subtree.contains { $0.kind == .call && $0.text == "a(1)" })
  }

  func testWhatIsWrongBeforeTheEndIsTold() {
    let tree = parse("let a b c;\n" + text, limits { $0.time = .init(base: 200) })
    XCTAssertEqual(tree.diagnostics.map(\.code).last, .timeLimit)
    XCTAssertEqual(tree.diagnostics.first?.code, .syntaxError)
    XCTAssertLessThan(tree.diagnostics.first?.range?.lower ?? 100, 11)
  }

  /// Returns limits that are as usual but for one.
  private func limits(_ change: (inout Limits) -> Void) -> Limits {
    var limits = Limits()
    (limits.time, limits.memory) = (.init(base: 1e9), .init(base: 1e9))
    change(&limits)
    return limits
  }

  /// Returns the tree of a text, for which there are `limits`.
  private func parse(_ text: String, _ limits: Limits) -> SyntaxTree {
    let file = SourceFile(name: "a.js", text: text)
    let budget = Budget(limits, bytes: file.bytes.count, gauge: Counter())
    return Syntax.parse(file, as: .javascript, budget: budget)
  }

}

/// Takes how often it is asked for seconds, and for bytes: the same in every run.
private final class Counter: Gauge {

  /// How often it has been asked.
  private var count = 0.0

  var seconds: Double {
    count += 1
    return count
  }

  var bytes: Double { count }

}
