import Semantics
import Syntax
import WorkflowModel

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
    let guards = Parts(deciding: true, test)
    if guards.areApart, consequence.leaves, consequence.isShort {
      execute(guards, at: node) { self.execute(consequence) }
      if isReachable, let other { execute(other) }
      return true
    }
    guard let other else {
      return run(at: node, if: test, is: true, isWritten: true) { self.execute(consequence) }
    }
    return run(at: node, if: test, then: consequence, else: other) { self.execute($0) }
  }

  /// Returns the value of `left && right` or `left || right`, where a tool has made `left` of such
  /// a test; nil if it is none.
  func shortCircuitByParts(
    _ node: SyntaxNode, _ word: String, _ left: SyntaxNode, _ right: SyntaxNode
  ) -> Value? {
    var results: [Value] = [word == "&&" ? .boolean(false) : .unknown]
    let isDone = run(at: node, if: left, is: word == "&&", isWritten: false) {
      results.append(self.evaluate(right))
    }
    return isDone ? .anyOf(results) : nil
  }

  /// Returns the value of `test ? a : b`, where `test` is such a test; nil if it is not so.
  func ternaryByParts(
    _ node: SyntaxNode, _ test: SyntaxNode, _ consequence: SyntaxNode, _ alternative: SyntaxNode
  ) -> Value? {
    var results: [Value] = []
    let isDone: Bool
    if consequence.isUndefined || alternative.isUndefined {
      results.append(.undefined)
      isDone = run(at: node, if: test, is: alternative.isUndefined, isWritten: true) {
        let value = consequence.isUndefined ? alternative : consequence
        self.collectResult(of: value, in: &results)
      }
    } else {
      isDone = run(at: node, if: test, then: consequence, else: alternative) {
        self.collectResult(of: $0, in: &results)
      }
    }
    return isDone ? .anyOf(results) : nil
  }

  /// Runs all but the last part of a loop's test that a tool has made of several, and `leave` where
  /// one of them ends the loop; returns what is left of the test.
  func executeLoopTest(_ test: SyntaxNode, leave: () -> Void) -> DecidingPart {
    var parts = Parts(deciding: false, test)
    guard parts.areApart, parts.areMerged, let last = parts.list.popLast() else {
      return DecidingPart(node: test, truth: false)
    }
    execute(parts, at: test, leave)
    return last
  }

  /// Returns the value of a part.
  func evaluate(_ part: DecidingPart) -> Value {
    for expression in part.leading {
      _ = evaluate(expression)
      if !isReachable { return .unknown }
    }
    return evaluate(part.node)
  }

  /// Runs a test part by part, and `go` if it is `truth`; returns false, having done nothing, if
  /// the test has no parts, or people may have written it so and it is shown as one.
  private func run(
    at node: SyntaxNode, if test: SyntaxNode, is truth: Bool, isWritten: Bool, _ go: () -> Void
  ) -> Bool {
    let refusing = Parts(deciding: !truth, test)
    if refusing.areApart, isWritten || refusing.areMerged {
      _ = pass(refusing, from: 0, at: node, go)
      return true
    }
    let accepting = Parts(deciding: truth, test)
    guard accepting.areApart, accepting.areMerged else { return false }
    asBlock(.labeled, at: node) {
      _ = pass(accepting, from: 0, at: node, isExit: true) {
        self.leaveInnermost(.return, at: node)
      }
      if isReachable { go() }
    }
    return true
  }

  /// Runs a test of which two ways lead on part by part, and `way` with the node of each; returns
  /// false, having done nothing, if the test has no parts.
  ///
  /// The way that is taken as soon as one part decides stands behind each of them. Minifiers make
  /// such a test of guards that all do the same; where the way is long, it was not so.
  private func run(
    at node: SyntaxNode, if test: SyntaxNode, then consequence: SyntaxNode,
    else other: SyntaxNode, _ way: @escaping (SyntaxNode) -> Void
  ) -> Bool {
    for (truth, early, late) in [(true, consequence, other), (false, other, consequence)] {
      let parts = Parts(deciding: truth, test)
      guard parts.areApart, early.isShort else { continue }
      _ = pass(parts, from: 0, at: node, else: { way(early) }, { way(late) })
      return true
    }
    return false
  }

  /// Runs parts of a test in their order, and `leave` where one of them decides.
  private func execute(_ parts: Parts, at node: SyntaxNode, _ leave: () -> Void) {
    var first = 0
    var guardBefore: Int?
    for (position, part) in parts.list.enumerated() {
      let before = nodes.count
      let value = evaluate(part)
      guard isReachable else { return }
      if haveContent(nodes[before...]) {
        first = position
      } else if position > first, let guardBefore, guardBefore < before {
        // Parts without steps between them are one test.
        nodes.remove(at: guardBefore)
      }
      guardBefore = nodes.count
      choose(
        at: node, truth: value.truth.map { $0 == part.truth },
        condition: parts.condition(first..<position + 1, decides: true),
        absent: absentPromises(part), then: leave, else: nil)
      guard isReachable else { return }
    }
  }

  /// Runs parts of a test in their order, each only if none before it decides, and then `go`, which
  /// may be an exit, or `other` where one decides; returns the last of the parts that the first
  /// choice tests, if it is one.
  private func pass(
    _ parts: Parts, from first: Int, at node: SyntaxNode, isExit: Bool = false,
    else other: (() -> Void)? = nil, _ go: () -> Void
  ) -> Int? {
    guard first < parts.list.count else {
      go()
      return nil
    }
    let part = parts.list[first]
    if isExit, first + 1 == parts.list.count {
      let ways = Parts(deciding: !part.truth, part)
      if ways.areApart {
        execute(ways, at: node, go)
        return nil
      }
    }
    let value = evaluate(part)
    guard isReachable else { return nil }
    let before = nodes.count
    var last: Int?
    choose(
      at: node, truth: value.truth.map { $0 != part.truth },
      condition: parts.condition(first..<first + 1, decides: false),
      absent: absentPromises(part).inverted,
      then: {
        last = self.pass(parts, from: first + 1, at: node, isExit: isExit, else: other, go)
      }, else: other)
    return join(parts, first, last, at: before)
  }

  /// Makes one choice of that at `position` of the nodes and the one that is all of its first
  /// branch, which test neighbouring parts; returns the last part that the choice tests then, if
  /// there is a choice.
  private func join(_ parts: Parts, _ first: Int, _ last: Int?, at position: Int) -> Int? {
    guard nodes.count > position, case .choice(let branches) = drafts[nodes[position]].kind else {
      return nil
    }
    guard let last, branches[0].nodes.count == 1,
      case .choice(let inner) = drafts[branches[0].nodes[0]].kind, inner.count == branches.count
    else { return first }
    let condition = parts.condition(first..<last + 1, decides: false)
    let way = BranchDraft(condition: condition, nodes: inner[0].nodes)
    drafts[nodes[position]].kind = .choice([way] + inner.dropFirst())
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

/// A part of a test that decides the whole: if it is `truth`, the parts behind it are not reached.
struct DecidingPart {

  /// The expressions that are evaluated before the part.
  var leading: [SyntaxNode] = []

  /// The part.
  let node: SyntaxNode

  /// What it must be to decide.
  let truth: Bool

  /// Whether something is waited for before the part is known.
  fileprivate var waits: Bool {
    (leading + [node]).contains { expression in
      expression.subtree.contains { $0.kind == .await || $0.kind == .yield }
    }
  }

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

/// The parts of a test in their order.
private struct Parts {

  /// The parts.
  var list: [DecidingPart] = []

  /// Whether a tool has made the test of several: it is the opposite of some parts, or holds
  /// statements.
  private(set) var areMerged = false

  /// How many parts there are.
  private var count = 0

  /// The test, which is true if none of the parts decides.
  private let whole: DecidingPart

  /// Creates the parts of a test of which the first that decides makes the whole `truth`.
  init(deciding truth: Bool, _ test: SyntaxNode) {
    self.init(deciding: truth, DecidingPart(node: test, truth: truth))
  }

  /// Creates the parts of a part.
  init(deciding truth: Bool, _ test: DecidingPart) {
    whole = DecidingPart(node: test.node, truth: truth)
    var open = [DecidingPart(leading: test.leading, node: test.node, truth: truth)]
    while let part = open.popLast() {
      let (leading, node) = part.node.sequence
      let before = part.leading + leading
      if !list.isEmpty, !leading.isEmpty { areMerged = true }
      if let opposite = node.negated {
        open.append(DecidingPart(leading: before, node: opposite, truth: !part.truth))
      } else if let (left, right) = node.operands(of: part.truth ? "||" : "&&") {
        if part.truth != truth { areMerged = true }
        // What stands on the left comes first.
        open.append(DecidingPart(node: right, truth: part.truth))
        open.append(DecidingPart(leading: before, node: left, truth: part.truth))
      } else {
        list.append(DecidingPart(leading: before, node: node, truth: part.truth))
      }
    }
    count = list.count
  }

  /// Whether there are several parts of which a later one waits for something.
  var areApart: Bool { list.dropFirst().contains(where: \.waits) }

  /// Returns the condition that one of some parts decides, or that none does.
  func condition(_ range: Range<Int>, decides: Bool) -> String {
    let text = list[range].map { $0.text(being: decides) }
      .joined(separator: decides ? " || " : " && ")
    if decides || areMerged { return text }
    // The program has one test; what leads on inside of it is implied (L5).
    if range.upperBound == count { return whole.text(being: false) }
    return list[range.lowerBound].node.testText(being: true) ?? "\(text) is truthy"
  }

}

extension SyntaxNode {

  /// Whether nothing behind the statement is reached once it has run.
  fileprivate var leaves: Bool {
    switch kind {
    case .breakStatement, .continueStatement, .returnStatement, .throwStatement: true
    case .block: Array(children).last?.leaves == true
    default: false
    }
  }

  /// Whether the code is short enough to be shown more than once.
  fileprivate var isShort: Bool { !subtree.dropFirst(200).contains { _ in true } }

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
    var (leading, last): ([SyntaxNode], SyntaxNode) = ([], unwrapped)
    while last.kind == .sequence, let value = Array(last.children).last {
      leading += last.children.dropLast()
      last = value.unwrapped
    }
    return (leading, last)
  }

  /// What `!` is applied to, if the node is that.
  fileprivate var negated: SyntaxNode? {
    guard kind == .unary, child(.operator)?.text == "!" else { return nil }
    return child(.argument)
  }

  /// The operands of an operator, if the node is that.
  fileprivate func operands(of word: String) -> (left: SyntaxNode, right: SyntaxNode)? {
    guard kind == .binary, child(.operator)?.text == word, let left = child(.left),
      let right = child(.right)
    else { return nil }
    return (left, right)
  }

}
