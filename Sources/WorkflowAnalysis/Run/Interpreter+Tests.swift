import Semantics
import Syntax
import WorkflowModel

/// A part of a test that decides the whole: if it is `truth`, the parts behind it are not reached.
struct DecidingPart {

  /// The part.
  let node: SyntaxNode

  /// What it must be to decide.
  let truth: Bool

}

/// Tests of which a later part waits for something, so that steps run on the way through the test.
///
/// `if (!await a || !await b) return;` is two guards with a step before each, and
/// `if (await a && await b) { … }`, which minifiers make of such guards, is two `if`s inside each
/// other. The graph says the same of both as of the program that has them apart.
extension Interpreter {

  /// Runs an `if` of such a test; returns whether it was one.
  func executeByParts(
    _ node: SyntaxNode, _ test: SyntaxNode, then consequence: SyntaxNode, else other: SyntaxNode?
  ) -> Bool {
    let (leading, test) = test.sequence
    let guards = Parts(deciding: true, test, text: test.conditionText)
    let parts = Parts(deciding: false, test, text: test.conditionText)
    let isGuard = guards.areApart && consequence.isExit
    guard isGuard || (parts.areApart && other == nil) else { return false }
    for expression in leading { _ = evaluate(expression) }
    guard isReachable else { return true }
    if isGuard {
      execute(guards, at: node) { self.execute(consequence) }
      if isReachable, let other { execute(other) }
    } else {
      _ = pass(parts, from: 0, at: node) { self.execute(consequence) }
    }
    return true
  }

  /// Returns the value of `left && right`, where `left` is such a test; nil if it is none.
  func conjunctionByParts(_ node: SyntaxNode, _ left: SyntaxNode, _ right: SyntaxNode) -> Value? {
    let parts = Parts(deciding: false, left, text: impliedCondition("&&", on: left))
    guard parts.areApart, parts.isInverted else { return nil }
    var results: [Value] = [.boolean(false)]
    _ = pass(parts, from: 0, at: node) { results.append(self.evaluate(right)) }
    return .anyOf(results)
  }

  /// Returns the value of `test ? a : b`, where `test` is such a test and `a` or `b` is nothing;
  /// nil if it is not so.
  func ternaryByParts(
    _ node: SyntaxNode, _ test: SyntaxNode, _ consequence: SyntaxNode, _ alternative: SyntaxNode
  ) -> Value? {
    let isAbsent = consequence.isUndefined
    guard isAbsent || alternative.isUndefined else { return nil }
    let (leading, test) = test.sequence
    let whole = DecidingPart(node: test, truth: isAbsent)
    let parts = Parts(deciding: isAbsent, test, text: whole.text(being: false))
    guard parts.areApart else { return nil }
    var results: [Value] = [.undefined]
    for expression in leading { _ = evaluate(expression) }
    guard isReachable else { return .unknown }
    _ = pass(parts, from: 0, at: node) {
      results.append(self.evaluate(isAbsent ? alternative : consequence))
    }
    return .anyOf(results)
  }

  /// Runs all but the last part of such a test of a loop, and `leave` where one of them ends the
  /// loop; returns what is left of the test.
  func executeLoopTest(_ test: SyntaxNode, leave: () -> Void) -> DecidingPart {
    var parts = Parts(deciding: false, test, text: "")
    guard parts.areApart, parts.isInverted else {
      return DecidingPart(node: test, truth: false)
    }
    let last = parts.list.removeLast()
    execute(parts, at: test, leave)
    return last
  }

  /// Runs parts of a test in their order, and `leave` where one of them decides.
  private func execute(_ parts: Parts, at node: SyntaxNode, _ leave: () -> Void) {
    var first = 0
    for (position, part) in parts.list.enumerated() {
      let before = nodes.count
      let value = evaluate(part.node)
      guard isReachable else { return }
      if haveContent(nodes[before...]) {
        first = position
      } else if position > first, isExit(nodes[before - 1]) {
        // Parts without steps between them are one test.
        nodes.remove(at: before - 1)
      }
      choose(
        at: node, truth: value.truth.map { $0 == part.truth },
        condition: parts.condition(first..<position + 1, decides: true),
        absent: absentPromises(part), then: leave, else: nil)
      guard isReachable else { return }
    }
  }

  /// Returns whether a node is a choice that leaves or goes on.
  private func isExit(_ id: DraftID) -> Bool {
    guard case .choice(let branches) = drafts[id].kind, branches.count == 1 else { return false }
    return branches[0].nodes.count == 1
  }

  /// Runs parts of a test in their order, each only if none before it decides, and then `go`;
  /// returns the last of the parts that the first choice tests, if it is one.
  private func pass(
    _ parts: Parts, from first: Int, at node: SyntaxNode, _ go: () -> Void
  ) -> Int? {
    guard first < parts.list.count else {
      go()
      return nil
    }
    let part = parts.list[first]
    let value = evaluate(part.node)
    guard isReachable else { return nil }
    let before = nodes.count
    var last: Int?
    choose(
      at: node, truth: value.truth.map { $0 != part.truth },
      condition: parts.condition(first..<first + 1, decides: false),
      absent: absentPromises(part).inverted,
      then: { last = self.pass(parts, from: first + 1, at: node, go) }, else: nil)
    guard nodes.count > before, case .choice(let branches) = drafts[nodes[before]].kind else {
      return nil
    }
    guard let last, branches.count == 1, branches[0].nodes.count == 1,
      case .choice(let inner) = drafts[branches[0].nodes[0]].kind, inner.count == 1
    else { return first }
    let condition = parts.condition(first..<last + 1, decides: false)
    drafts[nodes[before]].kind = .choice([BranchDraft(condition: condition, nodes: inner[0].nodes)])
    return last
  }

  /// Returns what has not started where a part decides, and where it does not.
  private func absentPromises(_ part: DecidingPart) -> AbsentPromises {
    let absent = absentPromises(part.node)
    return part.truth ? absent : absent.inverted
  }

}

extension Interpreter.AbsentPromises {

  /// The same for the opposite test.
  fileprivate var inverted: Self { Self(whenTrue: whenFalse, whenFalse: whenTrue) }

}

/// The parts of a test in their order.
private struct Parts {

  /// The parts.
  var list: [DecidingPart]

  /// How many there are, and the condition that they are together.
  private let whole: (count: Int, text: String)

  /// Whether some of the parts are alternatives whose opposite is tested.
  let isInverted: Bool

  /// Creates the parts of a test of which the first that decides makes the whole `truth`.
  init(deciding truth: Bool, _ test: SyntaxNode, text: String) {
    (list, isInverted) = test.partsDeciding(truth)
    whole = (list.count, text)
  }

  /// Whether there are several parts of which a later one waits for something.
  var areApart: Bool {
    list.dropFirst().contains { part in
      part.node.subtree.contains { $0.kind == .await || $0.kind == .yield }
    }
  }

  /// Returns the condition that one of some parts decides, or that none does.
  func condition(_ range: Range<Int>, decides: Bool) -> String {
    if range.count == whole.count { return whole.text }
    let text = list[range].map { $0.text(being: decides) }
      .joined(separator: decides ? " || " : " && ")
    if decides || isInverted { return text }
    // The program has one test; what leads on inside of it is implied (L5).
    if range.upperBound == whole.count { return whole.text }
    return list[range.lowerBound].node.testText(being: true) ?? "\(text) is truthy"
  }

}

extension DecidingPart {

  /// Returns the condition that the part decides, or that it does not.
  fileprivate func text(being decides: Bool) -> String {
    let truth = truth == decides
    if let original = node.testText(being: truth) { return original }
    let text = node.conditionText
    if truth { return text }
    let isSimple = node.unwrapped.kind != .binary && node.unwrapped.kind != .ternary
    return isSimple ? "!\(text)" : "!(\(text))"
  }

}

extension SyntaxNode {

  /// Whether the node is an exit that does nothing else.
  fileprivate var isExit: Bool {
    switch kind {
    case .breakStatement, .continueStatement: return true
    case .returnStatement, .throwStatement:
      return !subtree.contains {
        $0.kind == .call || $0.kind == .await || $0.kind == .yield || $0.kind == .optionalChain
      }
    case .block:
      var inner = children.makeIterator()
      return inner.next()?.isExit == true && inner.next() == nil
    default: return false
    }
  }

  /// The parts of a test of which the first that decides makes the whole `truth`; whether some of
  /// them are alternatives whose opposite is tested.
  fileprivate func partsDeciding(_ truth: Bool) -> (list: [DecidingPart], isInverted: Bool) {
    var (result, isInverted): ([DecidingPart], Bool) = ([], false)
    var open = [DecidingPart(node: unwrapped, truth: truth)]
    while let part = open.popLast() {
      if let opposite = part.node.negated {
        open.append(DecidingPart(node: opposite, truth: !part.truth))
      } else if let (left, right) = part.node.operands(of: part.truth ? "||" : "&&") {
        if part.truth != truth { isInverted = true }
        // What stands on the left comes first.
        open.append(DecidingPart(node: right, truth: part.truth))
        open.append(DecidingPart(node: left, truth: part.truth))
      } else {
        result.append(part)
      }
    }
    return (result, isInverted)
  }

  /// Whether the expression is `undefined`.
  fileprivate var isUndefined: Bool {
    let node = unwrapped
    if node.kind == .unary, node.child(.operator)?.text == "void" {
      return node.child(.argument)?.kind == .number
    }
    return node.kind == .undefined
  }

  /// The expressions that come before the one that gives the value, and that one.
  fileprivate var sequence: (leading: [SyntaxNode], last: SyntaxNode) {
    let node = unwrapped
    guard node.kind == .sequence, let last = node.children.reversed().first else {
      return ([], self)
    }
    let (inner, value) = last.sequence
    return (node.children.dropLast() + inner, value)
  }

  /// What `!` is applied to, if the node is that.
  private var negated: SyntaxNode? {
    guard kind == .unary, child(.operator)?.text == "!" else { return nil }
    return child(.argument)?.unwrapped
  }

  /// The operands of an operator, if the node is that.
  private func operands(of word: String) -> (left: SyntaxNode, right: SyntaxNode)? {
    guard kind == .binary, child(.operator)?.text == word, let left = child(.left),
      let right = child(.right)
    else { return nil }
    return (left.unwrapped, right.unwrapped)
  }

}
