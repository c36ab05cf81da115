/// What the entries of an outline hold.
extension Outline {

  /// The lists that stand inside an entry.
  func innerLists(of id: ItemID) -> [[ItemID]] {
    switch items[id].kind {
    case .leaf, .exit, .await, .result, .absent: []
    case .loop(_, let inner), .block(let inner): [inner]
    case .choice(let branches), .switch(_, let branches): branches.map(\.items)
    case .try(let block, let handler, let finalizer): [block, handler ?? [], finalizer]
    }
  }

  /// Returns whether an entry is a leaf.
  func isLeaf(_ id: ItemID) -> Bool { if case .leaf = items[id].kind { true } else { false } }

  /// Returns whether an entry that stands directly inside of another satisfies `predicate`.
  func holds(in id: ItemID, where predicate: (ItemID) -> Bool) -> Bool {
    switch items[id].kind {
    case .leaf, .exit, .await, .result, .absent: false
    case .loop(_, let inner), .block(let inner): inner.contains(where: predicate)
    case .choice(let branches), .switch(_, let branches):
      branches.contains { $0.items.contains(where: predicate) }
    case .try(let block, let handler, let finalizer):
      block.contains(where: predicate) || handler?.contains(where: predicate) ?? false
        || finalizer.contains(where: predicate)
    }
  }

  /// Returns the leaves that `id` is or holds.
  func leaves(in id: ItemID) -> [ItemID] { leaves(in: [id]) }

  /// Returns the leaves that `list` holds, `most` of them if there are more.
  func leaves(in list: [ItemID], most: Int = .max) -> [ItemID] {
    var result: [ItemID] = []
    _ = list.contains { collectLeaves(in: $0, most, &result) }
    return result
  }

  /// Adds the leaves that `id` is or holds to `result`; returns whether those are `most` now.
  private func collectLeaves(in id: ItemID, _ most: Int, _ result: inout [ItemID]) -> Bool {
    guard items[id].showsSomething else { return false }
    if case .leaf = items[id].kind {
      result.append(id)
      return result.count == most
    }
    return holds(in: id) { collectLeaves(in: $0, most, &result) }
  }

  /// Returns whether `list` has a point at which leaves have resolved that is like `isMeant` says.
  func waitsForSomething(
    in list: [ItemID], where isMeant: (Item.Wait) -> Bool = { _ in true }
  ) -> Bool {
    list.contains { id in
      if case .await(let wait) = items[id].kind { return isMeant(wait) }
      return holds(in: id) { waitsForSomething(in: [$0], where: isMeant) }
    }
  }

  /// Returns whether each leaf in `list` is waited for as soon as it has begun, so that nothing is
  /// ever pending or returned.
  func waitsAtOnce(in list: [ItemID]) -> Bool {
    list.indices.allSatisfy { position in
      let id = list[position]
      if case .result = items[id].kind { return false }
      guard case .leaf = items[id].kind else {
        return innerLists(of: id).allSatisfy(waitsAtOnce)
      }
      guard position + 1 < list.count, case .await(let wait) = items[list[position + 1]].kind else {
        return false
      }
      return wait.leaves.contains(id) && wait.groups.isEmpty && wait.earlier.isEmpty
    }
  }

  /// Returns whether an entry stands inside another.
  func holds(_ inner: ItemID, in outer: ItemID) -> Bool {
    holds(in: outer) { $0 == inner || holds(inner, in: $0) }
  }

  /// Returns whether `leaf` stands in a loop of `list`.
  func isRepeated(_ leaf: ItemID, in list: [ItemID]) -> Bool {
    list.contains { id in
      guard items[id].showsSomething else { return false }
      if case .loop = items[id].kind { return leaves(in: id).contains(leaf) }
      return innerLists(of: id).contains { isRepeated(leaf, in: $0) }
    }
  }

  /// Returns whether `list` holds a leaf.
  func showsSomething(_ list: [ItemID]) -> Bool { list.contains { items[$0].showsSomething } }

  /// Returns `list` without the points at which leaves have resolved.
  mutating func removingWaits(in list: [ItemID]) -> [ItemID] {
    let kept = list.filter { id in
      switch items[id].kind {
      case .await, .result, .absent: false
      case .leaf, .loop, .choice, .switch, .block, .try, .exit: true
      }
    }
    for id in kept {
      let kind: Item.Kind
      switch items[id].kind {
      case .leaf, .exit, .await, .result, .absent: continue
      case .loop(let loop, let inner): kind = .loop(loop, removingWaits(in: inner))
      case .block(let inner): kind = .block(removingWaits(in: inner))
      case .choice(let branches): kind = .choice(branches.map { removingWaits(in: $0) })
      case .switch(let discriminant, let branches):
        kind = .switch(discriminant: discriminant, branches.map { removingWaits(in: $0) })
      case .try(let block, let handler, let finalizer):
        kind = .try(
          block: removingWaits(in: block), handler: handler.map { removingWaits(in: $0) },
          finalizer: removingWaits(in: finalizer))
      }
      replace(id, kind)
    }
    return kept
  }

  /// Returns a way of a choice without the points at which leaves have resolved.
  private mutating func removingWaits(in branch: Item.Branch) -> Item.Branch {
    Item.Branch(condition: branch.condition, items: removingWaits(in: branch.items))
  }

}
