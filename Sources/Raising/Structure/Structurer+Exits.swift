/// The words by which control leaves.
extension Structurer {

  /// A list that is looked at, and the position in it.
  private struct Position {

    /// The statement that the list belongs to; nil for the function.
    let owner: ItemID?

    /// Which of the statement's lists it is.
    let list: Int

    /// The index of the statement in the list.
    let index: Int

  }

  /// How an exit is written.
  private enum Resolution {

    /// Not at all, since control goes there anyway.
    case dropped

    /// By a word.
    case word(ExitWord)

    /// By leaving a block that was made just now; words that were found before may not hold.
    case again

  }

  /// Finds the words of all exits, and makes blocks for those that no loop or `switch` fits.
  mutating func resolveExits() {
    var rounds = 0
    while isFit, !resolveOnce() {
      rounds += 1
      if rounds > 400 { giveUp() }
    }
  }

  /// Finds the words of all exits; returns false if a block was made, which changes them.
  private mutating func resolveOnce() -> Bool {
    for id in items.indices {
      items[id].isNamed = false
      items[id].innerWords = []
      items[id].word = nil
    }
    var path: [Position] = []
    return resolve(in: nil, &path)
  }

  /// Finds the words of the exits in the statements of `owner`.
  private mutating func resolve(in owner: ItemID?, _ path: inout [Position]) -> Bool {
    for list in 0..<(owner.map { items[$0].lists.count } ?? 1) {
      for (index, id) in statements(of: owner, list).enumerated() {
        path.append(Position(owner: owner, list: list, index: index))
        defer { path.removeLast() }
        spend(path.count)
        if !isFit || !resolveExit(id, path) || !resolve(in: id, &path) { return false }
      }
    }
    return true
  }

  /// Finds the words of a statement, if it is an exit or has some inside of its code; returns false
  /// if a block was made.
  private mutating func resolveExit(_ id: ItemID, _ path: [Position]) -> Bool {
    switch items[id].kind {
    case .exit(let goal):
      switch resolution(of: flow.settled(goal), path, isLast: true) {
      case .dropped: items[id].word = nil
      case .word(let word): items[id].word = word
      case .again: return false
      }
    case .instruction(let place):
      if case .endFinalizer = flow.code[place].kind, !endsFinalizer(path) { giveUp() }
      guard case .plain(_, let exits) = flow.code[place].kind else { return true }
      var words: [ExitWord] = []
      for label in exits.flatMap(\.labels) {
        switch resolution(of: flow.settled(flow.place(of: label)), path, isLast: false) {
        case .dropped: giveUp()
        case .word(let word): words.append(labelled(word))
        case .again: return false
        }
      }
      items[id].innerWords = words
    case .choice, .loop, .dispatch, .attempt, .block: break
    }
    return true
  }

  /// Whether the last position of `path` is the end of a finalizer.
  private func endsFinalizer(_ path: [Position]) -> Bool {
    for position in path.reversed() {
      guard let owner = position.owner,
        position.index == statements(of: owner, position.list).count - 1
      else { return false }
      if items[owner].finalizerList == position.list { return true }
      if items[owner].isBreakable { return false }
    }
    return false
  }

  /// Returns a word with the label that it needs inside of code that was left as it is.
  private mutating func labelled(_ word: ExitWord) -> ExitWord {
    switch word {
    case .leave(let id, _):
      items[id].isNamed = true
      return .leave(id, isLabelled: true)
    case .proceed(let id, _):
      items[id].isNamed = true
      return .proceed(id, isLabelled: true)
    case .end: return .end
    }
  }

  /// Returns the statements of a list.
  private func statements(of owner: ItemID?, _ list: Int) -> [ItemID] {
    owner.map { items[$0].lists[list] } ?? root
  }

  /// Returns how control gets to `goal` from the last position of `path`; `isLast` if nothing of
  /// the statement there comes behind the exit.
  private mutating func resolution(
    of goal: Int, _ path: [Position], isLast: Bool
  ) -> Resolution {
    var isLast = isLast
    var (loops, breakables) = (0, 0)
    for position in path.reversed() {
      spend(1)
      let list = statements(of: position.owner, position.list)
      let owner = position.owner
      if isLast, falls(from: position, in: list, to: goal) { return .dropped }
      isLast = isLast && position.index == list.count - 1
      guard let owner else { break }
      if let word = word(for: goal, leaving: owner, loops, breakables) {
        if isLast, isImplied(word, owner, position.list) { return .dropped }
        noteName(word)
        return .word(word)
      }
      switch items[owner].kind {
      case .loop: (loops, breakables, isLast) = (loops + 1, breakables + 1, false)
      case .dispatch:
        breakables += 1
        isLast = isLast && position.list == items[owner].lists.count - 1
      case .attempt: if items[owner].finalizerList == position.list { isLast = false }
      case .instruction, .exit, .choice, .block: break
      }
    }
    if goal == flow.settled(flow.code.count - 1) { return .word(.end) }
    if !makeWay(to: goal, path) { makeBlock(to: goal, path) }
    return .again
  }

  /// Whether control goes from a position in `list` to `goal` without a word.
  private func falls(from position: Position, in list: [ItemID], to goal: Int) -> Bool {
    if position.index < list.count - 1 {
      return flow.settled(items[list[position.index]].range.upperBound) == goal
    }
    guard let owner = position.owner else {
      return goal == flow.settled(flow.code.count - 1)
    }
    if items[owner].isBreakable || items[owner].finalizerList == position.list { return false }
    if flow.settled(items[owner].range.upperBound) == goal { return true }
    if case .attempt(_, let finalizer?) = items[owner].kind {
      return flow.settled(finalizer) == goal
    }
    return false
  }

  /// Returns the word that goes to `goal` by leaving `owner` or by going on with its next turn.
  private func word(
    for goal: Int, leaving owner: ItemID, _ loops: Int, _ breakables: Int
  ) -> ExitWord? {
    let item = items[owner]
    switch item.kind {
    case .loop(let update):
      let next = update.first.map { items[$0].range.lowerBound } ?? item.range.lowerBound
      if goal == flow.settled(next) { return .proceed(owner, isLabelled: loops > 0) }
      return goal == flow.settled(item.range.upperBound)
        ? .leave(owner, isLabelled: breakables > 0) : nil
    case .dispatch(_, _, let end):
      return goal == flow.settled(end) ? .leave(owner, isLabelled: breakables > 0) : nil
    case .block(let own): return goal == own ? .leave(owner, isLabelled: true) : nil
    case .instruction, .exit, .choice, .attempt: return nil
    }
  }

  /// Whether a word at the end of a list of `owner` says what happens anyway.
  private func isImplied(_ word: ExitWord, _ owner: ItemID, _ list: Int) -> Bool {
    switch items[owner].kind {
    case .loop: if case .proceed = word { true } else { false }
    case .dispatch: list == items[owner].lists.count - 1
    case .block: true
    case .instruction, .exit, .choice, .attempt: false
    }
  }

  /// Notes that a word needs the name of what it leaves.
  private mutating func noteName(_ word: ExitWord) {
    switch word {
    case .leave(let id, true), .proceed(let id, true): items[id].isNamed = true
    case .leave, .proceed, .end: break
    }
  }

  /// Puts the statements behind an `if`, one way of which ends with the exit, into its other way,
  /// up to the nearest place from which control goes to `goal`; returns false if that does not fit.
  private mutating func makeWay(to goal: Int, _ path: [Position]) -> Bool {
    guard let depth = path.lastIndex(where: { !isLast($0) }), depth + 1 < path.count else {
      return false
    }
    let position = path[depth]
    let list = statements(of: position.owner, position.list)
    let choice = items[list[position.index]]
    let other = 1 - path[depth + 1].list
    guard case .choice = choice.kind, choice.lists[other].isEmpty else { return false }
    let behind = position.index + 1..<list.count
    let end = behind.first { flow.settled(items[list[$0]].range.upperBound) == goal }
      ?? (endsAt(goal, path[...depth]) ? behind.last! : nil)
    guard let end else { return false }
    var lists = choice.lists
    lists[other] = Array(list[position.index + 1...end])
    let range = choice.range.lowerBound..<items[list[end]].range.upperBound
    var changed = list
    changed.replaceSubrange(
      position.index...end, with: [add(Item(kind: choice.kind, range: range, lists: lists))])
    setStatements(changed, of: position.owner, position.list)
    return true
  }

  /// Whether control goes to `goal` from the end of the list of the last position of `path`.
  private func endsAt(_ goal: Int, _ path: ArraySlice<Position>) -> Bool {
    for (index, position) in zip(path.indices, path).reversed() {
      let list = statements(of: position.owner, position.list)
      let last = Position(owner: position.owner, list: position.list, index: list.count - 1)
      if falls(from: last, in: list, to: goal) { return true }
      guard let owner = position.owner, !items[owner].isBreakable,
        items[owner].finalizerList != position.list, index > path.startIndex,
        isLast(path[index - 1])
      else { return false }
    }
    return false
  }

  /// Whether nothing stands behind a position in its list.
  private func isLast(_ position: Position) -> Bool {
    position.index == statements(of: position.owner, position.list).count - 1
  }

  /// Puts the statements from the exit on, up to the nearest place from which control goes to
  /// `goal`, into a block.
  private mutating func makeBlock(to goal: Int, _ path: [Position]) {
    for position in path.reversed() {
      let list = statements(of: position.owner, position.list)
      for end in position.index..<list.count {
        spend(1)
        guard flow.settled(items[list[end]].range.upperBound) == goal else { continue }
        let inside = Array(list[position.index...end])
        let first = items[inside[0]].range.lowerBound
        let block = add(
          Item(
            kind: .block(goal: goal), range: first..<items[list[end]].range.upperBound,
            lists: [inside]))
        var changed = list
        changed.replaceSubrange(position.index...end, with: [block])
        setStatements(changed, of: position.owner, position.list)
        return
      }
    }
    giveUp()
  }

  /// Puts `statements` into a list.
  private mutating func setStatements(
    _ statements: [ItemID], of owner: ItemID?, _ list: Int
  ) {
    if let owner { items[owner].lists[list] = statements } else { root = statements }
  }

}
