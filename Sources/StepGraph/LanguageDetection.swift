import Source
import Syntax

/// The languages that can be read.
public typealias Language = Syntax.Language

/// Returns the tree of `file`, read as `language`; if that is nil, the name of the file decides,
/// and if that says nothing, its text.
func parse(_ file: SourceFile, asKnown language: Language?) -> SyntaxTree {
  guard let language = language ?? languageOfName(file.name) else {
    return parseAsLikeliestLanguage(file)
  }
  return parse(file, as: language)
}

/// Returns the language that the extension of a file's name stands for, or nil.
private func languageOfName(_ name: String) -> Language? {
  guard let dot = name.lastIndex(of: ".") else { return nil }
  return Language(fileExtension: String(name[name.index(after: dot)...]))
}

/// Returns the tree of `file` in the language that reads it with the fewest errors; JavaScript wins
/// ties, since the TypeScript grammar misreads some minified JavaScript.
private func parseAsLikeliestLanguage(_ file: SourceFile) -> SyntaxTree {
  var best = parse(file, as: .javascript)
  for language in [Language.typescript, .tsx] where errorCount(best) > 0 {
    let other = parse(file, as: language)
    if errorCount(other) < errorCount(best) { best = other }
  }
  return best
}

/// Returns the number of places that the grammar of `tree` could not read.
private func errorCount(_ tree: SyntaxTree) -> Int {
  tree.diagnostics.count { $0.code == .syntaxError }
}
