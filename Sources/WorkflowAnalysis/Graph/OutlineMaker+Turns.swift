import Semantics
import WorkflowModel

/// Bodies of loops that steps follow in every turn, `continue` or not.
extension OutlineMaker {

  /// Adds the entries for the body of a loop that is followed by steps of the loop's header.
  ///
  /// A reader takes `continue` to end the turn, so what it skips stands in the other ways of its
  /// choice instead, wherever that needs nothing twice. Elsewhere the body is a block, which it
  /// leaves.
  mutating func expand(
    turn list: [DraftID], _ id: DraftID, into outline: inout Outline, before after: Continuation
  ) -> [ItemID] {
    guard let end = run.drafts[id].target else { return [] }
    let items = expand(list, into: &outline, before: after)
    if let whole = splice(items, leaving: end, into: &outline, before: after) { return whole }
    var branched = outline
    if let list = branched.movingRest(of: items, behindExitsTo: end) {
      outline = branched
      return list
    }
    return [add(.block(items), id, to: &outline)]
  }

}

extension Outline {

  /// Returns `list` with what stands behind a choice moved into its one way that does not exit to
  /// `target`, and without these exits; nil if other exits to `target` stand in the list.
  fileprivate mutating func movingRest(
    of list: [ItemID], behindExitsTo target: TargetID
  ) -> [ItemID]? {
    guard let position = list.firstIndex(where: { hasExit(to: target, in: [$0]) }) else {
      return list
    }
    guard case .choice(var branches) = items[list[position]].kind else { return nil }
    if branches.last?.condition != nil { branches.append(Item.Branch(condition: nil, items: [])) }
    let rest = list[(position + 1)...]
    let going = branches.indices.filter { !isExit(branches[$0].items.last, to: target) }
    if going.count > 1 { return nil }
    for index in branches.indices {
      let branch = branches[index].items
      let moved = going.contains(index) ? branch + Array(rest) : Array(branch.dropLast())
      guard let moved = movingRest(of: moved, behindExitsTo: target) else { return nil }
      branches[index] = Item.Branch(condition: branches[index].condition, items: moved)
    }
    items[list[position]].kind = .choice(branches)
    return Array(list[...position])
  }

  /// Returns whether an entry is an exit to `target`.
  private func isExit(_ id: ItemID?, to target: TargetID) -> Bool {
    if let id, case .exit(_, _, target) = items[id].kind { true } else { false }
  }

}
