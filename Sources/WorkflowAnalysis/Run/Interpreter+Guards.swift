import Syntax
import WorkflowModel

/// Code that may throw, and what then happens.
extension Interpreter {

  /// Runs a guarded block, what handles its failure, given what is thrown, and what always follows.
  func runGuarded(
    at node: SyntaxNode, block: () -> Void, handler: ((Value) -> Void)?, finalizer: (() -> Void)?
  ) {
    let draft = emit(.try(block: [], handler: nil, finalizer: []), at: node)
    guard let finalizer else {
      let guarded = runBlock(draft, block: block, handler: handler)
      drafts[draft].kind = .try(block: guarded.block, handler: guarded.handler, finalizer: [])
      return
    }
    let mark = heap.mark()
    let arrivals = targets.map(\.arrivals.count)
    let guarded = runBlock(draft, block: block, handler: handler)
    let end = isReachable ? [heap.changes(since: mark)] : []
    let left = zip(targets, arrivals).flatMap { $0.arrivals.dropFirst($1) }
    heap.rollBack()
    let last = runFinally(finalizer, states: end + left + guarded.failures, end: end)
    drafts[draft].kind = .try(
      block: guarded.block, handler: guarded.handler, finalizer: last)
  }

  /// What a guarded block and its handler have come to.
  private struct Guarded {

    /// The nodes of the block.
    var block: [DraftID] = []

    /// The nodes of the handler, if there is one.
    var handler: [DraftID]?

    /// The states in which something may have been thrown that nothing handles.
    var failures: [Heap.Delta] = []

  }

  /// Runs a block and its handler.
  private func runBlock(
    _ draft: DraftID, block: () -> Void, handler: ((Value) -> Void)?
  ) -> Guarded {
    var result = Guarded()
    drafts[draft].target = openTarget(.guarded)
    noteFailure()
    result.block = collect(block)
    let closed = targets.removeLast()
    let end = isReachable ? [heap.changes(since: closed.mark)] : []
    heap.rollBack()
    result.failures = closed.continuations
    guard let handler else {
      heap.merge(end, after: closed.mark)
      noteThrown(closed.thrown)
      return result
    }
    // The handler begins with what any part of the block may have done.
    let start = heap.mark()
    isReachable = true
    heap.merge(end + closed.continuations, after: closed.mark)
    conditionDepth += 1
    result.handler = collect { handler(.anyOf(closed.thrown + [.unknown])) }
    conditionDepth -= 1
    let handled = isReachable ? [heap.changes(since: start)] : []
    heap.rollBack()
    heap.merge(end + handled, after: start)
    isReachable = !(end + handled).isEmpty
    return result
  }

  /// Runs what always follows a block that ends in any of `states`, of which `end` are those in
  /// which the code after it goes on; returns the nodes.
  private func runFinally(
    _ finalizer: () -> Void, states: [Heap.Delta], end: [Heap.Delta]
  ) -> [DraftID] {
    let mark = heap.mark()
    isReachable = true
    heap.merge(states, after: mark)
    let added = collect(finalizer)
    let isLeft = !isReachable
    heap.rollBack()
    heap.merge(end, after: mark)
    isReachable = !end.isEmpty && !isLeft
    // What it does to the variables is done from the states in which the code goes on.
    if isReachable { _ = collect(finalizer) }
    return added
  }

  /// Records that the code which runs now may throw: what catches that begins with the present
  /// state.
  func noteFailure() {
    guard let index = targets.lastIndex(where: { $0.kind == .guarded }),
      targets[index].notedVersion != heap.version
    else { return }
    targets[index].notedVersion = heap.version
    targets[index].continuations.append(heap.noteChanges(since: targets[index].mark))
  }

}
