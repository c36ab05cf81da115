import WorkflowModel

/// Clocks of bodies that know what the calls in the bodies may leave behind.
extension GraphBuilder {

  /// What a body may leave behind when it is over.
  struct Remainder {

    /// What is pending when the function returns.
    var parts: [PromiseClock.Part] = []

    /// The nodes that the body shows or has in it.
    var nodes: [DraftID] = []

  }

  /// Returns the clock of an outline.
  mutating func clock(_ outline: Outline) -> PromiseClock {
    var facts = PromiseClock.LeafFacts()
    let names = outline.names
    for id in outline.items.indices {
      guard case .leaf = outline.items[id].kind else { continue }
      let shown = outline.items[id].draft
      if isChained(outline.items[id].call ?? shown) { facts.chained.insert(id) }
      guard case .call(let call) = run.drafts[shown].kind else { continue }
      if call.body != nil {
        facts.parts[id] = parts(of: shown, named: names[id] ?? [])
      } else {
        // A function that is not in the input may give no promise at all.
        facts.instant.insert(id)
      }
    }
    return PromiseClock(outline, facts, budget: run.budget)
  }

  /// Returns whether a node is a call in a loop that waits for the one of the turn before, as a
  /// chain of promises does.
  private func isChained(_ draft: DraftID) -> Bool {
    guard case .call(let call) = run.drafts[draft].kind else { return false }
    return call.alsoAwaits.nodes.contains { (run.aliases[$0] ?? $0) == draft }
  }

  /// Returns what must be waited for until a leaf is over with all that it has begun.
  ///
  /// - Parameter names: the nodes that the leaf stands for.
  private mutating func parts(
    of draft: DraftID, named names: [DraftID]
  ) -> [PromiseClock.Part] {
    guard case .call(let call) = run.drafts[draft].kind, let body = call.body else {
      return [names]
    }
    let remainder = remainder(of: body, isAsync: call.isAsync)
    if call.isAsync { return [names] + remainder.parts }
    // A function that is not async is over when it returns: what it has begun is all there is. If
    // it leaves nothing behind, it returns what an async function in it gives, if anything.
    if remainder.parts.isEmpty { return [names + remainder.nodes] }
    return remainder.parts.map { $0 + names }
  }

  /// Returns what a body may leave behind when it is over.
  private mutating func remainder(of body: BodyID, isAsync: Bool) -> Remainder {
    if let known = remainders[body] { return known }
    // What a function that calls itself leaves pending is decided without its own calls.
    remainders[body] = Remainder()
    let outline = outlines.outline(of: body)
    let clock = clock(outline)
    let left = isAsync ? clock.leftPending : clock.leftPending.union(clock.handedOn)
    let names = outline.names
    let result = Remainder(
      parts: left.sorted().flatMap { leaf in
        parts(of: outline.items[leaf].draft, named: names[leaf] ?? [])
      },
      nodes: isAsync ? [] : outline.leaves.keys.sorted())
    remainders[body] = result
    return result
  }

}

extension Outline {

  /// The nodes that every leaf stands for, or whose promises resolve with its own.
  fileprivate var names: [ItemID: [DraftID]] {
    var result: [ItemID: [DraftID]] = [:]
    for table in [leaves, handedOn] {
      for (draft, leaves) in table {
        for leaf in leaves { result[leaf, default: []].append(draft) }
      }
    }
    return result
  }

}
