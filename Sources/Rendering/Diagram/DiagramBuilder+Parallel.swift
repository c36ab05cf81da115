import WorkflowModel

extension DiagramBuilder {

  /// Adds a parallel: what starts together stands on one line, below what has to finish first.
  mutating func add(_ group: ParallelNode, from ends: [End]) -> [End] {
    let name = name("parallel", group.header)
    return framed(name + "-frame", .parallel) { builder in
      let label = Diagram.Label(
        accent: .parallel, keyword: "parallel", text: group.kind.rawValue)
      let head = builder.add(name, .head, type: "parallel", label)
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
    var ends = [[End]](repeating: [], count: group.nodes.count)
    for (index, stage) in lanes.stages.enumerated() {
      var sources = stage.predecessors.flatMap { ends[$0] }
      if sources.isEmpty { sources = [head] }
      if stage.members.count > 1 { sources = join(sources, "\(name)-\(index)", .parallel) }
      addLanes(stage.members, of: group, from: sources, &ends)
    }
    deadEnds += lanes.floating.flatMap { ends[$0] }.map(\.box)
    // If nothing is ever awaited, the way leads on at once.
    return lanes.open.isEmpty ? [head] : lanes.open.flatMap { ends[$0] }
  }

  /// Adds members of a group that start together and stores their ends.
  private mutating func addLanes(
    _ members: [Int], of group: ParallelNode, from sources: [End], _ ends: inout [[End]]
  ) {
    var entries: [Int] = []
    for (index, member) in members.enumerated() {
      let isMain = isMiddle(index, of: members.count)
      let entry = diagram.boxes.count
      ends[member] = add(
        group.nodes[member],
        from: sources.map { End(box: $0.box, kind: .fork, isMain: isMain) })
      if entry < diagram.boxes.count { entries.append(entry) }
    }
    align(entries)
  }

}
