import Syntax
import WorkflowModel

/// Removes the exits of an outline after which nothing would have run anyway (F7).
///
/// A `throw` that nothing in the body catches is no node of the published graph, and no reason for
/// one. It stays as an exit that is not published, where something is shown before it or on another
/// way of its choice; so do the exits that skip nothing but it. If one of those would stand where
/// nothing is shown, these throws go, since the published graph would need a node for it.
struct ExitPruning {

  /// What an exit skips.
  private enum Skip: Comparable {

    /// Nothing that is shown.
    case nothing

    /// Only exits that are not published.
    case error

    /// Something that is shown.
    case something

  }

  /// The outline.
  private var outline: Outline

  /// The exits that stay, whatever follows them.
  private let kept: Set<ItemID>

  /// The exits that stay and are not published.
  private var unpublished: Set<ItemID> = []

  /// Whether a `throw` that nothing in the body catches may stay.
  private let showsErrors: Bool

  /// Whether an exit skips only what is not published, and cannot stay.
  private var isInconsistent = false

  /// The targets of what is thrown.
  private var handlers: Set<TargetID> = [Outline.outside]

  /// The loops around the current entry, by their targets.
  private var openLoops: Set<TargetID> = []

  /// Where the exits lead that leave the entries which have been pruned, and what they are.
  private var ends: [ItemID: [TargetID: Skip]] = [:]

  /// Creates a pruning of an outline that is handed over later.
  private init(kept: Set<ItemID>, showsErrors: Bool) {
    outline = Outline()
    self.kept = kept
    self.showsErrors = showsErrors
  }

  /// Returns the list of a body without the exits that change nothing, and removes them inside of
  /// its entries; those that stay and are not published are told in `unpublished`.
  ///
  /// - Parameter functionTarget: the target of the function's own `return`.
  static func prune(
    body list: [ItemID], in outline: inout Outline, functionTarget: TargetID,
    keeping kept: Set<ItemID>, unpublished: inout Set<ItemID>
  ) -> [ItemID] {
    prune(list, in: &outline, functionTarget, kept) { pruning, _ in
      unpublished = pruning.unpublished
      return true
    }
  }

  /// Returns the list of a function or block that is shown where it runs, without the exits that
  /// change nothing, and removes them inside of its entries.
  ///
  /// - Parameter functionTarget: the target of the function's own `return`.
  static func prune(
    _ list: [ItemID], in outline: inout Outline, functionTarget: TargetID
  ) -> [ItemID] {
    prune(list, in: &outline, functionTarget, []) { pruning, outline in
      // Another exit than a throw would keep the function from being shown there.
      pruning.unpublished.allSatisfy(outline.isError)
    }
  }

  /// Prunes a list, with errors if that is consistent and `isWanted` says so.
  private static func prune(
    _ list: [ItemID], in outline: inout Outline, _ functionTarget: TargetID, _ kept: Set<ItemID>,
    _ isWanted: (ExitPruning, Outline) -> Bool
  ) -> [ItemID] {
    let mark = outline.mark()
    var pruning = ExitPruning(kept: kept, showsErrors: true)
    let result = pruning.run(list, in: &outline, functionTarget)
    if !pruning.isInconsistent, isWanted(pruning, outline) {
      outline.keep()
      return result
    }
    outline.goBack(to: mark)
    var plain = ExitPruning(kept: kept, showsErrors: false)
    return plain.run(list, in: &outline, functionTarget)
  }

  /// Prunes a list of `outline`.
  private mutating func run(
    _ list: [ItemID], in outline: inout Outline, _ functionTarget: TargetID
  ) -> [ItemID] {
    // What is held in two places is copied when it changes.
    swap(&self.outline, &outline)
    defer { swap(&self.outline, &outline) }
    return prune(list, skipped: [functionTarget: .nothing, Outline.outside: .error], true)
  }

  /// Prunes a list.
  ///
  /// - Parameters:
  ///   - skipped: for every target, what an exit to it would skip after the list.
  ///   - shows: whether what the list belongs to shows something.
  private mutating func prune(
    _ list: [ItemID], skipped: [TargetID: Skip], _ shows: Bool
  ) -> [ItemID] {
    guard list.contains(where: { outline.items[$0].hasExit }) else { return list }
    var result: [ItemID] = []
    var skipped = skipped
    var isAllSkipped = false
    for id in list.reversed() {
      if let kept = prune(id, skipped: skipped, shows) {
        // Two throws follow each other where a function that is shown here always throws.
        if case .exit = outline.items[kept].kind { result = [] }
        result.append(kept)
        noteExits(in: kept, &skipped)
      }
      if !isAllSkipped, outline.items[id].showsSomething {
        skipped = skipped.mapValues { _ in .something }
        isAllSkipped = true
      }
    }
    return result.reversed()
  }

  /// Notes that what stands before an entry skips the exits in it that stay, if it leads elsewhere.
  private mutating func noteExits(in id: ItemID, _ skipped: inout [TargetID: Skip]) {
    guard outline.items[id].hasExit else { return }
    var leaving: [TargetID: Skip] = [:]
    if case .exit(_, _, let target) = outline.items[id].kind {
      leaving = [target: unpublished.contains(id) ? .error : .something]
    } else {
      _ = outline.holds(in: id) { inner in
        leaving.merge(ends[inner] ?? [:], uniquingKeysWith: max)
        return false
      }
      for end in outline.ownEnds(of: id) { leaving[end] = nil }
    }
    ends[id] = leaving
    for (end, skip) in leaving {
      for (target, known) in skipped where target != end { skipped[target] = max(known, skip) }
    }
  }

  /// Prunes an entry; returns nil if it goes.
  private mutating func prune(
    _ id: ItemID, skipped: [TargetID: Skip], _ isShown: Bool
  ) -> ItemID? {
    let item = outline.items[id]
    guard item.hasExit else { return id }
    let shows = item.showsSomething
    switch item.kind {
    case .leaf, .await, .result, .absent: return id
    case .exit(let word, let label, let target):
      let end = word == .continue && openLoops.contains(target)
        ? Outline.continueTarget(target) : target
      if end != target { outline.replace(id, .exit(word, label: label, target: end)) }
      return stays(id, word, skip(end, skipped), isShown) ? id : nil
    case .loop(let loop, let inner):
      return replace(id, .loop(loop, pruneLoop(inner, item, skipped)))
    case .block(let inner):
      return replace(id, .block(prune(inner, skipped: adding(item.target, to: skipped), shows)))
    case .choice(let branches):
      let ways = branches.map { prune($0, skipped, shows) }
      noteExitBehindElseIf(ways)
      return replace(id, .choice(ways))
    case .switch(let discriminant, let branches):
      return replace(
        id, .switch(discriminant: discriminant, pruneCases(branches, item, skipped)))
    case .try(let block, let handler, let finalizer):
      return replace(id, pruneTry(block, handler, finalizer, item, skipped))
    }
  }

  /// Returns what an exit to `target` skips.
  private func skip(_ target: TargetID, _ skipped: [TargetID: Skip]) -> Skip {
    target == Outline.nowhere ? .nothing : skipped[target] ?? .something
  }

  /// Decides whether an exit stays, and whether it is published.
  private mutating func stays(
    _ id: ItemID, _ word: BreakNode.Word, _ skip: Skip, _ isShown: Bool
  ) -> Bool {
    if outline.isError(id) {
      guard showsErrors, isShown, skip > .nothing else { return false }
    } else {
      if skip == .something || (word != .throw && kept.contains(id)) { return true }
      if skip == .nothing { return false }
      guard isShown else {
        isInconsistent = true
        return false
      }
    }
    unpublished.insert(id)
    return true
  }

  /// Returns `skipped` with a target right here, between which and here nothing stands.
  private func adding(_ target: TargetID?, to skipped: [TargetID: Skip]) -> [TargetID: Skip] {
    guard let target else { return skipped }
    var result = skipped
    result[target] = .nothing
    return result
  }

  /// Prunes the entries of a loop.
  private mutating func pruneLoop(
    _ inner: [ItemID], _ item: Outline.Item, _ skipped: [TargetID: Skip]
  ) -> [ItemID] {
    // Any exit but `continue` also keeps the next turn from running.
    let repeats = outline.showsSomething(inner)
    var all = repeats ? skipped.mapValues { _ in .something } : skipped
    if let target = item.target {
      all[target] = repeats ? .something : .nothing
      all[Outline.continueTarget(target)] = .nothing
    }
    guard let target = item.target, openLoops.insert(target).inserted else {
      return prune(inner, skipped: all, repeats)
    }
    defer { openLoops.remove(target) }
    return prune(inner, skipped: all, repeats)
  }

  /// Prunes a way of a choice.
  private mutating func prune(
    _ branch: Outline.Item.Branch, _ skipped: [TargetID: Skip], _ shows: Bool
  ) -> Outline.Item.Branch {
    Outline.Item.Branch(
      condition: branch.condition, items: prune(branch.items, skipped: skipped, shows))
  }

  /// Notes if an exit that is not published stands behind a choice in the last way of another: in
  /// the published graph, the two are one node.
  private mutating func noteExitBehindElseIf(_ branches: [Outline.Item.Branch]) {
    guard let last = branches.last, last.condition == nil else { return }
    noteExit(behindOnly: last.items) { if case .choice = $0 { true } else { false } }
  }

  /// Notes if an exit that is not published stands behind the one entry that a list shows, and that
  /// is of some kind.
  private mutating func noteExit(
    behindOnly list: [ItemID], _ isMeant: (Outline.Item.Kind) -> Bool
  ) {
    guard let exit = list.last, unpublished.contains(exit) else { return }
    let others = list.dropLast().filter {
      outline.items[$0].showsSomething || outline.items[$0].hasExit
    }
    if others.count == 1, isMeant(outline.items[others[0]].kind) { isInconsistent = true }
  }

  /// Prunes the cases of a `switch`: without an exit a case goes on into the next.
  private mutating func pruneCases(
    _ branches: [Outline.Item.Branch], _ item: Outline.Item, _ skipped: [TargetID: Skip]
  ) -> [Outline.Item.Branch] {
    let contents = branches.map { branch in
      outline.showsSomething(branch.items)
        ? .something : leads(elsewhere: branch.items, than: item.target, skipped, item)
    }
    return branches.indices.map { index in
      let fallsInto = contents[(index + 1)...].max() ?? .nothing
      var all = skipped.mapValues { max($0, fallsInto) }
      if let target = item.target { all[target] = fallsInto }
      return prune(branches[index], all, item.showsSomething)
    }
  }

  /// Returns what exits are in `list`, which belongs to `owner`, that stay and lead elsewhere than
  /// to `target`.
  private func leads(
    elsewhere list: [ItemID], than target: TargetID?, _ skipped: [TargetID: Skip],
    _ owner: Outline.Item
  ) -> Skip {
    list.reduce(.nothing) { known, id in
      let item = outline.items[id]
      guard item.hasExit else { return known }
      if case .exit(_, _, let end) = item.kind, end != target {
        if !outline.isError(id) { return max(known, skip(end, skipped)) }
        return showsErrors && owner.showsSomething ? max(known, .error) : known
      }
      return outline.innerLists(of: id).reduce(known) {
        max($0, leads(elsewhere: $1, than: target, skipped, item))
      }
    }
  }

  /// Prunes the parts of a `try`.
  private mutating func pruneTry(
    _ block: [ItemID], _ handler: [ItemID]?, _ finalizer: [ItemID], _ item: Outline.Item,
    _ skipped: [TargetID: Skip]
  ) -> Outline.Item.Kind {
    let showsHandler = outline.showsSomething(handler ?? [])
    var inBlock = skipped
    if let target = item.target {
      handlers.insert(target)
      // A throw that leads into a handler which shows something is worth showing.
      inBlock[target] = showsHandler ? .something : .nothing
    }
    // What leaves a finalizer keeps an error from going on, unless it throws another one.
    var inFinalizer = skipped
    for target in skipped.keys where !handlers.contains(target) {
      inFinalizer[target] = .something
    }
    let kind = Outline.Item.Kind.try(
      block: prune(block, skipped: inBlock, outline.showsSomething(block)),
      handler: handler.map { prune($0, skipped: skipped, item.showsSomething) },
      finalizer: prune(finalizer, skipped: inFinalizer, outline.showsSomething(finalizer)))
    if case .try(let guarded, nil, _) = kind {
      noteExit(behindOnly: guarded) { if case .try = $0 { true } else { false } }
    }
    return kind
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
    result.subtract(ownEnds(of: id))
    return result
  }

  /// Returns the targets at the end of an entry, to which exits lead that do not leave more.
  fileprivate func ownEnds(of id: ItemID) -> [TargetID] {
    items[id].target.map { [$0, Self.continueTarget($0)] } ?? []
  }

  /// The target under which the `continue`s of a loop are kept apart from its `break`s.
  fileprivate static func continueTarget(_ target: TargetID) -> TargetID { -2 - target }

  /// Returns whether an entry is a `throw` that nothing in the body catches.
  fileprivate func isError(_ id: ItemID) -> Bool {
    guard case .exit(_, _, let target) = items[id].kind else { return false }
    return target == Self.outside || target == Self.nowhere
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
