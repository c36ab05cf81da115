import Semantics
import Source
import Syntax
import WorkflowModel

extension Interpreter {

  /// Runs `for`, `while` or `do`.
  func executeLoop(_ node: SyntaxNode, _ labels: [String]) {
    withScope(at: node) {
      if let initializer = node.child(.initializer) { executeHeader(initializer) }
      if isReachable, !unrollCounted(node, labels) {
        repeatCode(at: node, label: node.loopLabel, labels: labels) { self.executeTurn(node) }
      }
    }
  }

  /// Runs a part of a loop's header, which is a declaration, an expression or empty.
  private func executeHeader(_ node: SyntaxNode) {
    if node.isStatement { execute(node) } else { _ = evaluate(node) }
  }

  /// Runs one turn of a loop.
  private func executeTurn(_ node: SyntaxNode) {
    if node.kind == .doStatement {
      executeBody(of: node) { self.testLoop(node) }
    } else {
      testLoop(node)
      if !isReachable { return }
      executeBody(of: node) {
        if self.isReachable, let increment = node.child(.increment) { _ = self.evaluate(increment) }
      }
    }
  }

  /// Runs the body of a turn, and what comes after it in every turn, also after `continue`.
  private func executeBody(of loop: SyntaxNode, then last: () -> Void) {
    let first = drafts.count
    let turn = collect {
      withContinue { if let body = loop.child(.body) { self.execute(body) } }
    }
    let end = collect(last)
    nodes += haveContent(end) ? [asTurn(turn, from: first, at: loop)] : turn
    nodes += end
  }

  /// Makes the nodes of a loop's body, of which the first is `first`, a block that `continue`
  /// leaves.
  private func asTurn(_ list: [DraftID], from first: DraftID, at loop: SyntaxNode) -> DraftID {
    let (end, outer) = (nextTarget, targets[targets.count - 1].id)
    nextTarget += 1
    for id in first..<drafts.count {
      if case .exit(.continue, let label, outer) = drafts[id].kind {
        drafts[id].kind = .exit(.continue, label: label, target: end)
      }
    }
    drafts.append(Draft(kind: .turn(list), body: body, site: loop, target: end))
    return drafts.count - 1
  }

  /// Evaluates a loop's test and leaves the loop where it fails.
  private func testLoop(_ node: SyntaxNode) {
    guard isReachable, let test = node.child(.condition), test.kind != .emptyStatement else {
      return
    }
    let expression = test.kind == .expressionStatement ? test.operand : test
    guard let expression else { return }
    let isAtStart = node.kind != .doStatement
    let last =
      isAtStart
      ? executeLoopTest(expression) { leaveInnermost(.break, at: expression) }
      : DecidingPart(node: expression, truth: false)
    guard isReachable else { return }
    let goesOn = evaluate(last).truth.map { $0 != last.truth }
    if !isReachable || goesOn == true { return }
    if isAtStart {
      mayLeaveHere()
    } else {
      mayLeaveInTurn()
    }
    if goesOn == false { isReachable = false }
  }

  /// Leaves the innermost loop or block.
  func leaveInnermost(_ word: BreakNode.Word, at site: SyntaxNode) {
    mayLeaveInTurn()
    emit(.exit(word, label: nil, target: targets[targets.count - 1].id), at: site)
    isReachable = false
  }

  /// Runs the body of a turn and goes on after it with the states that `continue` led here.
  private func withContinue(_ run: () -> Void) {
    run()
    let index = targets.count - 1
    if targets[index].continuations.isEmpty { return }
    let arrivals = targets[index].continuations
    targets[index].continuations = []
    let end = isReachable ? [heap.changes(since: targets[index].mark)] : []
    heap.rollBack()
    let mark = heap.mark()
    heap.merge(end + arrivals, after: mark)
    isReachable = true
  }

  /// Runs code any number of times, as a loop.
  ///
  /// The code runs until a further turn would see nothing new; the nodes of the last turn stay.
  func repeatCode(
    at node: SyntaxNode, label: String, labels: [String] = [], _ turn: () -> Void
  ) {
    guard isReachable else { return }
    let originals = widenAssigned(in: node)
    let loop = emit(.loop(LoopDraft(label: label), nodes: []), at: node)
    conditionDepth += 1
    let (first, before) = (drafts.count, heap.population)
    var start = first
    for attempt in 0..<Bound.loopTurns {
      start = drafts.count
      let present = Heap.Turn(loop: before, start: heap.population)
      let target = openTarget(.loop, labels: labels)
      drafts[loop].target = target
      turns.append(present)
      let added = collect(turn)
      turns.removeLast()
      let closed = targets.removeLast()
      let backs = (isReachable ? [heap.changes(since: closed.mark)] : []) + closed.continuations
      heap.rollBack()
      let isLast = attempt == Bound.loopTurns - 1
      if !isLast, heap.widen(backs, after: closed.mark, roughly: attempt > 0, turn: present) {
        isReachable = true
        continue
      }
      finishLoop(loop, label, added, closed, backs, originals, present)
      break
    }
    conditionDepth -= 1
    if start > first { identify(drafts: first..<start, with: start..<drafts.count) }
  }

  /// Makes the nodes of turns that were only tried stand for the like nodes of the last turn: a
  /// promise that such a turn has left is the one that the last turn leaves.
  private func identify(drafts tried: Range<DraftID>, with last: Range<DraftID>) {
    var bySite: [SyntaxNode: DraftID] = [:]
    for id in last {
      if drafts[id].isPromise, bySite[drafts[id].site] == nil { bySite[drafts[id].site] = id }
    }
    for id in tried where drafts[id].isPromise { aliases[id] = bySite[drafts[id].site] }
  }

  /// Ends a loop with the nodes of its last turn, and goes on behind it.
  private func finishLoop(
    _ loop: DraftID, _ label: String, _ added: [DraftID], _ target: JumpTarget,
    _ backs: [Heap.Delta], _ originals: Heap.Delta, _ turn: Heap.Turn
  ) {
    // A test after the body that is known to fail makes the body run once.
    let testsLast = drafts[loop].site.kind == .doStatement
    let isEndless = target.startArrivals.isEmpty && !testsLast
    let shown = LoopDraft(label: label, isEndless: isEndless, runsAtLeastOnce: testsLast)
    drafts[loop].kind = testsLast && backs.isEmpty ? .block(added) : .loop(shown, nodes: added)
    // A loop with a test has left through it; one without leaves by `break` only. A test before the
    // body is also reached from the body's end.
    let starts = target.startArrivals.map { $0.adding(originals) }
    let ends = starts + target.arrivals + (starts.isEmpty ? [] : backs)
    isReachable = !ends.isEmpty
    heap.merge(ends, after: target.mark, turn: turn)
  }

  /// Makes the variables that turns of `node` assign hold anything, as they may in a later turn,
  /// and returns what they held.
  private func widenAssigned(in node: SyntaxNode) -> Heap.Delta {
    var originals = Heap.Delta()
    let module = environments[environment].module
    guard modules[module].tree === node.tree else { return originals }
    let scopes = modules[module].scopes
    let parts = node.repeatedParts
    for binding in parts.flatMap({ scopes.assignedBindings(in: $0, seenOutside: true) }) {
      guard let cell = cell(of: binding) else { continue }
      originals.add(.cell(cell), .value(heap.cells[cell]))
      heap.setCell(cell, to: heap.cells[cell].widened)
    }
    return originals
  }

  // MARK: Loops over lists

  /// Runs `for…of`, `for await…of` or `for…in`.
  func executeForEach(_ node: SyntaxNode, _ labels: [String]) {
    guard let iterated = node.child(.right) else { return }
    let value = evaluate(iterated)
    guard isReachable else { return }
    let isOf = node.child(ofKind: .operatorToken)?.text == "of"
    let sequence = isOf ? iterate(value) : enumerate(value)
    forEach(sequence, at: node, label: node.loopLabel, labels: labels) { element in
      self.execute(node, for: element)
    }
  }

  /// Runs a turn of a loop over elements.
  private func execute(_ node: SyntaxNode, for element: Value) {
    withScope(at: node) {
      let item = node.has(.awaitWord) ? wait(for: element, at: node) : element
      if let left = node.child(.left) {
        if node.child(.kind) != nil { bind(left, to: item) } else { assign(left, item) }
      }
      if let body = node.child(.body) { execute(body, disposingOf: node) }
    }
  }

  /// Runs `turn` for keys of which only some are known, for others first, so that what it does for
  /// these counts; returns whether it shows nothing, else nothing has changed.
  private func forEach(
    ofKeys keys: [Value], at node: SyntaxNode, label: String, labels: [String],
    _ turn: (Value) -> Void
  ) -> Bool {
    attempt {
      let before = nodes.count
      repeatOver(.unknown, at: node, label: label, labels: labels, turn)
      return unroll(keys, labels, turn) && !showSteps(nodes[before...])
    }
  }

  /// The most turns of a loop that are run one by one: code that only makes ready what a module
  /// holds, such as the methods of a class, may take more of them than a workflow.
  var mostTurns: Int { isRunning ? Bound.unrolledElements : Bound.loadingTurns }

  /// Runs `turn` for every element: one by one if they are known and few, else as a loop.
  func forEach(
    _ sequence: Iteration, at node: SyntaxNode, label: String, labels: [String] = [],
    _ turn: (Value) -> Void
  ) {
    switch sequence {
    case .elements(.exact(let values)):
      if values.count <= mostTurns, unroll(values, labels, turn) { return }
      repeatOver(.anyOf(values), at: node, label: label, labels: labels, turn)
    case .elements(.keys(let keys)):
      if forEach(ofKeys: keys, at: node, label: label, labels: labels, turn) { return }
      repeatOver(.unknown, at: node, label: label, labels: labels, turn)
    case .elements(.many(let value)):
      repeatOver(value, at: node, label: label, labels: labels, turn)
    case .generator(let suspended):
      asBlock(.loop, labels: labels, at: node) {
        runGenerator(suspended, at: node) { value in
          self.withContinue { turn(value) }
          return .undefined
        }
      }
    case .iterator(let object, let maker):
      forEach(ofIterator: maker, of: object, at: node, label: label, labels: labels, turn)
    case .choice(let values):
      forEach(ofAny: values, at: node, label: label, labels: labels, turn)
    }
  }

  /// Runs `turn` with `value` any number of times.
  private func repeatOver(
    _ value: Value, at node: SyntaxNode, label: String, labels: [String], _ turn: (Value) -> Void
  ) {
    repeatCode(at: node, label: label, labels: labels) {
      self.mayLeaveHere()
      turn(value)
    }
  }

  /// Says that the innermost loop may end here, before its turn.
  func mayLeaveHere() {
    let index = targets.count - 1
    targets[index].startArrivals.append(heap.changes(since: targets[index].mark))
  }

  /// Says that the innermost loop or block may end here, in a turn.
  func mayLeaveInTurn() {
    let index = targets.count - 1
    targets[index].arrivals.append(heap.changes(since: targets[index].mark))
  }

  /// Runs `turn` for each of `values` in order, unless a turn leaves the loop on some way only.
  ///
  /// - Returns: whether the turns have run; if not, nothing has changed.
  private func unroll(_ values: [Value], _ labels: [String], _ turn: (Value) -> Void) -> Bool {
    attempt {
      for value in values {
        guard isReachable else { return true }
        let first = drafts.count
        let target = openTarget(.loop, labels: labels)
        turn(value)
        guard let end = decidedEnd(of: targets[targets.count - 1]) else {
          closeTarget()
          return false
        }
        // What has decided is not shown: it is the reason that the next turn follows, or none.
        for id in first..<drafts.count {
          if case .exit(_, _, target) = drafts[id].kind { drafts[id].kind = .absent([]) }
        }
        targets[targets.count - 1].arrivals += targets[targets.count - 1].continuations
        closeTarget()
        if end == .leaves { return true }
      }
      return true
    }
  }

  /// How a turn of an unrolled loop ends.
  private enum TurnEnd {

    case goesOn, leaves

  }

  /// Returns how a turn ends, or nil if it ends in several ways.
  private func decidedEnd(of target: JumpTarget) -> TurnEnd? {
    switch (isReachable, target.continuations.count, target.arrivals.count) {
    case (_, 0, 0), (false, 1, 0): .goesOn
    case (false, 0, 1): .leaves
    default: nil
    }
  }

  /// Runs `run`, and takes everything back that it did if it returns false.
  private func attempt(_ run: () -> Bool) -> Bool {
    let wasReachable = isReachable
    _ = heap.mark()
    var succeeds = false
    let added = collect { succeeds = run() }
    if succeeds {
      heap.commit()
      nodes += added
    } else {
      heap.rollBack()
      isReachable = wasReachable
    }
    return succeeds
  }

  /// Runs a `for` that counts through a list that is known, turn by turn.
  ///
  /// - Returns: whether the turns have run; if not, nothing has changed.
  private func unrollCounted(_ node: SyntaxNode, _ labels: [String]) -> Bool {
    guard node.kind != .doStatement, let test = node.child(.condition) else { return false }
    // Counting through a list is what the list's elements do; counting to a number is a loop, if it
    // shows anything.
    let isOverList = test.readsList
    let outer = environment
    defer { environment = outer }
    return attempt {
      let before = nodes.count
      openTarget(.loop, labels: labels)
      for _ in 0...mostTurns where isReachable {
        let expression = test.kind == .expressionStatement ? test.operand : test
        let truth = expression.map { evaluate($0).truth } ?? nil
        if truth == false {
          closeTarget()
          return true
        }
        if truth == nil { break }
        if let body = node.child(.body) { execute(body) }
        if isReachable, let increment = node.child(.increment) {
          renewVariables(of: node)
          _ = evaluate(increment)
        }
        if targets[targets.count - 1].isLeft { break }
        if !isOverList, haveContent(Array(nodes[before...])) {
          closeTarget()
          return false
        }
      }
      let isLeft = closeTarget().isLeft
      return !isReachable && !isLeft
    }
  }

  /// Gives the next turn of a `for` variables of its own, which begin with what they hold now:
  /// functions that the turn before has made keep seeing theirs.
  private func renewVariables(of loop: SyntaxNode) {
    guard loop.child(.initializer)?.kind == .lexicalDeclaration else { return }
    let old = environments[environment]
    let count = modules[old.module].scopes.scopes[Int(old.scope)].bindings.count
    let first = heap.allocateCells(count)
    for offset in 0..<count {
      heap.initializeCell(first + offset, to: heap.cells[old.firstCell + offset])
    }
    environments.append(
      Environment(
        scope: old.scope, module: old.module, parent: old.parent, firstCell: first,
        activation: old.activation, isUnderRun: old.isUnderRun, isOfModule: old.isOfModule))
    environment = environments.count - 1
  }

}

extension SyntaxNode {

  /// Whether the expression reads how long a list is, or the list's next element.
  fileprivate var readsList: Bool {
    subtree.contains {
      $0.kind == .propertyName && ["length", "size", "pop", "shift", "next"].contains($0.text)
    }
  }

}
