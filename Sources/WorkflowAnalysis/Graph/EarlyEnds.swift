import Semantics

/// Functions that are over with promises pending on some of their ways.
///
///     const p = step.do("a", …);
///     if (c) { await p; await step.do("b", …); }
///
/// Where `c` is false, the function is over and `a` is not. That is the same as a `return` there,
/// and shown as one: so the numbers of `a` can say that it is over before `b`.
extension Outline {

  /// Removes the `return`s at the end of the body and of the choices that it ends in.
  mutating func removeReturnsAtEnd(to target: TargetID) {
    body = withoutReturnAtEnd(body, to: target)
  }

  /// Returns `list` without the `return`s at its end.
  private mutating func withoutReturnAtEnd(_ list: [ItemID], to target: TargetID) -> [ItemID] {
    guard let last = list.last, items[last].hasExit else { return list }
    switch items[last].kind {
    case .exit(.return, _, target): return list.dropLast()
    case .choice(let branches):
      let kept = branches.map {
        Item.Branch(condition: $0.condition, items: withoutReturnAtEnd($0.items, to: target))
      }
      replace(last, .choice(kept))
      return list
    case .leaf, .loop, .switch, .block, .try, .exit, .await, .result, .absent: return list
    }
  }

  /// Adds a `return` to the ways of the choice at the end of the body on which promises are pending
  /// that another way waits for; returns whether there are any.
  mutating func addReturnsAtEnd(_ clock: PromiseClock, to target: TargetID) -> Bool {
    !clock.partlyAwaited.isEmpty && addReturns(to: target, in: body, clock)
  }

  /// Adds a `return` to the ways of the choice at the end of `list`, or of a guarded block there,
  /// on which promises are pending that another way waits for; returns whether there are any.
  private mutating func addReturns(
    to target: TargetID, in list: [ItemID], _ clock: PromiseClock
  ) -> Bool {
    guard let last = list.last else { return false }
    switch items[last].kind {
    case .choice(let branches): return addReturns(to: target, in: branches, of: last, clock)
    case .try(let block, let handler, _):
      let lists = [block, handler ?? []]
      let isChanged = lists.map { addReturns(to: target, in: $0, clock) }.contains(true)
      if isChanged { replace(last, items[last].kind) }
      return isChanged
    case .leaf, .loop, .switch, .block, .exit, .await, .result, .absent: return false
    }
  }

  /// Adds a `return` to the ways of a choice on which promises are pending that another way waits
  /// for; returns whether there are any.
  private mutating func addReturns(
    to target: TargetID, in branches: [Item.Branch], of choice: ItemID, _ clock: PromiseClock
  ) -> Bool {
    guard let ways = clock.ways[choice] else { return false }
    var branches = branches
    let leaves = clock.partlyAwaited.intersection(ways.start)
    let isSplit = ways.ends.contains { $0.map { !leaves.isSubset(of: $0) } ?? false }
    var isChanged = false
    for (way, end) in ways.ends.enumerated() {
      guard let end, !clock.partlyAwaited.isDisjoint(with: end) else { continue }
      if way < branches.count, addReturns(to: target, in: branches[way].items, clock) {
        isChanged = true
      } else if isSplit, !leaves.isDisjoint(with: end) {
        if way == branches.count { branches.append(Item.Branch(condition: nil, items: [])) }
        let inner = branches[way].items + [addReturn(at: choice, to: target)]
        branches[way] = Item.Branch(condition: branches[way].condition, items: inner)
        isChanged = true
      }
    }
    if isChanged { replace(choice, .choice(branches)) }
    return isChanged
  }

  /// Adds an entry for a `return` and returns its number.
  private mutating func addReturn(at choice: ItemID, to target: TargetID) -> ItemID {
    add(.exit(.return, label: nil, target: target), draft: items[choice].draft, target: nil)
  }

}
