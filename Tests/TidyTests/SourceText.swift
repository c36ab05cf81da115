import Foundation
import TestSupport

/// A source file of the project.
struct SourceText {

  /// The path, relative to the root of the checkout.
  let path: String

  /// The whole text.
  let text: String

  /// The lines, without their terminators.
  let lines: [String]

  /// Reads the file at `url`.
  init(_ url: URL) throws {
    path = Repository.path(of: url)
    text = try Repository.text(of: url)
    lines = TestSupport.lines(of: text)
  }

  /// Returns the Swift files below `folder`, or those of another kind, sorted by path.
  static func all(in folder: String, extension kind: String = "swift") throws -> [SourceText] {
    try Repository.files(in: folder, extensions: [kind]).map(SourceText.init)
  }

  /// The name of the folder below `Sources` or `Tests` that the file is in.
  var target: String {
    path.split(separator: "/").dropFirst().first.map(String.init) ?? ""
  }

  /// The names of the modules that the file imports.
  var imports: [String] {
    lines.compactMap { line in
      let words = line.split(separator: " ")
      guard let i = words.firstIndex(of: "import"), i <= 2, i + 1 < words.count else { return nil }
      return words[0] == "import" || words[0].hasPrefix("@") || words[0] == "public"
        ? String(words.last!) : nil
    }
  }

  /// Returns the places of the lines that satisfy `predicate`, as `path:line`.
  func places(where predicate: (String) -> Bool) -> [String] {
    lines.indices.filter { predicate(lines[$0]) }.map { "\(path):\($0 + 1)" }
  }

}
