import Source
import Syntax

/// Values of `a && await b` and `a || await b`, for which compilers keep what they have so far in a
/// variable:
///
///     t = a; if (t) { t = await b; } use(t)
///     if (t = a) { t = await b; } use(t)        // as minifiers write it
///
/// They are written as they were, since what follows depends on both sides.
extension Printer {

  /// A value that statements make for the next one.
  struct Made {

    /// The value, where the next statement reads it.
    let value: Carried

    /// How many statements make it.
    let count: Int

  }

  /// Returns the value that the first statements of `list` make for the next one.
  mutating func logicalValue(of list: ArraySlice<ItemID>, _ carried: Carried?) -> Made? {
    for count in [1, 2] where list.count > count {
      let next = structure.items[list[list.startIndex + count]]
      if let begin = Begin(list.prefix(count), self), let read = leadingRead(of: begin, in: next),
        let text = text(of: begin, carried)
      {
        return Made(value: Carried(place: read, text: text), count: count)
      }
    }
    return nil
  }

  /// What the left side of a logical value is kept in, and the choice that makes the right side.
  fileprivate struct Begin {

    /// The variable, as it is spelled.
    let variable: String

    /// Whether a compiler may have made the variable for this value alone.
    let isTemporary: Bool

    /// How often code names the variable for this value.
    var useCount: Int { isGivenInTest ? 3 : 4 }

    /// Whether the choice's test gives the variable its value.
    let isGivenInTest: Bool

    /// The left side.
    let left: Code

    /// The statements that make the right side.
    let right: [ItemID]

    /// Whether the right side is made if the left one is true.
    let isAnd: Bool

    /// Finds the left side in an assignment and a choice, or in the choice's test.
    init?(_ list: ArraySlice<ItemID>, _ printer: Printer) {
      guard let id = list.last,
        case .choice(let place, let isNegated) = printer.structure.items[id].kind,
        case .branch(let test, _, _) = printer.flow.code[place].kind,
        case let ways = printer.structure.items[id].lists,
        let way = ways.firstIndex(where: { !$0.isEmpty }), ways[1 - way].isEmpty
      else { return nil }
      right = ways[way]
      let (asked, isRefused) = test.node.withoutNegations
      isAnd = isRefused == (isNegated == (way == 0))
      if list.count == 2, let first = list.first,
        let given = printer.assignment(at: first), let name = given.node.child(.left),
        let right = given.node.child(.right), name.isTemporary, asked.text == name.text
      {
        (variable, isTemporary, isGivenInTest) = (name.text, true, false)
        left = given.part(right)
      } else if list.count == 1, asked.kind == .assignment, let name = asked.child(.left),
        let right = asked.child(.right), name.kind == .identifier
      {
        (variable, isTemporary, isGivenInTest) = (name.text, name.isTemporary, true)
        left = test.part(right)
      } else {
        return nil
      }
    }

  }

  /// Returns the text of a logical value, in parentheses.
  private mutating func text(of begin: Begin, _ carried: Carried?) -> [Piece]? {
    guard let right = value(of: begin.right[...], givenTo: begin.variable) else { return nil }
    let place = begin.left.node.range.lower
    // A variable that is named elsewhere, too, is the program's, or a minifier has used it again.
    let isForThis = begin.isTemporary && temporaryUses[begin.variable] == begin.useCount
    guard isForThis || begin.isGivenInTest else { return nil }
    let isBare = isForThis && !begin.left.node.bindsLoosely
    let name = isForThis ? "(" : "(\(begin.variable) = "
    let left = text(begin.left, carried)
    return [.words("(", at: place)]
      + (isBare ? left : [.words(name, at: place)] + left + [.words(")", at: place)])
      + [.words(begin.isAnd ? " && " : " || ", at: place)]
      + (isForThis ? right : [.words(name, at: place)] + right + [.words(")", at: place)])
      + [.words(")", at: place)]
  }

  /// Returns the text of the value that a list gives a variable, if it does nothing else; it needs
  /// no parentheses beside an operator.
  private mutating func value(
    of list: ArraySlice<ItemID>, givenTo variable: String
  ) -> [Piece]? {
    var carried: Carried?
    var rest = list
    while let id = rest.first {
      if let made = logicalValue(of: rest, carried) {
        (carried, rest) = (made.value, rest.dropFirst(made.count))
      } else if carried == nil, rest.count > 1,
        let wait = foldedWait(id, before: rest[rest.startIndex + 1])
      {
        (carried, rest) = (wait, rest.dropFirst())
      } else if let begin = Begin(rest, self), begin.variable == variable {
        return text(of: begin, carried)
      } else {
        break
      }
    }
    guard rest.count == 1, let code = assignment(at: rest[rest.startIndex]),
      code.node.child(.left)?.text == variable, let right = code.node.child(.right)
    else { return nil }
    let text = text(code.part(right), carried)
    guard right.bindsLoosely else { return text }
    return [.words("(", at: right.range.lower)] + text + [.words(")", at: right.range.lower)]
  }

  /// Returns the code of a statement that does nothing but give a variable a value, or nil.
  func assignment(at id: ItemID) -> Code? {
    guard case .instruction(let place) = structure.items[id].kind,
      case .plain(let code, let exits) = flow.code[place].kind, exits.isEmpty,
      code.node.kind == .assignment
    else { return nil }
    return code
  }

  /// Returns where a statement reads the variable, if it does so once and first.
  private func leadingRead(of begin: Begin, in item: Item) -> SourceRange? {
    guard let place = firstPlace(of: item), let code = firstCode(at: place) else { return nil }
    let reads = code.node.subtree.filter { node in
      (node.kind == .identifier || node.isTemporary) && node.text == begin.variable
    }
    guard reads.count == 1, readsFirst(code.node, reads[0].range) else { return nil }
    return reads[0].range
  }

}

extension SyntaxNode {

  /// What a test asks, and whether it asks that this is false.
  fileprivate var withoutNegations: (node: SyntaxNode, isNegated: Bool) {
    var node = unwrapped
    var isNegated = false
    while node.kind == .unary, node.hasOperator("!"), let inner = node.child(.argument) {
      (node, isNegated) = (inner.unwrapped, !isNegated)
    }
    return (node, isNegated)
  }

}
