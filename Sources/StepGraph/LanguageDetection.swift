import Source
import Syntax

/// The languages that can be read.
public typealias Language = Syntax.Language

/// Returns the tree of `file`, read as `language`; if that is nil, the name of the file decides,
/// and if that says nothing, its text.
///
/// `origin` is what the file was made from.
func parse(
  _ file: SourceFile, asKnown language: Language?, origin: OriginalSources?
) -> SyntaxTree {
  if let language { return parse(file, as: language, origin: origin) }
  guard let language = languageOfName(file.name) else {
    return parse(file, asLikeliestOf: [.javascript, .typescript, .tsx], origin)
  }
  // The grammar of JavaScript does not have all that the others have of the language, such as
  // `using`.
  return language == .javascript
    ? parse(file, asLikeliestOf: [.javascript, .typescript], origin, mostErrors: 16)
    : parse(file, as: language, origin: origin)
}

/// Returns the language that the extension of a file's name stands for, or nil.
func languageOfName(_ name: String) -> Language? {
  guard let dot = name.lastIndex(of: ".") else { return nil }
  return Language(fileExtension: String(name[name.index(after: dot)...]))
}

/// Returns the tree of `file` in the one of `languages` that reads it with the fewest errors. The
/// first wins ties: JavaScript, since the TypeScript grammar misreads some minified JavaScript.
///
/// - Parameter mostErrors: with more errors in the first language than this, the others are not
///   tried: the file is broken in any.
private func parse(
  _ file: SourceFile, asLikeliestOf languages: [Language], _ origin: OriginalSources?,
  mostErrors: Int = .max
) -> SyntaxTree {
  var best = parse(file, as: languages[0], origin: origin)
  if errorCount(best) > mostErrors { return best }
  for language in languages.dropFirst() where errorCount(best) > 0 {
    let other = parse(file, as: language, origin: origin)
    if errorCount(other) < errorCount(best) { best = other }
  }
  return best
}

/// Returns the number of places that the grammar of `tree` could not read.
private func errorCount(_ tree: SyntaxTree) -> Int {
  tree.diagnostics.count { $0.code == .syntaxError }
}
