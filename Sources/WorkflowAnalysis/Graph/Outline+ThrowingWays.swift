/// Choices of which one way alone does not throw what the function does not catch.
extension Outline {

  /// Returns `list` with the one way in place of each such choice: a throw is not drawn, whether it
  /// is the guard in front of what runs else, or stands in the other way.
  func withoutThrowingWays(_ list: [ItemID], _ functionTarget: TargetID) -> [ItemID] {
    var backwards: [ItemID] = []
    var throwsNext = false
    for id in list.reversed() {
      if let way = onlyWay(of: id, throwsNext, functionTarget) {
        backwards += withoutThrowingWays(way, functionTarget).reversed()
      } else {
        backwards.append(id)
      }
      throwsNext = isUncaughtThrow(id, functionTarget)
    }
    return backwards.reversed()
  }

  /// Returns the one way of a choice that does not throw, if all others only do that; `throwsNext`
  /// says that the code behind the choice throws.
  private func onlyWay(
    of id: ItemID, _ throwsNext: Bool, _ functionTarget: TargetID
  ) -> [ItemID]? {
    guard case .choice(let branches) = items[id].kind else { return nil }
    let isWhole = branches.last?.condition == nil
    let ways = branches.map(\.items) + (isWhole ? [] : [[]])
    let others = ways.filter { way in
      way.isEmpty ? !throwsNext : way.count > 1 || !isUncaughtThrow(way[0], functionTarget)
    }
    guard ways.count > 1, others.count == 1, let way = others.first, let last = way.last else {
      return nil
    }
    // What throws in any case, such as a handler, shows when it does something before.
    if throwsNext, !isExit(last) || isUncaughtThrow(last, functionTarget) { return nil }
    return way
  }

  /// Returns whether an entry throws what the function does not catch.
  private func isUncaughtThrow(_ id: ItemID, _ functionTarget: TargetID) -> Bool {
    if case .exit(.throw, _, functionTarget) = items[id].kind { true } else { false }
  }

  /// Returns whether an entry leads elsewhere.
  private func isExit(_ id: ItemID) -> Bool {
    if case .exit = items[id].kind { true } else { false }
  }

}
