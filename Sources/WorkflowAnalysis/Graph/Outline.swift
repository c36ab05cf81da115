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

    /// Whether the entry is a leaf or holds one.
    fileprivate(set) var showsSomething = false

    /// Whether the entry is an exit or holds one.
    fileprivate(set) var hasExit = false

    /// The outermost call that a leaf is shown in place of.
    var call: DraftID?

    /// Whether the entry is a step in place of a wrapper, named by the function that calls that.
    var isNamed = false

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

  /// Where what is thrown leads that nothing in the body catches.
  static let outside: TargetID = .min

  /// Where what is thrown leads in a function that the body does not wait for in its place.
  static let nowhere: TargetID = .min + 1

  /// All entries.
  private(set) var items: [Item] = []

  /// The entries of the body itself, in order.
  var body: [ItemID] = []

  /// The leaves that stand for a draft node where the body waits for it.
  private(set) var leaves: [DraftID: [ItemID]] = [:]

  /// The leaves that async functions which are shown where they are called return without waiting
  /// for them, by the draft node of the call: its promise resolves when theirs do.
  private(set) var handedOn: [DraftID: [ItemID]] = [:]

  /// The body itself, and those of the functions that are shown where they are called.
  private(set) var bodies: Set<BodyID> = []

  /// The entries that speak of nodes which stand later in the body: what a turn of a loop waits for
  /// may have been begun by the turn before.
  var forwardMentions: [(item: ItemID, nodes: [DraftID])] = []

  /// What has changed since the first mark that may still be gone back to.
  private var changes: [Change] = []

  /// How many marks may still be gone back to.
  private var openMarks = 0

  // MARK: Changes

  /// Something that has changed, with what there was before.
  private enum Change {

    case item(ItemID, Item)
    case leaves(DraftID, [ItemID]?)
    case handedOn(DraftID, [ItemID]?)
    case body(BodyID)

  }

  /// A state of an outline, to go back to.
  struct Mark {

    /// How many entries there were.
    fileprivate let items: Int

    /// How many entries spoke of later nodes.
    fileprivate let forwardMentions: Int

    /// How many changes there were.
    fileprivate let changes: Int

  }

  /// Adds an entry and returns its number.
  mutating func add(_ kind: Item.Kind, draft: DraftID, target: TargetID?) -> ItemID {
    items.append(Item(kind: kind, draft: draft, target: target))
    noteContents(of: items.count - 1)
    return items.count - 1
  }

  /// Makes an entry something else; what stands inside of it has been changed before.
  mutating func replace(_ id: ItemID, _ kind: Item.Kind) {
    record(.item(id, items[id]))
    items[id].kind = kind
    noteContents(of: id)
  }

  /// Says which leaves stand for a draft node.
  mutating func setLeaves(of node: DraftID, _ list: [ItemID]) {
    record(.leaves(node, leaves[node]))
    leaves[node] = list
  }

  /// Says which leaves an async function returns without waiting for them.
  mutating func setHandedOn(by call: DraftID, _ list: [ItemID]?) {
    record(.handedOn(call, handedOn[call]))
    handedOn[call] = list
  }

  /// Adds the body of a function that is shown where it is called.
  mutating func addBody(_ body: BodyID) {
    if bodies.insert(body).inserted { record(.body(body)) }
  }

  /// Says that a leaf is shown in place of a call, and whether the caller names it.
  mutating func setCall(of leaf: ItemID, _ call: DraftID, isNamed: Bool = false) {
    items[leaf].call = call
    if isNamed { items[leaf].isNamed = true }
  }

  /// Returns the present state, to go back to it or to say that nobody will.
  ///
  /// A copy would take as long as the outline is large, and there are calls of thousands of
  /// functions that may have to be given up.
  mutating func mark() -> Mark {
    openMarks += 1
    return Mark(
      items: items.count, forwardMentions: forwardMentions.count, changes: changes.count)
  }

  /// Says that nobody will go back to the last mark.
  mutating func keep() {
    openMarks -= 1
    if openMarks == 0 { changes.removeAll() }
  }

  /// Goes back to the last mark.
  mutating func goBack(to mark: Mark) {
    for change in changes[mark.changes...].reversed() {
      switch change {
      case .item(let id, let item): items[id] = item
      case .leaves(let node, let list): leaves[node] = list
      case .handedOn(let call, let list): handedOn[call] = list
      case .body(let body): bodies.remove(body)
      }
    }
    changes.removeSubrange(mark.changes...)
    items.removeSubrange(mark.items...)
    forwardMentions.removeSubrange(mark.forwardMentions...)
    keep()
  }

  /// Remembers what was before a change, if somebody may go back.
  private mutating func record(_ change: Change) {
    if openMarks > 0 { changes.append(change) }
  }

  /// Finds out whether an entry holds leaves and exits.
  private mutating func noteContents(of id: ItemID) {
    switch items[id].kind {
    case .leaf: items[id].showsSomething = true
    case .exit: items[id].hasExit = true
    case .await, .result, .absent: break
    case .loop, .choice, .switch, .block, .try:
      items[id].showsSomething = holds(in: id) { items[$0].showsSomething }
      items[id].hasExit = holds(in: id) { items[$0].hasExit }
    }
  }

}
