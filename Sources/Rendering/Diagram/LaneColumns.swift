/// In which column of a parallel each member stands.
///
/// A column belongs to a member until the last of those that wait for it begins, so that the way
/// there leads straight down past nothing. What begins then takes the column over if it can.
struct LaneColumns {

  /// A column.
  private struct Column {

    /// The member that stands in it at last.
    var occupant: Int

    /// All members that stand in it.
    var members: [Int]

    /// Creates the column of a member.
    init(_ member: Int) {
      occupant = member
      members = [member]
    }

  }

  /// The columns, from the left.
  private var columns: [Column] = []

  /// The members by when they start.
  private let stages: [Lanes.Stage]

  /// For every member the last stage that waits for it.
  private var lastUses: [Int]

  /// Creates the columns for `count` members.
  init(_ lanes: Lanes, count: Int) {
    stages = lanes.stages
    lastUses = [Int](repeating: -1, count: count)
    for (index, stage) in stages.enumerated() {
      for member in stage.predecessors { lastUses[member] = index }
    }
    for member in lanes.open { lastUses[member] = stages.count }
    for index in stages.indices { place(index) }
  }

  /// The column of every member, counted from the left.
  var positions: [Int] {
    var result = [Int](repeating: 0, count: lastUses.count)
    for (position, column) in columns.enumerated() {
      for member in column.members { result[member] = position }
    }
    return result
  }

  /// Places the members of a stage.
  private mutating func place(_ index: Int) {
    let stage = stages[index]
    let members = sorted(stage.members)
    let sources = columns.indices.filter { stage.predecessors.contains(columns[$0].occupant) }
    let place = sources.last.map { $0 + (isNeededOnTheRight($0, after: index) ? 0 : 1) }
    let free = sources.filter { lastUses[columns[$0].occupant] == index }
    // A few take the middle of what many leave behind.
    let skipped = max(free.count - members.count, 0) / 2
    for (member, column) in zip(members, free.dropFirst(skipped)) {
      columns[column].occupant = member
      columns[column].members.append(member)
    }
    columns.insert(
      contentsOf: members.dropFirst(free.count).map(Column.init), at: place ?? columns.count)
  }

  /// Returns members in an order in which those that something waits for together stand together.
  private func sorted(_ members: [Int]) -> [Int] {
    guard stages.contains(where: { $0.predecessors.count > 1 }) else { return members }
    return members.sorted { (lastUses[$0], $0) < (lastUses[$1], $1) }
  }

  /// Returns whether something that begins later waits for what is in a column and for something
  /// to its right, so that nothing should come between them.
  private func isNeededOnTheRight(_ column: Int, after stage: Int) -> Bool {
    let right = columns[(column + 1)...].map(\.occupant)
    return stages[stage...].dropFirst().contains {
      $0.predecessors.contains(columns[column].occupant)
        && $0.predecessors.contains(where: right.contains)
    }
  }

}
