import Source

/// What cannot be assigned to, stands behind the rest of a list, or cannot be a body.
extension OverlookedErrors {

  /// Checks the node at `index` if it assigns, takes apart or repeats.
  mutating func checkTargets(_ index: Int) {
    switch entries[index].kind {
    case .assignment, .augmentedAssignment, .forInStatement: checkTarget(.left, of: index)
    case .update: checkTarget(.argument, of: index)
    case .arrayPattern, .objectPattern, .parameters: checkRest(index)
    default: break
    }
    switch entries[index].kind {
    case .ifStatement, .elseClause, .forStatement, .forInStatement, .whileStatement, .doStatement:
      checkBody(index)
    default: break
    }
  }

  /// Checks that what stands in a field is something that can be assigned to.
  private mutating func checkTarget(_ field: SyntaxField, of index: Int) {
    guard var target = child(field, of: index) else { return }
    while entries[target].kind == .parenthesized,
      let inner = children(target).first(where: { _ in true })
    {
      target = inner
    }
    switch entries[target].kind {
    case .binary, .unary, .update, .ternary, .assignment, .augmentedAssignment, .sequence, .await,
      .yield, .new, .this, .null, .trueLiteral, .falseLiteral, .number, .string, .templateString,
      .regex, .functionExpression, .generatorExpression, .arrowFunction, .classExpression:
      report("Nothing can be assigned to this", target)
    default: break
    }
  }

  /// Checks that nothing stands behind the rest of a list.
  private mutating func checkRest(_ index: Int) {
    var rest: Int?
    for part in children(index) {
      if rest != nil { return report("Nothing can stand behind the rest", part) }
      if isRest(part) { rest = part }
    }
    guard let rest else { return }
    let end = Int(entries[rest].upper)
    if file.commas(from: end, to: Int(entries[index].upper)) > 0 {
      report("Nothing can stand behind the rest", SourceRange(end, end + 1))
    }
  }

  /// Returns whether a part of a list takes the rest of it.
  private func isRest(_ index: Int) -> Bool {
    if entries[index].kind == .restPattern { return true }
    return entries[index].kind == .parameter
      && child(.pattern, of: index).map { entries[$0].kind == .restPattern } ?? false
  }

  /// Checks that the body of a loop or of a branch is no declaration.
  private mutating func checkBody(_ index: Int) {
    for part in children(index) where entries[part].field != .initializer {
      switch entries[part].kind {
      case .lexicalDeclaration, .classDeclaration: report("A declaration needs a block here", part)
      default: break
      }
    }
  }

}
