import Source
import Syntax

/// The languages that can be read.
public typealias Language = Syntax.Language

/// Returns the tree of `file`, read as `language`; if that is nil, the name of the file decides,
/// and if that says nothing, its text.
///
/// `origin` is what the file was made from, and `budget` what there is for it.
func parse(
  _ file: SourceFile, asKnown language: Language?, origin: OriginalSources?, budget: Budget
) -> SyntaxTree {
  if let language { return parse(file, as: language, origin: origin, budget: budget) }
  guard let language = languageOfName(file.name) else {
    return parse(file, asLikeliestOf: [.javascript, .typescript, .tsx], origin, budget)
  }
  let tree = parse(file, as: language, origin: origin, budget: budget)
  if language != .javascript || !(1...mostErrors).contains(errorCount(tree)) { return tree }
  // The grammar of JavaScript does not have all that the others have of the language, such as
  // `using`; but types do not belong in it.
  let other = parse(file, as: .typescript, origin: origin, budget: budget)
  let hasTypes = other.root.subtree.contains(where: belongsToTypeScript)
  return isBetter(other, than: tree) && !hasTypes ? other : tree
}

/// Returns whether a node is something that JavaScript does not have.
private func belongsToTypeScript(_ node: SyntaxNode) -> Bool {
  switch node.kind {
  case .typeAssertion, .accessibility, .enumDeclaration, .namespaceDeclaration, .importRequire,
    .importAlias:
    true
  case .exportStatement: !node.has(.defaultWord) && node.exportedExpression != nil
  case .parameter, .method, .field:
    (node.child(.pattern) ?? node.child(.name)).map { name in
      node.tree.file.bytes[name.range.upper...].first.map("?!".utf8.contains) ?? false
    } ?? false
  default: node.isType
  }
}

/// The most errors with which a file may be one in a language that its grammar lacks something of;
/// with more it is broken.
private let mostErrors = 16

/// Returns the language that the extension of a file's name stands for, or nil.
func languageOfName(_ name: String) -> Language? {
  guard let dot = name.lastIndex(of: ".") else { return nil }
  return Language(fileExtension: String(name[name.index(after: dot)...]))
}

/// Returns the tree of `file` in the one of `languages` that reads it with the fewest errors. The
/// first wins ties: JavaScript, since the TypeScript grammar misreads some minified JavaScript.
private func parse(
  _ file: SourceFile, asLikeliestOf languages: [Language], _ origin: OriginalSources?,
  _ budget: Budget
) -> SyntaxTree {
  var best = parse(file, as: languages[0], origin: origin, budget: budget)
  for language in languages.dropFirst() where errorCount(best) > 0 {
    let other = parse(file, as: language, origin: origin, budget: budget)
    if isBetter(other, than: best) { best = other }
  }
  return best
}

/// Returns whether the grammar of `other` could read more than that of `tree`; what was not read
/// has no errors either.
private func isBetter(_ other: SyntaxTree, than tree: SyntaxTree) -> Bool {
  !other.isCutShort && errorCount(other) < errorCount(tree)
}

/// Returns the number of places that the grammar of `tree` could not read.
private func errorCount(_ tree: SyntaxTree) -> Int {
  tree.diagnostics.count { $0.code == .syntaxError }
}
