import Syntax
import WorkflowModel

/// Removes the exits of an outline after which nothing would have run anyway.
struct ExitPruning {

  /// The outline.
  private var outline: Outline

  /// The target of the function's own `return`.
  private let functionTarget: TargetID

  /// The exits that stay, whatever follows them.
  private let kept: Set<ItemID>

  /// The targets of what is thrown.
  private var handlers: Set<TargetID> = [Outline.outside]

  /// The loops around the current entry, by their targets.
  private var openLoops: Set<TargetID> = []

  /// Where the exits lead that leave the entries which have been pruned.
  private var ends: [ItemID: Set<TargetID>] = [:]

  /// Creates a pruning of an outline that is handed over later.
  private init(functionTarget: TargetID, kept: Set<ItemID>) {
    outline = Outline()
    self.functionTarget = functionTarget
    self.kept = kept
  }

  /// Returns `list` without the exits that change nothing, and removes them inside of its entries.
  ///
  /// - Parameter isWhole: whether nothing follows what is thrown out of the list.
  static func prune(
    _ list: [ItemID], in outline: inout Outline, functionTarget: TargetID,
    keeping kept: Set<ItemID> = [], isWhole: Bool = false
  ) -> [ItemID] {
    var pruning = ExitPruning(functionTarget: functionTarget, kept: kept)
    // What is held in two places is copied when it changes.
    swap(&pruning.outline, &outline)
    defer { swap(&pruning.outline, &outline) }
    return pruning.prune(
      list, skipped: [functionTarget: false, Outline.outside: !isWhole], showsErrors: true)
  }

  /// Prunes a list.
  ///
  /// - Parameters:
  ///   - skipped: for every target, whether what an exit to it would skip after the list shows
  ///     something.
  ///   - showsErrors: whether a `throw` that nothing catches is worth showing here: a guard that
  ///     shows nothing else is not.
  private mutating func prune(
    _ list: [ItemID], skipped: [TargetID: Bool], showsErrors: Bool
  ) -> [ItemID] {
    guard list.contains(where: { outline.items[$0].hasExit }) else { return list }
    var result: [ItemID] = []
    var skipped = skipped
    var isAllSkipped = false
    for id in list.reversed() {
      if let kept = prune(id, skipped: skipped, showsErrors) {
        // Two throws follow each other where a function that is shown here always throws.
        if case .exit = outline.items[kept].kind { result = [] }
        result.append(kept)
        noteExits(in: kept, &skipped)
      }
      if !isAllSkipped, outline.items[id].showsSomething {
        skipped = skipped.mapValues { _ in true }
        isAllSkipped = true
      }
    }
    return result.reversed()
  }

  /// Notes that what stands before an entry skips the exits in it that stay, if it leads elsewhere.
  private mutating func noteExits(in id: ItemID, _ skipped: inout [TargetID: Bool]) {
    guard outline.items[id].hasExit else { return }
    var leaving: Set<TargetID> = []
    if case .exit(_, _, let target) = outline.items[id].kind {
      leaving = [target]
    } else {
      _ = outline.holds(in: id) { inner in
        leaving.formUnion(ends[inner] ?? [])
        return false
      }
      outline.removeEnds(of: id, from: &leaving)
    }
    ends[id] = leaving
    for end in leaving {
      for target in skipped.keys where target != end { skipped[target] = true }
    }
  }

  /// Prunes an entry; returns nil if it goes.
  private mutating func prune(
    _ id: ItemID, skipped: [TargetID: Bool], _ showsErrors: Bool
  ) -> ItemID? {
    let item = outline.items[id]
    guard item.hasExit else { return id }
    let shows = item.showsSomething
    switch item.kind {
    case .leaf, .await, .result, .absent: return id
    case .exit(let word, let label, let target):
      let end = word == .continue && openLoops.contains(target)
        ? Self.continueTarget(target) : target
      if end != target { outline.replace(id, .exit(word, label: label, target: end)) }
      let isKept = word != .throw && kept.contains(id)
      return isKept || skips(end, skipped, showsErrors) ? id : nil
    case .loop(let loop, let inner):
      return replace(id, .loop(loop, pruneLoop(inner, item, skipped)))
    case .block(let inner):
      let all = adding(item.target, to: skipped)
      return replace(id, .block(prune(inner, skipped: all, showsErrors: shows)))
    case .choice(let branches):
      return replace(id, .choice(branches.map { prune($0, skipped, showsErrors: shows) }))
    case .switch(let discriminant, let branches):
      return replace(
        id, .switch(discriminant: discriminant, pruneCases(branches, item, skipped)))
    case .try(let block, let handler, let finalizer):
      return replace(id, pruneTry(block, handler, finalizer, item, skipped))
    }
  }

  /// Returns whether an exit to `target` skips something that would show.
  private func skips(
    _ target: TargetID, _ skipped: [TargetID: Bool], _ showsErrors: Bool
  ) -> Bool {
    switch target {
    case Outline.nowhere: false
    case Outline.outside where !showsErrors: false
    default: skipped[target] ?? true
    }
  }

  /// Returns `skipped` with a target right here, between which and here nothing stands.
  private func adding(_ target: TargetID?, to skipped: [TargetID: Bool]) -> [TargetID: Bool] {
    guard let target else { return skipped }
    var result = skipped
    result[target] = false
    return result
  }

  /// Prunes the entries of a loop.
  private mutating func pruneLoop(
    _ inner: [ItemID], _ item: Outline.Item, _ skipped: [TargetID: Bool]
  ) -> [ItemID] {
    // Any exit but `continue` also keeps the next turn from running.
    let repeats = outline.showsSomething(inner)
    var all = skipped.mapValues { $0 || repeats }
    if let target = item.target {
      all[target] = repeats
      all[Self.continueTarget(target)] = false
    }
    guard let target = item.target, openLoops.insert(target).inserted else {
      return prune(inner, skipped: all, showsErrors: repeats)
    }
    defer { openLoops.remove(target) }
    return prune(inner, skipped: all, showsErrors: repeats)
  }

  /// The target under which the `continue`s of a loop are kept apart from its `break`s.
  fileprivate static func continueTarget(_ target: TargetID) -> TargetID { -2 - target }

  /// Prunes a way of a choice.
  private mutating func prune(
    _ branch: Outline.Item.Branch, _ skipped: [TargetID: Bool], showsErrors: Bool
  ) -> Outline.Item.Branch {
    Outline.Item.Branch(
      condition: branch.condition,
      items: prune(branch.items, skipped: skipped, showsErrors: showsErrors))
  }

  /// Prunes the cases of a `switch`: without an exit a case goes on into the next.
  private mutating func pruneCases(
    _ branches: [Outline.Item.Branch], _ item: Outline.Item, _ skipped: [TargetID: Bool]
  ) -> [Outline.Item.Branch] {
    let last = branches.lastIndex {
      outline.showsSomething($0.items)
        || leads(elsewhere: $0.items, than: item.target, skipped, item.showsSomething)
    }
    return branches.indices.map { index in
      let fallsInto = index < last ?? 0
      var all = skipped.mapValues { $0 || fallsInto }
      if let target = item.target { all[target] = fallsInto }
      return prune(branches[index], all, showsErrors: item.showsSomething)
    }
  }

  /// Returns whether `list` holds an exit that stays and leads elsewhere than to `target`.
  private func leads(
    elsewhere list: [ItemID], than target: TargetID?, _ skipped: [TargetID: Bool],
    _ showsErrors: Bool
  ) -> Bool {
    list.contains { id in
      guard outline.items[id].hasExit else { return false }
      if case .exit(_, _, let end) = outline.items[id].kind, end != target {
        return skips(end, skipped, showsErrors)
      }
      let shows = outline.items[id].showsSomething
      return outline.innerLists(of: id).contains {
        leads(elsewhere: $0, than: target, skipped, shows)
      }
    }
  }

  /// Prunes the parts of a `try`.
  private mutating func pruneTry(
    _ block: [ItemID], _ handler: [ItemID]?, _ finalizer: [ItemID], _ item: Outline.Item,
    _ skipped: [TargetID: Bool]
  ) -> Outline.Item.Kind {
    let showsHandler = outline.showsSomething(handler ?? [])
    var inBlock = skipped
    if let target = item.target {
      handlers.insert(target)
      // A throw that leads into a handler which shows something is worth showing.
      inBlock[target] = showsHandler
    }
    // What leaves a finalizer keeps an error from going on, unless it throws another one.
    var inFinalizer = skipped
    for target in skipped.keys where !handlers.contains(target) { inFinalizer[target] = true }
    return .try(
      block: prune(block, skipped: inBlock, showsErrors: item.showsSomething),
      handler: handler.map { prune($0, skipped: skipped, showsErrors: showsHandler) },
      finalizer: prune(
        finalizer, skipped: inFinalizer, showsErrors: outline.showsSomething(finalizer)))
  }

  /// Replaces what an entry is, and returns its number.
  private mutating func replace(_ id: ItemID, _ kind: Outline.Item.Kind) -> ItemID {
    outline.replace(id, kind)
    return id
  }

}

extension Outline {

  /// Returns where the exits lead that leave an entry.
  func ends(of id: ItemID) -> Set<TargetID> {
    guard items[id].hasExit else { return [] }
    if case .exit(_, _, let target) = items[id].kind { return [target] }
    var result = innerLists(of: id).joined().reduce(into: Set()) { $0.formUnion(ends(of: $1)) }
    removeEnds(of: id, from: &result)
    return result
  }

  /// Removes the targets at the end of an entry, to which exits lead that do not leave more.
  fileprivate func removeEnds(of id: ItemID, from targets: inout Set<TargetID>) {
    guard let target = items[id].target else { return }
    targets.remove(target)
    targets.remove(ExitPruning.continueTarget(target))
  }

  /// Returns whether `list` holds an exit to `target`.
  func hasExit(to target: TargetID, in list: [ItemID]) -> Bool {
    list.contains { id in
      guard items[id].hasExit else { return false }
      if case .exit(_, _, target) = items[id].kind { return true }
      return holds(in: id) { hasExit(to: target, in: [$0]) }
    }
  }

  /// Makes the exits to `target` in `list` others, which lead to `end`.
  mutating func turnExits(
    to target: TargetID, in list: [ItemID], into word: BreakNode.Word, _ end: TargetID
  ) {
    replaceExits(to: target, in: list) { _, _ in .exit(word, label: nil, target: end) }
  }

  /// Makes the exits to `target` in `list` lead to `end`.
  mutating func redirect(exitsTo target: TargetID, in list: [ItemID], to end: TargetID) {
    replaceExits(to: target, in: list) { .exit($0, label: $1, target: end) }
  }

  /// Replaces the exits to `target` in `list`.
  private mutating func replaceExits(
    to target: TargetID, in list: [ItemID],
    _ replacement: (BreakNode.Word, String?) -> Item.Kind
  ) {
    for id in list where items[id].hasExit {
      if case .exit(let word, let label, target) = items[id].kind {
        replace(id, replacement(word, label))
      }
      for inner in innerLists(of: id) { replaceExits(to: target, in: inner, replacement) }
    }
  }

}
