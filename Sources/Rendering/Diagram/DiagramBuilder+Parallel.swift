import WorkflowModel

extension DiagramBuilder {

  /// Adds a parallel: what starts together stands on one line, below what has to finish first.
  mutating func add(_ group: ParallelNode, from ends: [End]) -> [End] {
    let name = name("parallel", group.header)
    return framed(name + "-frame", .parallel) { builder in
      let label = Diagram.Label(
        accent: .parallel, keyword: "parallel", text: group.kind.rawValue)
      let head = builder.add(
        name, .head, type: "parallel", label, at: group.header.location)
      builder.connect(ends, to: head)
      let open = builder.addLanes(of: group, name, from: End(box: head))
      return builder.join(open, name, .parallel)
    }
  }

  /// Adds the members of a group and returns the ends that lead out of it.
  private mutating func addLanes(
    of group: ParallelNode, _ name: String, from head: End
  ) -> [End] {
    let lanes = Lanes(group.nodes)
    let columns = LaneColumns(lanes, count: group.nodes.count).positions
    var ends = [[End]](repeating: [], count: group.nodes.count)
    var rows: [ArrangementGrid.Row] = []
    for (index, stage) in lanes.stages.enumerated() {
      var row = ArrangementGrid.Row(cells: [], sources: stage.predecessors.map { columns[$0] })
      var sources = stage.predecessors.flatMap { ends[$0] }
      if sources.isEmpty { sources = [head] }
      if stage.members.count > 1, sources.count > 1 {
        (sources, _) = arranged { $0.join(sources, "\(name)-\(index)", .parallel) }
        row.join = sources[0].box
      }
      row.cells = addLanes(stage.members, of: group, columns, from: sources, &ends)
      // What nothing has to finish for stands at the top, whenever it starts.
      if stage.predecessors.isEmpty && index > 0 {
        rows[0].cells += row.cells
      } else {
        rows.append(row)
      }
    }
    place(ArrangementGrid(rows: rows))
    deadEnds += lanes.floating.flatMap { ends[$0] }.map(\.box)
    // If nothing is ever awaited, the way leads on at once.
    return lanes.open.isEmpty ? [head] : lanes.open.flatMap { ends[$0] }
  }

  /// Adds members of a group that start together, stores their ends, and returns their places.
  private mutating func addLanes(
    _ members: [Int], of group: ParallelNode, _ columns: [Int], from sources: [End],
    _ ends: inout [[End]]
  ) -> [ArrangementGrid.Cell] {
    var entries: [Int] = []
    let cells = members.enumerated().map { index, member in
      let isMain = isMiddle(index, of: members.count)
      let entry = diagram.boxes.count
      let ways = sources.map { End(box: $0.box, kind: .fork, isMain: isMain) }
      let content: Arrangement
      (ends[member], content) = arranged { $0.add(group.nodes[member], from: ways) }
      if entry < diagram.boxes.count { entries.append(entry) }
      return ArrangementGrid.Cell(column: columns[member], content: content)
    }
    align(entries)
    return cells
  }

}
