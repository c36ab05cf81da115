import Source
import Syntax

/// Code in strings that a script evaluates in the place where it stands, as a bundler may keep its
/// modules: `eval("…")`. The text of the string takes the place of the statement.
struct EvaluatedText {

  /// The statements with the texts that stand in their places.
  let edits: [Edit]

  /// Finds the statements of `tree`.
  init(_ tree: SyntaxTree) {
    edits = (0..<tree.count).compactMap { index in
      let node = tree.node(at: index)
      guard node.kind == .expressionStatement, let literal = node.evaluatedLiteral else {
        return nil
      }
      let code = literal.stringParts.map { part -> Piece in
        part.isLiteral ? .code(part.range, edits: []) : .words(part.text, at: part.range.lower)
      }
      // The text may end with a comment.
      return Edit(node.range, code + [.words("\n", at: node.range.upper)])
    }
  }

}

extension SyntaxNode {

  /// The string that the statement evaluates, if it does nothing else: `eval("…")`, or, with the
  /// function that marks a string as trusted, `eval(x.ts("…"))`.
  fileprivate var evaluatedLiteral: SyntaxNode? {
    guard let call = operand, call.kind == .call, let callee = call.child(.function),
      callee.kind == .identifier, callee.spells("eval"), call.callArguments.count == 1,
      var argument = call.callArguments.first?.unwrapped
    else { return nil }
    if argument.kind == .call, argument.calleeName == "ts", argument.callArguments.count == 1,
      let trusted = argument.callArguments.first
    {
      argument = trusted
    }
    return argument.kind == .string ? argument : nil
  }

}
