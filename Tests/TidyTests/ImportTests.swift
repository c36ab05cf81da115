import TestSupport
import XCTest

/// Checks who knows whom: SwiftPM does not, since an undeclared import of a sibling compiles.
final class ImportTests: XCTestCase {

  /// What the files of each target may import.
  private static let allowed: [String: Set<String>] = [
    "Source": [],
    "Cutting": ["Source"],
    "Resolution": ["Source"],
    "Syntax": ["Source", "CTreeSitter"],
    "Raising": ["Source", "Syntax", "Semantics"],
    "Semantics": ["Source", "Syntax"],
    "WorkflowModel": [],
    "WorkflowAnalysis": ["Source", "Syntax", "Semantics", "WorkflowModel"],
    "Rendering": ["Source", "WorkflowModel"],
    "StepGraph": [
      "Source", "Cutting", "Resolution", "Syntax", "Raising", "Semantics", "WorkflowModel",
      "WorkflowAnalysis", "Rendering",
      // A thread with a large stack is the one thing that the library asks of the system.
      "Glibc",
    ],
    "stepgraph": [
      "Source", "Resolution", "WorkflowModel", "Rendering", "StepGraph", "ArgumentParser",
      "Glibc",
    ],
  ]

  func testImportsKeepToTheTable() throws {
    for file in try SourceText.all(in: "Sources") {
      guard let allowed = Self.allowed[file.target] else {
        XCTFail("\(file.path): the target \(file.target) is not in the table of imports")
        continue
      }
      let others = file.imports.filter { !allowed.contains($0) }
      XCTAssertEqual(others, [], "\(file.path) may not import \(others.joined(separator: ", "))")
    }
  }

  /// Checks that no target but `Syntax` spells a name of a grammar.
  ///
  /// Only names with an underscore are looked for: `program` or `string` may be said by anyone.
  func testOnlySyntaxKnowsTheGrammars() throws {
    let files = try SourceText.all(in: "Sources")
    let syntax = files.filter { $0.target == "Syntax" }
    let names = Set(syntax.flatMap { snakeCaseLiterals(in: $0.text) })
    XCTAssertTrue(names.contains("call_expression"), "the names of the grammars are not found")
    for file in files where file.target != "Syntax" {
      let found = snakeCaseLiterals(in: file.text).filter(names.contains)
      XCTAssertEqual(found, [], "\(file.path) spells names of a grammar")
    }
  }

  /// Returns the string literals in `text` that are lower-case words joined by underscores.
  private func snakeCaseLiterals(in text: String) -> [String] {
    text.matches(of: /"([a-z]+(?:_[a-z]+)+)"/).map { String($0.1) }
  }

}
