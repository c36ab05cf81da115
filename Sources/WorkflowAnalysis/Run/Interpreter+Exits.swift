import Syntax
import WorkflowModel

/// A place that exits lead to, with the states in which it has been reached.
struct JumpTarget {

  /// What can lead here.
  enum Kind: Hashable {

    /// `break` and `continue`.
    case loop

    /// `break`.
    case `switch`

    /// `break` with the label.
    case labeled

    /// `return`, and whatever is thrown and not caught.
    case function

    /// Whatever is thrown.
    case guarded

  }

  /// The target's number.
  let id: TargetID

  /// What can lead here.
  let kind: Kind

  /// The labels that name the target.
  let labels: [String]

  /// The state in which the target's code began.
  let mark: Heap.Mark

  /// The states in which the end was reached by an exit.
  var arrivals: [Heap.Delta] = []

  /// The states in which the next turn of a loop was reached by `continue`.
  var continuations: [Heap.Delta] = []

  /// The states in which a loop has ended before a turn.
  var startArrivals: [Heap.Delta] = []

  /// The values that a function has returned.
  var results: [Value] = []

  /// The heap's version when a state was recorded last in which the code may throw.
  var notedVersion = -1

  /// The values that were thrown to here, of those through which steps may run.
  var thrown: [Value] = []

  /// The states in which they were thrown.
  var throwStates: [Heap.Delta] = []

  /// Whether `break` or `continue` has led here.
  var isLeft: Bool { !arrivals.isEmpty || !continuations.isEmpty }

}

extension Interpreter {

  /// Begins the code of a target.
  @discardableResult
  func openTarget(_ kind: JumpTarget.Kind, labels: [String] = []) -> TargetID {
    targets.append(JumpTarget(id: nextTarget, kind: kind, labels: labels, mark: heap.mark()))
    nextTarget += 1
    return nextTarget - 1
  }

  /// Ends the code of the innermost target: goes on with every state in which it was left.
  @discardableResult
  func closeTarget() -> JumpTarget {
    let target = targets.removeLast()
    let ends = (isReachable ? [heap.changes(since: target.mark)] : []) + target.arrivals
    heap.rollBack()
    heap.merge(ends, after: target.mark)
    isReachable = !ends.isEmpty
    return target
  }

  /// Runs code that exits can leave as a whole.
  func asBlock(
    _ kind: JumpTarget.Kind, labels: [String] = [], at node: SyntaxNode, _ run: () -> Void
  ) {
    let block = emit(.block([]), at: node)
    drafts[block].target = openTarget(kind, labels: labels)
    drafts[block].kind = .block(collect(run))
    closeTarget()
  }

  /// Runs `break` or `continue`.
  func leave(_ node: SyntaxNode, _ word: BreakNode.Word) {
    let label = (node.child(.label) ?? node.child(ofKind: .statementIdentifier))?.text
    guard let index = targets.lastIndex(where: { accepts($0, word, label) }),
      index > (targets.lastIndex { $0.kind == .function } ?? -1)
    else {
      isReachable = false
      return
    }
    let changes = heap.changes(since: targets[index].mark)
    if word == .continue {
      targets[index].continuations.append(changes)
    } else {
      targets[index].arrivals.append(changes)
    }
    emit(.exit(word, label: label, target: targets[index].id), at: node)
    isReachable = false
  }

  /// Returns whether `word`, with `label` if it has one, leads to `target`.
  private func accepts(_ target: JumpTarget, _ word: BreakNode.Word, _ label: String?) -> Bool {
    if let label {
      return target.labels.contains(label) && (word == .break || target.kind == .loop)
    }
    switch target.kind {
    case .loop: return true
    case .switch: return word == .break
    case .labeled, .function, .guarded: return false
    }
  }

  /// Leaves the function with `value`.
  func leaveFunction(with value: Value, at node: SyntaxNode) {
    guard let index = targets.lastIndex(where: { $0.kind == .function }) else { return }
    let isAsync = calls.last.map { FunctionView($0.node).isAsync } ?? false
    let value = isAsync ? assimilated(value, at: node) : value
    noteResult(value, isAsync: isAsync, at: node)
    targets[index].results.append(value)
    targets[index].arrivals.append(heap.changes(since: targets[index].mark))
    emit(.exit(.return, label: nil, target: targets[index].id), at: node)
    isReachable = false
  }

  /// Throws `values`, or something that does not matter: goes on where it is caught, if that is in
  /// this function.
  func throwAny(of values: [Value] = [], at node: SyntaxNode) {
    guard isReachable else { return }
    noteThrown(values)
    isReachable = false
    guard let index = throwTarget else { return }
    emit(.exit(.throw, label: nil, target: targets[index].id), at: node)
    if targets[index].kind == .guarded {
      targets[index].continuations.append(heap.changes(since: targets[index].mark))
    }
  }

  /// Records that the code which runs now may throw any of `values`.
  func noteThrown(_ values: [Value]) {
    let telling = values.filter(mayHoldStep)
    guard let index = throwTarget, !telling.isEmpty else { return }
    targets[index].thrown += telling
    targets[index].throwStates.append(heap.changes(since: targets[index].mark))
  }

  /// The position of the target that what is thrown now leads to, or nil.
  private var throwTarget: Int? {
    targets.lastIndex { $0.kind == .function || $0.kind == .guarded }
  }

}
