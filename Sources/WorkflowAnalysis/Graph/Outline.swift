import Semantics
import Source
import Syntax
import WorkflowModel

/// The number of an item.
typealias ItemID = Int

/// The nodes of one function body as they will be shown: what shows nothing is gone, and the
/// functions that are shown where they are called stand in place of their calls.
struct Outline {

  /// An entry of the outline.
  struct Item {

    /// What the entry is.
    var kind: Kind

    /// The draft that it shows.
    let draft: DraftID

    /// What exits name to leave the entry.
    let target: TargetID?

    /// What an entry is.
    enum Kind {

      /// A step, or a call of a function that is shown elsewhere.
      case leaf

      case loop(LoopDraft, [ItemID])
      case choice([Branch])
      case `switch`(discriminant: String, [Branch])
      case block([ItemID])
      case `try`(block: [ItemID], handler: [ItemID]?, finalizer: [ItemID])
      case exit(BreakNode.Word, label: String?, target: TargetID)

      /// The point at which leaves have resolved.
      case await(Wait)

      /// The point at which the function returns leaves that are not resolved.
      case result(Wait)

      /// The way on which leaves have not started.
      case absent([ItemID])

    }

    /// Leaves that are waited for together, or returned.
    struct Wait {

      /// The leaves.
      var leaves: [ItemID]

      /// The combinators that join them, innermost first.
      let groups: [Group]

      /// The nodes that are waited for: the leaves' own, and some inside of calls among the leaves.
      var nodes: Set<DraftID>

      /// The leaves of which only an earlier turn's promise is waited for.
      var earlier: Set<ItemID>

    }

    /// One way that a choice can go.
    struct Branch {

      /// The condition, or nil for `else` and `default`.
      let condition: String?

      /// What happens on this way.
      let items: [ItemID]

    }

    /// Leaves that a combinator joins.
    struct Group {

      /// The combinator's call.
      let id: CombinatorID

      /// Which combinator it is.
      let kind: ParallelNode.Kind

      /// The leaves.
      let leaves: [ItemID]

      /// Whether the promises have been made for the combinator.
      let isInline: Bool

    }

  }

  /// All entries.
  var items: [Item] = []

  /// The entries of the body itself, in order.
  var body: [ItemID] = []

  /// The leaves that stand for a draft node where the body waits for it.
  var leaves: [DraftID: [ItemID]] = [:]

  /// The leaves that async functions which are shown where they are called return without waiting
  /// for them, by the draft node of the call: its promise resolves when theirs do.
  var handedOn: [DraftID: [ItemID]] = [:]

  /// The body itself, and those of the functions that are shown where they are called.
  var bodies: Set<BodyID> = []

  /// The entries that speak of nodes which stand later in the body: what a turn of a loop waits for
  /// may have been begun by the turn before.
  var forwardMentions: [(item: ItemID, nodes: [DraftID])] = []

  /// The outermost call that a leaf is shown in place of.
  var calls: [ItemID: DraftID] = [:]

  /// The steps in place of wrappers which the function that calls the wrapper names.
  var named: Set<ItemID> = []

  /// The lists that stand inside an entry.
  func innerLists(of id: ItemID) -> [[ItemID]] {
    switch items[id].kind {
    case .leaf, .exit, .await, .result, .absent: []
    case .loop(_, let inner), .block(let inner): [inner]
    case .choice(let branches), .switch(_, let branches): branches.map(\.items)
    case .try(let block, let handler, let finalizer): [block, handler ?? [], finalizer]
    }
  }

  /// Returns the leaves that `id` is or holds.
  func leaves(in id: ItemID) -> [ItemID] {
    if case .leaf = items[id].kind { return [id] }
    return innerLists(of: id).flatMap { $0.flatMap(leaves(in:)) }
  }

  /// Returns whether something in `list` waits for a leaf.
  func waits(for leaf: ItemID, in list: [ItemID]) -> Bool {
    list.contains { id in
      if case .await(let wait) = items[id].kind { return wait.leaves.contains(leaf) }
      return innerLists(of: id).contains { waits(for: leaf, in: $0) }
    }
  }

  /// Returns whether `list` has a point at which leaves have resolved that is like `isMeant` says.
  func waitsForSomething(
    in list: [ItemID], where isMeant: (Item.Wait) -> Bool = { _ in true }
  ) -> Bool {
    list.contains { id in
      if case .await(let wait) = items[id].kind { return isMeant(wait) }
      return innerLists(of: id).contains { waitsForSomething(in: $0, where: isMeant) }
    }
  }

  /// Returns whether an entry stands inside another.
  func holds(_ inner: ItemID, in outer: ItemID) -> Bool {
    innerLists(of: outer).contains { list in
      list.contains { $0 == inner || holds(inner, in: $0) }
    }
  }

  /// Returns whether `leaf` stands in a loop of `list`.
  func isRepeated(_ leaf: ItemID, in list: [ItemID]) -> Bool {
    list.contains { id in
      if case .loop = items[id].kind { return leaves(in: id).contains(leaf) }
      return innerLists(of: id).contains { isRepeated(leaf, in: $0) }
    }
  }

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
      items[id].kind = kind
    }
    return kept
  }

  /// Returns a way of a choice without the points at which leaves have resolved.
  private mutating func removingWaits(in branch: Item.Branch) -> Item.Branch {
    Item.Branch(condition: branch.condition, items: removingWaits(in: branch.items))
  }

  /// Returns whether `list` holds a leaf.
  func showsSomething(_ list: [ItemID]) -> Bool {
    list.contains { id in
      if case .leaf = items[id].kind { return true }
      return innerLists(of: id).contains(where: showsSomething)
    }
  }

}
