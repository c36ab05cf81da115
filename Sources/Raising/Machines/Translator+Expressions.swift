import Syntax

/// Expressions that stand alone, and where control goes next.
extension Translator {

  /// Translates an expression that stands alone; returns whether control goes on behind it.
  mutating func translate(expression node: SyntaxNode, in label: Label) -> Bool {
    nested(or: false) { translator in
      node.sequenceParts.allSatisfy { translator.translate(part: $0, in: label) }
    }
  }

  /// Translates an expression that is no sequence.
  private mutating func translate(part node: SyntaxNode, in label: Label) -> Bool {
    look(at: node)
    if isSent(node) { return true }
    switch node.kind {
    case .assignment where setState(node): return true
    case .call where beginsRegion(node): return true
    case .call where isControl(node):
      finish(with: node, in: label)
      return false
    case .ternary where containsControl(node): return translateTernary(node, in: label)
    case .binary where node.hasOperator("&&", "||") && containsControl(node):
      return translateLogical(node, in: label)
    default:
      add(.plain(code(node), exits: []))
      return true
    }
  }

  /// Carries out an assignment to the machine's state; returns whether it is one.
  mutating func setState(_ node: SyntaxNode) -> Bool {
    guard let left = node.child(.left), let right = node.child(.right)?.unwrapped else {
      return false
    }
    switch machine.form {
    case .returned: return left.isMember("label", of: machine.state)
    case .assigned:
      if left.isMember("next", "n", of: machine.state) {
        pending = Label(right).map(Pending.label) ?? .choice(right)
        pendingCount += 1
        return true
      }
      guard left.isMember("prev", "p", of: machine.state) else { return false }
      if let label = Label(right) { beginRegion(at: label) } else { giveUp() }
      return true
    }
  }

  /// Begins a region of `state.trys.push([…])`; returns whether `node` is such a call.
  private mutating func beginsRegion(_ node: SyntaxNode) -> Bool {
    guard machine.form == .returned, let callee = node.child(.function),
      callee.memberName == "push", let object = callee.child(.object),
      object.isMember("trys", of: machine.state)
    else { return false }
    let array = node.callArguments.first?.unwrapped
    if let array, array.kind == .array { add(.attempt(Region(array))) } else { giveUp() }
    return true
  }

  /// Whether an expression says where control goes.
  func containsControl(_ node: SyntaxNode) -> Bool {
    node.ownLevel.contains(where: isControl)
  }

  /// Translates a ternary of which a way says what is next.
  private mutating func translateTernary(_ node: SyntaxNode, in label: Label) -> Bool {
    guard let condition = node.child(.condition), let first = node.child(.consequence),
      let second = node.child(.alternative)
    else {
      giveUp()
      return false
    }
    let test = peeled(condition, in: label)
    let (other, end) = (makeLabel(), makeLabel())
    let before = pending
    add(.branch(test: code(test), isNegated: true, other))
    let firstGoesOn = translateWay { $0.translate(expression: first, in: label) }
    if firstGoesOn { add(.jump(end, isAbrupt: false)) }
    add(.label(other))
    pending = before
    let secondGoesOn = translateWay { $0.translate(expression: second, in: label) }
    add(.label(end))
    pending = before
    return firstGoesOn || secondGoesOn
  }

  /// Translates `test && way` or `test || way`, of which the way says what is next.
  private mutating func translateLogical(_ node: SyntaxNode, in label: Label) -> Bool {
    guard let left = node.child(.left), let right = node.child(.right) else {
      giveUp()
      return false
    }
    let test = peeled(left, in: label)
    let end = makeLabel()
    let before = pending
    add(.branch(test: code(test), isNegated: node.hasOperator("&&"), end))
    _ = translateWay { $0.translate(expression: right, in: label) }
    add(.label(end))
    pending = before
    return true
  }

  /// Lets control go where `context.next` says.
  mutating func takePending() {
    switch pending {
    case nil: giveUp()
    case .label(let label): add(.jump(label, isAbrupt: false))
    case .choice(let node): jump(toChoice: node)
    }
    pending = nil
  }

  /// Lets control go to the label that an expression such as `a ? 3 : 5` gives.
  mutating func jump(toChoice node: SyntaxNode, isAbrupt: Bool = false) {
    var ways: [(test: SyntaxNode, label: Label)] = []
    var rest = node.unwrapped
    while rest.kind == .ternary {
      guard let test = rest.child(.condition)?.unwrapped, let next = rest.child(.alternative),
        let label = label(rest.child(.consequence))
      else { return giveUp() }
      ways.append((test, label))
      rest = next.unwrapped
    }
    guard let last = label(rest) else { return giveUp() }
    if !ways.isEmpty, !dispatch(ways) {
      for (test, label) in ways { add(.branch(test: code(test), isNegated: false, label)) }
    }
    add(.jump(last, isAbrupt: isAbrupt))
  }

  /// Returns the label that an expression such as `5` gives, or nil. Minifiers leave behind what
  /// a test that decides nothing has read: `(context.t0, 5)`.
  private func label(_ node: SyntaxNode?) -> Label? {
    let parts = node?.unwrapped.sequenceParts ?? []
    return parts.dropLast().allSatisfy(isTemporary) ? Label(parts.last) : nil
  }

  /// Adds a choice by the value of one temporary, which the source had as a `switch`; returns false
  /// if the tests are not of that kind.
  private mutating func dispatch(_ ways: [(test: SyntaxNode, label: Label)]) -> Bool {
    let ways = ways.map { (comparisons(in: $0.test), $0.label) }
    guard let first = ways[0].0.first,
      let subject = [first.left, first.right].first(where: { side in
        isTemporary(side) && ways.allSatisfy { list, _ in
          !list.isEmpty && list.allSatisfy { sameText($0.left, side) || sameText($0.right, side) }
        }
      })
    else { return false }
    let cases = ways.flatMap { list, label in
      list.map { pair in
        (test: sameText(pair.left, subject) ? pair.right : pair.left, label: label)
      }
    }
    for item in cases where !code(item.test).sents.isEmpty { giveUp() }
    add(.dispatch(code(subject), cases))
    return true
  }

  /// Returns the two sides of `a === b` and of all such joined by `||`; none if there is another.
  private func comparisons(
    in test: SyntaxNode
  ) -> [(left: SyntaxNode, right: SyntaxNode)] {
    var result: [(left: SyntaxNode, right: SyntaxNode)] = []
    var pending = [test.unwrapped]
    while let next = pending.popLast() {
      guard next.kind == .binary, let left = next.child(.left)?.unwrapped,
        let right = next.child(.right)?.unwrapped
      else { return [] }
      if next.hasOperator("||") {
        pending += [right, left]
      } else if next.hasOperator("===") {
        result.append((left, right))
      } else {
        return []
      }
    }
    return result
  }

  /// Whether a node is a variable, or a temporary of a context.
  private func isTemporary(_ node: SyntaxNode) -> Bool {
    node.kind == .identifier || machine.state.flatMap(node.contextTemporary) != nil
  }

  /// Whether two nodes have the same text.
  private func sameText(_ a: SyntaxNode, _ b: SyntaxNode) -> Bool {
    a.range.upper - a.range.lower == b.range.upper - b.range.lower && a.text == b.text
  }

}
