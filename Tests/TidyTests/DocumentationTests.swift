import Source
import TestSupport
import XCTest

/// Checks that declarations and diagnostics are documented.
final class DocumentationTests: XCTestCase {

  func testDeclarationsAreDocumented() throws {
    for file in try SourceText.all(in: "Sources") + SourceText.all(in: "Fuzzing/Sources") {
      XCTAssertEqual(undocumented(in: file), [], "declarations without a `///`")
    }
  }

  func testEveryDiagnosticIsInTheReadMe() throws {
    let text = try Repository.text(of: Repository.url("README.md"))
    for code in Diagnostic.Code.allCases {
      XCTAssertTrue(text.contains("`\(code.rawValue)`"), "README.md does not list \(code.rawValue)")
    }
  }

  /// Returns the places of the declarations that have no documentation above them.
  private func undocumented(in file: SourceText) -> [String] {
    file.lines.indices.filter { i in
      needsDocumentation(file.lines[i]) && !hasDocumentation(file.lines, above: i)
        && !isInFunction(file.lines, i)
    }.map { "\(file.path):\($0 + 1): \(file.lines[$0])" }
  }

  /// Returns whether `line` declares something that a reader needs to be told about.
  ///
  /// Types and functions always do, variables and initializers if they are public or global. What a
  /// protocol of the standard library asks for needs no words.
  private func needsDocumentation(_ line: String) -> Bool {
    let words = line.split(separator: " ").map(String.init)
    guard let keyword = words.first(where: { !Self.modifiers.contains($0) }) else { return false }
    if Self.wellKnown.contains(where: line.contains) { return false }
    let isGlobal = !line.hasPrefix(" ")
    if Self.typesAndFunctions.contains(keyword) {
      return true
    }
    if keyword == "var" || keyword == "let" || keyword.hasPrefix("init") {
      return isGlobal || words.contains("public")
    }
    return false
  }

  /// Returns whether line `i` stands in the body of a function, which is nobody else's business.
  private func isInFunction(_ lines: [String], _ i: Int) -> Bool {
    let depth = indentation(lines[i])
    let opener = lines[..<i].last { !$0.isEmpty && indentation($0) < depth }
    guard let opener else { return false }
    return opener.contains("func ") || opener.contains("init") || opener.hasSuffix(" in")
      || opener.contains(") -> ")
  }

  /// Returns the number of spaces at the start of `line`.
  private func indentation(_ line: String) -> Int {
    line.prefix { $0 == " " }.count
  }

  /// Returns whether the line above the attributes of line `i` is documentation.
  private func hasDocumentation(_ lines: [String], above i: Int) -> Bool {
    let above = lines[..<i].last { !$0.drop(while: \.isWhitespace).hasPrefix("@") }
    return above?.drop(while: \.isWhitespace).hasPrefix("///") ?? false
  }

  /// The words that may stand before what is declared.
  private static let modifiers: Set<String> = [
    "public", "internal", "fileprivate", "private", "static", "final", "indirect", "mutating",
    "nonmutating", "override", "required", "convenience", "lazy", "private(set)", "consuming",
    "borrowing", "nonisolated", "@main", "@inline(__always)", "@inlinable", "@usableFromInline",
  ]

  /// The words that declare types and functions.
  private static let typesAndFunctions: Set<String> = [
    "func", "struct", "enum", "class", "protocol", "actor", "typealias",
  ]

  /// What protocols of the standard library ask for.
  private static let wellKnown = [
    "func < (", "func == (", "func hash(into", "var description: String", "func encode(to",
    "func run() throws", "func validate() throws", "func next() -> ",
  ]

}
