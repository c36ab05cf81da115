import Semantics
import Syntax

extension NameUses {

  /// Whether a call is of one of the helpers that make iterators.
  func makesIterators(_ call: SyntaxNode) -> Bool {
    guard call.kind == .call, let callee = call.child(.function)?.sequenceParts.last else {
      return false
    }
    return isIteratorMaker(callee)
  }

  /// Whether a function is one of the helpers that make iterators: by what is written in it, or, if
  /// it is not in the file, by its name.
  func isIteratorMaker(_ callee: SyntaxNode) -> Bool {
    if let name = helperName(of: callee), Self.iteratorMakers.contains(name) { return true }
    return isIteratorMaker(callee, depth: 0)
  }

  /// Whether the function that a name stands for, if need be through further names, or that stands
  /// there itself makes iterators.
  private func isIteratorMaker(_ callee: SyntaxNode, depth: Int) -> Bool {
    if callee.kind == .identifier {
      guard let value = binding(of: callee).flatMap(onlyValue), depth < 4 else { return false }
      return isIteratorMaker(value, depth: depth + 1)
    }
    guard callee.range.upper - callee.range.lower < 4_000 else { return false }
    let text = callee.text
    return text.contains("terator") && (text.contains("Symbol") || text.contains("@@"))
      && (text.contains("done") || text.contains("next") || text.contains("@@"))
  }

  /// The names of the helpers.
  private static let iteratorMakers: Set<String> = [
    "values", "tsvalues", "asyncvalues", "forawait", "createforofiteratorhelper",
    "createforofiteratorhelperloose", "asynciterator", "regeneratorvalues",
  ]

}
