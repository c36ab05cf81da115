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
    return branched(items, leaving: end, in: &outline) ?? [add(.block(items), id, to: &outline)]
  }

  /// Returns entries with what exits to `target` skip in the other ways of its choices; nil if they
  /// cannot be written so.
  func branched(
    _ items: [ItemID], leaving target: TargetID, in outline: inout Outline
  ) -> [ItemID]? {
    let mark = outline.mark()
    guard let list = outline.movingRest(of: items, behindExitsTo: target) else {
      outline.goBack(to: mark)
      return nil
    }
    outline.keep()
    return list
  }

}

extension Outline {

  /// Returns `list` with what stands behind a choice moved into its one way that leads on to it,
  /// and without the exits to `target`; nil if there are several such ways, or other exits to
  /// `target` stand in the list. A mere exit may stand in several ways.
  fileprivate mutating func movingRest(
    of list: [ItemID], behindExitsTo target: TargetID
  ) -> [ItemID]? {
    guard let position = list.firstIndex(where: { hasExit(to: target, in: [$0]) }) else {
      return list
    }
    guard case .choice(var branches) = items[list[position]].kind else { return nil }
    if branches.last?.condition != nil { branches.append(Item.Branch(condition: nil, items: [])) }
    let rest = list[(position + 1)...]
    let going = branches.indices.filter { leadsOn(branches[$0].items) }
    if going.count > 1, rest.count > 1 || leadsOn(Array(rest)) { return nil }
    for index in branches.indices {
      let branch = branches[index].items
      let isExit = isExit(branch.last, to: target)
      let moved = going.contains(index) ? branch + rest : isExit ? branch.dropLast() : branch
      guard let moved = movingRest(of: moved, behindExitsTo: target) else { return nil }
      branches[index] = Item.Branch(condition: branches[index].condition, items: moved)
    }
    replace(list[position], .choice(branches))
    return Array(list[...position])
  }

  /// Returns whether what stands behind a list may be reached through it.
  private func leadsOn(_ list: [ItemID]) -> Bool {
    guard let last = list.last else { return true }
    switch items[last].kind {
    case .exit: return false
    case .choice(let branches):
      return branches.last?.condition != nil || branches.contains { leadsOn($0.items) }
    case .leaf, .loop, .block, .switch, .try, .await, .result, .absent: return true
    }
  }

  /// Returns whether an entry is an exit to `target`.
  private func isExit(_ id: ItemID?, to target: TargetID) -> Bool {
    if let id, case .exit(_, _, target) = items[id].kind { true } else { false }
  }

}
