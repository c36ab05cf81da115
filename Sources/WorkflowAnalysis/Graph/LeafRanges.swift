/// The leaves of a body in the order in which they stand, so that those of each entry follow one
/// another, and when they have resolved.
struct LeafRanges {

  /// The leaves.
  private var order: [ItemID] = []

  /// The positions of the leaves that each entry is or holds, by entry.
  private var ranges: [Range<Int>]

  /// When the last of the leaves has resolved that each entry is or holds, by entry.
  private var lastEnds: [Int?]

  /// Finds the leaves of `list`.
  init(_ list: [ItemID], _ outline: Outline, _ clock: PromiseClock) {
    ranges = Array(repeating: 0..<0, count: outline.items.count)
    lastEnds = Array(repeating: nil, count: outline.items.count)
    for id in list { add(id, outline, clock) }
  }

  /// Adds the leaves that an entry is or holds.
  private mutating func add(_ id: ItemID, _ outline: Outline, _ clock: PromiseClock) {
    guard outline.items[id].showsSomething else { return }
    let start = order.count
    var last: Int?
    if case .leaf = outline.items[id].kind {
      order.append(id)
      last = clock.ends[id] ?? Int.max
    }
    _ = outline.holds(in: id) { inner in
      add(inner, outline, clock)
      last = [last, lastEnds[inner]].compactMap { $0 }.max()
      return false
    }
    ranges[id] = start..<order.count
    lastEnds[id] = last
  }

  /// Returns the leaves that an entry is or holds.
  func leaves(in id: ItemID) -> ArraySlice<ItemID> { order[ranges[id]] }

  /// Returns when the last of them has resolved; nil if there is none.
  func end(of id: ItemID) -> Int? { lastEnds[id] }

}
