import WorkflowModel

/// Lists of nodes, with what is under way at once in groups (P8 of the specification).
extension GraphBuilder {

  /// An entry of a list that is shown, with when it is under way.
  private struct Element {

    /// The entry.
    let item: ItemID

    /// The leaves that it is or holds.
    let leaves: ArraySlice<ItemID>

    /// When it begins.
    let begin: Int

    /// When all of it has resolved.
    let end: Int

  }

  /// Returns the nodes of a list, with what is under way at once in groups (P8).
  mutating func nodes(_ list: [ItemID], _ place: Place) -> [Node] {
    let elements = list.compactMap { element($0, place) }
    var result: [Node] = []
    var index = 0
    while index < elements.count {
      var last = index
      var end = elements[index].end
      while last + 1 < elements.count, elements[last + 1].begin < end {
        last += 1
        end = max(end, elements[last].end)
      }
      // An exit at the end of a group leaves it; it is not one of what is under way.
      while last > index, elements[last].leaves.isEmpty { last -= 1 }
      let group = Array(elements[index...last])
      result += nodes(ofGroup: group, list, place)
      index = last + 1
    }
    return result
  }

  /// Returns an entry with when it is under way, or nil if it shows nothing.
  private func element(_ item: ItemID, _ place: Place) -> Element? {
    let begin = place.clock.begins[item] ?? 0
    switch place.outline.items[item].kind {
    case .await, .result, .absent: return nil
    case .exit: return Element(item: item, leaves: [], begin: begin, end: begin)
    case .leaf, .loop, .choice, .switch, .block, .try:
      let contents = place.outline.items[item]
      if !contents.showsSomething, !contents.hasExit { return nil }
      let end = place.leaves.end(of: item) ?? begin
      return Element(item: item, leaves: place.leaves.leaves(in: item), begin: begin, end: end)
    }
  }

  /// Returns the nodes of entries that are under way together.
  private mutating func nodes(
    ofGroup group: [Element], _ list: [ItemID], _ place: Place
  ) -> [Node] {
    let joins = combinators(of: group, list, place)
    let isInOpenGroup = place.isInOpenGroup(group.lazy.flatMap(\.leaves))
    if joins.isEmpty, group.count == 1 || isInOpenGroup {
      return group.compactMap { node($0.item, place) }
    }
    return [parallel(group, joins, place)]
  }

  /// Returns the combinators that join entries of a group, from the widest to the narrowest.
  private func combinators(
    of group: [Element], _ list: [ItemID], _ place: Place
  ) -> [Outline.Item.Group] {
    if place.clock.groups.isEmpty { return [] }
    var result: [Outline.Item.Group] = []
    var seen = place.openGroups
    // A step or call holds no combinator.
    let holders = group.filter { !place.outline.isLeaf($0.item) }
    for leaf in group.lazy.flatMap(\.leaves) {
      for join in place.clock.groups[leaf] ?? [] where seen.insert(join.id).inserted {
        // A combinator over one entry is shown where it is awaited; over several, where they are.
        let isHere = group.count > 1 || place.clock.waits[join.id].map(list.contains) ?? false
        let isInside = holders.contains { holds(join, inside: $0.item, place) }
        if isHere, !isInside { result.append(join) }
      }
    }
    return result.sorted { ($0.leaves.count, $0.id) > ($1.leaves.count, $1.id) }
  }

  /// Returns whether a combinator is shown inside of `item`: it is waited for there, or several
  /// entries of one list that is not repeated are all that it joins.
  private func holds(_ join: Outline.Item.Group, inside item: ItemID, _ place: Place) -> Bool {
    let outline = place.outline
    if let wait = place.clock.waits[join.id], outline.holds(wait, in: item) { return true }
    if case .loop = outline.items[item].kind { return false }
    let joined = Set(join.leaves)
    return outline.innerLists(of: item).contains { list in
      let holders = list.filter { !joined.isDisjoint(with: place.leaves.leaves(in: $0)) }
      let held = holders.lazy.flatMap(place.leaves.leaves)
      if holders.count > 1, joined.isSubset(of: held) { return true }
      return list.contains { holds(join, inside: $0, place) }
    }
  }

  /// Returns the parallel that shows a group.
  private mutating func parallel(
    _ group: [Element], _ joins: [Outline.Item.Group], _ place: Place
  ) -> Node {
    let numbered = group.flatMap(\.leaves).filter { place.clock.timings[$0]?.starts != nil }
    let pending = numbered.filter { place.clock.groups[$0] != nil }
    var kind = ParallelNode.Kind.all
    var inner = joins
    // Of combinators over the same, a race is the one that says when the next thing happens.
    if inner.count > 1, Set(inner[0].leaves) == Set(inner[1].leaves), inner[1].kind != .all {
      inner.removeFirst()
    }
    // A combinator over promises that were made for it is a group of its own among others.
    if let widest = inner.first, Set(pending).isSubset(of: widest.leaves),
      !(widest.isInline && isApart(widest, in: group))
    {
      kind = widest.kind
      inner.removeFirst()
    }
    var place = place
    place.openGroups.formUnion(joins.map(\.id))
    let runs = runs(of: inner, in: group)
    let order = Dictionary(uniqueKeysWithValues: inner.enumerated().map { ($1.id, $0) })
    var left = Set(order.keys)
    var nodes: [Node] = []
    var position = 0
    while position < group.count {
      let first = runs[position]?.first { left.contains($0.join.id) }
      if let (narrower, count) = first, count < group.count {
        left.remove(narrower.id)
        let members = Array(group[position..<(position + count)])
        let others = left.isEmpty ? [] : combinators(of: members, in: left, order, place)
        nodes.append(parallel(members, [narrower] + others, place))
        position += count
      } else {
        place.lane = position + 1
        if let node = node(group[position].item, place) { nodes.append(node) }
        position += 1
      }
    }
    return .parallel(
      ParallelNode(header: header(group[0].item, place), kind: kind, nodes: nodes))
  }

  /// Returns those of the combinators `wanted` that join entries of a group, in their order.
  private func combinators(
    of group: [Element], in wanted: Set<CombinatorID>, _ order: [CombinatorID: Int], _ place: Place
  ) -> [Outline.Item.Group] {
    let joins = group.lazy.flatMap(\.leaves).flatMap { place.clock.groups[$0] ?? [] }
    let found = Dictionary(joins.filter { wanted.contains($0.id) }.map { ($0.id, $0) }) { $1 }
    return found.values.sorted { order[$0.id]! < order[$1.id]! }
  }

  /// Returns whether what a combinator joins stands together in a group, among others.
  private func isApart(_ join: Outline.Item.Group, in group: [Element]) -> Bool {
    runs(of: [join], in: group).values.joined().contains { $0.count < group.count }
  }

  /// Returns the combinators that join just some entries which follow each other, by the position
  /// of the first of these, each with their number.
  private func runs(
    of joins: [Outline.Item.Group], in group: [Element]
  ) -> [Int: [(join: Outline.Item.Group, count: Int)]] {
    var positions: [ItemID: Int] = [:]
    for (position, element) in group.enumerated() {
      for leaf in element.leaves { positions[leaf] = position }
    }
    var result: [Int: [(join: Outline.Item.Group, count: Int)]] = [:]
    for join in joins {
      let joined = Set(join.leaves)
      let members = Set(joined.compactMap { positions[$0] }).filter { position in
        group[position].leaves.allSatisfy(joined.contains)
      }
      var (count, leaves) = (0, 0)
      for position in members.sorted().reversed() {
        if !members.contains(position + 1) { (count, leaves) = (0, 0) }
        (count, leaves) = (count + 1, leaves + group[position].leaves.count)
        if leaves == join.leaves.count { result[position, default: []].append((join, count)) }
      }
    }
    return result
  }

}
